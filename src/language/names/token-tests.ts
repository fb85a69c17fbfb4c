import type { Token } from '../../model';
import { calendarWords } from './tables';

/** Nothing stands between the two words: "Jong" and "-". */
export function touches(a: Token | undefined, b: Token | undefined): boolean {
  return a !== undefined && b !== undefined && a.end === b.start;
}

/** "Orlov", "U.S.", "iPhone", "McKay": a word that a capital marks. */
export function isCapitalised(token: Token | undefined): token is Token {
  return token !== undefined && /^(?:\p{Lu}|\p{Ll}{1,2}\p{Lu}\p{L})/u.test(token.text);
}

export function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && /^[-‐‑]$/.test(token.text);
}

/** "'s" or a bare apostrophe after a plural. */
export function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && (/^['’]s$/i.test(token.text) || (/^['’]$/.test(token.text) && token.tag === 'PART'));
}

/** A month or weekday that is meant as one: "May 5", "in March", but not "Theresa May" or "April Ruiz". */
export function isCalendarWord(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  if (!calendarWords.has(token.lower)) return false;
  if (!/^(?:may|april|june|august|march|jan|sun|wed|sat|mar|jun|sep|dec|mon)$/.test(token.lower)) return true;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (after && /^\d/.test(after.text)) return true;
  if (
    before &&
    /^(?:in|of|since|until|by|from|early|late|mid|mid-|last|next|this|through|to|between|and|or|\d+(?:st|nd|rd|th)?|-|,|on)$/.test(
      before.lower,
    )
  ) {
    return !isCapitalised(after) || /^(?:may|march)$/.test(token.lower);
  }
  return !isCapitalised(before) && !isCapitalised(after);
}

const KOREAN = /^(?:[bcdghjkmnprstwy]|ch|kk|tt|ss|kw|gw|hw|hy|ky|gy|my|by|py)?[aeiouwy]{1,3}(?:ng|n|m|k|p|l|r|h)?$/;
const NOT_A_SYLLABLE =
  /^(?:run|win|in|on|up|an|own|bar|car|war|tour|hour|year|pay|day|way|eye|age|ice|gun|sun|pro|yet|era|air|are|new|now|how|men|man|am|pm|to|do|go|be|by|my|we|me|he|no|so)$/;

/** The second half of a given name such as "Jong-un" or "Jae-in", written small. */
export function isNameSyllable(token: Token | undefined): boolean {
  return token !== undefined && KOREAN.test(token.text) && (!NOT_A_SYLLABLE.test(token.text) || token.text === 'in');
}
