import { END, MONTH, monthOf, S, YEAR } from '../patterns';
import { recogniser } from '../time-result';

// "September 2023" · "in September" · "last March"; not "Theresa May", "may", "August Wilson", "March of the Penguins"

const MONTH_YEAR = new RegExp(`(?<month>${MONTH})(?:,?${S}|${S}of${S})(?<year>${YEAR})${END}(?![.,]\\d|[-/]\\d)`, 'u');

export const monthOfYear = recogniser(MONTH_YEAR, ({ groups }) => ({
  sort: 'point',
  start: { month: monthOf(groups.month), year: Number(groups.year) },
}));

/** Months that are given names, surnames or verbs as well, so that they need a preposition in front of them. */
const WORDS_OF_THEIR_OWN = new Set([3, 4, 5, 6, 8]);
const CUE =
  /(?:^|[^\p{L}])(?:in|since|until|till|during|last|next|this|past|mid|early|late|(?:end|beginning|start|middle|month|rest|half|days|weeks|week) of|through|by|before|after|from|between|and|to|each|every)[\s-]{1,2}$/iu;
const WEAK_CUE = /(?:by|before|after|from|between|and|to)\s$/i;
const NAME_FOLLOWS =
  /^(?:['’]s)?\s(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}/u;

const RELATIVE = /(?<relative>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?)\s$/;
const COUNTS = new Map([
  ['last', -1],
  ['this past', -1],
  ['this', 0],
  ['next', 1],
  ['this coming', 1],
]);

export const monthAlone = recogniser(new RegExp(`(?<month>${MONTH})${END}`, 'u'), ({ groups, before, after }) => {
  const month = monthOf(groups.month);
  if (month === undefined || /^[-–]?\d/.test(after)) return null;
  if (/[\p{L}\d][-–]$/u.test(before) && !/(?:mid|early|late|to)-$/i.test(before)) return null;
  if (WORDS_OF_THEIR_OWN.has(month)) {
    if (!CUE.test(before) || NAME_FOLLOWS.test(after)) return null;
    // "by May", "to May": as likely the person as the month.
    if (WEAK_CUE.test(before) && month !== 3 && month !== 8) return null;
    // "this march", shouted in a headline, and "March of the Penguins".
    if (month === 3 && /^ (?:of|on|for|to|against|in) (?:the )?\p{L}/u.test(after) && !/\bin $/i.test(before))
      return null;
  } else if (/^\s\p{Lu}\p{Ll}+\s(?:\p{Lu}|was|is|said)/u.test(after) && groups.month?.length === 3) return null;
  const relative = COUNTS.get(RELATIVE.exec(before)?.groups?.relative?.toLowerCase() ?? '');
  return {
    sort: 'point',
    start: relative === undefined ? { month } : { month, shift: { from: 'reference', unit: 'named', count: relative } },
  };
});
