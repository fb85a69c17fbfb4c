import { subtreeSpan } from '../../language/grammar';
import type { Document, TokenRange } from '../../model';

/** Which name and which pronoun or description each token stands in, by its place in the list; −1 for none. */
interface Holders {
  readonly names: Int32Array;
  readonly references: Int32Array;
}

const holders = new WeakMap<Document, Holders>();

function holdersIn(document: Document): Holders {
  let known = holders.get(document);
  if (!known) {
    known = { names: placesOf(document, document.names), references: placesOf(document, document.references) };
    holders.set(document, known);
  }
  return known;
}

function placesOf({ tokens }: Document, list: readonly TokenRange[]): Int32Array {
  const places = new Int32Array(tokens.length).fill(-1);
  list.forEach(({ first, last }, place) => {
    for (let at = first; at < last; at++) if (places[at] === -1) places[at] = place;
  });
  return places;
}

/** Those of a list in the order of the text that lie within the tokens `first` … `last - 1`. */
export function within<T extends TokenRange>(list: readonly T[], first: number, last: number): T[] {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.first < first) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (; low < list.length && list[low]!.first < last; low++) if (list[low]!.last <= last) found.push(list[low]!);
  return found;
}

/**
 * The entity that a noun phrase names, by the token that heads it: a name that holds the head ("Dale Prewitt"), a name
 * right behind it ("the captain, Birthe Lindqvist"), or what a pronoun or description stands for. Null when it names none.
 */
export function entityAt(document: Document, head: number): number | null {
  const { names, references } = holdersIn(document);
  const name = document.names[names[head] ?? -1] ?? document.references[references[head] ?? -1];
  if (name) return name.entity;
  const { first, last } = subtreeSpan(document, head);
  // "Sheriff Dale Prewitt" headed by its title; "the captain, Birthe Lindqvist".
  const near = within(document.names, first, last).find((item) => {
    const { relation, head: above } = document.tokens[item.first]!;
    return (
      above === head &&
      (relation === 'flat' || relation === 'appos' || (relation === 'compound' && item.last - 1 > head))
    );
  });
  return near?.entity ?? null;
}

/** Whether a noun phrase joins several ("the army and the police"). */
export const isJoint = (document: Document, head: number): boolean =>
  (document.children[head] ?? []).some((child) => document.tokens[child]!.relation === 'conj');
