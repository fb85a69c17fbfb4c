import { MEASURED_ASPECTS } from '../../language/lexicon/measured-aspects';
import type { Document, Quantity } from '../../model';
import { within } from '../shared/ranges';

type Family = keyof typeof MEASURED_ASPECTS;
const TABLES = new Map(
  (Object.keys(MEASURED_ASPECTS) as Family[]).map((family) => [
    family as string,
    new Map(
      MEASURED_ASPECTS[family].flatMap(([aspect, words]) => words.split(' ').map((word) => [word, aspect] as const)),
    ),
  ]),
);

/** How many words from its figure an aspect may be named. */
const REACH = 7;
/** Marks that part a figure from the words of another thought. */
const BREAK = /^[;:.?!—–]$/;

/** What of a thing a figure gives: the width of "a slab 400 metres wide", the fine of "fined €74 million"; null when unsaid. */
export function aspectOf(document: Document, quantity: Quantity): string | null {
  const table = TABLES.get(quantity.value.dimension.split(':')[0]!);
  if (!table) return null;
  const { tokens, quantities, sentences } = document;
  const sentence = sentences[tokens[quantity.first]!.sentence]!;
  const others = within(quantities, sentence.first, sentence.last).filter(
    (other) => other !== quantity && !isRepeat(document, other, quantity),
  );
  const isOther = (at: number) => others.some(({ first, last }) => at >= first && at < last);
  const named = (at: number) => {
    const { lemma, lower } = tokens[at]!;
    return table.get(lower) ?? table.get(lemma.toLowerCase()) ?? null;
  };
  let best: { gap: number; aspect: string } | null = null;
  for (const [from, step] of [
    [quantity.last, 1],
    [quantity.first - 1, -1],
  ] as const) {
    for (let at = from, gap = 0; at >= sentence.first && at < sentence.last && gap < REACH; at += step) {
      if (BREAK.test(tokens[at]!.text) || isOther(at)) break;
      const aspect = named(at);
      if (aspect && (best === null || gap < best.gap)) best = { gap, aspect };
      if (tokens[at]!.tag !== 'PUNCT') gap++;
    }
  }
  for (let at = quantity.first; best === null && at < quantity.last; at++) {
    const aspect = named(at);
    if (aspect) best = { gap: 0, aspect };
  }
  return best?.aspect ?? null;
}

/** One gives the other in other units: "26 km (16 miles) long" says of both what they are. */
function isRepeat({ quantities }: Document, a: Quantity, b: Quantity): boolean {
  const base = (quantity: Quantity) => (quantity.conversionOf === null ? quantity : quantities[quantity.conversionOf]);
  return base(a) === base(b);
}
