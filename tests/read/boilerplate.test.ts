import { describe, expect, it } from 'vitest';
import { isBoilerplate } from '../../src/read/boilerplate';
import { BOILERPLATE_PATTERNS } from '../../src/read/boilerplate-patterns';

describe('boilerplate', () => {
  it.each(BOILERPLATE_PATTERNS.map(({ example, what, pattern }) => [example, what, pattern] as const))(
    'is %s (%s)',
    (example, _, pattern) => {
      expect(example).toMatch(pattern);
      expect(isBoilerplate(example)).toBe(true);
    },
  );

  it.each([
    'By JANE DOE and JOE O’NEILL (Example Press)',
    'Post a Comment',
    'All trademarks belong to their rightful owners, all materials to their authors.',
    'Example Press writers Jane Doe in Oslo, Norway, and Joe Bloggs in Rome contributed.',
    '© 2024 Example Media',
    'Share this article',
    'Story continues below advertisement',
    '(Reporting by Jane Doe; Editing by Joe Bloggs)',
  ])('is %s', (line) => {
    expect(isBoilerplate(line)).toBe(true);
  });

  it.each([
    'By Monday, the river had risen by two metres.',
    'By Jane Doe’s count, 14 people were hurt.',
    'The minister contributed to the fund.',
    'The report was written by Professor Alan Voss.',
    'The report was published on Monday by the auditors.',
    'Heavy rain contributed to the crash, the report said.',
    'Sources close to the talks said the deal was off.',
    'Source code for the system was stolen, the bank said.',
    'Photographs show the bridge in ruins.',
    'The court said that all rights of the family had been respected.',
    'Read more books, the minister told pupils on Friday.',
    'Share prices fell by 4 per cent on Tuesday.',
    'Comments by the governor moved the markets.',
    'Related parties were paid £3m, the auditors found.',
    'The company, which runs a news service, cut 40 jobs.',
    'Police said the man had been told to “click here” in a message that looked like one from his bank, and had lost £4,000 within an hour, which he has not got back.',
    'Sign-ups for the scheme reached 9,000 by Friday.',
    'Top stories of the building were destroyed.',
    'Updates to the law will follow in May, she said.',
    'Close to 400 people marched.',
    'Image rights were sold for $2m.',
    'Translated by machine, the letter made no sense, the court heard.',
    'Written by hand, the note said that 14 people were still alive.',
    'Reporting by the Post showed that the minister had lied.',
    'The newspaper said its newsletter readers could join the march on Friday.',
    'Get the latest shot, doctors tell over-65s, or land in the inbox of trouble.',
    'Subscribe to that view or not, the figures are clear: 40 died.',
    'Source: the ministry said 40 died.',
  ])('is not %s', (sentence) => {
    expect(isBoilerplate(sentence)).toBe(false);
  });
});
