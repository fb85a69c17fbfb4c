import type { Reference, Token } from '../../model';
import { NEWS_OUTLETS } from '../lexicon/news-agencies';
import { DESCRIBED_AS } from '../lexicon/organisation-words';
import { EMPTY_MODIFIERS } from '../lexicon/person-nouns';
import type { Found } from './evidence';
import type { ReferencesInput } from './references';
import { plain } from './spelling';
import { isAddress, titleEndingAt, titleNoun } from './titles';

interface Descriptor {
  readonly noun: string;
  /** Words before the noun ("Russian defence" of "Russian defence minister"), lower case. */
  readonly modifiers: readonly string[];
  /** Token of the noun where it is written, -1 when the name itself says it. */
  readonly at: number;
}

const emptyModifiers = new Set(EMPTY_MODIFIERS);
const outlets = new Set(NEWS_OUTLETS.map(plain));
const byLastWord = new Map<string, string[]>();
for (const [noun, words] of Object.entries(DESCRIBED_AS)) {
  for (const word of words) byLastWord.set(word, [...(byLastWord.get(word) ?? []), noun]);
}

function roleDescriptor(tokens: readonly Token[], first: number, last: number, noun: string): Descriptor {
  const modifiers: string[] = noun.split(' ').slice(0, -1);
  for (let i = first - 1; i >= 0 && i >= first - 3; i--) {
    const token = tokens[i] as Token;
    if (token.sentence !== tokens[first]?.sentence || !/^(?:ADJ|NOUN|PROPN)$/.test(token.tag)) break;
    modifiers.push(token.lower);
  }
  return { noun: noun.slice(noun.lastIndexOf(' ') + 1), modifiers, at: last - 1 };
}

/** Apposition after the name: ", the deputy mayor," or ", a spokeswoman for". */
function apposed(tokens: readonly Token[], mention: Found, type: string): Descriptor[] {
  let at = mention.last;
  if (tokens[at]?.text !== ',') return [];
  at++;
  if (/^\d\d$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ',') at += 2;
  if (!/^(?:the|a|an|its|their|his|her)$/.test(tokens[at]?.lower ?? '')) return [];
  const modifiers: string[] = [];
  for (let i = at + 1; i <= at + 5; i++) {
    const token = tokens[i];
    if (!token || !/^(?:ADJ|NOUN|PROPN)$/.test(token.tag)) return [];
    const next = tokens[i + 1];
    const noun = type === 'organisation' ? (DESCRIBED_AS[token.lower] ? token.lower : null) : titleNoun(token.lower);
    if (noun && next?.tag !== 'NOUN' && next?.tag !== 'PART')
      return [{ noun: noun.slice(noun.lastIndexOf(' ') + 1), modifiers, at: i }];
    modifiers.push(token.lower);
  }
  return [];
}

function describe(tokens: readonly Token[], mention: Found, type: string): Descriptor[] {
  const list = apposed(tokens, mention, type);
  if (mention.role && !isAddress(mention.role.noun)) {
    list.push(roleDescriptor(tokens, mention.role.first, mention.first, mention.role.noun));
  }
  const comma =
    tokens[mention.first - 1]?.text === ','
      ? titleEndingAt(tokens, mention.first - 1, Math.max(0, mention.first - 6))
      : null;
  if (comma && /^(?:the|its|their)$/.test(tokens[comma.first - 1]?.lower ?? '')) {
    list.push(roleDescriptor(tokens, comma.first, mention.first - 1, comma.noun));
  }
  if (type === 'organisation') {
    const last = (mention.words[mention.words.length - 1] ?? '').toLowerCase();
    const nouns = outlets.has(plain(mention.text)) ? ['newspaper', 'paper', 'network', 'magazine'] : [];
    const closing = mention.words.length > 1 ? (byLastWord.get(last) ?? []) : [];
    for (const noun of [...nouns, ...closing]) list.push({ noun, modifiers: [], at: -1 });
  }
  return list;
}

