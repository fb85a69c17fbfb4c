import { clauseHead, subjectOf } from '../../language/grammar';
import { ANOTHER } from '../../language/lexicon/contrasts';
import { BESIDE_SOMEBODY, COUNTED_BY_VERB, SETTING_APART, wordsByName } from '../../language/lexicon/figure-settings';
import type { Document, Quantity } from '../../model';
import { beginning, holding } from '../shared/ranges';
import { type Around, around } from './around';
import { claimOfFigure, verbAbove } from './claimed';
import { isPerson } from './nouns';

/** What sets a figure apart from another of the same thing: whose, of when, of whom, and whether it came to that. */
export interface Setting {
  /** Demanded, offered, expected …; null for what is or was. */
  readonly claimed: string | null;
  /** Whether the verb tells how many there are, or how many come or go; null when neither. */
  readonly counted: string | null;
  /** Words that single the thing out from others of its kind. */
  readonly marks: readonly string[];
  /** "in the first half", "a year earlier": the part of time, as written; null for the whole or the present. */
  readonly period: string | null;
  /** "for children", "in older people": of whom alone; null for all. */
  readonly group: string | null;
  /** Where a distance is taken from. */
  readonly from: string | null;
  /** Month of the year, 1–12, in or of which the figure is told; null for none. */
  readonly month: number | null;
  /** "120 of the jobs": some of those that are known. */
  readonly some: boolean;
  /** "60,000 cars in Germany": the place that only some of the things are in. */
  readonly where: string | null;
  /** "now", "currently": what it is before a change. */
  readonly now: boolean;
}

const COUNTED = wordsByName(COUNTED_BY_VERB);

const UNIT = '(?:year|season|month|quarter|week|decade|century|day|hour|night|term|election|census|count|survey|poll)';
const NOW = /\b(?:now|currently|at present|at the moment)\b/i;
const PERIOD = new RegExp(
  [
    `(?:last|previous|prior|preceding) ${UNIT}`,
    `${UNIT}s? (?:ago|earlier|before|previously)`,
    'originally|initially|previously|formerly|at first|until now|at the time|back then|so far|to date',
    'in the old',
    `this ${UNIT}`,
    `in (?:the|its|his|her|their) (?:first|second|third|fourth|last|opening|final|next) (?:\\p{L}+ )?(?:half|${UNIT}|minutes|hours|days|weeks|months|years)`,
    `first (?:half|${UNIT})|second half|half-time|halftime|first-half|second-half|(?:first|second|third|fourth)-quarter|full-year|half-year`,
    'by (?:noon|midday|midnight|then|\\d)',
  ]
    .map((part) => `\\b(?:${part})`)
    .join('|'),
  'iu',
);
function periodOf(quantity: Quantity, { before, after }: Around): string | null {
  // "sales stood at 4 million before the merger"; not "240 tonnes escaped before the hole was plugged"
  const isState = quantity.value.dimension === 'percent' || quantity.value.dimension.startsWith('money');
  if (isState && /\bbefore the\b/i.test(after)) return 'before';
  return (PERIOD.exec(after) ?? PERIOD.exec(before))?.[0].toLowerCase() ?? null;
}

/** "has 14 attachés", "employs 40 people", "40 people work there" against "a dozen attachés waved", "opened 20 shops". */
function countedOf(document: Document, quantity: Quantity, anchor: number): string | null {
  if (quantity.value.dimension !== 'count') return null;
  const { tokens } = document;
  const { relation, head } = tokens[anchor]!;
  const above = head < 0 ? null : tokens[head]!;
  if (above?.tag !== 'VERB') return null;
  const told = COUNTED.get(above.lemma) ?? null;
  if (relation === 'obj' || relation === 'nsubj:pass') return told;
  // "12 shops closed", "a dozen employees waved"
  return relation === 'nsubj' ? (told ?? 'act') : null;
}

const MODIFIERS = new Set(['amod', 'compound', 'det', 'nmod:poss']);

