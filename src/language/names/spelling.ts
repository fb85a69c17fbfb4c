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

/** Letters without accents: "Kraków" is "Krakow". */
export function unaccented(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđßæœıðþŁØĐÆŒ]/g, (letter) => {
      const plainLetter = SPECIAL[letter.toLowerCase()] ?? letter;
      return letter === letter.toLowerCase() ? plainLetter : plainLetter.charAt(0).toUpperCase() + plainLetter.slice(1);
    });
}

/** Spelling with what house styles vary taken away: accents, case, points, apostrophes, hyphens, "&", a leading "the". */
export function plain(name: string): string {
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
