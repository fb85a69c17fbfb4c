import { NEWS_AGENCIES, NEWS_OUTLETS } from '../language/lexicon/news-agencies';
import type { NameMention, Token } from '../model';
import { bestWhere, isIn, type Piece, type Scene } from './piece';
import type { SourceSentence } from './source-index';

const plainly = (name: string) => name.replace(/^The /, '').toLowerCase();
/** "the Guardian reports": a source need not name itself. */
const OUTLETS: ReadonlySet<string> = new Set([...NEWS_AGENCIES, ...NEWS_OUTLETS].map(plainly));

/** Names of a draft sentence. */
export function namePieces(scene: Scene): Piece[] {
  const { times, quantities } = scene.document;
  return scene.document.names
    .filter(
      (name) =>
        isIn(scene, name) &&
        !OUTLETS.has(plainly(name.text)) &&
        ![...times, ...quantities].some(({ first, last }) => first < name.last && name.first < last),
    )
    .map((name) => ofName(name, scene));
}

function ofName(name: NameMention, scene: Scene): Piece {
  const { first, last } = name;
  const { scores, nearest, best } = scene.context(first, last);
  const { sentences } = scene.index;
  const words = scene.tokens.filter(({ index, text }) => index >= first && index < last && /[\p{L}\p{N}]/u.test(text));
  const alike = scene.index.namesLike(name.text);
  const whole = bestWhere(scores, (at) => sentences[at]!.names.some(({ text }) => alike.has(text)));
  const found = words.map((word) => bestWhere(scores, (at) => hasWord(word, sentences[at]!)));
  const share = found.filter((score) => score >= 0).length / Math.max(1, words.length);
  const evidence: Record<string, number> = { name: 1, [`name_${name.type}`]: 1 };
  if (whole >= 0 || share === 1) evidence.nameGap = best - Math.max(whole, ...found);
  else if (share > 0) {
    evidence.namePart = 1 - share;
    if (name.type === 'person' || name.type === 'organisation') evidence[`namePart_${name.type}`] = 1;
  } else {
    evidence.nameMissing = 1;
    evidence[`nameMissing_${name.type}`] = 1;
    evidence.nameMissingNear = best;
    if (first === scene.sentence.first) evidence.nameMissingFirst = 1;
  }
  return { sort: 'name', first, last, nearest, evidence };
}

const bare = (text: string) => text.toLowerCase().replace(/[.’'-]/g, '');

/** A word of a name in any capitals, or the name of a people for a country ("French", "France"). */
function hasWord(word: Token, { tokens }: SourceSentence): boolean {
  const text = bare(word.text);
  return tokens.some((token) => {
    const other = bare(token.text);
    return (
      other === text ||
      (text.length > 4 &&
        other.length > 4 &&
        (other.startsWith(text) || text.startsWith(other) || other.slice(0, 5) === text.slice(0, 5)))
    );
  });
}
