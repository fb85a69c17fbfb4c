import type { Claim, Features, World } from '../model';
import { twin } from './twin';

/** A bag of lemmas with how telling each is. */
interface Bag {
  readonly lemmas: ReadonlySet<string>;
  readonly list: readonly string[];
  readonly weights: readonly number[];
  readonly weight: number;
}

/** What the features ask of a claim, worked out once for all its pairs; its bags only when they weigh. */
interface Side {
  readonly entities: readonly number[];
  clause?: Bag;
  sentence?: Bag;
}

const sides = new WeakMap<World, Map<Claim, Side>>();

function sideOf(claim: Claim, world: World): Side {
  let known = sides.get(world);
  if (!known) {
    known = new Map();
    sides.set(world, known);
  }
  let side = known.get(claim);
  if (!side) {
    side = { entities: claim.topic.entities.map((entity) => world.identify(claim.document, entity)) };
    known.set(claim, side);
  }
  return side;
}

function bagOf(claim: Claim, part: 'clause' | 'sentence', world: World): Bag {
  const side = sideOf(claim, world);
  let bag = side[part];
  if (!bag) {
    const lemmas = new Set(claim.topic[part]);
    const list = [...lemmas];
    const weights = list.map((lemma) => world.rarity(lemma));
    bag = { lemmas, list, weights, weight: weights.reduce((sum, weight) => sum + weight, 0) };
    side[part] = bag;
  }
  return bag;
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

/** The general features of a pair of claims; kinds add their own. Those that compare many words are left out where they weigh nothing. */
export function features(a: Claim, b: Claim, world: World, weights: Features): Record<string, number> {
  const [x, y] = [a.topic, b.topic];
  const left = sideOf(a, world).entities;
  const right = sideOf(b, world).entities;
  let shared = 0;
  for (const entity of left) if (right.includes(entity)) shared++;
  const places = x.places.some((place) => y.places.includes(place));
  const overlapOf = (part: 'clause' | 'sentence') => overlap(bagOf(a, part, world), bagOf(b, part, world));
  return {
    mainEntity: left.length && right.length ? (left[0] === right[0] ? 1 : -1) : 0,
    entities: left.length && right.length ? shared / Math.min(left.length, right.length) : 0,
    head: x.head && y.head ? (x.head === y.head ? 1 : -1) : 0,
    event: x.event && y.event ? (x.event === y.event ? 1 : -1) : 0,
    ...(weights.clause ? { clause: overlapOf('clause') } : {}),
    ...(weights.sentence ? { sentence: overlapOf('sentence') } : {}),
    time: sameTime(x.time, y.time),
    ...(weights.twin ? { twin: twin(a, b) } : {}),
    place: x.places.length && y.places.length ? (places ? 1 : -1) : 0,
  };
}
