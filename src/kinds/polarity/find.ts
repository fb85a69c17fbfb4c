import { subtreeSpan } from '../../language/grammar';
import type { Claim, Document } from '../../model';
import { claimOf, rangeOfTokens } from '../shared/claim';
import { entityAt } from '../shared/entity';
import { stanceOf } from '../shared/stance';
import { topicOf } from '../shared/topic';
import { type Predicate, predicatesOf } from './predicate';

/** Longest claim in tokens. */
const REACH = 12;

/** The predicate with its auxiliaries and negation, then what it acts on or how it came out while that is near. */
function spanOf(document: Document, { token, theme }: Predicate) {
  const { tokens, children } = document;
  let [first, last] = [token, token + 1];
  for (const child of children[token] ?? []) {
    const { relation, lower } = tokens[child]!;
    const belongs =
      /^(?:aux|cop|compound:prt)/.test(relation) || (relation === 'advmod' && Math.abs(child - token) <= 3);
    if (belongs || lower === 'nobody' || lower === 'none' || lower === 'neither') {
      if (Math.abs(child - token) > REACH / 2) continue;
      first = Math.min(first, child);
      last = Math.max(last, child + 1);
    }
  }
  if (theme !== null && last - theme <= REACH && theme < first && tokens[theme]!.sentence === tokens[token]!.sentence)
    first = Math.max(subtreeSpan(document, theme).first, theme - 2);
  for (const child of children[token] ?? []) {
    const span = subtreeSpan(document, child);
    if (span.first < last || span.last - first > REACH) continue;
    if (/^(?:obj|obl|xcomp|obl:agent|nmod|obl:npmod|obl:tmod)$/.test(tokens[child]!.relation))
      last = Math.max(last, span.last);
  }
  return rangeOfTokens(document, first, last);
}

function claimFrom(document: Document, predicate: Predicate): Claim {
  const { token, theme, agent, event, holds } = predicate;
  const range = spanOf(document, predicate);
  const entities = [theme, agent]
    .flatMap((at) => (at === null ? [] : [entityAt(document, at)]))
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
  const stance = stanceOf(document, token);
  const value = { type: 'polarity', event, holds } as const;
  const claim = claimOf(document, {
    kind: 'polarity',
    range,
    value,
    topic,
    stance: stance === 'denied' ? 'asserted' : stance,
  });
  return { ...claim, id: `${claim.id} ${token}` };
}

/** The predicate that a claim was made from. */
export const predicateOf = (claim: Claim): Predicate =>
  predicatesOf(claim.document).get(Number(claim.id.slice(claim.id.lastIndexOf(' ') + 1)))!;

/** One claim for every predicate. */
export const findPolarity = (document: Document): Claim[] =>
  [...predicatesOf(document).values()].map((predicate) => claimFrom(document, predicate));
