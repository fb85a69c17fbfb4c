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
const GRADES = ['C', 'CC', 'CCC', 'B', 'BB', 'BBB', 'A', 'AA', 'AAA'];
const rating = defineKind({
  name: 'bond-rating',
  *find({ article }) {
    for (const match of article.text.matchAll(/(\w+) bonds[^.]{0,80}?\brated ([ABC]{1,3})\b/g)) {
      const start = match.index + match[0].lastIndexOf('rated');
      yield {
        start,
        end: match.index + match[0].length,
        about: match[1]!,
        value: match[2]!,
        label: `rated ${match[2]}`,
      };
    }
  },
  question: (about) => `How are the bonds of ${about} rated?`,
  relate: (a, b) => (Math.abs(GRADES.indexOf(a) - GRADES.indexOf(b)) === 1 ? 'refinement' : 'contradiction'),
});
const A = { id: 'a', text: 'Odile bonds are now rated BBB.' };
const B = { id: 'b', text: 'Analysts said Odile bonds were rated CC.' };
const C = { id: 'c', text: 'Odile bonds, rated BBB, fell sharply. Nora bonds were rated A.' };

describe('defineKind', () => {
  it('makes a kind that is compared like any other', () => {
    const report = compare([A, B, C], { kinds: [rating] });
    expect(ReportSchema.parse(report)).toEqual(report);
    const [finding, ...others] = report.findings;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      kind: 'bond-rating',
      rule: 'bond-rating/differs',
      question: 'How are the bonds of Odile rated?',
      relation: expect.stringMatching(/contradiction|disputed/),
    });
    const words = finding!.positions.map(({ label, claims }) => [
      label,
      claims.map(({ article, text }) => [article, text]),
    ]);
    expect(words).toEqual([
      [
        'rated BBB',
        [
          ['a', 'rated BBB'],
          ['c', 'rated BBB'],
        ],
      ],
      ['rated CC', [['b', 'rated CC']]],
    ]);
    expect(report.agreements).toMatchObject([{ kind: 'bond-rating', label: 'rated BBB' }]);
  });

  it('decides what two values are to each other', () => {
    const report = compare([A, { id: 'd', text: 'Odile bonds were rated BB.' }], { kinds: [rating] });
    expect(report.findings.map(({ relation }) => relation)).toEqual(['refinement']);
  });

  it('stands beside the kinds of the engine, which keep their findings', () => {
    const both = compare([A, B], { kinds: [...KIND_NAMES, rating] });
    const without = compare([A, B]);
    expect(both.findings.filter(({ kind }) => kind !== 'bond-rating')).toEqual(without.findings);
    expect(both.findings.filter(({ kind }) => kind === 'bond-rating')).toHaveLength(1);
  });

  it('goes through the stages one by one', () => {
    const options = { kinds: [rating] };
    const claims = [A, B].flatMap((article) => extractClaims(article, options));
    expect(claims.map(({ value }) => value)).toEqual([
      { type: 'own', text: 'BBB' },
      { type: 'own', text: 'CC' },
    ]);
    expect(judgeGroups(alignClaims(claims, options), options).judgements).toHaveLength(1);
  });

  it.each(FORMAT_NAMES)('is shown as %s', (format) => {
    const shown = formatReport(compare([A, B], { kinds: [rating] }), format, { sources: { a: A.text, b: B.text } });
    expect(shown).toContain('How are the bonds of Odile');
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
      's/b.md': `${C.text.replace('BBB', 'CC')}\n`,
    });

  it('has a configuration that works', async () => {
    const run = await factdiff(['check', 's'], { cwd: cwd() });
    expect(run).toMatchObject({ status: 1, stdout: expect.stringContaining('How are the bonds of Odile rated?') });
  });

  it('names a kind that the flags can choose or skip, and the printed settings show', async () => {
    const folder = cwd();
    expect(await factdiff(['check', 's', '--skip-kind', 'bond-rating'], { cwd: folder })).toMatchObject({
      status: 0,
    });
    expect(await factdiff(['check', 's', '--kind', 'bond-rating'], { cwd: folder })).toMatchObject({ status: 1 });
    const { stdout } = await factdiff(['check', 's', '--print-config'], { cwd: folder });
    expect(JSON.parse(stdout).kinds).toEqual([...KIND_NAMES, 'bond-rating']);
  });
});
