import { RELATIONS } from './tagset';

export interface RelationSetData {
  /** `arcKey` of each pair of tags, in rising order. */
  readonly keys: Int32Array;
  /** Position in `sets` of each. */
  readonly numbers: Uint16Array;
  /** Relations, as positions in `RELATIONS`. */
  readonly sets: readonly (readonly number[])[];
}

export const ARC_KEYS = 2 ** 13;

/** The fine tags of a head and a dependent, and on which side of its head the dependent stands. */
export function arcKey(head: number, child: number, headIsLeft: boolean): number {
  return (head << 7) | (child << 1) | (headIsLeft ? 1 : 0);
}

const ALL: readonly number[] = [...RELATIONS.keys()];

/** Which relations the treebanks have between two tags; all when they never have the two together. */
export class RelationSets {
  private readonly sets: (readonly number[])[];

  constructor({ keys, numbers, sets }: RelationSetData) {
    this.sets = new Array<readonly number[]>(ARC_KEYS).fill(ALL);
    keys.forEach((key, i) => {
      this.sets[key] = sets[numbers[i]!]!;
    });
  }

  of(arc: number): readonly number[] {
    return this.sets[arc]!;
  }
}
