import type { Claim } from '../../model';
import type { Side } from './edge';

/** The side of its event that a claim gives; `told` for the time of telling. */
export const sideOfClaim = ({ topic }: Claim): Side | 'told' =>
  topic.slot === 'told' ? 'told' : (topic.slot.split(':')[1] as Side);

/** Whether a claim is the weekday or the date of a time that gives both. */
export const isHalf = ({ topic }: Claim): boolean => topic.slot.split(':').length === 3;
