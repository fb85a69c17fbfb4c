import { relatedness } from '../language/lexicon/meaning';
import type { Claim, Group, Kind, Link, World } from '../model';
import { features } from './features';
import { groupOf } from './group-of';
import { logistic } from './score';
import { sameStory } from './story';

/** A value that more claims of an article share than this tells nothing apart ("two"). */
const MOST_EACH = 4;
/** And more than this in all would make the pairs quadratic. */
const MOST = 200;
/** From this probability on two equal values are taken for one statement; nothing is flagged by it, so even odds will do. */
const THRESHOLD = 0.5;

/** Weights in log-odds, by hand: an everyday value needs much in common, a telling one little. */
const WEIGHTS = {
  bias: -3,
  telling: 3,
  alone: 1.2,
  sentence: 5,
  clause: 2,
  mainEntity: 0.4,
  entities: 0.5,
  noun: 1,
  act: 1,
  time: 0.5,
  twin: 1,
};

/**
 * Groups of claims of several articles that give one value to one thing in different words: "44 lay down on mattresses",
 * "one of 44 passengers on mats". An equal value is itself a sign that one thing is meant, so less of the rest need be
 * alike than where values differ; every claim goes with the likeliest of each other article, and only where both choose
 * each other.
 *
 * @param grouped claims that already share a group are left alone
 */
export function groupAgreed(claims: readonly Claim[], kind: Kind, world: World, grouped: readonly Group[]): Group[] {
  if (!kind.sharedValue) return [];
  const known = groupOfEach(grouped);
  const related = sameStory(world);
  const pairs: Link[] = [];
  for (const { members, telling } of byValue(claims, kind).values()) {
    if (members.length < 2) continue;
    const times = timesEach(members, claims);
    for (let i = 0; i < members.length; i++)
      for (let j = i + 1; j < members.length; j++) {
        const [a, b] = [members[i]!, members[j]!];
        const [x, y] = [claims[a]!, claims[b]!];
        if (x.article === y.article || !related(x, y)) continue;
        const group = known.get(x);
        if (group !== undefined && group === known.get(y)) continue;
        const alone = times.get(x.article) === 1 && times.get(y.article) === 1 ? 1 : 0;
        const scored = Object.assign(features(x, y, world, WEIGHTS), nearWords(x, y), { telling, alone });
        const probability = logistic(WEIGHTS, scored);
        if (probability >= THRESHOLD) pairs.push({ a, b, probability, features: scored });
      }
  }
  return joined(claims, kind, mutual(pairs, claims));
}

/** How many of the claims each article makes. */
function timesEach(members: readonly number[], claims: readonly Claim[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const member of members) {
    const { article } = claims[member]!;
    times.set(article, (times.get(article) ?? 0) + 1);
  }
  return times;
}

/** How near the nouns and the events are that the value belongs to: "three stages", "three steps". */
function nearWords({ topic: x }: Claim, { topic: y }: Claim) {
  const near = (a: string | null, b: string | null) => (a && b ? relatedness(a, b) : 0);
  return { noun: near(x.head, y.head), act: near(x.event, y.event) };
}

function groupOfEach(groups: readonly Group[]): Map<Claim, number> {
  const known = new Map<Claim, number>();
  groups.forEach(({ claims }, at) => {
    for (const claim of claims) known.set(claim, at);
  });
  return known;
}

function byValue(claims: readonly Claim[], kind: Kind) {
  const index = new Map<string, { members: number[]; telling: number }>();
  claims.forEach((claim, at) => {
    const value = kind.sharedValue!(claim);
    if (!value) return;
    const entry = index.get(value.key);
    if (entry) entry.members.push(at);
    else index.set(value.key, { members: [at], telling: value.telling });
  });
  for (const [key, { members }] of index) {
    const articles = new Set(members.map((member) => claims[member]!.article)).size;
    if (members.length > Math.min(MOST, MOST_EACH * articles)) index.delete(key);
  }
  return index;
}

/** Pairs in which each claim is the other's likeliest in that article. */
function mutual(pairs: readonly Link[], claims: readonly Claim[]): Link[] {
  const best = new Map<string, number>();
  const keys = ({ a, b }: Link) => [`${a} ${claims[b]!.article}`, `${b} ${claims[a]!.article}`];
  for (const pair of pairs) for (const key of keys(pair)) best.set(key, Math.max(best.get(key) ?? 0, pair.probability));
  return pairs.filter((pair) => keys(pair).every((key) => best.get(key) === pair.probability));
}

function joined(claims: readonly Claim[], kind: Kind, pairs: readonly Link[]): Group[] {
  const group = new Map<number, number[]>();
  for (const { a, b } of pairs) {
    const [left, right] = [group.get(a) ?? [a], group.get(b) ?? [b]];
    if (left === right) continue;
    const both = [...left, ...right];
    for (const member of both) group.set(member, both);
  }
  return [...new Set(group.values())].map((members) => ({ ...groupOf(members, pairs, claims, kind), agreed: true }));
}
