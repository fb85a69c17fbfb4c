import { arcKey, type RelationSetData } from '../../src/language/syntax/relation-sets';
import { RELATIONS } from '../../src/language/syntax/tagset';
import type { TaggedSentence } from './train-parser';

export interface RelationOptions {
  /** How often two tags must come together to have shown all relations between them. */
  readonly times: number;
  /** Share of one relation by which it is taken for the only one. */
  readonly share: number;
}

/** Counts which relations the treebanks have between two (predicted) tags. */
export function countRelations(sentences: readonly TaggedSentence[], options: RelationOptions): RelationSetData {
  const arcs = new Map<number, Float64Array>();
  for (const { gold, tags } of sentences) {
    gold.heads.forEach((head, child) => {
      const relation = (RELATIONS as readonly string[]).indexOf(gold.relations[child]!);
      if (head < 0 || relation < 0) return;
      const key = arcKey(tags[head]!, tags[child]!, head < child);
      const row = arcs.get(key) ?? new Float64Array(RELATIONS.length);
      row[relation]!++;
      arcs.set(key, row);
    });
  }
  return relationSets(arcs, options);
}

function relationSets(rows: ReadonlyMap<number, Float64Array>, { times, share }: RelationOptions): RelationSetData {
  const keys = [...rows.keys()].sort((a, b) => a - b);
  const sets: number[][] = [];
  const numbers = new Map<string, number>();
  const numberOf = keys.map((key) => {
    const row = rows.get(key)!;
    const all = row.reduce((sum, n) => sum + n, 0);
    let set = [...row.keys()].filter((relation) => row[relation]! > 0);
    const most = set.reduce((top, relation) => (row[relation]! > row[top]! ? relation : top), set[0]!);
    if (all >= times && row[most]! >= share * all) set = [most];
    // One or two sightings say little about what else may be.
    else if (all < times) set = [...RELATIONS.keys()];
    const name = set.join(' ');
    if (!numbers.has(name)) {
      numbers.set(name, sets.length);
      sets.push(set);
    }
    return numbers.get(name)!;
  });
  return { keys: Int32Array.from(keys), numbers: Uint16Array.from(numberOf), sets };
}
