import { subtreeSpan } from '../../language/grammar';
import type { Document } from '../../model';
import { holding, within } from './ranges';

/**
 * The entity that a noun phrase names, by the token that heads it: a name that holds the head ("Dale Prewitt"), a name
 * right behind it ("the captain, Birthe Lindqvist"), or what a pronoun or description stands for. Null when it names none.
 */
export function entityAt(document: Document, head: number): number | null {
  const name = holding(document.names, head) ?? holding(document.references, head);
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
export function isJoint(document: Document, head: number): boolean {
  const { first, last } = holding(document.names, head) ?? { first: head, last: head + 1 };
  for (let at = first; at < last; at++)
    if ((document.children[at] ?? []).some((child) => child >= last && document.tokens[child]!.relation === 'conj'))
      return true;
  // "founded by Erik Sand and his brother", whatever the parse
  const [and, next] = [document.tokens[last], document.tokens[last + 1]];
  return and?.lower === 'and' && next !== undefined && /^(?:DET|PRON|PROPN|NOUN)$/.test(next.tag);
}
