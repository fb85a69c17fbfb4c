import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compare } from '../src/index';
import type { Finding, KindName, Relation, Report, Span } from '../src/model';

const STORIES = resolve(import.meta.dirname, '../fixtures/stories');

interface Quote {
  readonly article: string;
  readonly quote: string;
}
interface Expected {
  readonly alarms: readonly {
    readonly id: string;
    readonly kind: KindName;
    readonly relation: Relation;
    readonly positions: readonly (readonly Quote[])[];
  }[];
}

interface Story {
  readonly sources: Readonly<Record<string, string>>;
  readonly expected: Expected;
  readonly report: Report;
}

function load(slug: string): Story {
  const folder = join(STORIES, slug);
  const names = readdirSync(folder)
    .filter((name) => name !== 'expected.json')
    .sort();
  const sources = Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected;
  const report = compare(names.map((name) => ({ id: name, path: name, text: sources[name]! })));
  return { sources, expected, report };
}

const isAlarm = ({ relation }: Finding) => relation === 'contradiction' || relation === 'disputed';
const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Do two positions of the finding hold claims that answer to quotes of two different positions of the alarm? */
function answersTo(finding: Finding, alarm: Expected['alarms'][number], sources: Story['sources']): boolean {
  const spans = alarm.positions.map((quotes) =>
    quotes.map(({ article, quote }) => {
      const start = sources[article]!.indexOf(quote);
      expect(start, `${article} holds: ${quote}`).toBeGreaterThanOrEqual(0);
      return { article, start, end: start + quote.length };
    }),
  );
  const hits = finding.positions.map(({ claims }) =>
    spans.flatMap((side, i) =>
      side.some((span) => claims.some((claim) => claim.article === span.article && overlap(claim.span, span)))
        ? [i]
        : [],
    ),
  );
  return hits.some((a, i) => hits.slice(i + 1).some((b) => a.some((x) => b.some((y) => x !== y))));
}

const show = ({ kind, relation, positions }: Finding) =>
  `[${kind} ${relation}] ${positions.map(({ claims }) => claims.map(({ text, article }) => `«${text}» (${article})`).join(' + ')).join('  ≠  ')}`;

/** How many of the alarms the engine finds by now. Raised by hand as it learns; the aim is all of them. */
const LEAST_FOUND = 4;
/** `ALL_ALARMS=1 npx vitest run tests/stories.test.ts` names every alarm that is missing. */
const DEMAND_ALL = process.env.ALL_ALARMS === '1';

const stories = readdirSync(STORIES)
  .sort()
  .map((slug) => ({ slug, ...load(slug) }));
const answers = ({ report, sources }: Story, alarm: Expected['alarms'][number]) =>
  report.findings.filter((finding) => isAlarm(finding) && answersTo(finding, alarm, sources));
const isRight = (found: readonly Finding[], alarm: Expected['alarms'][number]) =>
  found.length === 1 && found[0]!.kind === alarm.kind && found[0]!.relation === alarm.relation;

/** Stories in which the engine still raises one alarm too many. Each is a fault to mend; the list only ever shrinks. */
const ONE_TOO_MANY: ReadonlySet<string> = new Set(['bus-strike', 'school-closure']);

describe.each(stories)('story $slug', (story) => {
  (ONE_TOO_MANY.has(story.slug) ? it.fails : it)('has no alarm that an editor would not raise, and none twice', () => {
    const alarms = story.report.findings.filter(isAlarm);
    const right = story.expected.alarms.map((alarm) => answers(story, alarm)[0]);
    expect(alarms.filter((finding) => !right.includes(finding)).map(show)).toEqual([]);
  });

  it.runIf(DEMAND_ALL).for(story.expected.alarms)('has the alarm $id', (alarm) => {
    const found = answers(story, alarm);
    expect(found.map(({ kind, relation }) => ({ kind, relation }))).toEqual([
      { kind: alarm.kind, relation: alarm.relation },
    ]);
  });
});

it(`at least ${LEAST_FOUND} alarms are found, of the right kind and relation`, () => {
  const found = stories.flatMap((story) =>
    story.expected.alarms.filter((alarm) => isRight(answers(story, alarm), alarm)),
  );
  expect(found.length).toBeGreaterThanOrEqual(LEAST_FOUND);
});
