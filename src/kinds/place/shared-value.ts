import type { Claim, PlaceValue } from '../../model';

/** A story has few places, and they come again and again. */
const TELLING = 0.2;

/** The same place, whatever happens there. */
export const sharedPlace = ({ value }: Claim) => ({ key: (value as PlaceValue).place.toLowerCase(), telling: TELLING });
