import type { Document, TokenRange } from '../../model';

/** The entity that a source names: a name that its head belongs to, one added by a comma, or what a pronoun safely stands for. */
export function entityOf(
  { tokens, names, references }: Pick<Document, 'tokens' | 'names' | 'references'>,
  source: TokenRange,
  head: number,
): number | null {
  const holds = ({ first, last }: TokenRange) => first <= head && head < last;
  const name = within(names, source.first, source.last).find(holds);
  if (name) return name.entity;
  const reference = within(references, source.first, source.last).find(holds);
  if (reference) return reference.entity;
  // "a spokesman, John Smith, said"
  if (tokens[source.last]?.text === ',' && tokens[head]?.tag === 'NOUN') {
    const added = within(names, source.last + 1, source.last + 2).find(({ first }) => first === source.last + 1);
    if (added?.type === 'person') return added.entity;
  }
  return null;
}

/** Ranges that touch the tokens `first` … `last - 1`, by binary search in a list in order. */
function within<T extends TokenRange>(ranges: readonly T[], first: number, last: number): T[] {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as T).last <= first) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let at = low; at < ranges.length && (ranges[at] as T).first < last; at++) found.push(ranges[at] as T);
  return found;
}
