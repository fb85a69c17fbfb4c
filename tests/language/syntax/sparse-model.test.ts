import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ActionModel } from '../../../src/language/syntax/action-model';
import { featureKey, SparseModel } from '../../../src/language/syntax/sparse-model';

const hash = fc.integer({ min: 0, max: 0xffffffff });
const weight = fc.integer({ min: -127, max: 127 });

describe('SparseModel', () => {
  it('sums the weights of the features it knows, as a plain map does', () => {
    const feature = fc.record({ hash, pairs: fc.array(fc.tuple(fc.nat(4), weight), { maxLength: 4 }) });
    const features = fc.uniqueArray(feature, { selector: (each) => featureKey(each.hash), maxLength: 60 });
    fc.assert(
      fc.property(features, fc.array(hash, { maxLength: 20 }), (known, others) => {
        const model = new SparseModel({
          classes: 5,
          keys: Int32Array.from(known, (each) => featureKey(each.hash)),
          sizes: Uint8Array.from(known, (each) => each.pairs.length),
          pairClasses: Uint8Array.from(known.flatMap((each) => each.pairs.map(([k]) => k))),
          pairWeights: Int8Array.from(known.flatMap((each) => each.pairs.map(([, w]) => w))),
        });
        const asked = [...known.map((each) => each.hash), ...others];
        const expected = [0, 0, 0, 0, 0];
        for (const one of asked) {
          const found = known.find((each) => featureKey(each.hash) === featureKey(one));
          for (const [k, w] of found?.pairs ?? []) expected[k]! += w;
        }
        const scores = new Int32Array(5);
        model.score(Uint32Array.from(asked), asked.length, scores);
        expect([...scores]).toEqual(expected);
      }),
    );
  });
});

describe('ActionModel', () => {
  it('keeps three signed weights for each feature', () => {
    const feature = fc.record({ hash, weights: fc.tuple(weight, weight, weight) });
    const features = fc.uniqueArray(feature, { selector: (each) => featureKey(each.hash), maxLength: 60 });
    fc.assert(
      fc.property(features, (known) => {
        const model = new ActionModel({
          keys: Int32Array.from(known, (each) => featureKey(each.hash)),
          weights: Int8Array.from(known.flatMap((each) => each.weights)),
        });
        const scores = new Int32Array(3);
        for (const each of known) {
          model.score(Uint32Array.of(each.hash), 1, scores);
          expect([...scores]).toEqual(each.weights);
        }
      }),
    );
  });
});
