import { expect, it } from 'vitest';
import { mixModels } from '../../../tools/train-syntax/mix';

it('takes the mean of the weights, with 0 where a model does not know a feature', () => {
  const model = (keys: number[], weights: number[]) => ({
    classes: 2,
    keys: Int32Array.from(keys),
    weights: Float32Array.from(weights),
  });
  const { classes, keys, weights } = mixModels([model([1, 5], [4, -4, 2, 0]), model([3, 5], [1, -1, 6, -2])]);
  expect(classes).toBe(2);
  expect([...keys]).toEqual([1, 3, 5]);
  expect([...weights]).toEqual([2, -2, 0.5, -0.5, 4, -1]);
});
