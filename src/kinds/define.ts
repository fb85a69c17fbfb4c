import {
  type Claim,
  type Document,
  FactdiffError,
  KIND_NAMES,
  type Kind,
  OwnKindNameSchema,
  type OwnValue,
  type Verdict,
} from '../model';
import { claimOf } from './shared/claim';
import { topicOf } from './shared/topic';

/** One value that a kind of your own finds. `start` and `end` are UTF-16 offsets into `document.article.text`. */
export interface Found {
  readonly start: number;
  readonly end: number;
  /** What the value is about: values of two articles are compared when this is the same. */
  readonly about: string;
  /** The value, in the form in which two articles that agree have the same. */
  readonly value: string;
  /** How reports show it; default `value`. */
  readonly label?: string;
}

/** What `defineKind` takes. */
export interface KindDefinition {
  /** Lower-case words joined by hyphens, and no name of a kind of the engine. */
  readonly name: string;
  /** Finds the values in one article; `document` holds its text, sentences, words with their grammar, names and times. */
  find(document: Document): Iterable<Found>;
  /** The question that reports ask about `about`. */
  question(about: string): string;
  /**
   * How two different values of one thing relate: default `contradiction`; `same` when they agree after all, `unrelated` when
   * they cannot be compared.
   */
  relate?(a: string, b: string): Verdict['relation'];
  /** How sure a difference is, 0–1; default 0.8. */
  readonly certainty?: number;
}

const CERTAINTY = 0.8;

/**
 * Makes a kind of value of your own, to give in `options.kinds` beside the names of the engine's kinds: its values are compared
 * across articles, judged with sources and stances, counted by origin, and reported in every format under the rule `name/differs`.
 *
 * @throws {FactdiffError} `invalid-options` when the name cannot be one
 */
export function defineKind({ name, find, question, relate, certainty = CERTAINTY }: KindDefinition): Kind {
  if (!OwnKindNameSchema.safeParse(name).success || (KIND_NAMES as readonly string[]).includes(name))
    throw new FactdiffError(
      'invalid-options',
      `defineKind: name: expected lower-case words joined by hyphens that are no kind of the engine, not "${name}"`,
    );
  const labels = new WeakMap<Claim, string>();
  const textOf = ({ value }: Claim) => (value as OwnValue).text;
  return {
    name,
    rules: [],
    anyStory: true,
    find: (document) =>
      [...find(document)].flatMap((found) => {
        const claim = claimFor(name, document, found);
        if (claim && found.label !== undefined) labels.set(claim, found.label);
        return claim ? [claim] : [];
      }),
    keys: ({ topic }) => [topic.slot],
    comparable: (a, b) => a.topic.slot === b.topic.slot,
    // Same `about`, same question: nothing is left to weigh.
    weights: { bias: 6 },
    relate: (a, b) => {
      const [x, y] = [textOf(a), textOf(b)];
      const relation = x === y ? 'same' : (relate?.(x, y) ?? 'contradiction');
      return { relation, rule: `${name}/differs`, because: [`one says ${x}, the other ${y}`], certainty };
    },
    question: ([claim]) => question(claim!.topic.slot),
    label: (claim) => labels.get(claim) ?? textOf(claim),
  };
}

/** Null where the range holds no word. */
function claimFor(kind: string, document: Document, { start, end, about, value }: Found): Claim | null {
  const touched = document.tokens.filter((token) => token.start < end && start < token.end);
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return null;
  const range = { first: first.index, last: last.index + 1, start, end };
  const topic = topicOf(document, range, { slot: about, entities: [], head: null, event: null });
  return claimOf(document, { kind, range, value: { type: 'own', text: value }, topic });
}
