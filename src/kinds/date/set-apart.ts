import { ANOTHER, CONTRAST_LINES } from '../../language/lexicon/contrasts';
import { SETTING_APART } from '../../language/lexicon/figure-settings';
import { list } from '../../language/lexicon/list';
import { relatedness } from '../../language/lexicon/meaning';
import type { Claim } from '../../model';
import { holding } from '../shared/ranges';

/** Words before a noun that set two of a kind apart: "the first hearing", "the second hearing". */
const BEFORE_NOUN: readonly ReadonlySet<string>[] = CONTRAST_LINES.map((words) => new Set(list(words)));
/** "in the north", "in the south" */
const REGIONS: ReadonlySet<string> = new Set(list('north, south, east, west, centre, center'));
const LINES: readonly ReadonlySet<string>[] = [...BEFORE_NOUN, REGIONS];

/** Words that set one apart even from what is told plainly: "a second suspect". */
const isApart = (word: string) => ANOTHER.has(word) || SETTING_APART.has(word);
/** Events named as what comes with or after another of their kind. */
const AFTER_IT: ReadonlySet<string> = new Set(list('aftershock, foreshock, rematch, replay, rerun, sequel'));

const known = new WeakMap<Claim, ReadonlySet<string>>();
const doers = new WeakMap<Claim, ReadonlySet<string>>();

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
      // "first-quarter results" is cut in four
      const isPart = (before === 'quarter' || before === 'half') && document.tokens[at - 2]?.text === '-';
      const marker = isPart ? document.tokens[at - 3]!.lower : before.replace(/[’']s?$/, '');
      if (LINES.some((words) => words.has(marker)) || isApart(marker)) markers.add(marker);
    }
  }
  known.set(claim, markers);
  return markers;
}

/** Who does or bears it, as "by" says: "a strike by pilots", "passed by the senate". */
function doersOf(claim: Claim): ReadonlySet<string> {
  const found = doers.get(claim);
  if (found) return found;
  const { tokens, sentences, times } = claim.document;
  const { first, last } = sentences[claim.sentence]!;
  const named = new Set<string>();
  for (let at = first; at < last; at++) {
    const { lower, relation, head } = tokens[at]!;
    const noun = lower === 'by' && relation === 'case' && head > at ? tokens[head]! : null;
    if (noun?.tag === 'NOUN' && !holding(times, head)) named.add(noun.lemma);
  }
  doers.set(claim, named);
  return named;
}

/** A second suspect and the suspect, an aftershock and the quake, a strike by pilots and one by drivers. */
function isOneApart(a: Claim, b: Claim, x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  const apart = (words: ReadonlySet<string>, others: ReadonlySet<string>) =>
    [...words].some((word) => isApart(word) && !others.has(word));
  if (apart(x, y) || apart(y, x)) return true;
  const [p, q] = [a.topic.head, b.topic.head];
  if (p !== null && q !== null && AFTER_IT.has(p) !== AFTER_IT.has(q)) return true;
  if (a.topic.event !== b.topic.event) return false;
  const [mine, theirs] = [doersOf(a), doersOf(b)];
  const isOne = (doer: string) => [...theirs].some((other) => relatedness(doer, other) >= 0.5);
  return mine.size > 0 && theirs.size > 0 && ![...mine].some(isOne);
}

/** Whether two claims say of their things that they are two: "rain in the north", "rain in the south". */
export function isSetApart(a: Claim, b: Claim): boolean {
  const [x, y] = [markersOf(a), markersOf(b)];
  if (a.article !== b.article && isOneApart(a, b, x, y)) return true;
  if (!x.size || !y.size) return false;
  return LINES.some((words) => {
    const [p, q] = [x, y].map((markers) => [...markers].filter((marker) => words.has(marker)));
    return p!.length > 0 && q!.length > 0 && !p!.some((marker) => q!.includes(marker));
  });
}
