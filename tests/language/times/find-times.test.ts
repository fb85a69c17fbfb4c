import { describe, expect, it } from 'vitest';
import { findTimes } from '../../../src/language/times';
import {
  CALENDAR,
  CLOCKS,
  type Expression,
  LENGTHS,
  NARRATIVE,
  NOTHING,
  RANGES,
  RELATIVE,
  WITHOUT_YEAR,
} from './expressions';

/** The one mention that lies at the brackets of a sentence, with the sentence freed of them. */
function bracketed(sentence: string, published: string | null) {
  const start = sentence.indexOf('[');
  const end = sentence.indexOf(']') - 1;
  const text = sentence.replace('[', '').replace(']', '');
  const found = findTimes(text, published);
  return {
    words: text.slice(start, end),
    mention: found.find((time) => time.start === start && time.end === end),
    found,
  };
}

const TABLES: Readonly<Record<string, readonly Expression[]>> = {
  ranges: RANGES,
  'parts without a year or a reference': WITHOUT_YEAR,
  'calendar dates': CALENDAR,
  'relative dates': RELATIVE,
  'clock times': CLOCKS,
  'times counted from the story': NARRATIVE,
  lengths: LENGTHS,
};

for (const [name, table] of Object.entries(TABLES)) {
  describe(name, () => {
    it.each(table)('%s', (sentence, published, value) => {
      const { words, mention, found } = bracketed(sentence, published);
      expect(found.map((time) => time.text)).toContain(words);
      expect(mention?.value).toMatchObject(value);
    });
  });
}

describe('words that are no times', () => {
  it.each(NOTHING)('%s', (sentence) => {
    expect(findTimes(sentence, '2023-09-13')).toEqual([]);
  });
});

describe('sorts and certain parts', () => {
  it('tells points, lengths and repeated times apart', () => {
    const times = findTimes('It rang every Monday for three days until 2019.', '2023-09-13');
    expect(times.map(({ text, sort }) => [text, sort])).toEqual([
      ['every Monday', 'repeated'],
      ['three days', 'duration'],
      ['until 2019', 'point'],
    ]);
  });

  it('lists what the words state and nothing that was inferred', () => {
    const certain = (text: string) => findTimes(text, '2023-09-13')[0]?.certain;
    expect(certain('He died on Sunday evening.')).toEqual(['weekday', 'part']);
    expect(certain('He died yesterday.')).toEqual([]);
    expect(certain('He died on 9 March.')).toEqual(['month', 'day']);
    expect(certain('He died at 14:07 UTC on 9 March 2020.')).toEqual(['year', 'month', 'day', 'clock', 'zone']);
    expect(certain('He died in mid-September.')).toEqual(['month']);
  });

  it('reads two days joined by "and" as two days', () => {
    const times = findTimes('They met on September 10 and 13, then on 2 and 5 October.', '2023-11-01');
    expect(times.map(({ text, value }) => [text, value.start])).toEqual([
      ['September 10', '2023-09-10'],
      ['13', '2023-09-13'],
      ['2', '2023-10-02'],
      ['5 October', '2023-10-05'],
    ]);
  });
});

describe('without a reference', () => {
  it('leaves open whatever is relative to it', () => {
    const text = 'He came yesterday, left last week, and was back on Sunday, two days ago, in September.';
    for (const { value } of findTimes(text, null)) expect([value.start, value.end]).toEqual([null, null]);
  });

  it('reads absolute dates the same', () => {
    const text = 'On 3 March 2022 and in 2019, at 14:07 UTC.';
    expect(findTimes(text, null)).toEqual(findTimes(text, '2023-09-13'));
  });
});
