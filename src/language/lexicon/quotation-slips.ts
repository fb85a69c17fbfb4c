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

/** Opposites among small words, which no thesaurus has, and some of speeches. */
export const SPOKEN_OPPOSITES: ReadonlySet<string> = new Set(
  list(
    `before after, by after, until after, his her, he she, him her, right wrong, deserved undeserved, triumph disaster,
    proud ashamed, asked offered, all none, can cannot, always never, over under, above below, inside outside, first last,
    best worst, mother daughter, father son, mother father, brother sister, husband wife, more less, more fewer, better worse, up down, everyone nobody, everybody nobody, friend enemy, love hate,
    war peace, hope fear, guilty innocent, honest dishonest, possible impossible, easy hard, strong weak`,
  ).flatMap((pair) => {
    const [a, b] = pair.split(' ');
    return [`${a}|${b}`, `${b}|${a}`];
  }),
);
