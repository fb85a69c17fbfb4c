import { COMPASS } from './lexicon';

/** The point of the compass that a word names: "northern", "south-east". */
export const compassOf = (text: string): string | null => {
  const word = text
    .toLowerCase()
    .replace(/[-‐‑\s]/g, '')
    .replace(/ern$|ward$|wards$/, '');
  return word in COMPASS ? word : null;
};
