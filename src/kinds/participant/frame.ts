import { subjectOf } from '../../language/grammar';
import type { Document } from '../../model';
import { conversesAt } from './converse';
import { nounFramesAt } from './nouns';
import { verbFrameAt } from './verbs';

/** Who did what to whom, as one clause or noun phrase tells it. Tokens are indexes; null where the text leaves it out. */
export interface Frame {
  readonly event: string;
  /** The verb or event noun. */
  readonly token: number;
  readonly agent: number | null;
  readonly patient: number | null;
  /** What the event is about, where no noun of the text says it alone: "winner" of "headed the winning goal". */
  readonly thing?: string;
}

const cache = new WeakMap<Document, Frame[]>();

/** The frames of a document's verbs and event nouns, in order. */
export function framesOf(document: Document): Frame[] {
  const known = cache.get(document) ?? readFrames(document);
  cache.set(document, known);
  return known;
}

function readFrames(document: Document): Frame[] {
  const frames: Frame[] = [];
  for (const { index, tag } of document.tokens) {
    if (tag === 'VERB') {
      const frame = verbFrameAt(document, index);
      if (frame) frames.push(frame);
      frames.push(...conversesAt(document, index));
    } else if (tag === 'NOUN') frames.push(...nounFramesAt(document, index));
  }
  return frames;
}

/** What an event is about, as a word: what the frame says, or the noun it undergoes or is done by. */
export const headOf = ({ thing }: Frame, document: Document, other: number | null): string | null => {
  const noun = other === null ? null : spokenOf(document, other, STEPS);
  return thing ?? (noun === null ? null : document.tokens[noun]!.lemma.toLowerCase());
};

/** Sentences back to which "it" reaches. */
const STEPS = 2;

/** "The phone lay behind a tile. *It* was found by …": what the sentence before is said of. Null where that is no noun. */
function spokenOf(document: Document, noun: number, steps: number): number | null {
  const { tag, lower, sentence } = document.tokens[noun]!;
  if (tag !== 'PRON') return noun;
  const before = document.sentences[sentence - 1];
  if (!before || steps === 0 || !/^(?:it|they|them)$/.test(lower)) return null;
  const root = document.tokens.slice(before.first, before.last).find(({ relation }) => relation === 'root');
  const subject = root ? subjectOf(document, root.index) : null;
  return subject === null ? null : spokenOf(document, subject, steps - 1);
}

/** How often a document tells an event of this class about this noun. */
export const timesTold = (document: Document, event: string, head: string): number =>
  framesOf(document).filter(
    (frame) => frame.event === event && [frame.agent, frame.patient].some((at) => headOf(frame, document, at) === head),
  ).length;
