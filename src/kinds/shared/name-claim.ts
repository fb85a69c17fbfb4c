import type { Claim, Document, KindName, NameMention, Span, Value } from '../../model';

interface Draft {
  readonly kind: KindName;
  readonly slot: string;
  readonly value: Value;
  /** The words to show, where they are not the name itself. */
  readonly span?: Span;
}

/** A claim that a name makes by standing there, with no clause to align it by: what is held against the newsroom's facts. */
export function nameClaim(document: Document, name: NameMention, { kind, slot, value, span = name }: Draft): Claim {
  const { start, end } = span;
  return {
    id: `${document.article.id} ${kind} ${start}-${end} facts`,
    kind,
    article: document.article.id,
    span: { start, end },
    sentence: document.tokens[name.first]!.sentence,
    value,
    topic: {
      slot,
      entities: [name.entity],
      head: null,
      event: null,
      clause: [],
      sentence: [],
      time: null,
      places: [],
    },
    stance: 'asserted',
    source: null,
    document,
  };
}
