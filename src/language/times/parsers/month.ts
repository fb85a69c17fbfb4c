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

/** "the June decision", "a March rally" */
const DETERMINER = /(?:^|[^\p{L}])(?:the|a|an|his|her|its|their|last|next|this)\s$/iu;
const DESCRIBES =
  /^\s(?!(?:and|or|to|of|in|on|at|by|for|with|when|while|after|before|through|until|as|but|that|which|who|he|she|it|they|we|was|is|has|had|said|will)\b)\p{Ll}{3,}/u;
/** "between June and July", "from March to May" */
const RANGE_OPENS = /\b(?:between|from)\s$/i;
const RANGE_GOES_ON = new RegExp(`^${S}(?:and|to|through|until)${S}${MONTH}`, 'u');
const RANGE_CLOSES = new RegExp(`${MONTH}${S}(?:and|to|through|until)${S}$`, 'u');

/** Whether the words around a month that is also a name or a verb make it a month. */
function isMonth(month: number, before: string, after: string): boolean {
  if (RANGE_CLOSES.test(before) || (RANGE_OPENS.test(before) && RANGE_GOES_ON.test(after))) return true;
  if (DETERMINER.test(before) && DESCRIBES.test(after)) return true;
  if (!CUE.test(before) || NAME_FOLLOWS.test(after)) return false;
  // "by May", "to May": as likely the person as the month.
  if (WEAK_CUE.test(before) && month !== 3 && month !== 8) return false;
  // "March of the Penguins", "this March on the capital".
  return month !== 3 || /\bin $/i.test(before) || !/^ (?:of|on|for|to|against|in) (?:the )?\p{L}/u.test(after);
}

export const monthAlone = recogniser(new RegExp(`(?<month>${MONTH})${END}`, 'u'), ({ groups, before, after }) => {
  const month = monthOf(groups.month);
  if (month === undefined || /^[-–]?\d/.test(after)) return null;
  if (/[\p{L}\d][-–]$/u.test(before) && !/(?:mid|early|late|to)-$/i.test(before)) return null;
  if (WORDS_OF_THEIR_OWN.has(month) && !isMonth(month, before, after)) return null;
  const relative = COUNTS.get(RELATIVE.exec(before)?.groups?.relative?.toLowerCase() ?? '');
  if (relative !== undefined) {
    return { sort: 'point', start: { month, shift: { from: 'reference', unit: 'named', count: relative } } };
  }
  // "called the November election a test": the verb says nothing of the election's time.
  const untensed = DESCRIBES.test(after) && !/\bin\s$/i.test(before);
  return { sort: 'point', start: untensed ? { month, untensed } : { month } };
});
