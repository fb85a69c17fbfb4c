import type { Claim, NumberValue } from '../../model';
import { figureBehind } from './find';
import { STATED } from './stated';

const FATE_QUESTIONS: Readonly<Record<string, string>> = {
  die: 'How many died?',
  injure: 'How many were hurt?',
  disappear: 'How many are missing?',
  hospitalise: 'How many were taken to hospital?',
  survive: 'How many survived?',
  rescue: 'How many were rescued?',
  escape: 'How many escaped?',
  evacuate: 'How many had to leave?',
  strand: 'How many were stranded?',
  trap: 'How many were trapped?',
  arrest: 'How many were arrested?',
  charge: 'How many were charged?',
  convict: 'How many were convicted?',
  abduct: 'How many were abducted?',
  free: 'How many were freed?',
  infect: 'How many fell ill?',
  vaccinate: 'How many were vaccinated?',
  'lay off': 'How many lose their jobs?',
};
const STATED_QUESTIONS: Readonly<Record<string, string>> = {
  'conversion-differs': 'Does the figure convert?',
  'margin-differs': 'What was the margin?',
  'parts-differ': 'Do the parts add up?',
  'share-differs': 'What share is it?',
};

/** "How many died?", "What is the price?" */
export function questionOf(claims: readonly Claim[]): string {
  const [claim] = claims as [Claim];
  const { slot, head, entities } = claim.topic;
  if (slot.startsWith(STATED)) return STATED_QUESTIONS[slot.slice(STATED.length).split(':')[0]!]!;
  const figure = figureBehind(claim);
  const noun = claims.map((item) => figureBehind(item)?.noun).find((word) => word) ?? head;
  if (slot === 'age') return `How old is ${claim.document.entities[entities[0]!]!.name}?`;
  if (slot === 'majority') return 'What was the majority?';
  if (slot === 'score') return 'What was the result?';
  if (slot.startsWith('count')) {
    const people = figure?.fate ? FATE_QUESTIONS[figure.fate] : undefined;
    if (people) return people;
    return noun ? `How many: ${noun}?` : 'How many?';
  }
  const of = noun ?? figure?.subject ?? figure?.event;
  return of ? `How much: ${of}?` : 'How much?';
}

const plain = (figure: number) => {
  const rounded = Number(figure.toPrecision(6));
  const [whole = '0', decimals] = String(rounded).split('.');
  if (/e/.test(whole)) return String(rounded);
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (decimals ? `.${decimals}` : '');
};

/** The figure as the article writes it: "about 9,200 residents". */
export function labelOf(claim: Claim): string {
  const figure = figureBehind(claim);
  const value = claim.value as NumberValue;
  const same = figure && figure.value.low === value.low && figure.value.high === value.high;
  if (same && !claim.topic.slot.startsWith(STATED)) return figure.quantity.text.replace(/\s+/g, ' ');
  const { start, end } = claim.span;
  const text = claim.document.article.text.slice(start, end).replace(/\s+/g, ' ');
  const middle = ((value.low ?? value.high ?? 0) + (value.high ?? value.low ?? 0)) / 2;
  return claim.topic.slot.startsWith(`${STATED}conversion`) ? text : `${plain(middle)} (${text})`;
}
