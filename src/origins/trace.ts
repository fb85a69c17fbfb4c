import type { Claim, Document } from '../model';
import { type Copies, findCopies } from './copies';
import { type Credits, creditsOf } from './credits';
import { type Outlet, outletFinder, outletKey } from './outlets';

/** What is known about where the claims of a set of articles come from. */
export interface Trace {
  readonly documents: readonly Document[];
  readonly credits: ReadonlyMap<Document, Credits>;
  readonly copies: Copies;
  /** Key of the newsroom that answers for what an article says itself. */
  house(document: Document): string;
  /** Keys of the outlets that a claim is taken from; its article's own house when it names none. */
  sources(claim: Claim): readonly string[];
  nameOf(key: string): string;
}

const cache = new WeakMap<readonly Document[], Trace>();

export function traceOf(documents: readonly Document[]): Trace {
  const known = cache.get(documents);
  if (known) return known;
  const made = makeTrace(documents);
  cache.set(documents, made);
  return made;
}

function makeTrace(documents: readonly Document[]): Trace {
  const publishers = documents.flatMap(({ article }) => (article.publisher ? [article.publisher] : []));
  const find = outletFinder(publishers);
  const credits = new Map(documents.map((document) => [document, creditsOf(document, find)]));
  const names = new Map(publishers.map((name) => [outletKey(name), name]));
  for (const { agency, helped, citations } of credits.values())
    for (const { key, name } of [...(agency ? [agency] : []), ...helped, ...citations])
      if (!names.has(key)) names.set(key, name);
  const houses = new Map(documents.map((item) => [item, credits.get(item)?.agency?.key ?? ownKey(item)]));
  const house = (document: Document) => houses.get(document) ?? ownKey(document);
  const taken = new Map<Claim, readonly string[]>();
  return {
    documents,
    credits,
    copies: findCopies(documents),
    house,
    sources: (claim) => {
      const known = taken.get(claim) ?? sourcesOf(claim, credits.get(claim.document), find, house(claim.document));
      taken.set(claim, known);
      return known;
    },
    nameOf: (key) => names.get(key) ?? key.replace(/^article:/, ''),
  };
}

/** Key of an article's publisher; of the article when it names none. */
export const ownKey = ({ article }: Document): string =>
  article.publisher ? outletKey(article.publisher) : `article:${article.id}`;

function sourcesOf(
  claim: Claim,
  credits: Credits | undefined,
  find: (text: string) => Outlet[],
  house: string,
): readonly string[] {
  const named = claim.source ? find(claim.source).map(({ key }) => key) : [];
  if (named.length) return named;
  const here = credits?.citations.filter(({ sentence }) => sentence === claim.sentence) ?? [];
  const deep = here.filter((citation) => citation.deep);
  const keys = [...new Set((deep.length ? deep : here).map(({ key }) => key))];
  return keys.length ? keys : [house];
}
