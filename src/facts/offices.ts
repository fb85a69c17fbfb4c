import type { Claim, Facts, Judgement } from '../model';
import type { CompareNames } from './spelling';

const CERTAINTY = 0.85;
/** Words that make another office of it, or one that is past. */
const OTHER = new Set([
  'former',
  'ex',
  'deputy',
  'vice',
  'acting',
  'assistant',
  'interim',
  'late',
  'onetime',
  'future',
  'incoming',
  'outgoing',
  'first',
  'honorary',
  'previous',
  'then',
]);

/** Persons whom an article gives an office that the newsroom knows another to hold at that time. */
export function officeHolders(claims: readonly Claim[], { offices }: Facts, compare: CompareNames): Judgement[] {
  const found = new Map<string, { facts: string; question: string; label: string; claims: Claim[] }>();
  for (const claim of claims) {
    const { value, topic, document } = claim;
    const person = document.entities[topic.entities[0] ?? -1];
    if (
      value.type !== 'role' ||
      value.of === null ||
      !person ||
      value.modifiers.some((word) => OTHER.has(word.toLowerCase()))
    )
      continue;
    const { office, of } = value;
    const title = [...value.modifiers, office].join(' ').toLowerCase();
    const entries = offices.filter(
      (entry) => entry.office.toLowerCase() === title && compare(entry.of, of!) !== 'different',
    );
    const now = entries.filter((entry) => holds(entry, document.reference));
    if (now.length !== 1 || person.names.some((name) => compare(name, now[0]!.holder) !== 'different')) continue;
    // Somebody who held it before may be called by it.
    if (entries.some(({ holder }) => person.names.some((name) => compare(name, holder) !== 'different'))) continue;
    const [entry] = now;
    const key = `${entry!.office} ${entry!.of} ${person.name}`;
    const group = found.get(key) ?? {
      facts: entry!.holder,
      question: `Who is the ${entry!.office} of ${entry!.of}?`,
      label: person.name,
      claims: [],
    };
    group.claims.push(claim);
    found.set(key, group);
  }
  return [...found.values()].map(({ facts, question, label, claims: list }) => ({
    kind: 'role',
    relation: 'contradiction',
    rule: 'facts/office-holder',
    confidence: CERTAINTY,
    question,
    positions: [{ label, claims: list }],
    outlier: { position: 0, why: "it is against the newsroom's facts" },
    because: [`against the newsroom's facts, which name ${facts}`],
    facts,
  }));
}

/** Whether an office is held on a day; an article without a date is taken to speak of those who hold it still. */
function holds({ from, until }: Facts['offices'][number], day: string | null): boolean {
  if (day === null) return until === undefined;
  return (from === undefined || from <= day) && (until === undefined || day.slice(0, until.length) <= until);
}
