import type { Entity, EntityType, NameMention } from '../../model';
import type { Found } from './evidence';
import { readingsOf } from './gazetteer';
import { groupNames, type NameGroup } from './name-groups';
import { countryOf, governmentOf, samePlace } from './places';
import { canShorten, initialsOf } from './short-names';

interface Draft {
  type: EntityType;
  readonly mentions: number[];
}

/** With more candidates than this a short name is ambiguous anyway. */
const MOST_CANDIDATES = 40;

/** What the mention's own surroundings say against the type of the longer name. */
function fits(mention: Found, group: NameGroup, long: NameGroup, type: EntityType): boolean {
  if (group.type === type && group.sure) return true;
  const { scores, known, certainPerson } = mention;
  if (certainPerson) return type === 'person';
  const own = { ...scores };
  if (known && long.key.length > 1 && known !== type) own[known] -= 2;
  const against = Math.max(
    ...(['person', 'place', 'organisation', 'event'] as const)
      .filter((other) => other !== type)
      .map((other) => own[other]),
  );
  if (type !== 'person' && known === 'place') return false;
  if (type !== 'other' && known === 'other') return false;
  return against < 1.5 || against <= own[type];
}

class Merger {
  readonly entities: Draft[] = [];
  readonly entityOf: number[];
  private readonly byWord = new Map<string, NameGroup[]>();

  constructor(private readonly found: readonly Found[]) {
    this.entityOf = found.map(() => -1);
  }

  private put(mention: number, entity: number): void {
    this.entityOf[mention] = entity;
    (this.entities[entity] as Draft).mentions.push(mention);
  }

  private open(type: EntityType): number {
    return this.entities.push({ type, mentions: [] }) - 1;
  }

  private index(group: NameGroup): void {
    const words = new Set([...group.key, initialsOf(group.key)]);
    for (const word of words) {
      const list = this.byWord.get(word);
      if (list) list.push(group);
      else this.byWord.set(word, [group]);
    }
  }

  private longer(group: NameGroup): NameGroup[] {
    const list =
      this.byWord.get((group.key.length === 1 ? group.key[0] : group.key[group.key.length - 1]) as string) ?? [];
    const other = this.byWord.get(group.key[0] as string) ?? [];
    if (list.length > MOST_CANDIDATES || other.length > MOST_CANDIDATES) return [];
    return [...new Set([...list, ...other])].filter((long) => long !== group && canShorten(group, long));
  }

  private gender(entity: number): 'female' | 'male' | null {
    return genderOf((this.entities[entity] as Draft).mentions.map((mention) => this.found[mention] as Found));
  }

  /** Entities that the mention may mean, given what its title and surroundings say. */
  private choices(mention: Found, group: NameGroup, longer: readonly NameGroup[]): number[] {
    const options = new Set<number>();
    for (const long of longer) {
      const entity = this.entityOf[long.mentions[0] as number] as number;
      const type = (this.entities[entity] as Draft).type;
      if (!fits(mention, group, long, type)) continue;
      const gender = mention.role?.gender ?? mention.gender;
      const theirs = this.gender(entity);
      if (type === 'person' && gender && theirs && gender !== theirs) continue;
      options.add(entity);
    }
    // A sure person or body goes before a name that says nothing of what it names.
    const typed = [...options].filter((entity) => (this.entities[entity] as Draft).type !== 'other');
    return typed.length > 0 ? typed : [...options];
  }

  add(group: NameGroup): void {
    const longer = this.longer(group);
    const left: number[] = [];
    for (const mention of group.mentions) {
      const [only, ...more] = this.choices(this.found[mention] as Found, group, longer);
      if (only !== undefined && more.length === 0) this.put(mention, only);
      else left.push(mention);
    }
    if (left.length > 0) this.own(group, left);
    this.index(group);
  }

