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

const longestFirst = (a: string, b: string) => b.length - a.length || (a < b ? -1 : 1);
const WORD = "\\p{Lu}[\\p{L}\\p{N}'’-]{0,30}";
const ENDINGS = OUTLET_ENDINGS.join('|');
const NOUNS = OUTLET_NOUNS.join('|');
const AFTER_NAME = new RegExp(`^ (?:${NOUNS})\\b`);
const CAPITAL = /\p{Lu}/u;
/** Names known by their shape, where one begins. */
const SHAPE = new RegExp(
  `(?:(?:${WORD} ){1,3}(?:${ENDINGS})|${WORD}(?: ${WORD}){0,2}(?= (?:${NOUNS})\\b)|(?<=\\b(?:${NOUNS}),? )${WORD}(?: ${WORD}){0,2})(?![\\p{L}\\p{N}])`,
  'uy',
);
/** A text without one of these words names no outlet by its shape. */
const SHAPE_SIGN = new RegExp(`${ENDINGS}|${NOUNS}`);
const IN_WORD = /[\p{L}\p{N}]/uy;

/** "a South Korean newspaper", "the New York tabloid": said of an outlet that is not named. */
const ORIGINS: ReadonlySet<string> = new Set(
  [
    ...COUNTRIES.flatMap(({ name, capitals, demonyms, also }) => [name, ...capitals, ...demonyms, ...also]),
    ...Object.values(CITIES).flat(),
  ].map((name) => name.toLowerCase()),
);
const isUnnamed = (name: string, before: string) =>
  /(?:^|[^\p{L}])an? $/iu.test(before) || /^An? /.test(name) || ORIGINS.has(plain(name));

const firstOf = (name: string) => String.fromCodePoint(name.codePointAt(0)!);

const TABLE = [...NEWS_AGENCIES, ...NEWS_OUTLETS, ...OUTLET_NAMES.flat()];
const SERVICE = ' News Service';

type Table = ReadonlyMap<string, readonly string[]>;

/** A table with names added by their first character, the longest first, so that the whole of a name is read. */
function withNames(known: Table, names: readonly string[]): Table {
  const added = new Map<string, Set<string>>();
  for (const name of names) {
    if (name.trim().length < 2) continue;
    const first = firstOf(name);
    added.set(first, (added.get(first) ?? new Set(known.get(first))).add(name));
  }
  const table = new Map(known);
  for (const [first, list] of added) table.set(first, [...list].sort(longestFirst));
  return table;
}

/** Where a name may begin: at a capital, or at one of the marks with which publishers write theirs ("the-star.example"). */
function startsOf(table: ReadonlyMap<string, unknown>): RegExp {
  const marks = [...table.keys()].filter((mark) => !CAPITAL.test(mark)).map((mark) => mark.replace(/[\\\]^-]/, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])[\\p{Lu}${marks.join('')}]`, 'gu');
}

const KNOWN = withNames(new Map(), TABLE);
const STARTS = startsOf(KNOWN);

/** Where a name of the table that begins at `at` ends, the words "News Service" with it; null when none does. */
function endInTable(text: string, at: number, names: readonly string[]): number | null {
  for (const name of names) {
    if (!text.startsWith(name, at)) continue;
    const end = at + name.length;
    const service = end + SERVICE.length;
    if (text.startsWith(SERVICE, end) && endsWord(text, service)) return service;
    if (endsWord(text, end)) return end;
  }
  return null;
}

function endsWord(text: string, at: number): boolean {
  IN_WORD.lastIndex = at;
  return !IN_WORD.test(text);
}

function endOfShape(text: string, at: number): number | null {
  SHAPE.lastIndex = at;
  return SHAPE.test(text) ? SHAPE.lastIndex : null;
}

/**
 * Finds outlets by the tables, by the publishers of the articles at hand, and by the shape of a name
 * ("Valley Herald", "the Rovna Listy newspaper", "news agency Vessna").
 */
export function outletFinder(publishers: readonly string[]): (text: string) => Outlet[] {
  const table = withNames(KNOWN, publishers);
  const starts = table.size === KNOWN.size ? STARTS : startsOf(table);
  const shown = new Map(publishers.map((name) => [outletKey(name), name]));
  return (text) => {
    const shaped = SHAPE_SIGN.test(text);
    const found: Outlet[] = [];
    let from = 0;
    for (const { index: start, 0: mark } of text.matchAll(starts)) {
      const names = table.get(mark);
      if (start < from || (!names && !(shaped && CAPITAL.test(mark)))) continue;
      const end =
        endInTable(text, start, names ?? []) ?? (shaped && CAPITAL.test(mark) ? endOfShape(text, start) : null);
      if (end === null) continue;
      from = end;
      const outlet = read(text, start, end, shown);
      if (outlet) found.push(outlet);
    }
    return found;
  };
}

function read(text: string, start: number, last: number, publishers: ReadonlyMap<string, string>): Outlet | null {
  const written = text.slice(start, last);
  const name = written.trim().replace(/ News Service$/, '');
  const end = start + written.trimEnd().length;
  const key = outletKey(name.replace(/^(?:The|A|An|In|On|But|And|As) (?=\p{Lu})/u, ''));
  const known = SHOWN.get(key) ?? publishers.get(key);
  if (!known && AFTER_NAME.test(text.slice(end)) && isUnnamed(name, text.slice(Math.max(0, start - 4), start)))
    return null;
  return { key, name: known ?? name, start, end };
}
