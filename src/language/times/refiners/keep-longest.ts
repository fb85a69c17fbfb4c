import { refiner, type TimeResult } from '../time-result';

/** Of results that overlap, the longest stays; of equals the one whose parser stands first. Results come sorted by offset. */
export const keepLongest = refiner((results) => {
  const kept: TimeResult[] = [];
  for (const result of results) {
    const last = kept.at(-1);
    if (last === undefined || last.stop <= result.index) kept.push(result);
    else if (result.text.length > last.text.length) kept[kept.length - 1] = result;
  }
  return kept;
});