  /** Mentions that shorten nothing: one entity, or one for each gender their titles tell ("Mr. Ruiz", "Ms. Ruiz"). */
  private own(group: NameGroup, left: readonly number[]): void {
    const genderAt = (mention: number) => this.found[mention]?.role?.gender ?? null;
    const genders = new Set(left.map(genderAt).filter((gender) => gender !== null));
    const alias = group.type === 'place' ? this.alias(group) : -1;
    const opened = new Map<string, number>();
    for (const mention of left) {
      const which = genders.size > 1 ? String(genderAt(mention)) : 'one';
      if (!opened.has(which)) opened.set(which, alias >= 0 ? alias : this.open(group.type));
      this.put(mention, opened.get(which) as number);
    }
  }

  private readonly knownPlaces = new Map<string, { name: string; entity: number }[]>();

  private alias(group: NameGroup): number {
    const codes = readingsOf(group.text).map(({ sort, code }) => `${sort} ${code}`);
    for (const code of codes) {
      const same = this.knownPlaces.get(code)?.find(({ name }) => samePlace(name, group.text));
      if (same) return same.entity;
    }
    for (const code of codes) {
      const list = this.knownPlaces.get(code) ?? [];
      list.push({ name: group.text, entity: this.entities.length });
      this.knownPlaces.set(code, list);
    }
    return -1;
  }
}

function genderOf(mentions: readonly Found[]): 'female' | 'male' | null {
  const told = new Set(mentions.map(({ role }) => role?.gender ?? null).filter((gender) => gender !== null));
  if (told.size === 1) return [...told][0] ?? null;
  if (told.size > 1) return null;
  const given = new Set(mentions.map(({ gender }) => gender).filter((gender) => gender !== null));
  return given.size === 1 ? ([...given][0] ?? null) : null;
}

/** The longer of two names, without capitals or initials only where there is a choice. */
function isFuller(name: string, other: string): boolean {
  const shouts = (text: string) => text === text.toUpperCase();
  return shouts(name) === shouts(other) ? name.length > other.length : !shouts(name) && name.length >= 3;
}

/** Country an entity is or stands for; "Georgia" only when the article speaks of its capital or people elsewhere. */
function countryFor(type: EntityType, name: string, texts: ReadonlySet<string>): string | null {
  if (type === 'person' || type === 'event') return null;
  const stands = governmentOf(name);
  if (stands === null || type !== 'place') return stands;
  const readings = readingsOf(name);
  if (readings.some(({ sort }) => sort === 'state') && readings.some(({ sort }) => sort === 'country')) {
    return [...texts].some((text) => text !== name && countryOf(text) === stands) ? stands : null;
  }
  return stands;
}

/** Decides which mentions are one person, place or body, long names first. */
export function mergeNames(found: readonly Found[]): { names: NameMention[]; entities: Entity[] } {
  const groups = groupNames(found);
  const merger = new Merger(found);
  const order = [...groups].sort(
    (a, b) =>
      b.key.length - a.key.length ||
      b.text.length - a.text.length ||
      (a.mentions[0] as number) - (b.mentions[0] as number),
  );
  for (const group of order) merger.add(group);

  // Entities are numbered as a reader meets them.
  const sorted = merger.entities
    .map((draft, old) => ({ draft, old, mentions: [...draft.mentions].sort((a, b) => a - b) }))
    .sort((a, b) => (a.mentions[0] as number) - (b.mentions[0] as number));
  const renamed = new Map(sorted.map(({ old }, index) => [old, index]));
  const texts = new Set(found.map(({ text }) => text));
  const entities = sorted.map(({ draft, mentions }, index): Entity => {
    const list = mentions.map((mention) => found[mention] as Found);
    const names = [...new Set(list.map(({ text }) => text))];
    const name = names.reduce((best, text) => (isFuller(text, best) ? text : best));
    const gender = draft.type === 'person' ? genderOf(list) : null;
    return { index, type: draft.type, name, names, country: countryFor(draft.type, name, texts), mentions, gender };
  });
  const names = found.map(({ first, last, start, end, text }, index): NameMention => {
    const entity = renamed.get(merger.entityOf[index] as number) as number;
    return { first, last, start, end, text, type: (entities[entity] as Entity).type, entity };
  });
  return { names, entities };
}
