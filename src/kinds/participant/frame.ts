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
export const headOf = ({ thing }: Frame, document: Document, other: number | null): string | null =>
  thing ?? (other === null ? null : document.tokens[other]!.lemma.toLowerCase());

/** How often a document tells an event of this class about this noun. */
export const timesTold = (document: Document, event: string, head: string): number =>
  framesOf(document).filter(
    (frame) => frame.event === event && [frame.agent, frame.patient].some((at) => headOf(frame, document, at) === head),
  ).length;
