const SPECIAL: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ð: 'd',
  þ: 'th',
};

/** Nothing to take an accent from: most words of English, which need no decomposing. */
const ASCII = /^[\0-\x7f]*$/;

/** Letters without accents: "Kraków" is "Krakow". */
export function unaccented(text: string): string {
  if (ASCII.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđßæœıðþŁØĐÆŒ]/g, (letter) => {
      const plainLetter = SPECIAL[letter.toLowerCase()] ?? letter;
      return letter === letter.toLowerCase() ? plainLetter : plainLetter.charAt(0).toUpperCase() + plainLetter.slice(1);
    });
}

const LETTERS_ONLY = /^[A-Za-z\d]+$/;

/** Spelling with what house styles vary taken away: accents, case, points, apostrophes, hyphens, "&", a leading "the". */
export function plain(name: string): string {
  if (LETTERS_ONLY.test(name)) return name.toLowerCase();
  let known = spellings.get(name);
  if (known === undefined) {
    if (spellings.size >= MOST_KEPT) spellings.clear();
    known = withoutStyle(name);
    spellings.set(name, known);
  }
  return known;
}

/** Names are asked for many times each, by every table and comparison. */
const spellings = new Map<string, string>();
const MOST_KEPT = 20_000;

function withoutStyle(name: string): string {
  return unaccented(name)
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/'s?$/, '')
    .replace(/[.,']/g, '')
    .replace(/&/g, ' and ')
    .replace(/[-‐‑–—/_\s]+/g, ' ')
    .trim()
    .replace(/^the (?=.)/, '');
}

/** Words of the plain spelling. */
export function plainWords(name: string): string[] {
  const text = plain(name);
  return text === '' ? [] : text.split(' ');
}
