import { subtreeSpan } from '../../language/grammar';
import type { Document } from '../../model';

/**
 * The entity that a noun phrase names, by the token that heads it: a name that holds the head ("Dale Prewitt"), a name
 * right behind it ("the captain, Birthe Lindqvist"), or what a pronoun or description stands for. Null when it names none.
 */
export function entityAt(document: Document, head: number): number | null {
  const { first, last } = subtreeSpan(document, head);
  const holds = (item: { first: number; last: number }) => item.first <= head && head < item.last;
  const name = document.names.find(holds) ?? document.references.find(holds);
  if (name) return name.entity;
  const inside = document.names.filter((item) => item.first >= first && item.last <= last);
  // "Sheriff Dale Prewitt" headed by its title; "the captain, Birthe Lindqvist".
  const near = inside.find((item) => {
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
