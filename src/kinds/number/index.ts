import type { Kind } from '../../model';
import { comparable } from './comparable';
import { numberFeatures } from './features';
import { findNumbers } from './find';
import { keysOf } from './keys';
import { relateNumbers } from './relate';
import { RULES } from './rules';
import { sharedNumber } from './shared-value';
import { WEIGHTS } from './weights';
import { labelOf, questionOf } from './words';

/** Counts, money, percentages, measures, ages, durations, scores and ranks. */
export const number: Kind = {
  name: 'number',
  rules: RULES,
  find: findNumbers,
  keys: keysOf,
  comparable,
  features: numberFeatures,
  weights: WEIGHTS,
  relate: relateNumbers,
  sharedValue: sharedNumber,
  question: questionOf,
  label: labelOf,
};
