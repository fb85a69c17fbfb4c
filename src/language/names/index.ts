import type { Article, Entity, NameMention, Reference, Sentence, TimeMention, Token } from '../../model';
import { profileCase } from './case-profile';
import { cutRun, type Piece } from './cut';
import { mergeNames } from './entities';
import { type Found, weigh } from './evidence';
import { findInHeadline } from './headline';
import { findReferences } from './references';
import { findRuns } from './runs';
import { plain } from './spelling';

export interface NamesInput {
  readonly article: Pick<Article, 'text'>;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly children: readonly (readonly number[])[];
  readonly times: readonly TimeMention[];
}

/** Names of an article, who or what they mean in it, and the pronouns and descriptions that safely mean them too. */
export function findNames(input: NamesInput): { names: NameMention[]; entities: Entity[]; references: Reference[] } {
  const found = recognise(input);
  const { names, entities } = mergeNames(found);
  return { names, entities, references: findReferences({ ...input, found, names, entities }) };
}

function recognise({ article, sentences, tokens }: NamesInput): Found[] {
  const profile = profileCase(sentences, tokens);
  const pieces: Piece[] = [];
  for (const sentence of sentences) {
    if (profile.headline.has(sentence.index)) continue;
    for (const run of findRuns(sentence, tokens, profile)) pieces.push(...cutRun(run, tokens, article.text));
  }
  const surnames = new Set(
    pieces.filter(({ words }) => words.length > 1).map(({ words }) => plain(words[words.length - 1] as string)),
  );
  const body = pieces.filter(({ weak, text }) => !weak || surnames.has(plain(text)));
  const found = body.map((piece) => weigh(piece, tokens));
  const known = new Set<string>();
  for (const { text, words, scores } of found) {
    known.add(plain(text));
    if (scores.person >= 3 && words.length > 1) known.add(plain(words[words.length - 1] as string));
  }
  for (const sentence of sentences) {
    if (!profile.headline.has(sentence.index)) continue;
    for (const piece of findInHeadline(sentence, tokens, article.text, known)) found.push(weigh(piece, tokens, true));
  }
  return found.sort((a, b) => a.first - b.first);
}
