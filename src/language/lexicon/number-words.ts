/** Words for whole numbers below one hundred that are one word. */
export const SMALL_NUMBERS = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
} as const;

/** Words that multiply what stands before them; "hundred" also joins with what follows ("two hundred and five"). */
export const MULTIPLIERS = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  million: 1e6,
  millions: 1e6,
  crore: 1e7,
  crores: 1e7,
  billion: 1e9,
  billions: 1e9,
  trillion: 1e12,
  trillions: 1e12,
} as const;

/** Short forms after a figure. `m` and `b` are read only beside money or a counted noun: "5m" may be metres. */
export const SHORT_MULTIPLIERS = {
  k: 1e3,
  mn: 1e6,
  mln: 1e6,
  mio: 1e6,
  bn: 1e9,
  bln: 1e9,
  tn: 1e12,
  trn: 1e12,
} as const;

export const MONEY_MULTIPLIERS = { m: 1e6, mm: 1e6, b: 1e9, t: 1e12, cr: 1e7 } as const;

/**
 * Plural magnitudes without a number: "dozens of homes". The figure is the least that the word is used for; there is
 * no upper end.
 */
export const OPEN_PLURALS = {
  dozens: 24,
  scores: 40,
  hundreds: 200,
  thousands: 2e3,
  lakhs: 2e5,
  millions: 2e6,
  crores: 2e7,
  billions: 2e9,
  trillions: 2e12,
} as const;

/** "tens of thousands": what stands before "of". */
export const OPEN_TENS = { tens: 20, hundreds: 200, scores: 40, dozens: 24 } as const;

/** Vague multiples before a magnitude ("several hundred"): least and most that the word covers. */
export const VAGUE_MULTIPLES = { few: [2, 6], several: [3, 9] } as const;

/** Names of the parts of a whole, singular; the plural adds an s. "second" is left out: it is a rank or a time. */
export const DENOMINATORS = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  twelfth: 12,
  twentieth: 20,
  hundredth: 100,
  thousandth: 1000,
} as const;

export const VULGAR_FRACTIONS = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
} as const;

export const ORDINALS = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
} as const;

/** How often, and how many times as much. */
export const MULTIPLES = { once: 1, twice: 2, thrice: 3, double: 2, triple: 3, quadruple: 4 } as const;
export const FOLDS = {
  twofold: 2,
  threefold: 3,
  fourfold: 4,
  fivefold: 5,
  sixfold: 6,
  sevenfold: 7,
  eightfold: 8,
  tenfold: 10,
  hundredfold: 100,
} as const;
