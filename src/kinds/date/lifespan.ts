import type { DateValue, Document, NameMention } from '../../model';
import { within } from '../shared/ranges';
import type { Happening } from './happening';
import type { When } from './mention';

/** Years between birth and death from which a range in brackets behind a name is a life and no term of office. */
const LEAST_LIFE = 15;
/** Characters between a name and its bracket: "Ruth Hale, the second wife of a duke, (1890–1961)". */
const LONGEST_GAP = 60;
/** And tokens before the date in which the name begins. */
const NEAR = 30;
/** What may stand between the bracket and the dates. */
const OPENS = /^(?:[^()]{0,60}[;,]\s*)?(?<born>born\s+(?:on\s+|in\s+)?|b\.\s*)?$/i;
const BORN_BEFORE = /\bborn\b[^()]*[;,]\s*$/i;

interface Told {
  readonly when: When;
  readonly happening: Happening;
}

const yearOf = (iso: string | null) => (iso ? Number(iso.slice(0, 4)) : null);

function edge(when: When, side: 'start' | 'end'): When {
  const { value } = when;
  const iso = value[side];
  const day = side === 'start' ? value.day : (value.endDay ?? value.day);
  const month = side === 'start' ? value.month : (value.endMonth ?? value.month);
  const single: DateValue = { ...value, start: iso, end: iso, month, day, endMonth: null, endDay: null };
  return { ...when, value: single };
}

/**
 * Birth and death as a bracket behind a person's name gives them: "Ana Ruiz (born 4 May 1970)", "(4 May 1870 – 2 March
 * 1941)". Null where the brackets tell something else.
 */
export function lifespanOf(document: Document, when: When): Told[] | null {
  const { text } = document.article;
  const sentence = document.sentences[document.tokens[when.first]!.sentence]!;
  const open = text.slice(sentence.start, when.start).lastIndexOf('(') + sentence.start;
  if (open < sentence.start || text.slice(open, when.start).includes(')')) return null;
  const before = text.slice(open + 1, when.start);
  const first = document.tokens[when.first]!.lower === 'born';
  const isBorn = first || OPENS.exec(before)?.groups?.born !== undefined || BORN_BEFORE.test(before);
  const [from, to] = [yearOf(when.value.start), yearOf(when.value.end)];
  const isLife = from !== null && to !== null && to - from >= LEAST_LIFE && OPENS.test(before);
  if (!isBorn && !isLife) return null;
  // "Ruth Hale, 1st Countess of Arden, (1890–1961)": the fullest of the names before the bracket
  const person = within(document.names, Math.max(sentence.first, when.first - NEAR), when.first)
    .filter(({ end }) => end <= open && open - end <= LONGEST_GAP)
    .filter(({ entity }) => ['person', 'other'].includes(document.entities[entity]!.type))
    .reduce<NameMention | null>((best, name) => (best && best.text.length >= name.text.length ? best : name), null);
  if (!person) return null;
  const happening = (event: string): Happening => ({
    token: person.last - 1,
    event,
    noun: person.last - 1,
    entity: person.entity,
    edge: null,
    told: false,
  });
  if (!isLife) return from === to ? [{ when, happening: happening('be born') }] : null;
  return [
    { when: edge(when, 'start'), happening: happening('be born') },
    { when: edge(when, 'end'), happening: happening('die') },
  ];
}
