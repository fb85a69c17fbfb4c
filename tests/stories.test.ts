/**
 * Every story under fixtures/stories is compared as an editor would hand it in. Its report must hold exactly the alarms that
 * `expected.json` lists under `alarms`: each once, of the kind and relation named there, and no other.
 *
 * `notYet` lists alarms that an editor would raise and the engine does not find. The loop demands that none of them is found,
 * so that the list cannot go stale: when the engine learns to find one, its test fails, and the entry is moved to `alarms`.
 */
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
interface Alarm {
  readonly id: string;
  readonly kind: KindName;
  readonly relation: Relation;
  readonly positions: readonly (readonly Quote[])[];
}

interface Expected {
  readonly alarms: readonly Alarm[];
  readonly notYet?: readonly Alarm[];
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
function answersTo(finding: Finding, alarm: Alarm, sources: Story['sources']): boolean {
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

const stories = readdirSync(STORIES)
  .sort()
  .map((slug) => ({ slug, ...load(slug) }));
const answers = ({ report, sources }: Story, alarm: Alarm) =>
  report.findings.filter((finding) => isAlarm(finding) && answersTo(finding, alarm, sources));
const briefly = ({ kind, relation }: { readonly kind: string; readonly relation: Relation }) => `${kind} ${relation}`;

describe.each(stories)('story $slug', (story) => {
  const { alarms, notYet = [] } = story.expected;

  it.for(alarms)('has the alarm $id, once', (alarm) => {
    expect(answers(story, alarm).map(briefly)).toEqual([briefly(alarm)]);
  });

  it('has no other alarm', () => {
    const expected = new Set(alarms.flatMap((alarm) => answers(story, alarm)));
    const others = story.report.findings.filter((finding) => isAlarm(finding) && !expected.has(finding));
    expect(others.map(show)).toEqual([]);
  });

  it.for(notYet)('does not have the alarm $id yet', (alarm) => {
    expect(answers(story, alarm).map(briefly), 'found: move it to "alarms" in expected.json').not.toEqual([
      briefly(alarm),
    ]);
  });
});

it('there are eight stories or more with alarms, and two or more without', () => {
  const listed = stories.filter(({ expected }) => expected.alarms.length + (expected.notYet?.length ?? 0) > 0);
  expect(listed.length).toBeGreaterThanOrEqual(8);
  expect(stories.length - listed.length, 'clean stories').toBeGreaterThanOrEqual(2);
});
