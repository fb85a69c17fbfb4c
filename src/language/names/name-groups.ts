import type { EntityType } from '../../model';
import type { Found, Scores } from './evidence';
import type { Named } from './short-names';
import { plain } from './spelling';
import { givenNameGender, knownType } from './tables';

/** All mentions of one article that are spelled alike. */
export interface NameGroup extends Named {
  readonly text: string;
  /** Positions in the list of mentions. */
  readonly mentions: readonly number[];
  /** The type is more than a guess. */
  readonly sure: boolean;
}

const TYPES: readonly EntityType[] = ['person', 'organisation', 'place', 'event'];

export function bestType(scores: Scores): { type: EntityType; score: number } {
  let best: { type: EntityType; score: number } = { type: 'other', score: Math.max(1, scores.other) };
  for (const type of TYPES)
    if (scores[type] > best.score || (scores[type] === best.score && best.type === 'other' && scores.other < 1))
      best = { type, score: scores[type] };
  return best;
}

/** Averages so that many weak cues do not shout down a sure one: the sum, with each mention's own words counted once. */
function total(list: readonly Found[]): Scores {
  const sum: Scores = { person: 0, place: 0, organisation: 0, event: 0, other: 0 };
  for (const { scores } of list) {
    for (const type of Object.keys(sum) as EntityType[]) sum[type] = Math.max(sum[type], 0) + Math.min(scores[type], 6);
  }
  for (const type of Object.keys(sum) as EntityType[]) sum[type] /= Math.max(1, Math.sqrt(list.length));
  return sum;
}

/** Groups mentions by plain spelling; mentions that prove a person stand apart from a place or body of the same name. */
export function groupNames(found: readonly Found[]): NameGroup[] {
  const byKey = new Map<string, number[]>();
  found.forEach((mention, index) => {
    const name = plain(mention.text);
    const apart = mention.certainPerson && knownType(mention.text) !== null ? `${name} person` : name;
    const list = byKey.get(apart);
    if (list) list.push(index);
    else byKey.set(apart, [index]);
  });
  const groups = [...byKey.values()].map((mentions) => {
    const list = mentions.map((index) => found[index] as Found);
    const longest = list.reduce((best, mention) => (mention.words.length > best.words.length ? mention : best));
    const { type, score } = bestType(total(list));
    return {
      key: plain(longest.text).split(' '),
      words: longest.words,
      text: longest.text,
      mentions,
      type,
      sure: score >= 3,
    };
  });
  return recast(groups);
}

/**
 * "Brightmoor Interlink" looks like a person until the article says "Brightmoor" for short: persons go by their last word,
 * bodies by their first.
 */
function recast(groups: readonly NameGroup[]): NameGroup[] {
  const lone = new Map(groups.filter(({ key }) => key.length === 1).map((group) => [group.key[0] as string, group]));
  return groups.map((group) => {
    if (group.type !== 'person' || group.sure || group.key.length !== 2) return group;
    const [first, last] = group.key as [string, string];
    const short = lone.get(first);
    if (!short || lone.has(last) || short.type === 'person' || givenNameGender(group.words[0] as string) !== null)
      return group;
    return { ...group, type: 'organisation' };
  });
}
