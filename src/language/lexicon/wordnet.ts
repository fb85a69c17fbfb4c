import { DERIVATIONS, FAMILIES, NOUN_CLASSES, OPPOSITES, SYNONYMS } from './wordnet.data';

/** WordNet's tables as maps; numbers name synonym sets and families. */
export interface WordTables {
  /** Synonym sets of a lemma; a noun also has those of the verb whose event it names. */
  readonly sets: ReadonlyMap<string, readonly number[]>;
  /** Families a lemma is a kind of ("truck": motor vehicles). */
  readonly kindOf: ReadonlyMap<string, readonly number[]>;
  /** Families a lemma is the broader word of. */
  readonly heads: ReadonlyMap<string, readonly number[]>;
  /** Whether the kinds of a family are near each other. */
  readonly narrow: readonly boolean[];
  /** Pairs "a b", both ways. */
  readonly opposites: ReadonlySet<string>;
  readonly classes: ReadonlyMap<string, string>;
}

let tables: WordTables | undefined;

/** The tables; built on the first call. */
export function wordTables(): WordTables {
  tables ??= build();
  return tables;
}

const linesOf = (text: string) => text.split('\n').map((line) => line.split(' '));
const put = (map: Map<string, number[]>, word: string, value: number) => {
  const list = map.get(word);
  if (list) list.push(value);
  else map.set(word, [value]);
};

function build(): WordTables {
  const sets = new Map<string, number[]>();
  let count = 0;
  for (const words of linesOf(SYNONYMS)) {
    for (const word of words) put(sets, word, count);
    count++;
  }
  for (const [verb = '', noun = ''] of linesOf(DERIVATIONS)) {
    if (!sets.has(verb)) put(sets, verb, count++);
    for (const set of sets.get(verb)!) put(sets, noun, set);
  }
  const kindOf = new Map<string, number[]>();
  const heads = new Map<string, number[]>();
  const narrow: boolean[] = [];
  linesOf(FAMILIES).forEach((words, family) => {
    const mark = words.findIndex((word) => word === '>' || word === '-');
    narrow.push(words[mark] === '>');
    words.forEach((word, at) => {
      if (at !== mark) put(at < mark ? heads : kindOf, word, family);
    });
  });
  const opposites = new Set<string>();
  for (const [a, b] of linesOf(OPPOSITES)) opposites.add(`${a} ${b}`).add(`${b} ${a}`);
  const classes = new Map<string, string>();
  for (const [name = '', ...nouns] of linesOf(NOUN_CLASSES))
    for (const noun of nouns) classes.set(noun, name.slice(0, -1));
  return { sets, kindOf, heads, narrow, opposites, classes };
}
