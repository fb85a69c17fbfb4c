import type { Reference, Token, TokenRange } from '../../model';
import { GENDERED_PERSON_NOUNS, PERSON_NOUNS } from '../lexicon/person-nouns';
import type { ReferencesInput } from './references';
import { isAddress, titleGender, titleNoun } from './titles';

type Gender = 'female' | 'male';

const PRONOUNS = new Map<string, Gender>([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
]);
const nouns = new Map<string, Gender | null>(PERSON_NOUNS.map((noun) => [noun, null]));
for (const [noun, gender] of Object.entries(GENDERED_PERSON_NOUNS)) nouns.set(noun, gender);

/** Somebody a pronoun may mean: an entity, or a person without a name (null). */
interface Candidate extends TokenRange {
  readonly entity: number | null;
  readonly gender: Gender | null;
}

/** In a sentence with more persons than this, only the last ones are weighed. */
const MOST_CANDIDATES = 16;

/** Tokens inside quotation marks, where pronouns speak from another mouth. */
function quotedTokens({ sentences, tokens }: ReferencesInput): Set<number> {
  const quoted = new Set<number>();
  let paragraph = -1;
  let open = false;
  for (const token of tokens) {
    const now = sentences[token.sentence]?.paragraph ?? -1;
    if (now !== paragraph) open = false;
    paragraph = now;
    if (/^[“”"«»‘]$|^``$|^''$/.test(token.text))
      open = /^[“«‘]$|^``$/.test(token.text) || (token.text === '"' && !open);
    else if (token.text === '’' && token.tag === 'PUNCT') open = false;
    else if (open) quoted.add(token.index);
  }
  return quoted;
}

/** Persons in order of the text, named or not. */
function candidatesOf({ tokens, names, entities }: ReferencesInput, descriptions: readonly Reference[]): Candidate[] {
  const list: Candidate[] = [];
  const covered = new Set<number>();
  for (const range of [...names, ...descriptions]) {
    for (let i = range.first; i < range.last; i++) covered.add(i);
    const entity = entities[range.entity];
    if (entity?.type === 'person' || entity?.type === 'other') {
      list.push({ ...range, entity: range.entity, gender: entity.gender });
    }
  }
  for (const token of tokens) {
    if (covered.has(token.index) || token.text !== token.lower || token.tag !== 'NOUN') continue;
    const title = titleNoun(token.lower);
    const gender = nouns.get(token.lower);
    if (gender === undefined && (title === null || isAddress(title))) continue;
    const next = tokens[token.index + 1];
    const before = tokens[token.index - 1];
    // "spokesman Ivo Brandt" and ", a spokesman for" say who a name is, and bring no second person.
    if (next && (covered.has(next.index) || next.tag === 'NOUN')) continue;
    if (apposes(tokens, token.index, covered) || token.relation === 'appos' || before?.text === '-') continue;
    list.push({
      start: token.start,
      end: token.end,
      first: token.index,
      last: token.index + 1,
      entity: null,
      gender: gender ?? titleGender(title ?? ''),
    });
  }
  return list.sort((a, b) => a.first - b.first);
}

function apposes(tokens: readonly Token[], at: number, covered: ReadonlySet<number>): boolean {
  for (let i = at - 1; i >= Math.max(1, at - 5); i--) {
    if (tokens[i]?.text === ',') return covered.has(i - 1) || /^\d\d$/.test(tokens[i - 1]?.text ?? '');
    if (!/^(?:ADJ|NOUN|PROPN|DET|PRON)$/.test(tokens[i]?.tag ?? '')) return false;
  }
  return false;
}

/** Whether the range is the subject of its sentence's main clause. */
function isMainSubject(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    if (/^nsubj/.test(token.relation) && token.head >= 0 && (tokens[token.head] as Token).head === -1) return true;
  }
  return false;
}

/** Subject of the verb that the pronoun's clause completes: Orlov in "Orlov said he would go". */
function sayer(tokens: readonly Token[], children: ReferencesInput['children'], pronoun: Token): Token | null {
  if (!/^nsubj/.test(pronoun.relation) || pronoun.head < 0) return null;
  const verb = tokens[pronoun.head] as Token;
  if (verb.relation !== 'ccomp' || verb.head < 0) return null;
  const subject = (children[verb.head] ?? []).find((child) => tokens[child]?.relation === 'nsubj');
  return subject !== undefined && subject < pronoun.index ? (tokens[subject] as Token) : null;
}

/** Pronouns whose antecedent is safe: the only person of that gender near by, or the subject both sentences share. */
export function findPronouns(input: ReferencesInput, descriptions: readonly Reference[]): Reference[] {
  const { tokens, sentences, children } = input;
  const quoted = quotedTokens(input);
  const candidates = candidatesOf(input, descriptions);
  let met = 0;
  let sentence = 0;
  let here: Candidate[] = [];
  let before: Candidate[] = [];
  const remember = (candidate: Candidate) => {
    here.push(candidate);
    if (here.length > MOST_CANDIDATES) here.shift();
  };
  const references: Reference[] = [];
  for (const token of tokens) {
    if (token.sentence !== sentence) {
      before = sentences[sentence]?.title || token.sentence !== sentence + 1 ? [] : here;
      here = [];
      sentence = token.sentence;
    }
    for (; met < candidates.length && (candidates[met] as Candidate).last <= token.index; met++) {
      const candidate = candidates[met] as Candidate;
      if ((tokens[candidate.first] as Token).sentence === sentence) remember(candidate);
    }
    const gender = PRONOUNS.get(token.lower);
    if (!gender) continue;
    const range = { start: token.start, end: token.end, first: token.index, last: token.index + 1 };
    // A pronoun that stays open, or that a quoted voice uses, may mean somebody whom the text names elsewhere.
    if (quoted.has(token.index)) {
      remember({ ...range, entity: null, gender });
      continue;
    }
    const others = [...here, ...before].some((one) => one.gender !== null && one.gender !== gender);
    const fits = (list: readonly Candidate[]) => list.filter((one) => one.gender === null || one.gender === gender);
    const entity = choose(input, token, gender, fits(here), fits(before), sayer(tokens, children, token), others);
    if (entity === null) {
      remember({ ...range, entity: null, gender });
      continue;
    }
    references.push({ ...range, entity, kind: 'pronoun' });
    remember({ ...range, entity, gender });
  }
  return references;
}

function choose(
  { tokens, entities }: ReferencesInput,
  pronoun: Token,
  gender: Gender,
  here: readonly Candidate[],
  before: readonly Candidate[],
  speaker: Token | null,
  others: boolean,
): number | null {
  const own = here[here.length - 1];
  // "Orlov, his deputy," is not Orlov's own.
  if (own && own.last === pronoun.index - 1 && tokens[own.last]?.text === ',' && pronoun.relation === 'nmod:poss')
    return null;
  const all = new Set([...here, ...before].map(({ entity }) => entity));
  const [only] = all;
  if (all.size === 1 && only !== null && only !== undefined && entities[only]?.type === 'person') {
    // Where the only choice is left because the rest is of the other gender, its own must be known.
    return entities[only]?.gender === gender || !others ? only : null;
  }
  const surely = (candidate: Candidate | undefined) =>
    candidate?.gender === gender && candidate.entity !== null ? candidate.entity : null;
  if (speaker) {
    const said = here.find(({ first, last }) => first <= speaker.index && speaker.index < last);
    const rivals = here.filter(({ first, entity }) => said && first > said.first && entity !== said.entity);
    return rivals.length === 0 ? surely(said) : null;
  }
  const nearest = new Set(here.map(({ entity }) => entity));
  if (!/^(?:he|she)$/.test(pronoun.lower) || nearest.size > 0 || !/^nsubj/.test(pronoun.relation)) return null;
  return surely(before.find((candidate) => isMainSubject(tokens, candidate)));
}
