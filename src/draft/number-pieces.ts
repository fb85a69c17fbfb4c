import type { Quantity, Token } from '../model';
import { carries, opposedHedges } from './figures';
import { bestWhere, isIn, type Piece, type Scene } from './piece';
import type { SourceSentence } from './source-index';

/** Ways to say a multiple without a figure: "twice" stands where the source has "doubled". */
const MULTIPLES = [
  ['twice', 'double', 'doubled', 'doubling', 'two-fold', 'twofold'],
  ['thrice', 'triple', 'tripled', 'tripling', 'three-fold', 'threefold'],
  ['half', 'halve', 'halved'],
];

/** Numbers of a draft sentence: quantities, and figures that are none ("Tier 2", "737"). */
export function numberPieces(scene: Scene): Piece[] {
  const quantities = scene.document.quantities.filter((quantity) => isIn(scene, quantity));
  const times = scene.document.times.filter((time) => isIn(scene, time));
  const covered = (token: Token) =>
    [...quantities, ...times].some(({ first, last }) => token.index >= first && token.index < last);
  return [
    ...quantities
      .filter((quantity) => !times.some((time) => time.first < quantity.last && quantity.first < time.last))
      .map((quantity) => ofQuantity(quantity, scene)),
    ...scene.tokens.filter((token) => /\d/.test(token.text) && !covered(token)).map((token) => ofFigure(token, scene)),
  ];
}

function ofQuantity(quantity: Quantity, scene: Scene): Piece {
  const { first, last } = quantity;
  const { scores, nearest, best } = scene.context(first, last);
  const words = scene.tokens.filter(({ index }) => index >= first && index < last);
  const piece = (evidence: Record<string, number>): Piece => ({
    sort: 'number',
    first,
    last,
    nearest,
    evidence: { number: 1, ...evidence },
  });
  const { sentences } = scene.index;
  const multiple = MULTIPLES.find((list) => words.some(({ lower }) => list.includes(lower)));
  if (multiple && !words.some(({ text }) => /\d/.test(text))) {
    const has = bestWhere(scores, (at) => sentences[at]!.tokens.some(({ lower }) => multiple.includes(lower)));
    return piece(has < 0 ? { multipleMissing: 1 } : { numberGap: best - has });
  }
  const small =
    words.some(({ lower }) => lower === 'one' || lower === 'a' || lower === 'first') &&
    !words.some(({ text }) => /\d/.test(text));
  const same = bestWhere(scores, (at) => sentences[at]!.quantities.some((other) => carries(quantity, other)));
  if (same >= 0) {
    const carriers = sentences
      .filter((_, at) => scores[at]! >= 0.9 * same)
      .flatMap((sentence) => sentence.quantities.filter((other) => carries(quantity, other)));
    const opposed = carriers.length > 0 && carriers.every((other) => opposedHedges(quantity, other)) ? 1 : 0;
    return piece({ [small ? 'smallNumberGap' : 'numberGap']: best - same, hedgeOpposed: opposed });
  }
  const figures = words.filter(({ text, tag }) => /\d/.test(text) || tag === 'NUM');
  const written = bestWhere(
    scores,
    (at) => figures.length > 0 && figures.every((word) => hasFigure(word, sentences[at]!)),
  );
  if (written >= 0) return piece({ otherUnit: 1, numberGap: best - written });
  return piece(small ? { smallNumberMissing: 1 } : { numberMissing: 1, numberMissingNear: best });
}

function ofFigure(token: Token, scene: Scene): Piece {
  const { scores, nearest, best } = scene.context(token.index, token.index + 1);
  const has = bestWhere(scores, (at) => hasFigure(token, scene.index.sentences[at]!));
  const evidence: Record<string, number> = has < 0 ? { figureMissing: 1 } : { figureGap: best - has };
  return { sort: 'number', first: token.index, last: token.index + 1, nearest, evidence: { number: 1, ...evidence } };
}

const bare = (text: string) => text.toLowerCase().replace(/[,$€£¥%’']/g, '');
const hasFigure = (token: Token, { tokens }: SourceSentence) =>
  tokens.some(({ text }) => bare(text) === bare(token.text));