/** A noun said of more persons and bodies than this points at none. */
const MOST_USES = 30;

/** What each noun was said of, in order of the text. */
interface Use {
  readonly from: number;
  readonly entity: number;
  readonly modifiers: readonly string[];
}

function ageOf(tokens: readonly Token[], { last }: Found): string | null {
  const age = tokens[last + 1]?.text ?? '';
  return tokens[last]?.text === ',' && /^\d\d$/.test(age) && /^[,.;]$/.test(tokens[last + 2]?.text ?? '') ? age : null;
}

/** "the minister", "the company", "the 54-year-old", where the text so far has described exactly one so. */
export function findDescriptions({ tokens, found, names, entities }: ReferencesInput): Reference[] {
  const uses = new Map<string, Use[]>();
  const ages = new Map<string, Set<number>>();
  const written = new Set<number>();
  const covered = new Set<number>();
  found.forEach((mention, index) => {
    const entity = names[index]?.entity as number;
    const type = entities[entity]?.type as string;
    for (let i = mention.first; i < mention.last; i++) covered.add(i);
    for (const { noun, modifiers, at } of describe(tokens, mention, type)) {
      if (at >= 0) written.add(at);
      const list = uses.get(noun) ?? [];
      uses.set(noun, list);
      // One use an entity and wording is enough; the first counts.
      const known = list.find((use) => use.entity === entity && use.modifiers.join() === modifiers.join());
      if (!known && list.length < MOST_USES) list.push({ from: mention.last, entity, modifiers });
    }
    const age = ageOf(tokens, mention);
    if (age) ages.set(age, (ages.get(age) ?? new Set()).add(entity));
  });

  const references: Reference[] = [];
  const unnamed = new Set<string>();
  const add = (first: number, last: number, entity: number) =>
    references.push({
      first,
      last,
      start: (tokens[first] as Token).start,
      end: (tokens[last - 1] as Token).end,
      entity,
      kind: 'description',
    });

  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (/^(?:a|an|another|one|some|any|every|each)$/.test(token.lower)) {
      for (let i = at + 1; i <= at + 4; i++) {
        const noun = tokens[i];
        if (!noun || !/^(?:ADJ|NOUN|PROPN|NUM|PUNCT)$/.test(noun.tag)) break;
        if (uses.has(noun.lower) && !written.has(i) && !covered.has(i)) unnamed.add(noun.lower);
      }
    }
    if (token.lower !== 'the' || covered.has(at)) continue;
    const age = /^(\d\d)-year-old$/.exec(
      tokens
        .slice(at + 1, at + 6)
        .map(({ text }) => text)
        .join(''),
    )?.[1];
    const bearers = age ? ages.get(age) : undefined;
    if (bearers?.size === 1 && !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 6]?.tag ?? '')) {
      add(at, at + 6, [...bearers][0] as number);
      continue;
    }
    const modifiers: string[] = [];
    for (let i = at + 1; i <= at + 4; i++) {
      const noun = tokens[i];
      if (!noun || noun.sentence !== token.sentence || covered.has(i)) break;
      const next = tokens[i + 1];
      const ends =
        !next ||
        (!/^(?:NOUN|PROPN|NUM)$/.test(next.tag) && !covered.has(i + 1) && next.lower !== 'of' && next.text !== '-');
      const list = uses.get(noun.lower);
      if (list && ends && !written.has(i) && !unnamed.has(noun.lower) && !(next?.text === ',' && covered.has(i + 2))) {
        const earlier = list.filter(({ from }) => from <= at);
        const bearer = new Set(earlier.map(({ entity }) => entity));
        const known = new Set(earlier.flatMap((use) => use.modifiers));
        if (bearer.size === 1 && modifiers.every((word) => known.has(word) || emptyModifiers.has(word)))
          add(at, i + 1, [...bearer][0] as number);
        break;
      }
      if (!/^(?:ADJ|NOUN|PROPN)$/.test(noun.tag)) break;
      modifiers.push(noun.lower);
    }
  }
  return references;
}
