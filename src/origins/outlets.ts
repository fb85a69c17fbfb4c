import { CITIES } from '../language/lexicon/cities';
import { COUNTRIES } from '../language/lexicon/countries';
import { NEWS_AGENCIES, NEWS_OUTLETS } from '../language/lexicon/news-agencies';
import { OUTLET_ENDINGS, OUTLET_NAMES, OUTLET_NOUNS } from '../language/lexicon/outlet-words';

/** An agency or outlet where a text names it. Offsets are into that text. */
export interface Outlet {
  /** The same for all names of one outlet. */
  readonly key: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const SHOWN = new Map<string, string>();
const ALIAS = new Map<string, string>();

/** "The A.P." → "ap", "Vessna Tagblatt newspaper" → "vessna tagblatt". */
const plain = (name: string) =>
  name.toLowerCase().replace(/[.’']/g, '').replace(/^the /, '').replace(/\s+/g, ' ').trim();

for (const [shown, ...others] of OUTLET_NAMES) {
  SHOWN.set(plain(shown), shown);
  for (const other of others) ALIAS.set(plain(other), plain(shown));
}
for (const name of [...NEWS_AGENCIES, ...NEWS_OUTLETS]) {
  const key = plain(name);
  if (!ALIAS.has(key) && !SHOWN.has(key)) SHOWN.set(key, name);
}

/** One key for all names of an outlet ("The Associated Press", "A.P." → `ap`). */
export function outletKey(name: string): string {
  const key = plain(name);
  return ALIAS.get(key) ?? key;
}

export const isAgency = (key: string): boolean => AGENCIES.has(key);
const AGENCIES: ReadonlySet<string> = new Set(NEWS_AGENCIES.map(outletKey));

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const longestFirst = (a: string, b: string) => b.length - a.length || (a < b ? -1 : 1);
const WORD = "\\p{Lu}[\\p{L}\\p{N}'’-]{0,30}";
const NOUNS = OUTLET_NOUNS.join('|');
const AFTER_NAME = new RegExp(`^ (?:${NOUNS})\\b`);

/** "a South Korean newspaper", "the New York tabloid": said of an outlet that is not named. */
const ORIGINS: ReadonlySet<string> = new Set(
  [
    ...COUNTRIES.flatMap(({ name, capitals, demonyms, also }) => [name, ...capitals, ...demonyms, ...also]),
    ...Object.values(CITIES).flat(),
  ].map((name) => name.toLowerCase()),
);
const isUnnamed = (name: string, before: string) =>
  /(?:^|[^\p{L}])an? $/iu.test(before) || /^An? /.test(name) || ORIGINS.has(plain(name));

/**
 * Finds outlets by the tables, by the publishers of the articles at hand, and by the shape of a name
 * ("Valley Herald", "the Rovna Listy newspaper", "news agency Vessna").
 */
export function outletFinder(publishers: readonly string[]): (text: string) => Outlet[] {
  const known = [...new Set([...NEWS_AGENCIES, ...NEWS_OUTLETS, ...OUTLET_NAMES.flat(), ...publishers])]
    .filter((name) => name.trim().length > 1)
    .sort(longestFirst);
  const table = `(?:${known.map(literal).join('|')})(?: News Service)?`;
  const shape = `(?:${WORD} ){1,3}(?:${OUTLET_ENDINGS.join('|')})`;
  // Every name begins with one of these; the test keeps the long list of names from words that cannot.
  const first = [...new Set(known.map((name) => String.fromCodePoint(name.codePointAt(0)!)))]
    .filter((mark) => !/\p{Lu}/u.test(mark))
    .map((mark) => mark.replace(/[\\\]^-]/, '\\$&'));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?=[\\p{Lu}${first.join('')}])(?:(?:${table})|${shape}|${WORD}(?: ${WORD}){0,2}(?= (?:${NOUNS})\\b)|(?<=\\b(?:${NOUNS}),? )${WORD}(?: ${WORD}){0,2})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  const shown = new Map(publishers.map((name) => [outletKey(name), name]));
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const name = match[0].trim().replace(/ News Service$/, '');
      const key = outletKey(name.replace(/^(?:The|A|An|In|On|But|And|As) (?=\p{Lu})/u, ''));
      const start = match.index;
      const end = start + match[0].trimEnd().length;
      const known = SHOWN.get(key) ?? shown.get(key);
      if (!known && AFTER_NAME.test(text.slice(end)) && isUnnamed(name, text.slice(Math.max(0, start - 4), start)))
        return [];
      return [{ key, name: known ?? name, start, end }];
    });
}
