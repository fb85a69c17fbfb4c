import { subtreeSpan } from '../../language/grammar';
import type { Document, Quantity, Token } from '../../model';
import { entityAt } from '../shared/entity';
import { within } from '../shared/ranges';

/** What somebody is given by another: "Judge Okoro gave Lars Hede six years" tells Hede's sentence. */
const SUFFERED = new Set(['sentence', 'fine', 'ban', 'captivity']);
/** Measures of a thing that stands somewhere: "the tower in Kessel is 120 metres high". */
const OF_PLACES = new Set(['length', 'area', 'volume', 'mass', 'power']);
const OBJECTS = new Set(['iobj', 'obj']);

/** Entity that a figure belongs to: the subject, a name in apposition, whoever suffers it, or the place of a measured thing. */
export function ownerOf(
  document: Document,
  { value }: Quantity,
  subject: Token | null,
  apposed: number | null,
  aspect: string | null,
): number | null {
  const { tokens, children, names } = document;
  const entityOf = (at: number | null | undefined) => (at == null ? null : entityAt(document, at));
  if (aspect !== null && SUFFERED.has(aspect) && subject && subject.relation === 'nsubj') {
    const objects = (children[subject.head] ?? []).filter((at) => OBJECTS.has(tokens[at]!.relation));
    return objects.map(entityOf).find((entity) => entity !== null) ?? null;
  }
  const named = entityOf(subject?.index) ?? entityOf(apposed);
  if (named !== null || !subject || !OF_PLACES.has(value.dimension)) return named;
  const { first, last } = subtreeSpan(document, subject.index);
  const places = within(names, first, last).filter(({ type }) => type === 'place');
  return places.length === 1 ? places[0]!.entity : null;
}
