import type { Article } from './article';
import type { Stance } from './kinds';
import type { Span } from './span';
import type { DateValue, NumberValue } from './value';

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** One word as the treebanks cut it ("U.S." is one, "can’t" is two). Offsets are UTF-16, into `article.text`. */
export interface Token extends Span {
  /** Position in `document.tokens`. */
  readonly index: number;
  /** Position in `document.sentences`. */
  readonly sentence: number;
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly tag: Tag;
  /** Index (in `document.tokens`) of the word that governs this one; -1 for the root of its sentence. */
  readonly head: number;
  /** Universal Dependencies relation to the head, with the sub-types `nsubj:pass obl:agent nmod:poss aux:pass compound:prt acl:relcl`. */
  readonly relation: string;
}

export interface Sentence extends Span {
  readonly index: number;
  /** Tokens `first` … `last - 1` of the document. */
  readonly first: number;
  readonly last: number;
  /** Position in `article.paragraphs`. */
  readonly paragraph: number;
  readonly title: boolean;
}

/** A run of tokens `first` … `last - 1`. */
export interface TokenRange extends Span {
  readonly first: number;
  readonly last: number;
}

export type EntityType = 'person' | 'place' | 'organisation' | 'event' | 'other';

/** One place in the text that names somebody or something ("North Korean leader Kim Jong-un" has the name "Kim Jong-un"). */
export interface NameMention extends TokenRange {
  readonly text: string;
  readonly type: EntityType;
  /** Position in `document.entities`. */
  readonly entity: number;
}

/** Somebody or something that one article speaks of, under one or several names. */
export interface Entity {
  readonly index: number;
  readonly type: EntityType;
  /** The longest name the article gives it, without titles. */
  readonly name: string;
  /** All names it goes by in this article ("Kim", "Kim Jong-un"). */
  readonly names: readonly string[];
  /** ISO 3166 alpha-2 code when it is a country, or stands for one ("Pyongyang" for its government keeps the city; `country` says KP). */
  readonly country: string | null;
  /** Positions in `document.names`. */
  readonly mentions: readonly number[];
  readonly gender: 'female' | 'male' | null;
}

/** A pronoun or description whose antecedent is safe ("he", "the minister", "the company"). */
export interface Reference extends TokenRange {
  readonly entity: number;
  readonly kind: 'pronoun' | 'description';
}

/** A time expression ("between September 10th and 13th", "on Sunday evening", "two days earlier"). */
export interface TimeMention extends TokenRange {
  readonly text: string;
  readonly value: DateValue;
  /** Time point or range, a length ("three days", "nearly 19 months"), a repeated time ("every Monday"). */
  readonly sort: 'point' | 'duration' | 'repeated';
  /** Parts the text states; the others in `value` are implied by the reference date. */
  readonly certain: readonly ('year' | 'month' | 'day' | 'weekday' | 'clock' | 'part' | 'zone')[];
}

/** A number as the press writes it, with its unit ("€3.2bn", "at least a dozen people", "12 percent"). */
export interface Quantity extends TokenRange {
  readonly text: string;
  readonly value: NumberValue;
  /** Value of the number as written, before conversion to the base unit. */
  readonly written: { readonly low: number | null; readonly high: number | null };
  /** Index of the token of the noun that is counted or measured ("people" in "12 people"); null for bare numbers. */
  readonly counted: number | null;
  /** Where the same quantity is given again in other units: "310 km (193 miles)". Position in `document.quantities`. */
  readonly conversionOf: number | null;
}

/** Words inside quotation marks. */
export interface Quotation extends TokenRange {
  readonly text: string;
  /** Offsets of the words without the marks. */
  readonly inner: Span;
  /** Entity that speaks, where the text names one safely; else null. */
  readonly speaker: number | null;
  /** Words that name the speaker ("a spokeswoman for the state"); null when there are none. */
  readonly speakerText: string | null;
  /** Several words of speech, or a word or two that the writer only marks ("rockets"). */
  readonly sort: 'speech' | 'scare';
}

/** Who answers for what a clause says ("police said", "according to TASS"). */
export interface Attribution {
  /** Tokens whose content is attributed. */
  readonly content: TokenRange;
  /** The source's own words ("South Korean government sources"). */
  readonly source: TokenRange;
  /** Entity of the source when it is a name. */
  readonly entity: number | null;
  /** Token of the verb or preposition ("said", "according"). */
  readonly cue: number;
  readonly cueLemma: string;
}

/** One article after reading its language: everything the kinds look at. */
export interface Document {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** Children of each token, in order: `children[i]` are token indexes. */
  readonly children: readonly (readonly number[])[];
  readonly names: readonly NameMention[];
  readonly entities: readonly Entity[];
  readonly references: readonly Reference[];
  readonly times: readonly TimeMention[];
  readonly quantities: readonly Quantity[];
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  /** Stance of each clause, by the token that heads it (a verb or a predicate noun or adjective). */
  readonly stances: ReadonlyMap<number, Stance>;
  /** Local date of publication, `YYYY-MM-DD`, from the metadata or the dateline; null when unknown. */
  readonly reference: string | null;
}
