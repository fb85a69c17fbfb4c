import type { TokenRange } from '../../model';
import type { ReportingClass } from '../lexicon/reporting';

/** A cue that names who answers for something: "police said", "according to TASS", "as the mayor put it". */
export interface Report {
  /** Token of the verb or of the preposition's main word. */
  readonly cue: number;
  readonly lemma: string;
  readonly sort: ReportingClass | 'source' | 'name';
  /** The source's own words. */
  readonly source: TokenRange;
  /** Token of the noun or pronoun that heads them. */
  readonly head: number;
  /** Where the source stands. */
  readonly side: 'before' | 'after';
  /** First and last token (exclusive) of cue and source together with what stands between ("said on Monday"). */
  readonly first: number;
  readonly last: number;
  /** The verb takes a clause only with a mark: "found", "added". */
  readonly weak: boolean;
}
