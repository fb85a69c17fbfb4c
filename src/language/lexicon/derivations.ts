import { DERIVATIONS } from './wordnet.data';

let verbs: ReadonlyMap<string, string> | undefined;

/** The verb whose event a noun names, by WordNet: "operation" → "operate". Undefined when there is none. */
export function verbOfNoun(noun: string): string | undefined {
  verbs ??= new Map(
    DERIVATIONS.split('\n')
      .reverse()
      .map((line) => line.split(' ').reverse() as [string, string]),
  );
  return verbs.get(noun);
}
