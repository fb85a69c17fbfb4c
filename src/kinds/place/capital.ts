import { COUNTRIES } from '../../language/lexicon/countries';
import { countryName, countryOf, isDemonym } from '../../language/names/places';
import type { Document, World } from '../../model';
import { beginning } from '../shared/ranges';

const CAPITALS = new Map<string, string | undefined>(COUNTRIES.map(({ code, capitals }) => [code, capitals[0]]));

/** Country whose adjective or name stands among tokens `first` … `last - 1`: "the Swiss village", "Mali's". */
export function nationIn({ tokens }: Document, first: number, last: number): string | null {
  for (let at = first; at < last; at++) {
    const { text } = tokens[at]!;
    if (/^\p{Lu}/u.test(text) && (isDemonym(text) || countryOf(text))) {
      const code = countryOf(text);
      if (code) return countryName(code);
    }
  }
  return null;
}

/** Share of all mentions of countries from which on an article is about one of them. */
const HOME_SHARE = 0.6;

const homes = new WeakMap<Document, string | null>();

/** The country an article is about, as ISO code, when one stands out. */
function homeOf(document: Document): string | null {
  const known = homes.get(document);
  if (known !== undefined) return known;
  const home = mostNamed(document);
  homes.set(document, home);
  return home;
}

function mostNamed({ entities, names, tokens }: Document): string | null {
  const times = new Map<string, number>();
  const add = (code: string | null) => code && times.set(code, (times.get(code) ?? 0) + 1);
  for (const { entity, type } of names)
    if (type === 'place') add(entities[entity]!.country ?? countryOf(entities[entity]!.name));
  for (const { text } of tokens) if (/^\p{Lu}/u.test(text) && isDemonym(text)) add(countryOf(text));
  const all = [...times.values()].reduce((sum, count) => sum + count, 0);
  const [most] = [...times].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return most && most[1] >= HOME_SHARE * all ? most[0] : null;
}

/** City that "the capital" means: of the country named with it ("the Omani capital"), else of the article's own. */
export function capitalNamed(document: Document, first: number, noun: number): string | null {
  const { tokens, names } = document;
  const named = nationIn(document, first, noun);
  const behind = tokens[noun + 1]?.lower === 'of' ? beginning(names, noun + 2, noun + 3)[0] : undefined;
  const code = countryOf(named ?? behind?.text ?? '') ?? (behind || named ? null : homeOf(document));
  return (code && CAPITALS.get(code)) ?? null;
}

/** The capital of the country that all articles which speak of one mostly speak of. */
export function storyCapital({ documents }: World): string | null {
  const told = new Set(documents.map(homeOf).filter((code) => code !== null));
  const [home] = told;
  return told.size === 1 && home ? (CAPITALS.get(home) ?? null) : null;
}
