import type { TokenRange } from '../../model';

/** Place of the first range of a list, in the order of the text, that begins at token `at` or behind it. */
function firstFrom(list: readonly TokenRange[], at: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.first < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of a list, in the order of the text, that lie within the tokens `first` … `last - 1`. */
export function within<T extends TokenRange>(list: readonly T[], first: number, last: number): T[] {
  const found: T[] = [];
  for (let at = firstFrom(list, first); at < list.length && list[at]!.first < last; at++)
    if (list[at]!.last <= last) found.push(list[at]!);
  return found;
}

/** Those of a list, in the order of the text, that begin within the tokens `first` … `last - 1`. */
export function beginning<T extends TokenRange>(list: readonly T[], first: number, last: number): readonly T[] {
  return list.slice(firstFrom(list, first), firstFrom(list, last));
}

/** The range of a list, in the order of the text and none overlapping, that holds a token. */
export function holding<T extends TokenRange>(list: readonly T[], token: number): T | undefined {
  const found = list[firstFrom(list, token + 1) - 1];
  return found && token < found.last ? found : undefined;
}

/** Those of a list, in the order of the text and none overlapping, that hold one of the tokens `from` … `to`. */
export function touching<T extends TokenRange>(list: readonly T[], from: number, to: number): readonly T[] {
  const first = firstFrom(list, from);
  const before = list[first - 1];
  return list.slice(before && before.last > from ? first - 1 : first, firstFrom(list, to + 1));
}
