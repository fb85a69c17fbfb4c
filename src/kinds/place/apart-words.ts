import { list } from '../../language/lexicon/list';

/** Words before a noun that say it is another one. */
export const OTHERS: ReadonlySet<string> = new Set(
  list(`another, other, further, similar, related, separate, different, rival, copy`),
);

/** Words before a noun that put it before or after the one of the news. */
export const FORMER: ReadonlySet<string> = new Set(list(`earlier, previous, last, next, return, upcoming`));

/** Words before a noun that say which of several it is. */
export const ORDERED: ReadonlySet<string> = new Set(
  list(`first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, final, opening, closing`),
);

/** Adverbs by which a clause tells what came before or after something else. */
export const AFTERWARDS: ReadonlySet<string> = new Set(
  list(`later, then, afterwards, afterward, subsequently, eventually, previously, earlier, again, already, twice, often, usually,
  always`),
);
