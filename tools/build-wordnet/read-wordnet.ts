import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Part = 'noun' | 'verb' | 'adj';

export interface Pointer {
  /** WordNet's own symbol: `@` hypernym, `!` antonym, `+` derivation (wninput(5WN)). */
  readonly symbol: string;
  readonly part: string;
  readonly offset: number;
  /** Positions of the two words, from 1; 0 when the whole synonym sets are meant. */
  readonly source: number;
  readonly target: number;
}

export interface Synset {
  readonly part: Part;
  readonly offset: number;
  /** Number of the lexicographer file (lexnames(5WN)): 4 acts, 6 artefacts, 18 persons … */
  readonly file: number;
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

export interface Sense {
  readonly offset: number;
  /** How often the sense was tagged in WordNet's own texts. */
  readonly count: number;
}

export interface WordNet {
  readonly synsets: ReadonlyMap<string, Synset>;
  /** Senses of `part lemma`, the most frequent first. */
  readonly senses: ReadonlyMap<string, readonly Sense[]>;
  /** Irregular forms of `part lemma` ("went" of "verb go"). */
  readonly irregular: ReadonlyMap<string, readonly string[]>;
}

export const PARTS = ['noun', 'verb', 'adj'] as const satisfies readonly Part[];
export const key = (part: string, name: string | number) => `${part} ${name}`;
/** WordNet writes `n v a r s`, `s` being an adjective of a cluster. */
export const partOf = (letter: string): Part | null =>
  ({ n: 'noun', v: 'verb', a: 'adj', s: 'adj' })[letter] as Part | null;

/** Reads the files of WordNet 3 (wndb(5WN), senseidx(5WN)) in a folder. */
export function readWordNet(folder: string): WordNet {
  const lines = (name: string) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line && !line.startsWith('  '));
  const counts = new Map<string, number>();
  for (const line of lines('cntlist.rev')) {
    const [sense = '', rank, count] = line.split(' ');
    const [lemma, rest = ''] = sense.split('%');
    const part = ([null, 'noun', 'verb', 'adj', null, 'adj'] as const)[Number(rest[0])];
    if (part) counts.set(key(part, `${lemma} ${rank}`), Number(count));
  }
  const synsets = new Map<string, Synset>();
  const senses = new Map<string, Sense[]>();
  const irregular = new Map<string, string[]>();
  for (const part of PARTS) {
    for (const line of lines(`data.${part}`)) {
      const synset = readSynset(part, line);
      synsets.set(key(part, synset.offset), synset);
    }
    for (const line of lines(`index.${part}`)) {
      const fields = line.trim().split(/\s+/);
      const lemma = fields[0]!;
      const offsets = fields.slice(-Number(fields[2])).map(Number);
      senses.set(
        key(part, lemma),
        offsets.map((offset, rank) => ({ offset, count: counts.get(key(part, `${lemma} ${rank + 1}`)) ?? 0 })),
      );
    }
    for (const line of lines(`${part}.exc`)) {
      const [form = '', ...lemmas] = line.split(' ');
      for (const lemma of lemmas) {
        const forms = irregular.get(key(part, lemma));
        if (forms) forms.push(form);
        else irregular.set(key(part, lemma), [form]);
      }
    }
  }
  return { synsets, senses, irregular };
}

function readSynset(part: Part, line: string): Synset {
  const fields = line.split(' ');
  const size = Number.parseInt(fields[3]!, 16);
  const words = Array.from({ length: size }, (_, at) => fields[4 + 2 * at]!.replace(/\(.*\)$/, ''));
  const start = 5 + 2 * size;
  const pointers = Array.from({ length: Number(fields[4 + 2 * size]) }, (_, at): Pointer => {
    const [symbol, offset, letter, ends] = fields.slice(start + 4 * at, start + 4 * at + 4) as [
      string,
      string,
      string,
      string,
    ];
    return {
      symbol,
      part: partOf(letter) ?? 'adv',
      offset: Number(offset),
      source: Number.parseInt(ends.slice(0, 2), 16),
      target: Number.parseInt(ends.slice(2), 16),
    };
  });
  return { part, offset: Number(fields[0]), file: Number(fields[1]), words, pointers };
}
