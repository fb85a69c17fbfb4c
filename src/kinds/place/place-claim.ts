import type { Claim, Document, NameMention, Stance, TokenRange, Topic } from '../../model';
import { claimOf } from '../shared/claim';

interface Draft {
  readonly range: TokenRange;
  readonly topic: Topic;
  /** Where it is not that of the clause. */
  readonly stance?: Stance;
}

/** A claim that something is or happens at a place with a name; the place itself is not what the claim is about. */
export const placeClaim = (document: Document, name: NameMention, { topic, ...draft }: Draft): Claim =>
  claimOf(document, {
    ...draft,
    kind: 'place',
    value: { type: 'place', place: name.text, within: [], nearness: null },
    topic: { ...topic, entities: topic.entities.filter((entity) => entity !== name.entity) },
  });
