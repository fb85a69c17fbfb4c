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
  const columns = readColumns(reader);
  const classes = reader.number();
  const sizes = reader.column();
  return { ...columns, classes, sizes, pairClasses: readClasses(reader, sizes), pairWeights: reader.signed() };
}

/** The first class of each feature, then how far each further class is behind the one before. */
function readClasses(reader: ByteReader, sizes: Uint8Array): Uint8Array {
  const firsts = reader.column();
  const steps = reader.column();
  const classes = new Uint8Array(firsts.length + steps.length);
  for (let feature = 0, at = 0, step = 0; feature < sizes.length; feature++) {
    let last = firsts[feature]!;
    classes[at++] = last;
    for (let rest = sizes[feature]!; rest > 1; rest--) {
      last += steps[step++]!;
      classes[at++] = last;
    }
  }
  return classes;
}

/** Five fills of buckets in each byte, as digits to the base of three. */
function readColumns(reader: ByteReader): FeatureColumns {
  const bits = reader.number();
  const fills = new Uint8Array(2 ** bits);
  const packed = reader.column();
  for (let at = 0, i = 0; at < fills.length; i++) {
    const five = packed[i]! * 5;
    for (let digit = 0; digit < 5 && at < fills.length; digit++) fills[at++] = FILLS[five + digit]!;
  }
  return { bits, fills, checks: reader.column() };
}

/** The five digits of each byte below 3⁵, lowest first. */
const FILLS = Uint8Array.from({ length: 5 * 3 ** 5 }, (_, i) => Math.floor(Math.floor(i / 5) / 3 ** (i % 5)) % 3);
