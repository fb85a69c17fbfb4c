import { describe, expect, it } from 'vitest';
import { stanceAt } from '../../../src/language/stance';
import type { Stance } from '../../../src/model';
import { documentOf } from '../article-of';

const SIGNS: Readonly<Record<string, Stance>> = { a: 'asserted', p: 'planned', m: 'possible', d: 'denied' };
/** "=a" behind a word: asserted, "=p" planned, "=m" possible, "=d" denied. */
const SENTENCES = [
  'Keller visited=a Ankara.',
  'Keller will visit=p Ankara.',
  'Keller is expected to visit=p Ankara and meet=p the president.',
  'The dam may have burst=m.',
  'The mayor denied=a that he resigned=d.',
  'The ministry said=a the dam burst=a.',
  'The ministry did not say=a that the dam burst=d.',
  'If it rains=m, the match will end=m.',
  'The planned visit=p was cancelled=a.',
  'He announced plans to leave=p the party.',
  'The leader is likely to travel=m by train.',
  'The leader reportedly travelled=m by train.',
  'He appeared to stumble=m.',
  'It is not true that the plane crashed=d.',
  'Police suspect that he started=m the fire.',
  'The two will meet=p and sign=p a treaty.',
  'They met=a and will sign=p a treaty.',
  'Officials ruled out that the bridge collapsed=d.',
  'The council built=a a school to help=p families.',
  'He would have won=m.',
  'Did he resign=m?',
  'One option is to close=m the road.',
  'The envoy is to visit=p Oslo.',
  'Officials said the train would arrive=p on Monday.',
  'Russia accused=a Ukraine of attacking=m the dam.',
  'The court ordered him to pay=p a fine.',
  'It is unclear whether he left=m.',
  'He managed to escape=a.',
  'The alleged attack=m took=a place on Monday.',
  'She vowed that she would stay=p.',
  'A man who may have drowned=m was found=a.',
  'The forum is due to open=p on Monday.',
  'The ministry did not confirm that the dam burst=m.',
  'There is no evidence that the plane crashed=d.',
  'He is said to have left=m the country.',
];

/** Sentences that the parser takes apart wrongly at present; a better model will make these tests fail, and they move up. */
const MISREAD = [
  'He rejected claims that he lied=d.',
  'Allegations that he lied=m surfaced.',
  'The minister denied resigning=d.',
];

const check = (marked: string) => {
  const words = [...marked.matchAll(/(\w+)=(\w)/g)].map(([, word, sign]) => ({ word, stance: SIGNS[sign ?? 'a'] }));
  const document = documentOf(marked.replace(/=\w/g, ''));
  for (const { word, stance } of words) {
    const token = document.tokens.find(({ text }) => text === word);
    expect([word, stanceAt(document, token?.index ?? -1)]).toEqual([word, stance]);
  }
};

describe('how a text holds a clause', () => {
  it.each(SENTENCES)('%s', check);
  it.fails.each(MISREAD)('%s', check);
});
