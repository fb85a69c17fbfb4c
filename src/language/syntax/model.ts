import { inflateSync } from 'fflate';
import { ActionModel } from './action-model';
import { ByteReader } from './bytes';
import { Lemmatiser } from './lemmatiser';
import { PACKED_MODEL } from './model.data';
import { type ModelData, readModel } from './model-format';
import { SparseModel } from './sparse-model';
import { WordTable } from './word-table';

export interface Model {
  readonly table: WordTable;
  readonly lemmatiser: Lemmatiser;
  readonly tagger: SparseModel;
  readonly actions: ActionModel;
  readonly labels: SparseModel;
}

let model: Model | undefined;

/** The trained model; unpacked on the first call. */
export function loadModel(): Model {
  model ??= build(readModelData());
  return model;
}

export function readModelData(): ModelData {
  return readModel(new ByteReader(inflateSync(fromBase64(PACKED_MODEL))));
}

function build({ words, lemmas, tagger, actions, labels }: ModelData): Model {
  return {
    table: new WordTable(words),
    lemmatiser: new Lemmatiser(lemmas),
    tagger: new SparseModel(tagger),
    actions: new ActionModel(actions),
    labels: new SparseModel(labels),
  };
}

/** `atob` exists in browsers and in Node. */
function fromBase64(text: string): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
