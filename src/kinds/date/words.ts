import { list } from '../../language/lexicon/list';
import type { Claim, DateValue } from '../../model';
import { clauseAsQuestion, namedIn } from '../shared/ask';
import { firstTokenOf } from '../shared/claim';
import { clauseHead, clauseTokens } from '../shared/clause';
import { within } from '../shared/ranges';
import { isEventNoun } from './event-noun';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const dayLabel = (month: number | null | undefined, day: number | null | undefined, year?: number) =>
  [day, month ? MONTHS[month - 1] : null, year].filter((part) => part != null && part !== 0).join(' ');

function calendarLabel(value: DateValue): string {
  if (value.start) {
    const read = (iso: string) => {
      const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
      return { year: year!, month, day };
    };
    const [from, to] = [read(value.start), read(value.end ?? value.start)];
    const first = dayLabel(from.month, from.day, from.year);
    const last = dayLabel(to.month, to.day, to.year);
    if (first === last) return first;
    if (from.year === to.year && from.month === to.month) return `${from.day}–${last}`;
    return `${first} – ${last}`;
  }
  if (!value.month) return '';
  const first = dayLabel(value.month, value.day);
  if (value.endDay == null || (value.endDay === value.day && value.endMonth == null)) return first;
  const last = dayLabel(value.endMonth ?? value.month, value.endDay);
  return (value.endMonth ?? value.month) === value.month && value.day ? `${value.day}–${last}` : `${first} – ${last}`;
}

/** "10–13 September", "Sunday evening", "14:07 UTC" */
export function labelOf(claim: Claim): string {
  const value = claim.value as DateValue;
  const calendar = calendarLabel(value);
  const weekday = value.weekday ? WEEKDAYS[value.weekday - 1] : null;
  const hours = value.clock ? `${value.clock}${value.offset === 0 ? ' UTC' : ''}` : value.part;
  const label = [weekday, calendar, hours].filter(Boolean).join(' ');
  const words = claim.document.article.text.slice(claim.span.start, claim.span.end);
  return label || words;
}

const ASKED: Readonly<Record<string, string>> = {
  'when:begin': 'Since when',
  'when:end': 'Until when',
  'when:by': 'By when',
  'when:before': 'Before when',
  'when:after': 'After when',
};

/** "When did the ferry leave?", "When is the Eastern Economic Forum?", in the words of the first claim that allows it. */
export function questionOf(claims: readonly Claim[]): string {
  const { topic, document } = claims[0]!;
  const when = ASKED[topic.slot] ?? 'When';
  const asked = first(claims, aboutNamed) ?? first(claims, (claim) => aboutEvent(claim) ?? aboutClause(claim));
  const { start, end } = claims[0]!.span;
  return asked
    ? `${when} ${asked}?`
    : `${when} was this: “${document.article.text.slice(start, end).replace(/\s+/g, ' ')}”?`;
}

function first(claims: readonly Claim[], ask: (claim: Claim) => string | null): string | null {
  for (const claim of claims) {
    const asked = ask(claim);
    if (asked) return asked;
  }
  return null;
}

/** What is done with an event by those who have it: "the city hosts the forum". */
const HOLDING: ReadonlySet<string> = new Set(
  list(
    'hold, host, celebrate, stage, organise, organize, open, begin, start, close, end, convene, run, take, be, last',
  ),
);

/** Words from a time to the event it is of: "from 4 to 6 May the Northern Trade Forum". */
const NEAR = 10;

/** "is the Northern Trade Forum": an event with a name, of which the clause tells that it is held. */
function aboutNamed(claim: Claim): string | null {
  const { topic, document, sentence, stance } = claim;
  const { first: from, last } = document.sentences[sentence]!;
  const time = firstTokenOf(claim);
  if (!time) return null;
  const head = clauseHead(document, time.index);
  if (!HOLDING.has(document.tokens[head]!.lemma) && topic.event !== document.tokens[head]!.lemma.toLowerCase())
    return null;
  const inside = clauseTokens(document, head);
  const name = within(document.names, from, last).find(
    (item) =>
      item.type === 'event' &&
      (inside.some(({ index }) => index === item.last - 1) || Math.abs(item.first - time.index) <= NEAR),
  );
  if (!name || !(HOLDING.has(document.tokens[head]!.lemma) || name.text.toLowerCase().endsWith(topic.event!)))
    return null;
  return `${stance === 'planned' ? 'is' : 'was'} the ${name.text.replace(/^the /i, '')}`;
}

/** "is the forum": the event is a noun, at best with the name it has. */
function aboutEvent({ topic, document, sentence, stance }: Claim): string | null {
  if (topic.event === null || !isEventNoun(topic.event)) return null;
  const { first, last } = document.sentences[sentence]!;
  const noun = document.tokens
    .slice(first, last)
    .find(({ lemma, tag }) => tag === 'NOUN' && lemma.toLowerCase() === topic.event);
  const named = noun && namedIn(document, noun.index);
  if (!named) return null;
  const plural = noun.lower !== noun.lemma.toLowerCase();
  return `${stance === 'planned' ? (plural ? 'are' : 'is') : plural ? 'were' : 'was'} ${named}`;
}

/** "did the ferry leave": the event is what the clause of the time tells. */
function aboutClause({ document, span, sentence, stance }: Claim): string | null {
  const { first, last } = document.sentences[sentence]!;
  const inside = document.tokens.slice(first, last).filter(({ start, end }) => start >= span.start && end <= span.end);
  const verb = inside.find(({ tag }) => tag === 'VERB')?.index ?? (inside[0] && clauseHead(document, inside[0].index));
  return verb === undefined ? null : clauseAsQuestion(document, verb, stance === 'planned');
}
