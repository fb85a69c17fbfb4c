import { list } from './list';

/** Words that single one thing out from others of its kind; two of one line never go with one thing. Own compilation. */
export const CONTRAST_LINES = [
  'first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, next, last, final, opening, closing, latest, earlier, previous, original, initial',
  'old, new, former, current',
  'north, south, east, west, northern, southern, eastern, western, central, north-east, north-west, south-east, south-west',
  'upper, lower, middle',
  'left, right',
  'front, rear, back',
  'inner, outer',
  'small, large, big, little, smaller, larger, bigger, smallest, largest, biggest',
  'younger, elder, older, eldest, youngest',
  'male, female, men, women',
  'daily, weekly, monthly, quarterly, annual, yearly',
  'public, private',
  'primary, secondary',
  'civil, criminal',
  'domestic, foreign, international, local, national, regional, federal, state, municipal',
  'junior, senior',
  'summer, winter, spring, autumn, fall',
  'morning, afternoon, evening, night',
] as const;

/** Line of a word. */
export const CONTRAST_OF: ReadonlyMap<string, number> = new Map(
  CONTRAST_LINES.flatMap((words, line) => list(words).map((word): [string, number] => [word, line])),
);

/** Words that set a thing apart from the one that the other article means, even where that has none. */
export const ANOTHER: ReadonlySet<string> = new Set(
  list(
    'second, third, another, other, earlier, previous, separate, different, next, subsequent, further, additional, neighbouring, neighboring',
  ),
);
