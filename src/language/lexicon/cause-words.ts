/** Verbs whose subject brings about what their object undergoes. Own compilation. */
export const CAUSING_VERBS: ReadonlySet<string> = new Set(
  'cause trigger spark ignite provoke start kill prompt produce contribute lead destroy down'.split(' '),
);
/** The same with the cause behind a preposition: "born of lightning", "blamed on a short circuit". */
export const CAUSED_VERBS: ReadonlyMap<string, string> = new Map(
  'bear of, bear from, blame on, attribute to, result from, stem from, die of, die from, put to, trace to'
    .split(', ')
    .map((pair) => pair.split(' ') as [string, string]),
);
/** Nouns that say what came about, told with what did it: "an explosion of methane", "a gas explosion". */
export const CAUSED_NOUNS: ReadonlySet<string> = new Set('explosion fire blast blaze poisoning'.split(' '));
/** "no link between the outage and the death", "no sign of arson". */
export const LINK_NOUNS: ReadonlySet<string> = new Set(
  'link connection sign trace evidence indication suggestion hint role part question'.split(' '),
);

/** Verbs and adjectives after which an infinitive is allowed: "is free to travel". */
export const ALLOWING: ReadonlySet<string> = new Set('allow permit free safe able let fit clear'.split(' '));
/** Verbs that forbid a denied infinitive: "told them not to drink". */
export const ADVISING: ReadonlySet<string> = new Set(
  'advise tell warn urge ask order advice instruct recommend recommendation caution instruction warning order be'.split(
    ' ',
  ),
);
/** Verbs that forbid what stands behind "from": "barred from swimming". */
export const BARRING: ReadonlySet<string> = new Set('ban bar prohibit forbid stop'.split(' '));
