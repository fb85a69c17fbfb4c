import { ActionModel } from './action-model';
import { ByteReader } from './bytes';
import { Lemmatiser } from './lemmatiser';
import { PACKED_MODEL } from './model.data';
import { type ModelData, readModel } from './model-format';
import { fromPrintable } from './printable';
import { QuickActions, QuickLabels, QuickTags } from './quick';
import { RelationSets } from './relation-sets';
import { SparseModel } from './sparse-model';
import { WordTable } from './word-table';

export interface Model {
  readonly table: WordTable;
  readonly lemmatiser: Lemmatiser;
  readonly quickTags: QuickTags;
  readonly tagger: SparseModel;
  readonly quickActions: QuickActions;
  readonly actions: ActionModel;
  readonly relations: RelationSets;
  readonly quickLabels: QuickLabels;
  readonly labels: SparseModel;
}

let model: Model | undefined;

/** The trained model; unpacked on the first call. */
export function loadModel(): Model {
  model ??= build(readModelData());
  return model;
}

export function readModelData(): ModelData {
  return readModel(new ByteReader(fromPrintable(PACKED_MODEL)));
}

function build(data: ModelData): Model {
  return {
    table: new WordTable(data.words),
    lemmatiser: new Lemmatiser(data.lemmas),
    quickTags: new QuickTags(data.quickTags),
    tagger: new SparseModel(data.tagger),
    quickActions: new QuickActions(data.quickActions),
    actions: new ActionModel(data.actions),
    relations: new RelationSets(data.relations),
    quickLabels: new QuickLabels(data.quickLabels),
    labels: new SparseModel(data.labels),
  };
}
