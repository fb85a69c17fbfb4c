import type { Claim } from '../../model';

/** Hours between publications from which one article may know more than the other. */
const HOURS = 3;
/** Days from which statistics are revised and any figure may have moved on. */
const FAR = 6;

/** Wording that says a figure supersedes an earlier one. */
const WORDED =
  /\b(?:rose|risen|rises|climbed|climbs|grown|grew|jumped|soared|reached|increased|fell|dropped) to\b|\b(?:now stands?|stood now|stands? at|so far|by (?:mon|tues|wednes|thurs|fri|satur|sun)day|have now|has now|bringing|latest|updated|revised|earlier (?:count|figure|toll))\b/i;

export interface Later {
  readonly claim: Claim;
  readonly why: string;
  /** So much later that any figure may have been revised. */
  readonly far: boolean;
  readonly worded: boolean;
}

const sentenceOf = ({ document, sentence }: Claim) => {
  const { start, end } = document.sentences[sentence]!;
  return document.article.text.slice(start, end);
};

/** Which of two claims tells the later state, by publication or by its wording; null when neither shows it. */
export function laterOf(a: Claim, b: Claim): Later | null {
  const [x, y] = [a, b].map(({ document }) => Date.parse(document.article.published ?? document.reference ?? ''));
  const hours = (y! - x!) / 3_600_000;
  const [wordedA, wordedB] = [WORDED.test(sentenceOf(a)), WORDED.test(sentenceOf(b))];
  if (Math.abs(hours) >= HOURS) {
    const claim = hours > 0 ? b : a;
    const worded = hours > 0 ? wordedB : wordedA;
    return { claim, why: `${claim.article} was published later`, far: Math.abs(hours) >= FAR * 24, worded };
  }
  if (Number.isFinite(hours) || wordedA === wordedB) return null;
  const claim = wordedA ? a : b;
  return { claim, why: `${claim.article} says that the figure has moved on`, far: false, worded: true };
}
