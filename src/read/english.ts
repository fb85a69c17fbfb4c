import { ENGLISH_STOP_WORDS } from './english-words';

/** Below this share of stop words a text is not English: English news has 35–50 %, its nearest neighbours under 12 %. */
const LEAST_SHARE = 0.18;
const FEWEST_WORDS = 30;
const SAMPLE = 20_000;

/** A sentence for people when the body does not read as English; `null` when it does or is too short to tell. */
export function notEnglishWarning(body: string, label: string): string | null {
  const sample = body.slice(0, SAMPLE);
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const [letters, latin] = countLetters(sample);
  const foreign = letters > 60 && latin < letters / 2;
  if (!foreign && words.length < FEWEST_WORDS) return null;
  const share = words.filter((word) => ENGLISH_STOP_WORDS.has(word)).length / Math.max(1, words.length);
  if (!foreign && share >= LEAST_SHARE) return null;
  return `${label} does not seem to be in English; factdiff reads English only, so its claims are not reliable.`;
}

/** Letters of a text, and how many of them are Latin. */
function countLetters(text: string): [letters: number, latin: number] {
  let [letters, latin] = [0, 0];
  for (const character of text) {
    if (character <= '\x7f') {
      if ((character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')) {
        letters++;
        latin++;
      }
    } else if (/\p{L}/u.test(character)) {
      letters++;
      if (/\p{Script=Latin}/u.test(character)) latin++;
    }
  }
  return [letters, latin];
}
