import type { ActionData } from './action-model';
import type { ByteReader } from './bytes';
import type { FeatureColumns } from './feature-table';
import type { LemmaData } from './lemmatiser';
import type { QuickData } from './quick';
import type { RelationSetData } from './relation-sets';
import type { SparseData } from './sparse-model';
import type { WordTableData } from './word-table';

/** Everything the runtime needs, as the training script packs it. */
export interface ModelData {
  readonly words: WordTableData;
  readonly lemmas: LemmaData;
  readonly quickTags: QuickData<SparseData>;
  readonly tagger: SparseData;
  readonly quickActions: QuickData<ActionData>;
  readonly actions: ActionData;
  readonly relations: RelationSetData;
  readonly quickLabels: QuickData<SparseData>;
  readonly labels: SparseData;
}

export function readModel(reader: ByteReader): ModelData {
  return {
    words: readWords(reader),
    lemmas: { edits: reader.lines(), keys: reader.rising(), rules: reader.shorts() },
    quickTags: readQuick(reader, readSparse),
    tagger: readSparse(reader),
    quickActions: readQuick(reader, readActions),
    actions: readActions(reader),
    relations: { keys: reader.rising(), numbers: reader.shorts(), sets: reader.lists() },
    quickLabels: readQuick(reader, readSparse),
    labels: readSparse(reader),
  };
}

function readWords(reader: ByteReader): WordTableData {
  return {
    keys: reader.rising(),
    topics: reader.shorts(),
    kinds: reader.column(),
    usages: reader.shorts(),
    closed: reader.lists(),
  };
}

function readQuick<Weights>(reader: ByteReader, readWeights: (reader: ByteReader) => Weights): QuickData<Weights> {
  return { margin: reader.number(), weights: readWeights(reader) };
}

function readActions(reader: ByteReader): ActionData {
  return { ...readColumns(reader), shift: reader.signed(), left: reader.signed() };
}

function readSparse(reader: ByteReader): SparseData {
  return {
    ...readColumns(reader),
    classes: reader.number(),
    sizes: reader.column(),
    pairClasses: reader.column(),
    pairWeights: reader.signed(),
  };
}

/** Five fills of buckets in each byte, as digits to the base of three. */
function readColumns(reader: ByteReader): FeatureColumns {
  const bits = reader.number();
  const fills = new Uint8Array(2 ** bits);
  const packed = reader.column();
  for (let at = 0, i = 0; at < fills.length; i++) {
    let five = packed[i]!;
    for (let digit = 0; digit < 5 && at < fills.length; digit++) {
      fills[at++] = five % 3;
      five = Math.floor(five / 3);
    }
  }
  return { bits, fills, checks: reader.column() };
}
