import { plainWords } from '../../language/names/spelling';
import type { Claim, Document, Entity, World } from '../../model';
import { spelledIn } from './find';
import { differenceOf, differingWords } from './spelling';

/** A spelling with the entities that go by it. */
interface Spelled {
  readonly name: string;
  readonly uses: { readonly document: Document; readonly entity: Entity; times: number }[];
}

/** Keys under which spellings are looked up; a longer list tells nothing apart. */
const MOST = 100;

const cache = new WeakMap<World, ReadonlyMap<string, number>>();

/** Number of the name that a claim spells, when articles spell it in several ways; null when all agree. */
export function familyOf(claim: Claim, world: World): number | null {
  let families = cache.get(world);
  if (!families) {
    families = findFamilies(world);
    cache.set(world, families);
  }
  return families.get(claim.value.type === 'name' ? claim.value.name : '') ?? null;
}

function spellingsOf({ documents }: World): Spelled[] {
  const found = new Map<string, Spelled>();
  for (const document of documents)
    for (const mention of document.names) {
      const name = spelledIn(mention.text);
      const entity = document.entities[mention.entity]!;
      const spelled = found.get(name) ?? { name, uses: [] };
      found.set(name, spelled);
      const use = spelled.uses.find((item) => item.document === document && item.entity === entity);
      if (use) use.times++;
      else spelled.uses.push({ document, entity, times: 1 });
    }
  return [...found.values()];
}

/** Pairs of spellings that share a word or the first letters of one. */
function* pairsOf(spelled: readonly Spelled[]): Generator<[Spelled, Spelled]> {
  const index = new Map<string, number[]>();
  spelled.forEach(({ name }, at) => {
    for (const key of new Set(plainWords(name).flatMap((word) => [word, `${word.slice(0, 2)}…`, `…${word.slice(1)}`])))
      index.set(key, [...(index.get(key) ?? []), at]);
  });
  const seen = new Set<number>();
  for (const list of index.values()) {
    if (list.length > MOST) continue;
    for (let i = 0; i < list.length; i++)
      for (let j = i + 1; j < list.length; j++) {
        const pair = list[i]! * spelled.length + list[j]!;
        if (seen.has(pair)) continue;
        seen.add(pair);
        yield [spelled[list[i]!]!, spelled[list[j]!]!];
      }
  }
}

function findFamilies(world: World): Map<string, number> {
  const links: { names: [string, string]; words: string[]; length: number }[] = [];
  for (const [a, b] of pairsOf(spellingsOf(world))) {
    const difference = differenceOf(a.name, b.name);
    if (difference === null || difference === 'same' || !canBeOne(a, b)) continue;
    const names: [string, string] = [a.name, b.name];
    links.push({ names, words: differingWords(...names), length: a.name.split(/\s+/).length });
  }
  // "Shoygu" against "Shoigu" has been said with "Sergei Shoygu" against "Sergei Shoigu".
  links.sort((x, y) => y.length - x.length);
  const families = new Map<string, number>();
  const told: { words: Set<string>; length: number }[] = [];
  for (const { names, words, length } of links) {
    if (told.some((item) => item.length > length && words.every((word) => item.words.has(word)))) continue;
    told.push({ words: new Set(words), length });
    const [x, y] = [families.get(names[0]), families.get(names[1])];
    const number = x ?? y ?? told.length;
    for (const name of names) families.set(name, number);
    if (x !== undefined && y !== undefined && x !== y)
      for (const [name, family] of families) if (family === y) families.set(name, x);
  }
  return families;
}

/** Can the spellings mean one? Not where their types or genders differ, nor where one article uses both time and again. */
function canBeOne(a: Spelled, b: Spelled): boolean {
  const misspelled = differenceOf(a.name, b.name) === 'misspelling';
  let fits = false;
  for (const x of a.uses)
    for (const y of b.uses) {
      if (x.document === y.document) {
        if (x.entity === y.entity) fits = true;
        else if (misspelled && Math.min(x.times, y.times) > 1) return false;
      }
      if (compatible(x.entity, y.entity)) fits = true;
    }
  return fits;
}

const compatible = (a: Entity, b: Entity) =>
  (a.type === b.type || a.type === 'other' || b.type === 'other') && !(a.gender && b.gender && a.gender !== b.gender);
