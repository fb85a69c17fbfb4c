import type { Sentence, Token } from '../../model';
import { isOpener } from './tables';

/** How the words of one article are written. */
export interface CaseProfile {
  /** How often a word stands in small letters. */
  readonly small: ReadonlyMap<string, number>;
  /** How often it has a capital where the sentence does not ask for one. */
  readonly capital: ReadonlyMap<string, number>;
  /** Sentences whose capitals say nothing: "Storm Hits Northern Coast", "STORM HITS COAST". */
  readonly headline: ReadonlySet<number>;
}

const WORD = /^\p{L}/u;
const CAPITAL = /^\p{Lu}/u;

/** First word of a sentence or of a quotation inside it, where English writes a capital anyway. */
export function isInitial(tokens: readonly Token[], index: number): boolean {
  const { sentence } = tokens[index] as Token;
  for (let back = 1; back <= 4; back++) {
    const before = tokens[index - back];
    if (!before || before.sentence !== sentence) return true;
    if (/^["“”'‘«:;•*—–]$/.test(before.text)) return true;
    if (!/^[-([.…]+$/.test(before.text)) return false;
  }
  return true;
}

function isHeadline(words: readonly Token[], sentence: Sentence): boolean {
  const letters = words.filter(({ text }) => WORD.test(text));
  const last = words[words.length - 1]?.text ?? '';
  const heading = letters.length > 0 && letters.every(({ text }) => text === text.toUpperCase());
  // "DAMAGE", "HOW IT STARTED": a heading between paragraphs.
  if (heading && !/[.!?,]$/.test(last)) return true;
  if (letters.length < 3) return false;
  const upper = letters.filter(({ text }) => text.length > 1 && text === text.toUpperCase()).length;
  if (upper / letters.length > 0.7 && letters.length >= 4) return true;
  const long = letters.slice(1).filter(({ text, lower }) => text.length > 3 && !isOpener(lower));
  if (long.length < 3) return false;
  const share = long.filter(({ text }) => CAPITAL.test(text)).length / long.length;
  const ends = /[.!?]["”’']?$/.test(`${words[words.length - 2]?.text ?? ''}${words[words.length - 1]?.text ?? ''}`);
  if (sentence.title) return share >= 0.75;
  // A list of names without its full stop is no heading.
  const commas = words.filter(({ text }) => text === ',').length;
  return !ends && share >= 0.85 && long.length >= 4 && commas < 2;
}

export function profileCase(sentences: readonly Sentence[], tokens: readonly Token[]): CaseProfile {
  const small = new Map<string, number>();
  const capital = new Map<string, number>();
  const headline = new Set<number>();
  for (const sentence of sentences) {
    const words = tokens.slice(sentence.first, sentence.last);
    if (isHeadline(words, sentence)) {
      headline.add(sentence.index);
      continue;
    }
    for (const token of words) {
      if (!WORD.test(token.text)) continue;
      if (token.text === token.lower) small.set(token.lower, (small.get(token.lower) ?? 0) + 1);
      else if (!isInitial(tokens, token.index)) capital.set(token.lower, (capital.get(token.lower) ?? 0) + 1);
    }
  }
  return { small, capital, headline };
}
