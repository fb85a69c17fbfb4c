import { groupAgreed, groupClaims, identifyEntities, rarityOf } from './align';
import { draftFacts, factsInWords, withAliases, withoutFacts } from './facts';
import { checkInputs, checkOptions, type ReadyOptions } from './inputs';
import { judgeGroup, withoutDuplicates } from './judge';
import { KINDS } from './kinds';
import { readDocument } from './language';

import { sameName } from './language/names/similar';

import type { ArticleInput, Claim, Document, Group, Judged, Kind, Options, Report, World } from './model';
import { FACTS_ID, NO_FACTS } from './model';
import { circularCitations, independentOrigins, originOf, originsOf } from './origins';
import { locationOf, readArticle, toSource } from './read';
import { makeReport } from './report';
import { VERSION } from './version';

/**
 * Compares articles about one story and reports where they cannot all be right.
 *
 * @param articles articles of one story (one alone is checked against itself): source strings, or objects with `text` and what is known about it
 * @param options kinds to look for, the least confidence of a finding, what the newsroom knows
 * @returns the report; same input, same report; spans are UTF-16 offsets into the sources as given
 * @throws {FactdiffError} when an argument is not as expected; `code` is stable, `message` names it
 */
export function compare(articles: readonly ArticleInput[], options: Options = {}): Report {
  return reportOf(prepare(articles, options), options);
}

/** The second half of the pipeline: claims aligned, judged and written down; `select` may leave out or add. */
export function reportOf(
  { read, documents, claims, factClaims, world }: Prepared,
  options: Options,
  select: (judged: Judged) => Judged = (judged) => judged,
): Report {
  const ready = checkOptions(options);
  const compared = judgementsOf(groupsOf([...factClaims, ...claims], ready, world), ready, world);
  const judged = ready.facts ? againstFacts(compared, claims, ready, world) : compared;
  return makeReport({
    version: VERSION,
    articles: read.map((article) => describe(documents.find((document) => document.article === article)!, documents)),
    claims: claims.length,
    ...select(judged),
    countOrigins: independentOrigins(documents),
    originOf: (same) => originOf(same, documents),
    circular: circularCitations(documents, (document, span) => toSource(document.article, span)),
    locator: { toSource, locationOf },
  });
}

export type Prepared = ReturnType<typeof prepare>;

/** The first half of the pipeline: articles read, their claims found, who is who decided. */
export function prepare(articles: readonly ArticleInput[], options: Options = {}) {
  const ready = checkOptions(options);
  const read = checkInputs(articles);
  const documents = read.map(readDocument).sort(byId);
  const claims = documents.flatMap((document) => claimsOf(document, ready));
  const stated = factsDocument(ready);
  if (!stated) return { read, documents, claims, factClaims: [], world: worldOf(documents, ready) };
  return {
    read,
    documents,
    claims,
    factClaims: claimsOf(stated, ready),
    world: worldOf([stated, ...documents], ready),
  };
}

/** The claims of one article, kind by kind. */
export function extractClaims(article: ArticleInput, options: Options = {}): Claim[] {
  const [read] = checkInputs([article]);
  return claimsOf(readDocument(read!), checkOptions(options));
}

/**
 * Drafts a facts file (YAML) from articles for a person to correct.
 *
 * @throws {FactdiffError} when an argument is not as expected
 */
export function initFacts(articles: readonly ArticleInput[], options: Options = {}): string {
  const { documents, claims } = prepare(articles, options);
  return draftFacts(KINDS.map((kind) => kind.suggestFacts?.(ofKind(claims, kind), documents) ?? {}));
}

/** Groups of claims about the same thing. */
export function alignClaims(claims: readonly Claim[], options: Options = {}): Group[] {
  const ready = checkOptions(options);
  return groupsOf(claims, ready, worldOf(documentsOf(claims), ready));
}

/** What the groups say: findings before they are written down, and shared values. */
export function judgeGroups(groups: readonly Group[], options: Options = {}): Judged {
  const ready = checkOptions(options);
  const claims = groups.flatMap((group) => group.claims);
  return judgementsOf(groups, ready, worldOf(documentsOf(claims), ready));
}

const byId = (a: Document, b: Document) => (a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : 0);
const documentsOf = (claims: readonly Claim[]) => [...new Set(claims.map((claim) => claim.document))].sort(byId);
const wanted = ({ kinds, own }: ReadyOptions) => [
  ...KINDS.filter(({ name }) => !kinds || kinds.includes(name)),
  ...own,
];
const kindOf = (name: Kind['name'], { own }: ReadyOptions) => [...KINDS, ...own].find((kind) => kind.name === name)!;

const ofKind = (claims: readonly Claim[], { name }: Kind) => claims.filter(({ kind }) => kind === name);

const claimsOf = (document: Document, options: ReadyOptions) => wanted(options).flatMap((kind) => kind.find(document));

const worldOf = (documents: readonly Document[], options: ReadyOptions): World => ({
  documents,
  identify: identifyEntities(documents, options.facts ? withAliases(sameName, options.facts) : sameName),
  rarity: rarityOf(documents),
  facts: options.facts ?? NO_FACTS,
});

/** The newsroom's facts, read like an article; null when there are none to state. */
function factsDocument({ facts }: ReadyOptions): Document | null {
  const text = facts ? factsInWords(facts) : '';
  return text ? readDocument(readArticle(text, { id: FACTS_ID, format: 'text' })) : null;
}

function againstFacts(judged: Judged, claims: readonly Claim[], options: ReadyOptions, world: World): Judged {
  const { judgements, consensus } = withoutFacts(judged);
  const more = wanted(options)
    .flatMap((kind) => kind.againstFacts?.(ofKind(claims, kind), world) ?? [])
    .filter(({ confidence }) => confidence >= options.minConfidence);
  return { judgements: withoutDuplicates([...judgements, ...more]), consensus };
}

function groupsOf(claims: readonly Claim[], options: ReadyOptions, world: World): Group[] {
  const byKind = new Map<string, Claim[]>();
  for (const claim of claims) {
    const list = byKind.get(claim.kind);
    if (list) list.push(claim);
    else byKind.set(claim.kind, [claim]);
  }
  return wanted(options).flatMap((kind) => {
    const own = byKind.get(kind.name) ?? [];
    const groups = groupClaims(own, kind, world);
    return [...groups, ...groupAgreed(own, kind, world, groups)];
  });
}

function judgementsOf(groups: readonly Group[], options: ReadyOptions, world: World): Judged {
  const countOrigins = independentOrigins(world.documents);
  const judged = groups.map((group) => judgeGroup(group, kindOf(group.kind, options), world, countOrigins));
  const judgements = judged
    .flatMap((item) => item.judgements)
    .filter((item) => item.confidence >= options.minConfidence);
  return { judgements: withoutDuplicates(judgements), consensus: judged.flatMap((item) => item.consensus) };
}

const describe = (document: Document, documents: readonly Document[]) => ({
  id: document.article.id,
  path: document.article.path,
  title: document.article.title,
  publisher: document.article.publisher,
  published: document.article.published,
  words: document.tokens.filter(({ tag }) => tag !== 'PUNCT').length,
  origins: originsOf(document, documents),
  warnings: [...document.article.warnings],
});
