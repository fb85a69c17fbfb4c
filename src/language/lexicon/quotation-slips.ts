import { list } from './list';

/** Words that deny; one of them more or less turns what was said. */
export const DENYING_WORDS: ReadonlySet<string> = new Set(
  list('not, never, no, nobody, none, nothing, neither, nor, without'),
);

/** What stands in the other printing where one denies: "a hero" against "no hero", "somebody" against "nobody", "now" misheard for "not". */
export const AFFIRMING_WORDS: ReadonlySet<string> = new Set(
  list(
    'a, an, the, some, any, one, somebody, someone, everybody, everyone, something, everything, now, always, ever, with',
  ),
);

/** Opposites among small words and words of speeches that `areAntonyms` does not know. */
export const SPOKEN_OPPOSITES: ReadonlySet<string> = new Set(
  list(
    `before after, by after, until after, his her, he she, him her, right wrong, triumph disaster, proud ashamed,
    asked offered, all none, can cannot, always never, over under, above below, first last, mother daughter, father son,
    everyone nobody, everybody nobody, friend enemy, war peace, hope fear, honest dishonest, easy hard`,
  ).flatMap((pair) => {
    const [a, b] = pair.split(' ');
    return [`${a}|${b}`, `${b}|${a}`];
  }),
);
