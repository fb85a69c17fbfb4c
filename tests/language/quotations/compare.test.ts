import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareQuotes } from '../../../src/language/quotations/compare';

const relation = (a: string, b: string) => compareQuotes(a, b).relation;

describe('the same quotation', () => {
  it.each([
    ['“It’s a hard day for the valley,”', '"It is a hard day for the valley."'],
    ['We cannot wait any longer', "We can't wait any longer"],
    ['The well-known fundraiser paid twelve per cent', 'The well known fund-raiser paid 12 percent'],
    ['The organisation will recognise its neighbours', 'The organization will recognize its neighbors'],
    ['We want 1,500 trees', 'We want 1500 trees'],
  ])('%s / %s', (a, b) => {
    expect(['same', 'shortened']).toContain(relation(a, b));
  });

  it.each([
    ['There is no road, and no bridge either. We walked for two days to reach the village.', 'We walked for two days'],
    ['We will do what [the council] asks of us', 'We will do what it asks of us'],
    ['The fire … reached the school in minutes', 'The fire, which we had not seen, reached the school in minutes'],
    ['I think, you know, we were very lucky', 'I think we were lucky'],
  ])('is shortened: %s / %s', (a, b) => {
    expect(relation(a, b)).toBe('shortened');
  });
});

describe('a changed word of substance', () => {
  it.each([
    ['We will rebuild the bridge within two months', 'We will rebuild the bridge within two weeks', 'months', 'weeks'],
    ['We did not open the gate that night', 'We did open the gate that night', 'not', ''],
    ['It cost the town 12 million crowns', 'It cost the town 21 million crowns', '12', '21'],
    ['They may have left the valley', 'They will have left the valley', 'may', 'will'],
    ['a total failure of leadership', 'a total lack of leadership', 'failure', 'lack'],
    ['We cannot accept this offer', 'We can accept this offer', 'cannot', ''],
  ])('%s / %s', (a, b, left, right) => {
    const result = compareQuotes(a, b);
    expect(result.relation).toBe('differs');
    expect(result.changes).toHaveLength(1);
    expect(result.changes[0]).toMatchObject({ a: left, b: right });
    const { spanA } = result.changes[0] ?? {};
    if (spanA) expect(a.slice(spanA.start, spanA.end)).toBe(left);
  });
});

describe('another quotation', () => {
  it.each([
    ['He is a liar and a thief', 'The weather is a mess and a joke'],
    ['total chaos', 'total calm'],
    ['of the', 'of the and'],
    ['', 'words'],
  ])('%s / %s', (a, b) => {
    expect(relation(a, b)).toBe('other');
  });
});

describe('any two texts', () => {
  const text = fc.array(
    fc.constantFrom('not', 'we', 'the', 'bridge', 'will', '12', '[it]', '…', "can't", '”', 'İ', 'open'),
    { maxLength: 30 },
  );
  it('compare alike in both directions', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const there = compareQuotes(a.join(' '), b.join(' '));
        const back = compareQuotes(b.join(' '), a.join(' '));
        expect([there.relation === 'other', there.common]).toEqual([back.relation === 'other', back.common]);
      }),
    );
  });

  it('are compared at once even when they are 100 KB long', () => {
    const long = (step: number) => Array.from({ length: 20_000 }, (_, at) => `w${(at * step) % 997}`).join(' ');
    const start = performance.now();
    compareQuotes(long(7919), long(104_729));
    compareQuotes('('.repeat(100_000), '. '.repeat(50_000));
    expect(performance.now() - start).toBeLessThan(10_000);
  }, 20_000);
});
