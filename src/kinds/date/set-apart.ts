import { CONTRAST_LINES } from '../../language/lexicon/contrasts';
import { list } from '../../language/lexicon/list';
import type { Claim } from '../../model';

/** Words before a noun that set two of a kind apart: "the first hearing", "the second hearing". */
const BEFORE_NOUN: readonly ReadonlySet<string>[] = CONTRAST_LINES.map((words) => new Set(list(words)));
/** "in the north", "in the south" */
const REGIONS: ReadonlySet<string> = new Set(list('north, south, east, west, centre, center'));
const LINES: readonly ReadonlySet<string>[] = [...BEFORE_NOUN, REGIONS];

const known = new WeakMap<Claim, ReadonlySet<string>>();

/** The words that tell which of several a claim's thing or event is, and the regions that its sentence names. */
function markersOf(claim: Claim): ReadonlySet<string> {
  const found = known.get(claim);
  if (found) return found;
  const { document, topic } = claim;
  const { first, last } = document.sentences[claim.sentence]!;
  const markers = new Set<string>();
  for (let at = first + 1; at < last; at++) {
    const { lower, lemma, tag } = document.tokens[at]!;
    const before = document.tokens[at - 1]!.lower;
    if (REGIONS.has(lower) && before === 'the') markers.add(lower);
    if (
      (tag === 'NOUN' || tag === 'PROPN') &&
      (lemma.toLowerCase() === topic.head || lemma.toLowerCase() === topic.event)
    ) {
      const marker = before.replace(/[’']s?$/, '');
      if (LINES.some((words) => words.has(marker))) markers.add(marker);
    }
  }
  known.set(claim, markers);
  return markers;
}

/** Whether two claims say of their things that they are two: "rain in the north", "rain in the south". */
export function isSetApart(a: Claim, b: Claim): boolean {
  const [x, y] = [markersOf(a), markersOf(b)];
  if (!x.size || !y.size) return false;
  return LINES.some((words) => {
    const [p, q] = [x, y].map((markers) => [...markers].filter((marker) => words.has(marker)));
    return p!.length > 0 && q!.length > 0 && !p!.some((marker) => q!.includes(marker));
  });
}
