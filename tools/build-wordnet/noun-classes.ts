import { key, type Synset, type WordNet } from './read-wordnet';
import type { Vocabulary } from './vocabulary';

/** A class of nouns and the synonym sets it begins at, as word and number of the sense. The nearest on the way up decides. */
const BEGINNINGS = {
  person: ['person 1', 'people 1'],
  group: ['group 1', 'organization 1', 'force 4'],
  animal: ['animal 1'],
  plant: ['plant 2'],
  body: ['body_part 1', 'body 1'],
  food: ['food 1', 'food 2', 'beverage 1'],
  building: ['building 1', 'housing 1', 'dwelling 1', 'establishment 4', 'room 1', 'house 1', 'facility 1'],
  vehicle: ['vehicle 1', 'craft 2', 'public_transport 1'],
  weapon: ['weapon 1', 'weaponry 1', 'explosive 1', 'ammunition 1'],
  money: [
    'money 1',
    'monetary_unit 1',
    'sum 1',
    'payment 1',
    'financial_loss 1',
    'financial_gain 1',
    'assets 1',
    'cost 1',
  ],
  place: ['location 1', 'geological_formation 1', 'land 4', 'body_of_water 1', 'way 6', 'area 5', 'tract 1'],
  document: [
    'writing 2',
    'document 1',
    'message 1',
    'message 2',
    'publication 1',
    'statement 1',
    'written_communication 1',
  ],
  disease: ['illness 1', 'injury 1', 'pathological_state 1'],
  time: ['time_period 1', 'time 5', 'clock_time 1', 'time_unit 1'],
  measure: ['measure 2', 'unit_of_measurement 1', 'definite_quantity 1'],
  event: ['event 1', 'act 2', 'phenomenon 1', 'process 6', 'action 4'],
  substance: ['substance 1', 'substance 4', 'material 1'],
  artifact: ['artifact 1'],
} as const;

export type NounClassName = keyof typeof BEGINNINGS;

/** Nouns by class, from the first sense of each. */
export function nounClasses(wordnet: WordNet, vocabulary: Vocabulary): Map<NounClassName, string[]> {
  const begins = new Map<string, NounClassName>();
  for (const [name, senses] of Object.entries(BEGINNINGS) as [NounClassName, readonly string[]][])
    for (const sense of senses) {
      const [word = '', number] = sense.split(' ');
      const found = wordnet.senses.get(key('noun', word))?.[Number(number) - 1];
      if (!found) throw new Error(`WordNet has no noun "${sense}"`);
      begins.set(key('noun', found.offset), name);
    }
  const classes = new Map<NounClassName, string[]>();
  for (const lemma of [...vocabulary.lemmas].sort()) {
    const usual = vocabulary.usual('noun', lemma);
    // The first sense of a word that was never tagged is no more usual than the others: they must agree.
    const senses = usual.length ? wordnet.senses.get(key('noun', lemma))! : [];
    const told = senses[0]?.count
      ? usual.slice(0, 1)
      : senses.map(({ offset }) => wordnet.synsets.get(key('noun', offset))!);
    const found = new Set(told.map((synset) => climb(wordnet, synset, begins)));
    const name = found.size === 1 ? [...found][0] : null;
    if (name) classes.set(name, [...(classes.get(name) ?? []), lemma]);
  }
  return new Map([...classes].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Breadth first, so that the nearest beginning decides. */
function climb(wordnet: WordNet, first: Synset, begins: ReadonlyMap<string, NounClassName>): NounClassName | null {
  let level = [key(first.part, first.offset)];
  for (let steps = 0; level.length && steps < 25; steps++) {
    for (const name of level) {
      const found = begins.get(name);
      if (found) return found;
    }
    level = level.flatMap((name) =>
      wordnet.synsets
        .get(name)!
        .pointers.flatMap(({ symbol, part, offset }) => (symbol === '@' ? [key(part, offset)] : [])),
    );
  }
  return null;
}
