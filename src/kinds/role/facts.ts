import { countryName, isDemonym } from '../../language/names/places';
import { sameName } from '../../language/names/similar';
import { type Claim, FACTS_ID, type Facts, type Judgement, type RoleValue, type World } from '../../model';

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
export function officeHolders(claims: readonly Claim[], { facts: { offices } }: World): Judgement[] {
  const found = new Map<string, { facts: string; question: string; label: string; claims: Claim[] }>();
  for (const claim of claims) {
    const { topic, document } = claim;
    const person = document.entities[topic.entities[0] ?? -1];
    const told = officeIn(claim.value as RoleValue);
    if (!told || !person || document.article.id === FACTS_ID) continue;
    const isHolder = ({ holder }: Entry) => person.names.some((name) => sameName(name, holder) !== 'different');
    const entries = offices.filter(
      (entry) => entry.office.toLowerCase() === told.title && sameName(entry.of, told.of) !== 'different',
    );
    const now = entries.filter((entry) => holds(entry, document.reference));
    // Somebody who held it before may be called by it.
    if (now.length !== 1 || entries.some(isHolder)) continue;
    const { office, of, holder } = now[0]!;
    const key = `${office} ${of} ${person.name}`;
    const group = found.get(key) ?? {
      facts: holder,
      question: `Who is the ${office} of ${of}?`,
      label: person.name,
      claims: [],
    };
    // One description can make two claims: the office and the country.
    const isTold = ({ article, span }: Claim) => article === claim.article && span.start === claim.span.start;
    if (!group.claims.some(isTold)) group.claims.push(claim);
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

type Entry = Facts['offices'][number];

/** The title and whose it is: "Danish President" is the president of Denmark. Null for offices that are past or another's. */
function officeIn({ office, modifiers, of }: RoleValue): { title: string; of: string } | null {
  if (of === null || modifiers.some((word) => OTHER.has(word.toLowerCase()))) return null;
  const country = /^[A-Z]{2}$/.test(of) ? countryName(of) : null;
  const own = country === null ? modifiers : modifiers.filter((word) => !isDemonym(capital(word)));
  return { title: [...own, office].join(' ').toLowerCase(), of: country ?? of };
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Offices with their holders. A country's code stands for "the Danish minister": the office itself is told by another claim. */
export function suggestOffices(claims: readonly Claim[]): Facts['offices'] {
  const offices = new Map<string, Entry>();
  for (const { value, topic, document } of claims) {
    const { office, modifiers, of } = value as RoleValue;
    const entity = document.entities[topic.entities[0] ?? -1];
    if (!of || /^[A-Z]{2}$/.test(of) || entity?.type !== 'person') continue;
    const title = [...modifiers, office].join(' ');
    offices.set(`${title} ${of} ${entity.name}`, { office: title, of, holder: entity.name });
  }
  return [...offices.values()];
}

/** Whether an office is held on a day; an article without a date is taken to speak of those who hold it still. */
function holds({ from, until }: Entry, day: string | null): boolean {
  if (day === null) return until === undefined;
  return (from === undefined || from <= day) && (until === undefined || day.slice(0, until.length) <= until);
}
