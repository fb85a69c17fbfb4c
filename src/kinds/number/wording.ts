import { eventOf } from '../../language/grammar';
import type { Document, Quantity } from '../../model';
import { firstOfList } from './fate';

/** Whether a figure tells how much there is or by how much it changed. */
export type Level = 'level' | 'former' | 'rise' | 'fall' | 'difference';

/** How the words around a figure limit what it says. */
export interface Wording {
  readonly level: Level;
  /** "a share", "per day": the noun after it. */
  readonly per: string | null;
  /** "45 of them": a part of what was counted before. */
  readonly part: boolean;
  /** "another 3,800", "12 others": counted beside what was counted before. */
  readonly further: boolean;
  /** "confirmed dead" is another count than "feared dead". */
  readonly certainty: 'confirmed' | 'feared' | null;
}

const AFTER = 60;
const PER = /^,? ?(?:in cash )?(?:(?:an?|per|each|every|for each|for every) |\/ ?)([a-z]+)/i;
/** "Each week of standstill will cost it C$85 million", "lost 85 million dollars in cash every week". */
const EACH_BEFORE = /\b(?:each|every|per) (hour|day|night|week|month|year)\b[^.,;:0-9]{0,45}$/i;
const EACH_AFTER =
  /^[^.,;:0-9]{0,25}\b(?:each|every|per|a) (hour|day|night|week|month|year)\b(?! (?:ago|later|earlier|before|after))/i;
const TIME_AFTER = /^(?:ago|later|earlier|before|after)/i;
const PART = /^ of (?:them|those|these|whom|which|the|its|their|his|her|our|all)\b/i;
/** "347 of them passengers", "12 of them children": the part is told by a noun of its own. */
const PART_NAMED = /^ of (?:them|whom|which) (?!(?:in|on|at|by|from|with|for|to)\b)[a-z]+s\b(?! (?:is|was|has)\b)/i;
const DIFFERENCE = /^ ?-?(?:more|fewer|less|higher|lower|up|down|cheaper|dearer|extra|ahead|behind|clear)\b/i;
const FURTHER_BEFORE = /\b(?:another|other|further|additional|extra|remaining|rest of the)\s+(?:about |some )?$/i;
const FURTHER_INSIDE = /\b(?:other|others|more|additional|further|extra)\b/i;
const HEDGE = '(?:about |some |around |nearly |almost |the |a )?$';
const FORMER = new RegExp(`\\b(?:down from|up from|compared with|compared to|versus|instead of)\\s+${HEDGE}`, 'i');
const FROM = new RegExp(`\\bfrom\\s+${HEDGE}`, 'i');
/** "Costs, an increase of 17 % from $437 million", "rose to 48 from 41" */
const CHANGED_FROM = new RegExp(
  `\\b(?:increas|decreas|ris|rose|grow|grew|up|fell|fall|declin|drop|down|improv|jump|climb|soar|plung)[a-z]*\\b[^;:]{0,45}\\bfrom\\s+${HEDGE}`,
  'i',
);
const FROM_TO =
  /^[^.,;:()]{0,25}? to (?:about |some |around |nearly |almost )?(?:[£$€]|\d|a |one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)/i;
const NEW_LEVEL =
  /\b(?:to|at|reach(?:ed|es)?|hit)\s+(?:about |some |around |nearly |almost |at least |more than |a record )?$/i;
const RISES = new Set(['rise', 'increase', 'widen', 'expand', 'swell', 'add']);
const FALLS = new Set(['fall', 'cut', 'lose', 'shed', 'narrow']);

function levelOf(document: Document, quantity: Quantity, anchor: number, before: string, after: string): Level {
  if (FORMER.test(before) || (FROM.test(before) && FROM_TO.test(after))) return 'former';
  if (quantity.value.dimension !== 'length' && CHANGED_FROM.test(before)) return 'former';
  if (DIFFERENCE.test(after)) return 'difference';
  if (NEW_LEVEL.test(before)) return 'level';
  const first = firstOfList(document, anchor);
  const { head, relation } = document.tokens[first]!;
  if (head < 0) return 'level';
  const event = eventOf(document.tokens, document.children, head);
  const measure = relation !== 'nsubj' && relation !== 'nsubj:pass';
  // "12 jobs were cut" counts jobs; "cut the price 12 percent" tells a change
  if (!measure || (quantity.value.dimension === 'count' && quantity.counted !== null)) return 'level';
  if (RISES.has(event)) return 'rise';
  return FALLS.has(event) ? 'fall' : 'level';
}

/** Reads the words around a quantity. `anchor` heads its phrase. */
export function wordingOf(document: Document, quantity: Quantity, anchor: number): Wording {
  const { text } = document.article;
  const end = Math.max(quantity.end, document.tokens[quantity.counted ?? quantity.last - 1]!.end);
  const sentence = document.sentences[document.tokens[quantity.first]!.sentence]!;
  const after = text.slice(end, Math.min(end + AFTER, sentence.end));
  const direct = text.slice(quantity.end, Math.min(quantity.end + AFTER, sentence.end));
  const before = text.slice(Math.max(sentence.start, quantity.start - AFTER), quantity.start);
  const paid = quantity.value.dimension.startsWith('money');
  const each = paid ? (EACH_BEFORE.exec(before)?.[1] ?? EACH_AFTER.exec(after)?.[1]) : undefined;
  const per = (PER.exec(after)?.[1] ?? each)?.toLowerCase() ?? null;
  const inside = text.slice(quantity.start, Math.max(end, quantity.end));
  const near = `${before.slice(-30)} ${after.slice(0, 30)}`;
  return {
    level: levelOf(document, quantity, anchor, before, after),
    per: per !== null && TIME_AFTER.test(after.slice(PER.exec(after)?.[0].length ?? 0)) ? null : per,
    part:
      quantity.value.dimension === 'count' &&
      quantity.counted === null &&
      PART.test(direct) &&
      !PART_NAMED.test(direct),
    further: FURTHER_BEFORE.test(before) || FURTHER_INSIDE.test(inside.replace(/\bmore than\b|\bor more\b/i, '')),
    certainty: /\b(?:feared|believed|presumed|may have|suspected|possible)\b/i.test(near)
      ? 'feared'
      : /\bconfirmed\b/i.test(near)
        ? 'confirmed'
        : null,
  };
}
