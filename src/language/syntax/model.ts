import { inflateSync } from 'fflate';
import { ByteReader } from './bytes';
import { Lemmatiser } from './lemmatiser';
import { PACKED_MODEL } from './model.data';
import { type Model, readModel } from './model-format';
import { WordTable } from './word-table';

export interface LoadedModel extends Model {
  readonly table: WordTable;
  readonly lemmatiser: Lemmatiser;
}

let loaded: LoadedModel | undefined;

/** The trained model; unpacked on the first call. */
export function loadModel(): LoadedModel {
  loaded ??= unpack();
  return loaded;
}

function unpack(): LoadedModel {
  const model = readModel(new ByteReader(inflateSync(fromBase64(PACKED_MODEL))));
  return { ...model, table: new WordTable(model.words), lemmatiser: new Lemmatiser(model.lemmas) };
}

/** `atob` exists in browsers and in Node. */
function fromBase64(text: string): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
