/**
 * What tells that a name was taken from another script, and the letters between which its romanisations choose.
 * After ALA-LC, BGN/PCGN and UNGEGN romanisation of Arabic, Persian, Russian and Ukrainian, and the usage of the agencies.
 * Own compilation.
 */

/** Arabic and Persian: the article, "son of", "father of", "servant of" as words of a name. */
export const ARABIC_PARTICLES = [
  'al',
  'el',
  'ul',
  'as',
  'ash',
  'ar',
  'ad',
  'an',
  'bin',
  'ben',
  'ibn',
  'abu',
  'abd',
  'abdul',
  'abdel',
  'umm',
] as const;

/** Endings of family names from Cyrillic. */
export const CYRILLIC_ENDINGS = [
  'ov',
  'ova',
  'ev',
  'eva',
  'yov',
  'enko',
  'chuk',
  'vich',
  'vych',
  'sky',
  'skiy',
  'skyy',
  'ski',
  'skyi',
  'skaya',
  'ska',
  'shvili',
  'adze',
] as const;

/** Given names that Arabic and Persian share with half the world, in the spelling the agencies use most. */
export const ARABIC_GIVEN_NAMES = [
  'ahmed',
  'ahmad',
  'ali',
  'amir',
  'bashar',
  'faisal',
  'fatima',
  'fatah',
  'hamid',
  'hassan',
  'hasan',
  'hossein',
  'hussein',
  'husayn',
  'ibrahim',
  'ismail',
  'jamal',
  'kareem',
  'karim',
  'khaled',
  'khalid',
  'mahmoud',
  'mahmud',
  'mehdi',
  'mohammad',
  'mohammed',
  'muhammad',
  'mustafa',
  'nasser',
  'omar',
  'omer',
  'osama',
  'rashid',
  'reza',
  'saad',
  'saddam',
  'saeed',
  'said',
  'salah',
  'saleh',
  'salman',
  'sheikh',
  'shaikh',
  'tariq',
  'tarek',
  'walid',
  'yasser',
  'yousef',
  'yusuf',
  'zahra',
  'zayed',
] as const;

/** Letters that stand for one letter of the Arabic script, the longest first. */
export const ARABIC_CHOICES: readonly (readonly [string, string])[] = [
  ['kh', 'k'],
  ['gh', 'g'],
  ['dh', 'd'],
  ['zh', 'j'],
  ['ou', 'o'],
  ['oo', 'o'],
  ['ee', 'i'],
  ['ei', 'a'],
  ['ai', 'a'],
  ['ay', 'a'],
  ['ae', 'a'],
  ['aa', 'a'],
  ['iy', 'i'],
  ['e', 'a'],
  ['i', 'a'],
  ['y', 'a'],
  ['u', 'o'],
  ['q', 'k'],
  ['w', 'v'],
];

/** The same for Cyrillic. */
export const CYRILLIC_CHOICES: readonly (readonly [string, string])[] = [
  ['shch', 'sch'],
  ['tch', 'ch'],
  ['off', 'ov'],
  ['ks', 'x'],
  ['ii', 'i'],
  ['kh', 'h'],
  ['ch', 'h'],
  ['g', 'h'],
  ['ye', 'e'],
  ['yo', 'e'],
  ['iy', 'i'],
  ['yi', 'i'],
  ['yy', 'i'],
  ['y', 'i'],
  ['j', 'i'],
  ['w', 'v'],
];

/** Japanese: the long vowels o and u. */
export const JAPANESE_CHOICES: readonly (readonly [string, string])[] = [
  ['ou', 'o'],
  ['oh', 'o'],
  ['oo', 'o'],
  ['uu', 'u'],
];

/** Endings of family names from the South Slavic countries, with and without marks. */
export const SOUTH_SLAVIC_ENDINGS = ['ic', 'ich', 'vic', 'vich'] as const;

/** South Slavic letters without and with their marks spelled out. */
export const SOUTH_SLAVIC_CHOICES: readonly (readonly [string, string])[] = [
  ['ch', 'c'],
  ['sh', 's'],
  ['zh', 'z'],
  ['dj', 'd'],
  ['y', 'j'],
];

/** Letters and endings of names from the Indian subcontinent. */
export const INDIC_SIGNS = [
  'dh',
  'bh',
  'jh',
  'chh',
  'sri',
  'shri',
  'ksh',
  'lakh',
  'ggarw',
  'garw',
  'jee',
  'swam',
  'krish',
  'preet',
] as const;

/** What its romanisations choose between. */
export const INDIC_CHOICES: readonly (readonly [string, string])[] = [
  ['ksh', 'x'],
  ['shr', 'sr'],
  ['ow', 'o'],
  ['ou', 'o'],
  ['au', 'o'],
  ['oo', 'u'],
  ['ee', 'i'],
  ['aa', 'a'],
  ['w', 'v'],
  ['y', 'i'],
];

/** Letters that alphabets and house styles exchange whatever the language: "Melnyk", "Melnik"; "Jelena", "Yelena". */
export const LATIN_CHOICES: readonly (readonly [string, string])[] = [
  ['iy', 'i'],
  ['yi', 'i'],
  ['yy', 'i'],
  ['y', 'i'],
  ['j', 'i'],
  ['w', 'v'],
  ['ks', 'x'],
];

/** Letters for one sound in English, French, Spanish, Italian and German spelling of names from elsewhere. */
export const SOUND_CHOICES: readonly (readonly [string, string])[] = [
  ['oua', 'wa'],
  ['oue', 'we'],
  ['oui', 'wi'],
  ['qu', 'k'],
  ['gue', 'ge'],
  ['gui', 'gi'],
  ['ce', 'se'],
  ['ci', 'si'],
  ['sch', 'sh'],
  ['tch', 'ch'],
  ['tsh', 'ch'],
  ['gn', 'ny'],
  ['dj', 'j'],
  ['dz', 'z'],
  ['ts', 'z'],
  ['tz', 'z'],
  ['ph', 'f'],
  ['th', 't'],
  ['dh', 'd'],
  ['bh', 'b'],
  ['gh', 'g'],
  ['kh', 'k'],
  ['ck', 'k'],
  ['ks', 'x'],
  ['ou', 'u'],
  ['oo', 'u'],
  ['ee', 'i'],
  ['ie', 'i'],
  ['iy', 'i'],
  ['yi', 'i'],
  ['y', 'i'],
  ['j', 'i'],
  ['ei', 'e'],
  ['ai', 'e'],
  ['ae', 'e'],
  ['ch', 'sh'],
  ['c', 'k'],
  ['z', 's'],
  ['q', 'k'],
  ['w', 'v'],
];