function marksOf(document: Document, nouns: readonly (number | null)[]): string[] {
  const { tokens, children } = document;
  const marks = new Set<string>();
  for (const noun of nouns) {
    if (noun === null) continue;
    for (const child of children[noun] ?? []) {
      const { relation, lower, tag } = tokens[child]!;
      if (!MODIFIERS.has(relation) || tag === 'NUM') continue;
      if (ANOTHER.has(lower) || SETTING_APART.has(lower)) marks.add(lower);
    }
    const { lemma } = tokens[noun]!;
    if (BESIDE_SOMEBODY.has(lemma) && (children[noun] ?? []).some((child) => tokens[child]!.relation === 'nmod:poss'))
      marks.add(lemma);
  }
  return [...marks];
}

const GROUPED = new Set(['for', 'among', 'in', 'amongst']);

/** "a ticket for children", "effective in older people": bare nouns for persons in the figure's clause. */
function groupOf(document: Document, head: number, counted: number | null): string | null {
  const { tokens, children } = document;
  const stack = [head];
  for (let steps = 0; stack.length && steps < 60; steps++) {
    const at = stack.pop()!;
    for (const child of children[at] ?? []) stack.push(child);
    const { tag, lemma, lower } = tokens[at]!;
    if (tag !== 'NOUN' || at === counted || (lower === lemma && lower !== 'people') || !isPerson(lemma)) continue;
    const own = (children[at] ?? []).map((child) => tokens[child]!);
    const isBare = !own.some(({ relation }) => ['det', 'nummod', 'nmod:poss'].includes(relation));
    if (isBare && own.some(({ relation, lower: word }) => relation === 'case' && GROUPED.has(word))) {
      const narrowed = own.filter(({ relation }) => relation === 'amod').map(({ lower: word }) => word);
      return [...narrowed, lemma].join(' ');
    }
  }
  return null;
}

/** "25 km from the capital", "3 miles off the coast". */
function fromOf({ tokens }: Document, { last, value }: Quantity): string | null {
  if (value.dimension !== 'length' || !['from', 'off'].includes(tokens[last]?.lower ?? '')) return null;
  for (let at = last + 1; at < Math.min(tokens.length, last + 5); at++)
    if (tokens[at]!.tag === 'NOUN' && tokens[at + 1]?.tag !== 'NOUN') return tokens[at]!.lemma;
  return null;
}

/** Tokens within which the month of a figure is told. */
const NEAR = 8;

function monthOf({ tokens, times, sentences }: Document, { first, last }: Quantity): number | null {
  const sentence = sentences[tokens[first]!.sentence]!;
  const near = beginning(times, Math.max(sentence.first, first - NEAR), Math.min(sentence.last, last + NEAR));
  const months = near.filter(({ sort, value }) => sort === 'point' && value.precision === 'month' && value.month);
  return months.length === 1 ? months[0]!.value.month! : null;
}

/** "60,000 cars in Germany": a place that hangs from the counted noun or stands right behind it. */
function whereOf({ tokens, names }: Document, counted: number | null): string | null {
  if (counted === null || tokens[counted + 1]?.lower !== 'in') return null;
  const place = holding(names, counted + 2);
  return place?.type === 'place' && place.first === counted + 2 ? place.text.toLowerCase() : null;
}

/** Reads what sets a figure apart. `anchor` heads its phrase, `counted` is the counted noun. */
export function settingOf(document: Document, quantity: Quantity, anchor: number, counted: number | null): Setting {
  const { tokens } = document;
  const head = clauseHead(document, anchor);
  const subject = subjectOf(document, head);
  const verb = verbAbove(document, anchor);
  const above = tokens[anchor]!.head;
  const nounAbove = above >= 0 && tokens[above]!.tag === 'NOUN' ? above : null;
  const object =
    verb === null ? undefined : (document.children[verb] ?? []).find((at) => tokens[at]!.relation === 'obj');
  const words = around(document, quantity);
  return {
    claimed: claimOfFigure(document, quantity, words, anchor, subject),
    counted: countedOf(document, quantity, anchor),
    marks: marksOf(document, [counted, anchor, nounAbove, subject, object ?? null]),
    period: periodOf(quantity, words),
    group: groupOf(document, head, counted),
    from: fromOf(document, quantity),
    month: monthOf(document, quantity),
    some: / of (?:the|its|their|his|her|our|those|these) /i.test(
      document.article.text.slice(quantity.end, tokens[counted ?? anchor]!.start),
    ),
    where: whereOf(document, counted),
    now: NOW.test(`${words.before} | ${words.after}`),
  };
}
