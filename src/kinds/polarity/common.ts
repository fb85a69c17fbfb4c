import type { World } from '../../model';
import { predicatesOf } from './predicate';

const cache = new WeakMap<World, ReadonlySet<string>>();

/** Events that two or more articles tell; most are told by one alone, and no claim of those meets another. */
export function commonEvents(world: World): ReadonlySet<string> {
  const known = cache.get(world);
  if (known) return known;
  const told = new Set<string>();
  const common = new Set<string>();
  for (const document of world.documents)
    for (const event of new Set(predicatesOf(document).map(({ event }) => event)))
      if (told.has(event)) common.add(event);
      else told.add(event);
  cache.set(world, common);
  return common;
}
