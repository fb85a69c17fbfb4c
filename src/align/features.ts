import type { Claim, World } from '../model';
import { twin } from './twin';

/** A bag of lemmas with how telling each is. */
interface Bag {
  readonly lemmas: ReadonlySet<string>;
  readonly list: readonly string[];
  readonly weights: readonly number[];
  readonly weight: number;
}

/** What the features ask of a claim, worked out once for all its pairs. */
interface Side {
  readonly entities: readonly number[];
  readonly clause: Bag;
  readonly sentence: Bag;
}

const sides = new WeakMap<World, WeakMap<Claim, Side>>();

function sideOf(claim: Claim, world: World): Side {
  const known = sides.get(world) ?? new WeakMap<Claim, Side>();
  sides.set(world, known);
  const side = known.get(claim) ?? {
    entities: claim.topic.entities.map((entity) => world.identify(claim.document, entity)),
    clause: bagOf(claim.topic.clause, world),
    sentence: bagOf(claim.topic.sentence, world),
  };
  known.set(claim, side);
  return side;
}

function bagOf(words: readonly string[], world: World): Bag {
  const lemmas = new Set(words);
  const list = [...lemmas];
  const weights = list.map((lemma) => world.rarity(lemma));
  return { lemmas, list, weights, weight: weights.reduce((sum, weight) => sum + weight, 0) };
}

/** Weighted overlap of two bags of lemmas: shared rarity over the rarity of the smaller bag, 0–1. */
function overlap(a: Bag, b: Bag): number {
  let shared = 0;
  for (let at = 0; at < a.list.length; at++) if (b.lemmas.has(a.list[at]!)) shared += a.weights[at]!;
  return shared / Math.max(1, Math.min(a.weight, b.weight));
}

/** 1 when both times can be one, −1 when they cannot, 0 when one is unknown. */
function sameTime(a: string | null, b: string | null): number {
  if (!a || !b) return 0;
  return a.startsWith(b) || b.startsWith(a) ? 1 : -1;
}

/** The general features of a pair of claims; kinds add their own. */
export function features(a: Claim, b: Claim, world: World): Record<string, number> {
  const [x, y] = [a.topic, b.topic];
  const [mine, theirs] = [sideOf(a, world), sideOf(b, world)];
  const [left, right] = [mine.entities, theirs.entities];
  let shared = 0;
  for (const entity of left) if (right.includes(entity)) shared++;
  const places = x.places.some((place) => y.places.includes(place));
  return {
    mainEntity: left.length && right.length ? (left[0] === right[0] ? 1 : -1) : 0,
    entities: left.length && right.length ? shared / Math.min(left.length, right.length) : 0,
    head: x.head && y.head ? (x.head === y.head ? 1 : -1) : 0,
    event: x.event && y.event ? (x.event === y.event ? 1 : -1) : 0,
    clause: overlap(mine.clause, theirs.clause),
    sentence: overlap(mine.sentence, theirs.sentence),
    time: sameTime(x.time, y.time),
    twin: twin(a, b),
    place: x.places.length && y.places.length ? (places ? 1 : -1) : 0,
  };
}
