import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairQuotes } from '../../../src/language/quotations/pairs';
import { articleOf } from '../article-of';

const inner = (text: string) =>
  pairQuotes(articleOf(text)).map((quoted) => text.slice(quoted.inner.start, quoted.inner.end));

describe('marks that pair', () => {
  it.each([
    ['The harbour is “out of order”, she said.', ['out of order']],
    ['"We left at dawn," Orla said. "Nobody was hurt."', ['We left at dawn,', 'Nobody was hurt.']],
    ['‘We left at dawn,’ Orla said.', ['We left at dawn,']],
    ['‘The players’ union won’t sign it,’ he said.', ['The players’ union won’t sign it,']],
    ["'The players' union won't sign it,' he said.", ["The players' union won't sign it,"]],
    ["The '90s were hard, Orla's mother said; it wasn't easy for the miners' families.", []],
    ['«The door was open», the porter said.', ['The door was open']],
    ["``Stay inside,'' the mayor wrote.", ['Stay inside,']],
    ["''Stay inside,'' the mayor wrote.", ['Stay inside,']],
    ['A 6\'2" goalkeeper joined, "gladly", on Monday.', ['gladly']],
    ['He had seen the fire "within 40 seconds", he said.', ['within 40 seconds']],
    ['“She told me ‘no’ twice,” Orla said.', ['She told me ‘no’ twice,']],
    ['‘She told me “no” twice,’ Orla said.', ['She told me “no” twice,']],
  ])('%s', (text, expected) => {
    expect(inner(text)).toEqual(expected);
  });
});

describe('quotations over several paragraphs', () => {
  it('run on while the opening mark is repeated', () => {
    const text = '“The first point is cost.\n\n“The second is time,” Orla said.\n\nThe council left.';
    expect(inner(text)).toEqual(['The first point is cost.\n\n“The second is time,']);
  });

  it('end with their paragraph when the mark is not repeated', () => {
    const text = 'She wrote: “The first point is cost.\n\nThe council left. It met “in private”.';
    expect(inner(text)).toEqual(['The first point is cost.', 'in private']);
  });

  it('are not read where a mark in the middle of a sentence has no partner', () => {
    expect(inner('The so-called “ferry never left.\n\nIt sank.')).toEqual([]);
  });

  it('find the closing mark paragraphs later when opening marks are not repeated', () => {
    const text = '“The first point is cost.\n\nThe second is time.\n\nThe third is trust.”\n\nThe council left.';
    expect(inner(text)).toHaveLength(1);
    expect(inner(text)[0]).toMatch(/trust\.$/);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '«',
    '»',
    '``',
    "''",
    ' ',
    'word',
    's',
    '.',
    ',',
    '\n\n',
    '9',
    '(',
  );
  it('gives spans in order that do not overlap', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const quoted of pairQuotes(articleOf(text))) {
          expect(quoted.start).toBeGreaterThanOrEqual(end);
          expect(quoted.inner.start).toBeGreaterThanOrEqual(quoted.start);
          expect(quoted.inner.end).toBeLessThanOrEqual(quoted.end);
          expect(quoted.inner.start).toBeLessThan(quoted.inner.end);
          end = quoted.end;
        }
      }),
    );
  });

  it.each(['“', '"', "'a ", '‘a ', "a' ", '«', '"a" ', '“a\n\n'])(
    'of 100 KB of %j is read at once',
    (unit) => {
      const text = unit.repeat(Math.ceil(100_000 / unit.length));
      const start = performance.now();
      pairQuotes(articleOf(text));
      expect(performance.now() - start).toBeLessThan(10_000);
    },
    20_000,
  );
});
