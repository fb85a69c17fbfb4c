import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ActionModel } from '../../../src/language/syntax/action-model';
import { featureKey } from '../../../src/language/syntax/feature-table';
import { SparseModel } from '../../../src/language/syntax/sparse-model';
import { toActions, toSparse } from '../../../tools/train-syntax/quantise';

const BITS = 10;
const EXACT = { step: 1, least: 0, pair: 0, bits: BITS };
const hash = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const weight = fc.integer({ min: -127, max: 127 }).filter((value) => value !== 0);

interface Feature {
  readonly hash: number;
  readonly weights: readonly number[];
}

/** Features that the tables tell apart and whose buckets hold them, as the training leaves them: in the order of their keys. */
function features(weights: fc.Arbitrary<number[]>): fc.Arbitrary<Feature[]> {
  return fc
    .uniqueArray(fc.record({ hash, weights }), { selector: (each) => featureKey(each.hash, BITS), maxLength: 60 })
    .map((all) => {
      const sorted = all.sort((a, b) => (a.hash >>> 2) - (b.hash >>> 2));
      const bucket = (each: Feature) => featureKey(each.hash, BITS) >>> 8;
      return sorted.filter((each, i) => i < 2 || bucket(sorted[i - 2]!) !== bucket(each));
    });
}

const averaged = (known: readonly Feature[], classes: number) => ({
  classes,
  keys: Int32Array.from(known, (each) => (each.hash >>> 2) | 1),
  weights: Float32Array.from(known.flatMap((each) => each.weights)),
});

/** What a plain search of the features finds. */
function sumOf(known: readonly Feature[], asked: readonly number[], classes: number): number[] {
  const sums = new Array<number>(classes).fill(0);
  for (const one of asked) {
    const found = known.find((each) => featureKey(each.hash, BITS) === featureKey(one, BITS));
    found?.weights.forEach((value, k) => {
      sums[k]! += value;
    });
  }
  return sums;
}

describe('SparseModel', () => {
  it('sums the weights of the features it knows, as a plain search does', () => {
    const any = features(
      fc.array(fc.oneof(fc.constant(0), weight), { minLength: 4, maxLength: 4 }).map((all) => [1, ...all]),
    );
    fc.assert(
      fc.property(any, fc.array(hash, { maxLength: 20 }), (known, others) => {
        const model = new SparseModel(toSparse(averaged(known, 5), EXACT));
        const asked = [...known.map((each) => each.hash), ...others];
        const scores = new Int32Array(5);
        model.score(Int32Array.from(asked), asked.length, scores);
        expect([...scores]).toEqual(sumOf(known, asked, 5));
      }),
    );
  });
});

describe('ActionModel', () => {
  it('sums three weights of each feature, the third being what makes their sum 0', () => {
    const any = features(fc.tuple(weight, weight).map(([shift, left]) => [shift, left, -shift - left]));
    fc.assert(
      fc.property(any, fc.array(hash, { maxLength: 20 }), (known, others) => {
        const model = new ActionModel(toActions(averaged(known, 3), EXACT));
        const asked = [...known.map((each) => each.hash), ...others];
        const scores = new Int32Array(3);
        model.score(Int32Array.from(asked), asked.length, scores);
        expect([...scores]).toEqual(sumOf(known, asked, 3).map((sum) => sum + 0));
      }),
    );
  });

  it('keeps the strongest features of a full bucket', () => {
    const strong = [9, 8, 3].map((value, i) => ({ hash: i << 4, weights: [value, -value, 0] }));
    const model = new ActionModel(toActions(averaged(strong, 3), { step: 1, least: 0, pair: 0, bits: 20 }));
    const shiftOf = (each: Feature) => {
      const scores = new Int32Array(3);
      model.score(Int32Array.of(each.hash), 1, scores);
      return scores[0];
    };
    expect(strong.map(shiftOf)).toEqual([9, 8, 0]);
  });
});
