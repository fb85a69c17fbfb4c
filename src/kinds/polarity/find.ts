import { subtreeSpan } from '../../language/grammar';
import type { Claim, Document } from '../../model';
import { claimOf, rangeOfTokens } from '../shared/claim';
import { stanceOf } from '../shared/stance';
import { topicOf } from '../shared/topic';
import { likelyWho, whoAt } from '../shared/who';
import { type Predicate, predicatesOf } from './predicate';

/** Longest claim in tokens. */
const REACH = 12;

/** Longest claim, in characters, that takes in what stands before its predicate. */
const SHORT = 40;

/** The predicate with its auxiliaries and negation, then what it acts on or how it came out while that is near. */
function spanOf(document: Document, { token, verb, theme }: Predicate) {
  const { tokens, children } = document;
  const near = Math.abs(verb - token) <= REACH / 2 ? verb : token;
  let [first, last] = [Math.min(token, near), Math.max(token, near) + 1];
  for (const child of [...(children[token] ?? []), ...(near === token ? [] : (children[near] ?? []))]) {
    const { relation, lower } = tokens[child]!;
    const belongs =
      /^(?:aux|cop|expl|compound:prt)/.test(relation) || (relation === 'advmod' && Math.abs(child - token) <= 3);
    if (belongs || ['nobody', 'none', 'neither', 'no'].includes(lower)) {
      if (Math.abs(child - token) > REACH / 2) continue;
      first = Math.min(first, child);
      last = Math.max(last, child + 1);
    }
  }
  if (theme !== null && last - theme <= REACH && theme < first && tokens[theme]!.sentence === tokens[token]!.sentence) {
    const from = Math.max(subtreeSpan(document, theme).first, theme - 2);
    if (tokens[last - 1]!.end - tokens[from]!.start <= SHORT) first = from;
  }
  for (const child of children[token] ?? []) {
    const span = subtreeSpan(document, child);
    if (span.first < last || span.last - first > REACH) continue;
    if (/^(?:obj|iobj|obl|xcomp|obl:agent|nmod|obl:npmod|obl:tmod)$/.test(tokens[child]!.relation))
      last = Math.max(last, span.last);
  }
  return rangeOfTokens(document, first, last);
}

function claimFrom(document: Document, predicate: Predicate, position: number): Claim {
  const { token, theme, agent, event, holds } = predicate;
  const range = spanOf(document, predicate);
  const entities = [theme, agent]
    .flatMap((at) => (at === null ? [] : [whoAt(document, at) ?? likelyWho(document, at)]))
    .filter((item) => item !== null);
  const topic = topicOf(
    document,
    { ...range, first: token, last: token + 1 },
    {
      slot: `event ${event}`,
      entities,
      head: theme === null ? null : document.tokens[theme]!.lemma.toLowerCase(),
      event,
      at: token,
    },
  );
  const stance = predicate.aside
    ? 'asserted'
    : predicate.awaited && predicate.holds
      ? 'planned'
      : stanceOf(document, predicate.verb);
  const value = { type: 'polarity', event, holds } as const;
  const claim = claimOf(document, {
    kind: 'polarity',
    range,
    value,
    topic,
    stance: stance === 'denied' ? 'asserted' : stance,
  });
  return { ...claim, id: `${claim.id} ${position}` };
}

const told = new WeakMap<Claim, Predicate>();

/** The predicate that a claim was made from; a copy of a claim finds it by its id. */
export function predicateOf(claim: Claim): Predicate {
  let predicate = told.get(claim);
  if (!predicate) {
    predicate = predicatesOf(claim.document)[Number(claim.id.slice(claim.id.lastIndexOf(' ') + 1))]!;
    told.set(claim, predicate);
  }
  return predicate;
}

/** One claim for every predicate. */
export const findPolarity = (document: Document): Claim[] =>
  predicatesOf(document).map((predicate, position) => claimFrom(document, predicate, position));
