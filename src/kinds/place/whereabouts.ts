/** A place that a text puts something at. Tokens are indexes. */
export interface Whereabouts {
  /** Words of the place with its preposition. */
  readonly first: number;
  readonly last: number;
  readonly place: string;
  /** Larger places told with it, the nearest first. */
  readonly within: readonly string[];
  readonly entity: number | null;
  /** Preposition or direction when it is not simply in: "near", "east of". */
  readonly nearness: string | null;
  /** Where it is, where it goes, where it comes from. */
  readonly way: 'at' | 'to' | 'from';
  /** Noun that is there ("office"), when the place hangs from one or stands right behind it. */
  readonly located: number | null;
  /** Verb or event noun that happens there. */
  readonly event: number | null;
  /** Who or what is said to be there: "The museum is in Porto". */
  readonly subject: number | null;
  /** One of several places ("in Ohio and Iowa"). */
  readonly joint: boolean;
}
