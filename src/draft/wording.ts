import type { PieceSort } from './piece';

const SHOWN = 160;

/** "Does a source give the number “15 jets”?" */
export function questionOf(sort: PieceSort, words: string): string {
  switch (sort) {
    case 'number':
      return `Does a source give the number “${words}”?`;
    case 'time':
      return `Does a source give the time “${words}”?`;
    case 'name':
      return `Does a source name “${words}”?`;
    case 'quote':
      return `Does a source have the words “${short(words)}”?`;
    case 'denial':
      return `Does a source deny or affirm “${words}” as the draft does?`;
    case 'word':
      return `Does a source say “${short(words)}”?`;
  }
}

/** Why a piece is not supported, from the evidence that weighs most. */
const REASONS: Readonly<Record<string, string>> = {
  numberMissing: 'no source has this number',
  smallNumberMissing: 'no source has this number',
  multipleMissing: 'no source has this multiple',
  otherUnit: 'the sources have the figure with another unit',
  hedgeOpposed: 'the sources give the figure as a bound on the other side',
  timeMissing: 'no source has this time',
  timeYearOnly: 'no source has this year',
  timeConflict: 'the nearest sentence gives another time',
  timeConflictGap: 'the sources give this time to something else, and another time here',
  nameMissing: 'no source has this name',
  namePart: 'the sources have only a part of this name',
  nameGap: 'the sources have this name only where they speak of other things',
  quoteMissing: 'no source has these words',
  quoteDiffers: 'a source quotes other words',
  denied: 'the draft denies it, and the sources do not',
  deniedInSource: 'the sources deny it, and the draft does not',
  oppositeToo: 'a sentence nearby says the opposite',
  opposite: 'the nearest sentence says the opposite',
  turning: 'the nearest sentence says the opposite',
  prefixed: 'the nearest sentence has the word with another prefix',
  missing: 'no source has this word or one like it',
  elsewhere: 'the sources have this word only where they speak of other things',
};

export function reasonOf(evidence: Readonly<Record<string, number>>): string {
  const found = Object.keys(REASONS).find((reason) =>
    Object.entries(evidence).some(([name, value]) => value > 0 && (name === reason || name.startsWith(`${reason}_`))),
  );
  return found ? REASONS[found]! : 'no source sentence carries it';
}

/** The source sentence that comes nearest. */
export const nearestOf = (article: string, text: string): string => `nearest in ${article}: “${short(text)}”`;

const short = (text: string) => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN - 1).trimEnd()}…` : line;
};
