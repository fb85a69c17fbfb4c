import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare';

const alarms = (a: string, b: string) =>
  compare(
    [a, b].map((text, at) => ({ id: `${at}.txt`, text })),
    { kinds: ['place'] },
  ).findings.filter(({ relation }) => relation === 'contradiction');

describe('where a journey is to end', () => {
  it('is one question whatever words ask it', () => {
    expect(
      alarms(
        'The aircraft was bound for Geneva when it was robbed.',
        'The plane was about to leave for Zurich, he said.',
      ),
    ).toHaveLength(1);
    expect(alarms('The ferry was on its way to Oslo.', 'The ferry had left for Bergen at noon.')).toHaveLength(1);
  });

  it('is silent where one goes to several places, or another goes', () => {
    expect(
      alarms(
        'The ferry left for Oslo in May. In June the ferry left for Malmo.',
        'The ferry had left for Bergen at noon.',
      ),
    ).toEqual([]);
    expect(alarms('Jo Lane left for Oslo.', 'Ann Moss left for Bergen.')).toEqual([]);
    expect(alarms('The aircraft was bound for Geneva.', 'The president left for Zurich.')).toEqual([]);
  });
});
