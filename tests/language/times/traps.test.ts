import { describe, expect, it } from 'vitest';
import { findTimes } from '../../../src/language/times';

const read = (text: string, published: string | null = '2023-09-13') =>
  findTimes(text, published).map(({ text: words, value }) => [words, value.start, value.end]);

describe('years and numbers that look alike', () => {
  it('does not take the next number for a year', () => {
    expect(read('On March 3, 45 people fell ill.', '2023-03-09')).toEqual([['March 3', '2023-03-03', '2023-03-03']]);
    expect(read('By 9 March 12 boats had sunk.', '2023-03-19')).toEqual([['By 9 March', '2023-03-09', '2023-03-09']]);
  });

  it('does not take a number for a day', () => {
    expect(read('In March 3,000 people came.', '2023-03-19')).not.toContainEqual([
      'March 3',
      '2023-03-03',
      '2023-03-03',
    ]);
    expect(read('He bought May 5% bonds.')).toEqual([]);
  });

  it('reads a season as years and not as a clock time with a zone', () => {
    expect(read('Their 2007-08 run was poor.')).toEqual([['2007-08', '2007', '2008']]);
    expect(read('Their 1978-89 era was good.')).toEqual([['1978-89', '1978', '1989']]);
  });

  it('does not take the offset in brackets for the time', () => {
    expect(read('Posted 2 October 2013, 15:39 (GMT+05:00)')).toEqual([
      ['2 October 2013, 15:39 (GMT+05:00)', '2013-10-02T15:39', '2013-10-02T15:39'],
    ]);
  });

  it('takes "C." of an abbreviation for no hedge', () => {
    expect(read('They marched in D.C. this year.')).toEqual([['this year', '2023', '2023']]);
  });
});

describe('which Thursday, which January', () => {
  it('leaves a weekday open behind an infinitive', () => {
    expect(read('They were poised to take control on Thursday.')).toEqual([['Thursday', null, null]]);
    expect(read('He agreed to meet on Thursday.')).toEqual([['Thursday', null, null]]);
  });

  it('looks ahead through a passive', () => {
    expect(read('The pair is due to be charged on Thursday.')).toEqual([['Thursday', '2023-09-14', '2023-09-14']]);
  });

  it('keeps "since" in the past whatever the verb', () => {
    expect(read('It has been sold since January.', '2014-12-18')).toEqual([['since January', '2014-01', '2014-01']]);
  });

  it('lets the verb say nothing of an election ahead', () => {
    expect(read('He called the November election a test.', '2010-07-02')).toEqual([['November', null, null]]);
  });

  it('does not carry a day over to a distance from another event', () => {
    const times = read('He left on 5 June 2023, a day after his brother resigned.');
    expect(times[1]).toEqual(['a day after', null, null]);
  });

  it('reads the past month as a length up to now', () => {
    expect(findTimes('We worked for the past month.', '2023-09-13')[0]).toMatchObject({
      text: 'the past month',
      sort: 'duration',
      value: { start: '2023-08', end: '2023-09-13' },
    });
  });

  it('takes no Sunday from a programme, no Tuesday from a bulletin', () => {
    expect(read('He told Fox News Sunday that Patch Tuesday is over.')).toEqual([]);
  });

  it('takes one Sunday for one Sunday', () => {
    expect(findTimes('He fell two Sundays ago.', '2023-09-13').map(({ sort }) => sort)).not.toContain('repeated');
    expect(findTimes('It comes on the second Tuesday of each month.', null).map(({ sort }) => sort)).toEqual([
      'repeated',
    ]);
  });
});

describe('by the words around', () => {
  it('reads no deadline from the agent of a passive', () => {
    expect(findTimes('Funds were cut by the 2010 law.', null)[0]?.value.bound).toBeUndefined();
  });

  it('reads a quarter of a year only where business is spoken of', () => {
    expect(read('He fumbled in the second quarter.')).toEqual([]);
    expect(read('Profit fell in the second half of the year.')).toEqual([
      ['the second half of the year', '2023-07', '2023-12'],
    ]);
  });

  it('does not move the name of an event to this year', () => {
    expect(read('It helps families of Sept. 11 victims.', '2016-09-29')).toEqual([['Sept. 11', null, null]]);
  });

  it('reads a conversion that falls on another day', () => {
    expect(findTimes('It hit at 7:48 am (2248 GMT Tuesday) off the coast.', null)[0]?.value).toMatchObject({
      clock: '07:48',
      offset: 540,
    });
  });

  it('reads the end of a week as its last days, and no programme as a day', () => {
    expect(read('She has until the end of the week.', '2014-02-24')).toEqual([
      ['until the end of the week', '2014-02-27', '2014-03-02'],
    ]);
    expect(read('He spoke on NBC’s “Today” show.')).toEqual([]);
  });

  it('uses the tags to leave a present verb open', () => {
    const text = 'It began as he happened by and ends on Friday.';
    const words = [...text.matchAll(/\w+/g)];
    const tokens = words.map((match, index) => ({
      index,
      sentence: 0,
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      lower: match[0].toLowerCase(),
      lemma: match[0] === 'ends' ? 'end' : match[0].toLowerCase(),
      tag: 'VERB' as const,
      head: -1,
      relation: 'root',
    }));
    expect(findTimes(text, '2023-09-13', tokens).map(({ value }) => value.start)).toEqual([null]);
    expect(findTimes(text, '2023-09-13').map(({ value }) => value.start)).toEqual(['2023-09-08']);
  });
});

describe('names and nouns', () => {
  it.each([
    'It fought midnight regulations.',
    'He stood in the morning darkness.',
    'She called August Landmesser and April Ryan.',
    'It lost against Sheffield Wednesday.',
    'Mr. May’s lawyers and June Carter met.',
  ])('%s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });

  it('reads a month that is also a name where a month must stand', () => {
    expect(read('The June decision changed it.', '2013-08-29')).toEqual([['June', '2013-06', '2013-06']]);
    expect(read('Sent between June and July 2016.')).toEqual([['June and July 2016', '2016-06', '2016-07']]);
  });
});
