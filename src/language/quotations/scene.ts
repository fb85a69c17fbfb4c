import type { Article, Document, NameMention, Quotation, Reference, TokenRange } from '../../model';
import type { Report } from '../attribution/report';

/** What is read of a document to find its quotations. */
export interface QuotationInput extends Pick<Document, 'tokens' | 'children' | 'sentences'> {
  readonly article: Pick<Article, 'text' | 'paragraphs'>;
  readonly names: readonly NameMention[];
  readonly references: readonly Reference[];
}

/** A quotation before its speaker is known. */
export interface QuotedTokens extends TokenRange {
  readonly inner: Quotation['inner'];
}

/** Who speaks a quotation, and by which words the text says so. */
export interface Speech {
  readonly source: TokenRange;
  /** Token of the noun or pronoun that heads the source. */
  readonly head: number;
  readonly cue: number;
  readonly lemma: string;
  readonly sort: Report['sort'];
  /** How the speaker was found. */
  readonly by: 'after' | 'before' | 'apart' | 'colon' | 'continued';
}
