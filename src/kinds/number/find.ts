import type { Claim, Document, Quantity } from '../../model';
import { claimOf, rangeOfTokens } from '../shared/claim';
import { holding } from '../shared/ranges';
import { topicOf } from '../shared/topic';
import { personOfAge } from './age';
import { findArithmetic } from './arithmetic';
import { estimatorOf } from './estimate';
import { type Figure, figureOf } from './figure';

/** Longest span of a claim in characters; more words would blur which value is meant. */
const LONGEST = 40;

/** What the kind keeps of each document: its claims, and the figure behind each. */
interface Found {
  readonly claims: readonly Claim[];
  readonly figures: ReadonlyMap<string, Figure>;
  readonly list: readonly Figure[];
}
const found = new WeakMap<Document, Found>();

/** The value with the counted noun, and the verb when both stand side by side: "Four people have died". */
function spanOf(document: Document, quantity: Quantity, figure: Figure) {
  const { tokens } = document;
  let [first, last] = [quantity.first, quantity.last];
  for (const at of [quantity.counted, figure.token]) {
    // "nine members" hangs from the "Seven" of "Seven of the nine members", which is a figure of its own.
    if (at == null || (at === figure.token && tokens[at]!.tag === 'NUM')) continue;
    if (tokens[at]!.sentence !== tokens[first]!.sentence) continue;
    const [from, to] = [Math.min(first, at), Math.max(last, at + 1)];
    if (tokens[to - 1]!.end - tokens[from]!.start <= LONGEST) [first, last] = [from, to];
  }
  return rangeOfTokens(document, first, last);
}

/** The question a figure answers, in short: `count:die`, `count:home`, `money:USD`, `age`. */
export function slotOf({ value, fate, noun }: Figure): string {
  if (value.dimension !== 'count') return value.dimension;
  return noun === 'majority' ? 'majority' : `count:${fate ?? noun ?? ''}`;
}

/** "Indianapolis (11-4) lost": games won and lost so far; the next game changes it. */
const isRecord = ({ tokens, names }: Document, { first, value }: Quantity) =>
  value.dimension === 'score' && tokens[first - 1]?.text === '(' && holding(names, first - 2) !== undefined;

function readNumbers(document: Document): Found {
  const claims: Claim[] = [];
  const figures = new Map<string, Figure>();
  for (const quantity of document.quantities) {
    if (isRecord(document, quantity)) continue;
    const figure = figureOf(document, quantity);
    const person = quantity.value.dimension === 'age' ? personOfAge(document, quantity, figure) : null;
    if (quantity.value.dimension === 'age' && person === null) continue;
    const entities = person !== null ? [person] : figure.owner === null ? [] : [figure.owner];
    const head = figure.noun ?? figure.subject;
    const topic = topicOf(document, quantity, {
      slot: slotOf(figure),
      entities,
      head,
      event: figure.event,
      at: figure.anchor,
    });
    const range = spanOf(document, quantity, figure);
    const drafted = claimOf(document, {
      kind: 'number',
      range,
      value: quantity.value,
      topic: { ...topic, time: figure.when },
    });
    // A planned sum or count is compared like any other; `relate` knows which side is a plan.
    const stance = drafted.stance === 'planned' ? 'asserted' : drafted.stance;
    const id = figures.has(drafted.id) ? `${drafted.id} ${quantity.start}` : drafted.id;
    const claim = { ...drafted, id, stance, source: drafted.source ?? estimatorOf(document, figure) };
    claims.push(claim);
    figures.set(claim.id, figure);
  }
  for (const { claim, figure } of findArithmetic(document, claims, figures)) {
    claims.push(claim);
    if (figure) figures.set(claim.id, figure);
  }
  return { claims, figures, list: [...figures.values()] };
}

function foundIn(document: Document): Found {
  const known = found.get(document);
  if (known) return known;
  const read = readNumbers(document);
  found.set(document, read);
  return read;
}

/** What each article counts, measures, pays and scores. */
export const findNumbers = (document: Document): Claim[] => [...foundIn(document).claims];

/** The figure behind a claim; null for what was worked out from several. */
export const figureBehind = (claim: Claim): Figure | null => foundIn(claim.document).figures.get(claim.id) ?? null;

/** All figures of an article. */
export const figuresOf = (document: Document): readonly Figure[] => foundIn(document).list;

/** All figures of the article a claim stands in. */
export const figuresBeside = (claim: Claim): readonly Figure[] => figuresOf(claim.document);
