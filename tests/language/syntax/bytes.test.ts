import { expect, it } from 'vitest';
import { ByteReader } from '../../../src/language/syntax/bytes';
import { ByteWriter } from '../../../tools/train-syntax/byte-writer';

it('reads columns in the order in which they were written', () => {
  const writer = new ByteWriter();
  writer.number(300);
  writer.column([1, 2, 255]);
  writer.column([255, 1]);
  writer.shorts([0, 65535, 256]);
  writer.rising([5, 5, 70000, 2 ** 30]);
  writer.lists([[], [1, 20], [3]]);
  writer.lines(['2y', '', 'é']);
  writer.column([]);
  const reader = new ByteReader(writer.done());
  expect(reader.number()).toBe(300);
  expect([...reader.column()]).toEqual([1, 2, 255]);
  expect([...reader.signed()]).toEqual([-1, 1]);
  expect([...reader.shorts()]).toEqual([0, 65535, 256]);
  expect([...reader.rising()]).toEqual([5, 5, 70000, 2 ** 30]);
  expect(reader.lists()).toEqual([[], [1, 20], [3]]);
  expect(reader.lines()).toEqual(['2y', '', 'é']);
  expect([...reader.column()]).toEqual([]);
});
