import type { Claim, World } from '../model';
import { twin } from './twin';

/** Weighted overlap of two bags of lemmas: shared rarity over the rarity of the smaller bag, 0–1. */
function overlap(a: readonly string[], b: readonly string[], world: World): number {
  if (!a.length || !b.length) return 0;
  const other = new Set(b);
  const weight = (list: Iterable<string>) => {
    let sum = 0;
    for (const lemma of list) sum += world.rarity(lemma);
    return sum;
  };
  const mine = new Set(a);
  const shared = weight([...mine].filter((lemma) => other.has(lemma)));
  return shared / Math.max(1, Math.min(weight(mine), weight(other)));
}

/** 1 when both times can be one, −1 when they cannot, 0 when one is unknown. */
function sameTime(a: string | null, b: string | null): number {
  if (!a || !b) return 0;
  return a.startsWith(b) || b.startsWith(a) ? 1 : -1;
}

/** The general features of a pair of claims; kinds add their own. */
export function features(a: Claim, b: Claim, world: World): Record<string, number> {
  const [x, y] = [a.topic, b.topic];
  const left = x.entities.map((entity) => world.identify(a.document, entity));
  const right = y.entities.map((entity) => world.identify(b.document, entity));
  const shared = left.filter((entity) => right.includes(entity)).length;
  const places = x.places.filter((place) => y.places.includes(place)).length;
  return {
    mainEntity: left.length && right.length ? (left[0] === right[0] ? 1 : -1) : 0,
    entities: left.length && right.length ? shared / Math.min(left.length, right.length) : 0,
    head: x.head && y.head ? (x.head === y.head ? 1 : -1) : 0,
    event: x.event && y.event ? (x.event === y.event ? 1 : -1) : 0,
    clause: overlap(x.clause, y.clause, world),
    sentence: overlap(x.sentence, y.sentence, world),
    time: sameTime(x.time, y.time),
    twin: twin(a, b),
    place: x.places.length && y.places.length ? (places ? 1 : -1) : 0,
  };
}
