import type { Token } from '../../model';
import { IRREGULAR_FORMS } from '../lexicon/reporting';

/** Spellings of a regular verb: "deny" – "denies denied denying". */
function formsOf(lemma: string): string[] {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  const consonantY = /[^aeiou]y$/.test(lemma);
  const past = consonantY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  const third = consonantY ? `${lemma.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  return [lemma, third, past, `${stem}ing`, ...(IRREGULAR_FORMS[lemma] ?? [])];
}

/** Spellings of the listed verbs, to their lemmas. */
export function verbForms(lemmas: Iterable<string>): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const lemma of lemmas) for (const form of formsOf(lemma)) if (!forms.has(form)) forms.set(form, lemma);
  return forms;
}

/** Lemma of a token among the listed verbs: by its own lemma first, then by its spelling. */
export function lemmaAmong(token: Token, forms: ReadonlyMap<string, string>): string | null {
  if (token.lemma !== token.lower && forms.get(token.lemma) === token.lemma) return token.lemma;
  return forms.get(token.lower) ?? null;
}
