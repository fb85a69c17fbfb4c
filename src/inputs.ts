import type { AnyKindName, Kind } from './model';
import {
  type Article,
  type ArticleInput,
  ArticleInputSchema,
  FactdiffError,
  type Facts,
  type Options,
  OptionsSchema,
} from './model';
import { readArticle } from './read';

/** Options after checking, with defaults filled in. */
export interface ReadyOptions {
  /** Names; null for all kinds of the engine. */
  readonly kinds: readonly AnyKindName[] | null;
  /** Kinds that the caller defines. */
  readonly own: readonly Kind[];
  readonly minConfidence: number;
  readonly facts: Facts | null;
}

/** Below this confidence a finding is left out unless the caller asks for it. */
const MIN_CONFIDENCE = 0.5;

/** @throws {FactdiffError} `invalid-options`, naming the first option that is wrong */
export function checkOptions(options: Options): ReadyOptions {
  const parsed = OptionsSchema.safeParse(options);
  if (!parsed.success) throw new FactdiffError('invalid-options', `options${issue(parsed.error.issues[0])}`);
  const { kinds = null, minConfidence = MIN_CONFIDENCE, facts = null } = parsed.data;
  return {
    kinds: kinds?.map((kind) => (typeof kind === 'string' ? kind : kind.name)) ?? null,
    own: (kinds ?? []).filter((kind) => typeof kind !== 'string'),
    minConfidence,
    facts,
  };
}

/**
 * Checks and reads what a caller hands over, giving each article an id: its own, the last part of its path when no
 * other article has the same, its path, or its place in the list.
 *
 * @throws {FactdiffError} `invalid-argument`, `duplicate-id`, or what reading finds wrong
 */
export function checkInputs(inputs: readonly ArticleInput[]): Article[] {
  if (!Array.isArray(inputs)) throw new FactdiffError('invalid-argument', 'articles: expected an array of articles');
  const parsed = inputs.map((input, index) => {
    const result = ArticleInputSchema.safeParse(input);
    if (!result.success)
      throw new FactdiffError(
        'invalid-argument',
        `articles[${index}]: expected a string or an object with text${issue(result.error.issues[0])}`,
      );
    return typeof result.data === 'string' ? { text: result.data } : result.data;
  });
  const ids = parsed.map(({ id, path }, index) => {
    const base = path?.split(/[\\/]/).pop();
    const alone = parsed.filter((other) => other.path?.split(/[\\/]/).pop() === base).length === 1;
    return id ?? ((alone ? base : path) || String(index + 1));
  });
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined)
    throw new FactdiffError('duplicate-id', `articles: two have the id "${twice}", expected each id once`);
  return parsed.map(({ text, ...known }, index) => readArticle(text, { ...known, id: ids[index]! }));
}

const issue = (found: { path: PropertyKey[]; message: string } | undefined) =>
  found ? `${found.path.length ? `.${found.path.join('.')}` : ''}: ${found.message}` : '';
