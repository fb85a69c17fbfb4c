import { HEDGES } from '../../lexicon/times';
import { anyOf } from '../patterns';
import { takingWordsBefore } from './extend';

// "about 5 p.m." · "nearly 19 months" · "shortly after noon" · "a few minutes before midnight"

const capitalised = HEDGES.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]);
const PATTERN = new RegExp(`(?:^|[^\\p{L}])(?<words>(?:${anyOf(capitalised)})\\s(?:the\\s)?)$`, 'u');
const LENGTH_ONLY = /^(?:at least|more than|less than|under|over|at most|up to|only|some|nearly|almost)\s/i;

export const attachHedge = takingWordsBefore((draft, before) => {
  const words = PATTERN.exec(before)?.groups?.words;
  if (words === undefined || draft.sort === 'repeated') return null;
  // "more than 18 months ago" is measured as well.
  const measured = draft.sort === 'duration' || draft.start.shift?.loose === true;
  if (LENGTH_ONLY.test(words) && !measured) return null;
  return { length: words.length, draft: { ...draft, approximate: !/^only/i.test(words) || draft.approximate } };
});
