import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  alignClaims,
  compare,
  defineKind,
  extractClaims,
  FactdiffError,
  FORMAT_NAMES,
  formatReport,
  judgeGroups,
  KIND_NAMES,
  ReportSchema,
} from '../../src/index';
import { factdiff, folderOf } from '../helpers/cli';

const ROOT = resolve(import.meta.dirname, '../..');
const storm = defineKind({
  name: 'storm-category',
  *find({ article }) {
    for (const match of article.text.matchAll(/Hurricane (\w+)[^.]{0,80}?\bCategory (\d)/g)) {
      const start = match.index + match[0].lastIndexOf('Category');
      yield {
        start,
        end: match.index + match[0].length,
        about: match[1]!,
        value: match[2]!,
        label: `Category ${match[2]}`,
      };
    }
  },
  question: (about) => `Of what category is ${about}?`,
  relate: (a, b) => (Math.abs(Number(a) - Number(b)) === 1 ? 'refinement' : 'contradiction'),
});
const A = { id: 'a', text: 'Hurricane Odile came ashore as a Category 4 storm at dawn.' };
const B = { id: 'b', text: 'Forecasters said Hurricane Odile had been a Category 2 storm.' };
const C = { id: 'c', text: 'Hurricane Odile, a Category 4 storm, tore roofs off. Hurricane Nora was a Category 1.' };

describe('defineKind', () => {
  it('makes a kind that is compared like any other', () => {
    const report = compare([A, B, C], { kinds: [storm] });
    expect(ReportSchema.parse(report)).toEqual(report);
    const [finding, ...others] = report.findings;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      kind: 'storm-category',
      rule: 'storm-category/differs',
      question: 'Of what category is Odile?',
      relation: expect.stringMatching(/contradiction|disputed/),
    });
    const words = finding!.positions.map(({ label, claims }) => [
      label,
      claims.map(({ article, text }) => [article, text]),
    ]);
    expect(words).toEqual([
      [
        'Category 4',
        [
          ['a', 'Category 4'],
          ['c', 'Category 4'],
        ],
      ],
      ['Category 2', [['b', 'Category 2']]],
    ]);
    expect(report.agreements).toMatchObject([{ kind: 'storm-category', label: 'Category 4' }]);
  });

  it('decides what two values are to each other', () => {
    const report = compare([A, { id: 'd', text: 'Hurricane Odile was a Category 3 storm.' }], { kinds: [storm] });
    expect(report.findings.map(({ relation }) => relation)).toEqual(['refinement']);
  });

  it('stands beside the kinds of the engine, which keep their findings', () => {
    const both = compare([A, B], { kinds: [...KIND_NAMES, storm] });
    const without = compare([A, B]);
    expect(both.findings.filter(({ kind }) => kind !== 'storm-category')).toEqual(without.findings);
    expect(both.findings.filter(({ kind }) => kind === 'storm-category')).toHaveLength(1);
  });

  it('goes through the stages one by one', () => {
    const options = { kinds: [storm] };
    const claims = [A, B].flatMap((article) => extractClaims(article, options));
    expect(claims.map(({ value }) => value)).toEqual([
      { type: 'own', text: '4' },
      { type: 'own', text: '2' },
    ]);
    expect(judgeGroups(alignClaims(claims, options), options).judgements).toHaveLength(1);
  });

  it.each(FORMAT_NAMES)('is shown as %s', (format) => {
    const shown = formatReport(compare([A, B], { kinds: [storm] }), format, { sources: { a: A.text, b: B.text } });
    expect(shown).toContain('Of what category is Odile');
    expect(shown).not.toContain('undefined');
  });

  it.each(['date', 'Storm', 'storm category', '', 'x/y'])('takes no name like %j', (name) => {
    expect(() => defineKind({ name, find: () => [], question: String })).toThrow(FactdiffError);
  });

  it('lets what holds no word be', () => {
    const empty = defineKind({
      name: 'nothing',
      find: () => [{ start: 3, end: 3, about: 'x', value: 'y' }],
      question: String,
    });
    expect(compare([A, B], { kinds: [empty] }).findings).toEqual([]);
  });

  it('is told from anything else in the options', () => {
    expect(() => compare([A, B], { kinds: [{ name: 'x' } as never] })).toThrow(/options\.kinds/);
  });
});

describe('docs/own-kinds.md', () => {
  const code = /```js\n([\s\S]*?)```/.exec(readFileSync(resolve(ROOT, 'docs/own-kinds.md'), 'utf8'))![1]!;
  const library = pathToFileURL(resolve(ROOT, 'dist/index.js')).href;
  const cwd = () =>
    folderOf({
      'factdiff.config.mjs': code.replace("'factdiff'", `'${library}'`),
      's/a.md': `${A.text}\n`,
      's/b.md': `${C.text.replace('a Category 4', 'a Category 2')}\n`,
    });

  it('has a configuration that works', async () => {
    const run = await factdiff(['check', 's'], { cwd: cwd() });
    expect(run).toMatchObject({ status: 1, stdout: expect.stringContaining('Of what category is Odile?') });
  });

  it('names a kind that the flags can choose or skip, and the printed settings show', async () => {
    const folder = cwd();
    expect(await factdiff(['check', 's', '--skip-kind', 'storm-category'], { cwd: folder })).toMatchObject({
      status: 0,
    });
    expect(await factdiff(['check', 's', '--kind', 'storm-category'], { cwd: folder })).toMatchObject({ status: 1 });
    const { stdout } = await factdiff(['check', 's', '--print-config'], { cwd: folder });
    expect(JSON.parse(stdout).kinds).toEqual([...KIND_NAMES, 'storm-category']);
  });
});
