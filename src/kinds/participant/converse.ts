import { childrenBy, isPassive, objectOf, patientOf, subjectOf } from '../../language/grammar';
import { CONVERSES, type Converse } from '../../language/lexicon/deeds';
import { list } from '../../language/lexicon/list';
import type { Document } from '../../model';
import { whoAt } from '../shared/who';
import { doerOf } from './doer';
import type { Frame } from './frame';
import { complement } from './sides';
import { ALIKE, scored } from './verbs';

const ENTRIES: ReadonlyMap<string, readonly Converse[]> = (() => {
  const entries = new Map<string, Converse[]>();
  for (const entry of CONVERSES)
    for (const verb of list(entry.verbs)) entries.set(verb, [...(entries.get(verb) ?? []), entry]);
  return entries;
})();

const THINGS = new WeakMap<Converse, ReadonlySet<string>>(
  CONVERSES.map((entry) => [entry, new Set(list(entry.things ?? ''))]),
);

/** The deeds that a verb tells from the other side: "the prize went to Lane" tells who won it. */
export function conversesAt(document: Document, verb: number): Frame[] {
  const entries = ENTRIES.get(document.tokens[verb]!.lemma.toLowerCase()) ?? [];
  const frames: Frame[] = [];
  for (const entry of entries) {
    const frame = frameBy(document, verb, entry);
    if (frame) frames.push(frame);
  }
  return frames;
}

function frameBy(document: Document, verb: number, entry: Converse): Frame | null {
  const passive = isPassive(document, verb);
  const subject = passive ? subjectOf(document, verb) : doerOf(document, verb);
  if (entry.doer === 'receiver') return toReceiver(document, verb, entry, passive, subject);
  const patient =
    entry.thing === 'subject' ? subject : passive ? (patientOf(document, verb) ?? subject) : objectOf(document, verb);
  const agent = entry.doer === 'object' ? objectOf(document, verb) : complement(document, verb, entry.doer);
  if (agent === null || patient === null || agent === patient || !isThing(document, entry, patient)) return null;
  // "The striker joined Getafe" says who engaged him; "Norway joined the talks" nothing of the sort.
  if (entry.deed === 'engage' && !isEngagement(document, agent, patient)) return null;
  const thing = ALIKE.has(entry.deed) ? { thing: entry.deed } : scored(document, entry.deed, patient);
  return { event: entry.deed, token: verb, agent, patient, ...thing };
}

/** "Petty was awarded the prize", "awarded Petty the prize" */
function toReceiver(
  document: Document,
  verb: number,
  entry: Converse,
  passive: boolean,
  subject: number | null,
): Frame | null {
  const patient = objectOf(document, verb);
  const agent = passive ? subject : (childrenBy(document, verb, ['iobj'])[0] ?? null);
  if (agent === null || patient === null || agent === patient || !isThing(document, entry, patient)) return null;
  return { event: entry.deed, token: verb, agent, patient };
}

const isThing = (document: Document, entry: Converse, noun: number) => {
  const things = THINGS.get(entry)!;
  return things.size === 0 || things.has(document.tokens[noun]!.lemma.toLowerCase());
};

function isEngagement(document: Document, agent: number, patient: number): boolean {
  const [body, person] = [whoAt(document, agent), whoAt(document, patient)];
  return (
    body !== null &&
    person !== null &&
    document.entities[body]!.type !== 'person' &&
    document.entities[person]!.type === 'person'
  );
}
