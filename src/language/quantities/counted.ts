import type { Token } from '../../model';
import { PEOPLE_ADJECTIVES } from '../lexicon/label-nouns';

const peopleAdjectives = new Set<string>(PEOPLE_ADJECTIVES);
const IRREGULAR =
  /^(?:people|police|aircraft|troops|staff|personnel|crew|sheep|fish|deer|cattle|feet|teeth|mice|geese|media|data|criteria|spacecraft|species|series|offspring|souls|folk|head|men|women|children|persons)$/;
const IRREGULAR_END = /(?:men|women|children|people|folk|craft)$/;
const NOT_PLURAL = /(?:ss|us|is|ous)$/;

/** Whether a noun is plural by its form. */
export const isPlural = (lower: string): boolean =>
  IRREGULAR.test(lower) ||
  IRREGULAR_END.test(lower) ||
  (lower.endsWith('s') && lower.length > 2 && !NOT_PLURAL.test(lower));

/** "12 dead", "two missing". */
export const isPeople = (lower: string): boolean => peopleAdjectives.has(lower);

/** How many words may stand between a number and its noun: "nine heavily armed and masked young men". */
const REACH = 8;
const OF_WORDS = new Set(['the', 'those', 'these', 'its', 'their', 'our', 'his', 'her', 'my', 'your']);
const BETWEEN = new Set([
  'more',
  'other',
  'additional',
  'new',
  'of',
  'and',
  'or',
  ',',
  '-',
  '’s',
  "'s",
  '’',
  "'",
  'so',
]);
const POSSESSIVE = new Set(['’s', "'s", '’', "'"]);
/** Peoples whose name has no plural: "100 Lebanese". */
const PEOPLES = /^\p{Lu}\p{L}+ese$|^(?:Swiss|French|British|Irish|Dutch|English|Spanish|Welsh)$/u;
const participle = /(?:ed|ing|en|wn|rn|nt)$/;

const isNoun = (token: Token | undefined) => token?.tag === 'NOUN';

/** End of a run of nouns: "hospital board members" counts members. A plural ends it: "12 people deaths" is no compound. */
function lastOfCompound(tokens: readonly Token[], at: number, one: boolean): number {
  let head = at;
  for (let next = at + 1; next < tokens.length && next < at + 5; next++) {
    const token = tokens[next] as Token;
    if (token.sentence !== tokens[at]?.sentence) break;
    if (token.text === '-' && isNoun(tokens[next + 1])) continue;
    if (!isNoun(token)) break;
    if (!one && isPlural((tokens[head] as Token).lower) && (tokens[head]?.lower !== 'sports' || !isPlural(token.lower)))
      break;
    head = next;
  }
  return head;
}

/**
 * The noun that a number before token `from` counts, found without grammar: over adjectives, names and "of the" to the
 * head of the noun phrase. Null when none follows ("12 were killed").
 */
export function nounAfter(tokens: readonly Token[], from: number, one: boolean): number | null {
  const sentence = tokens[from - 1]?.sentence;
  let hadOf = false;
  for (let at = from; at < tokens.length && at < from + REACH; at++) {
    const token = tokens[at] as Token;
    if (token.sentence !== sentence) return null;
    const { tag, lower } = token;
    // after a number above one, "carries" is no verb
    if (at === from && !one && tag === 'VERB' && isPlural(lower) && lower.endsWith('s')) return at;
    if (POSSESSIVE.has(tokens[at + 1]?.lower ?? '')) continue;
    if (isNoun(token)) {
      const head = lastOfCompound(tokens, at, one);
      const plural = isPlural((tokens[head] as Token).lower);
      if (one ? !plural || hadOf || IRREGULAR.test((tokens[head] as Token).lower) : plural) return head;
      if (!one && peopleAdjectives.has(lower)) return at;
      // "hundreds of government and private buildings", "two power running backs"
      const next = tokens[head + 1];
      if (!one && next && (next.tag === 'CCONJ' ? hadOf : next.lower.endsWith('ing') && next.tag === 'VERB')) {
        at = head + (next.tag === 'CCONJ' ? 1 : 0);
        continue;
      }
      // a singular noun behind a larger number is no count ("Flight 12 crew"), unless a plural follows ("two car bombs")
      return null;
    }
    if (peopleAdjectives.has(lower) && !['NOUN', 'ADJ', 'PROPN'].includes(tokens[at + 1]?.tag ?? '')) return at;
    if (PEOPLES.test(token.text) && !['NOUN', 'ADJ', 'PROPN'].includes(tokens[at + 1]?.tag ?? '')) return at;
    if (lower === 'of') {
      if (hadOf) return null;
      hadOf = true;
      continue;
    }
    if (OF_WORDS.has(lower) && hadOf) continue;
    if (lower === 'others') return at;
    if (isPlural(lower) && tag === 'PROPN' && tokens[at + 1]?.tag !== 'NOUN' && tokens[at + 1]?.tag !== 'PROPN')
      return at;
    if (tag === 'ADJ' || tag === 'PROPN') continue;
    if (tag === 'NUM' && hadOf) continue;
    if (tag === 'ADV' && ['ADJ', 'VERB', 'ADV'].includes(tokens[at + 1]?.tag ?? '') && lower.endsWith('ly')) continue;
    if (tag === 'VERB' && participle.test(lower) && ['NOUN', 'ADJ', 'PROPN'].includes(tokens[at + 1]?.tag ?? '')) {
      // "12 wounded soldiers", not "12 visited shops"
      if (
        at === from ||
        tokens[at - 1]?.lower === 'of' ||
        tokens[at - 1]?.tag === 'ADV' ||
        tokens[at - 1]?.tag === 'ADJ' ||
        tokens[at - 1]?.tag === 'CCONJ'
      )
        continue;
    }
    if (BETWEEN.has(lower)) {
      if (lower === ',' && (at === from || tokens[at + 1]?.tag !== 'ADJ')) return null;
      if ((lower === 'and' || lower === 'or') && tokens[at - 1]?.tag !== 'ADJ') return null;
      if (at === from && (lower === 'and' || lower === 'or' || lower === '’s' || lower === "'s")) return null;
      continue;
    }
    if (tag === 'VERB' && lower.endsWith('ing') && isNoun(tokens[at + 1]) && isNoun(tokens[at - 1])) continue;
    return null;
  }
  return null;
}

/** The noun that grammar gives: the head of a `nummod`. */
function nounByGrammar(tokens: readonly Token[], first: number, last: number): number | null {
  for (let at = last - 1; at >= first; at--) {
    const { relation, head } = tokens[at] as Token;
    const noun = tokens[head];
    if (relation !== 'nummod' || head < last || head >= last + REACH || !noun) continue;
    if (tokens.slice(last, head).some(({ tag }) => tag === 'AUX' || tag === 'PRON')) return null;
    if (noun.tag === 'NOUN' || noun.tag === 'PROPN') return head;
  }
  return null;
}

/**
 * The noun that a number in tokens `first` … `last - 1` counts. Grammar is followed to a plural; a singular one is the
 * likely slip of taking "spillway" for the head of "five spillway gates", so what the words themselves say goes first.
 */
export function nounCounted(tokens: readonly Token[], first: number, last: number, one: boolean): number | null {
  const byGrammar = nounByGrammar(tokens, first, last);
  const byWords = nounAfter(tokens, last, one);
  if (byGrammar !== null && (one || isPlural(tokens[byGrammar]?.lower ?? ''))) return byGrammar;
  return byWords;
}
