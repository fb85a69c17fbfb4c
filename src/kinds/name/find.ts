import type { Claim, Document, NameMention } from '../../model';
import { claimOf, rangeOfTokens } from '../shared/claim';
import { topicOf } from '../shared/topic';

/** Mentions of one spelling that an article is quoted with; an editor finds the others by searching. */
const MOST = 4;
/** Longer runs of capitals are a headline's or a dateline's shout, no spelling. */
const ACRONYM = 5;

const shouts = (text: string) => text.length > ACRONYM && text === text.toUpperCase();

/** The name without what stands around it: "the", a possessive ending. */
export const spelledIn = (text: string): string => text.replace(/^the\s+(?=\S)/i, '').replace(/[’‘'ʼ]s?$/, '');

const spelled = new WeakMap<Document, ReadonlyMap<string, readonly NameMention[]>>();

/** The names of a document by their spelling. */
export function mentionsBySpelling(document: Document): ReadonlyMap<string, readonly NameMention[]> {
  const known = spelled.get(document);
  if (known) return known;
  const mentions = new Map<string, NameMention[]>();
  for (const mention of document.names) {
    const name = spelledIn(mention.text);
    const list = mentions.get(name);
    if (list) list.push(mention);
    else mentions.set(name, [mention]);
  }
  spelled.set(document, mentions);
  return mentions;
}

/** Every name as an article spells it, a few mentions of each spelling. */
export function findNameSpellings(document: Document): Claim[] {
  const told = new Map<string, number>();
  const claims: Claim[] = [];
  for (const mention of document.names) {
    const name = spelledIn(mention.text);
    const entry = `${mention.entity} ${name}`;
    const times = told.get(entry) ?? 0;
    if (times >= MOST || shouts(name)) continue;
    told.set(entry, times + 1);
    const range = rangeOfTokens(document, mention.first, mention.last);
    const topic = topicOf(document, range, { slot: 'spelling', entities: [mention.entity] });
    // A name is spelled one way whoever speaks and whatever the clause supposes.
    const [stance, source] = ['asserted', null] as const;
    claims.push(claimOf(document, { kind: 'name', range, value: { type: 'name', name }, topic, stance, source }));
  }
  return claims;
}
