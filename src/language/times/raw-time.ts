import type { TimeMention } from '../../model';

/** A time expression in a text, before its words are counted: offsets are UTF-16. */
export type RawTime = Omit<TimeMention, 'first' | 'last'>;
