import { describe, expect, it } from 'vitest';
import { digitKey, significant, slipBetween } from '../../../src/kinds/number/digits';

describe('slipBetween', () => {
  it.each([
    [7400, 4700],
    [23, 32],
    [31.7, 37.1],
    [640, 460],
    [1204.5, 1240.5],
  ])('%d and %d: two digits have changed places', (a, b) => expect(slipBetween(a, b).slip).toBe('transposed'));

  it.each([
    [412000, 422000],
    [271, 273],
  ])('%d and %d: one digit is another', (a, b) => expect(slipBetween(a, b).slip).toBe('one digit'));

  it.each([
    [12, 14],
    [21, 20.1],
    [15, 10.5],
    [740, 74],
    [512, 512],
    [123, 231],
  ])('%d and %d: no slip', (a, b) => expect(slipBetween(a, b).slip).toBeNull());
});

it('counts digits without ending noughts', () => {
  expect([412000, 0.25, 9200, 7].map(significant)).toEqual([3, 2, 2, 1]);
});

it('gives transposed figures one key', () => {
  expect(digitKey(7400)).toBe(digitKey(4700));
  expect(digitKey(7400)).not.toBe(digitKey(7500));
});
