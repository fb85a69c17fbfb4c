import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare';
import { RULES } from '../../../src/kinds/name/rules';
import { differenceOf } from '../../../src/kinds/name/spelling';

const spellings = (...texts: string[]) =>
  compare(
    texts.map((text, index) => ({ id: `${index}`, text })),
    { kinds: ['name'] },
  ).findings.map(({ relation, rule, positions }) => ({ relation, rule, labels: positions.map(({ label }) => label) }));

describe('rules of the kind name', () => {
  for (const { code, fires, silent } of RULES) {
    it(`${code} reports its example`, () => expect(spellings(...fires).map(({ rule }) => rule)).toContain(code));
    it(`${code} is silent where it should be`, () => expect(spellings(...silent)).toEqual([]));
  }
});

describe('differenceOf', () => {
  it.each([
    ['Hezbollah', 'Hizbullah'],
    ['Ramzan Kadyrov', 'Ramzan Kadirov'],
    ['Muqtada al-Sadr', 'Moqtada al-Sadr'],
    ['Jovan Savić', 'Jovan Savich'],
    ['Osaka', 'Ohsaka'],
    ['Luzern', 'Lucerne'],
    ['Moussa Barkoum', 'Moussa Barcoum'],
    ['Perissa', 'Perisa'],
    ['Algueno', 'Alguen'],
  ])('takes %s and %s for accepted spellings', (a, b) => expect(differenceOf(a, b)).toBe('variant'));

  it.each([
    ['Moscow', 'Moskow'],
    ['Tomas Verlinden', 'Tomas Verlniden'],
    ['Hollow Ridge Mine', 'Hallow Ridge Mine'],
  ])('takes %s and %s for a name and its misspelling', (a, b) => expect(differenceOf(a, b)).toBe('misspelling'));

  it.each([
    ['Jon Hansen', 'Jon Hanson'],
    ['Nora Quill', 'Quill'],
    ['U.S.', 'US'],
    ['Gaza', 'Gaza Strip'],
  ])('has nothing to say on %s and %s', (a, b) => expect(differenceOf(a, b)).toBe(null));
});

describe('names in several articles', () => {
  it('reports a place spelled wrongly in one article as one finding', () => {
    const found = spellings(
      'The talks in Moscow ended on Friday. Delegates left Moscow in the evening.',
      'Delegates left Moskow in the evening, after the talks in Moscow had ended.',
      'The talks in Moscow ended without a result.',
    );
    expect(found).toEqual([{ relation: 'contradiction', rule: 'name/misspelled', labels: ['Moscow', 'Moskow'] }]);
  });

  it('takes vowels for a choice of spelling until one article stands alone against two', () => {
    const text = (name: string) => `Captain ${name} brought the ferry into the harbour on Friday.`;
    expect(spellings(text('Marek Dolniak'), text('Marek Dolniek')).map(({ relation }) => relation)).toEqual([
      'variant',
    ]);
    expect(
      spellings(text('Marek Dolniak'), text('Marek Dolniek'), text('Marek Dolniak')).map(({ relation }) => relation),
    ).toEqual(['contradiction']);
  });

  it('cuts the country off the name of its president', () => {
    expect(
      spellings(
        'The president of Chile Azucena Tokravi opened the fair in Santiago.',
        'President Azucena Tokravi opened the fair in Santiago.',
      ),
    ).toEqual([]);
  });

  it('takes two people whom one article names again and again for two', () => {
    const found = spellings(
      'Judge Petra Landow sentenced him. Her clerk Petra Landau took notes. Petra Landow left; Petra Landau stayed.',
      'Judge Petra Landow sentenced him on Monday, and Petra Landow left the court.',
    );
    expect(found).toEqual([]);
  });
});
