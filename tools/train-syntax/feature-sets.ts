import { LABEL_FEATURES, labelFeatures } from '../../src/language/syntax/label-features';
import { ACTION_FEATURES, actionFeatures } from '../../src/language/syntax/parser-features';
import type { ParserState } from '../../src/language/syntax/parser-state';
import {
  QUICK_ACTION_FEATURES,
  QUICK_LABEL_FEATURES,
  QUICK_TAG_FEATURES,
  quickActionFeatures,
  quickLabelFeatures,
  quickTagFeatures,
} from '../../src/language/syntax/quick-features';
import type { SentenceBuffer } from '../../src/language/syntax/sentence-buffer';
import { TAGGER_FEATURES, tagFeatures } from '../../src/language/syntax/tagger-features';

/** How many features a model looks at, and what writes their hashes. */
export interface TagFeatures {
  readonly count: number;
  readonly write: (s: SentenceBuffer, i: number, out: Int32Array) => void;
}

export interface ActionFeatures {
  readonly count: number;
  readonly write: (s: SentenceBuffer, p: ParserState, out: Int32Array) => void;
}

export interface LabelFeatures {
  readonly count: number;
  readonly write: (s: SentenceBuffer, p: ParserState, head: number, child: number, out: Int32Array) => void;
}

export const FULL = {
  tags: { count: TAGGER_FEATURES, write: tagFeatures },
  actions: { count: ACTION_FEATURES, write: actionFeatures },
  labels: { count: LABEL_FEATURES, write: labelFeatures },
};

export const QUICK = {
  tags: { count: QUICK_TAG_FEATURES, write: quickTagFeatures },
  actions: { count: QUICK_ACTION_FEATURES, write: quickActionFeatures },
  labels: { count: QUICK_LABEL_FEATURES, write: quickLabelFeatures },
};
