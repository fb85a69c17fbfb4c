import { OUTLET_AGAIN, OUTLET_CUES, OUTLET_NOUNS, OUTLET_VERBS } from '../language/lexicon/outlet-words';
import type { Document, Span } from '../model';
import { isAgency, type Outlet, outletKey } from './outlets';

/** Where an article says that a sentence comes from another outlet. `span` is in the reading text. */
export interface Citation {
  readonly key: string;
  readonly name: string;
  readonly sentence: number;
  readonly span: Span;
  /** Named as the source behind the outlet that tells it: "Reuters, citing Interfax, said" has Interfax deep. */
  readonly deep: boolean;
}

/** What an article credits. */
export interface Credits {
  /** The agency whose text the article as a whole is: "RIVERTON (AP) —", "By Reuters". */
  readonly agency: { readonly key: string; readonly name: string } | null;
  /** Outlets that took part ("AFP contributed to this report"); they answer for no single claim. */
  readonly helped: readonly { readonly key: string; readonly name: string }[];
  readonly citations: readonly Citation[];
}

const NOUNS = OUTLET_NOUNS.join('|');
const VERBS = OUTLET_VERBS.join('|');
const FILL =
  "(?:the|a|an|its|state|state-run|state-owned|official|local|private|daily|weekly|national|public|independent|sister|agency|report|reports|article|in|by|from|journalists|reporters|correspondents|at|with|of|anonymous|\\p{Lu}\\p{Ll}{2,20}(?:['’]s)?)";
const BEFORE = new RegExp(
  `(?:^|[^\\p{L}])(${OUTLET_CUES.map(({ words }) => words)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?: ${FILL}| (?:${NOUNS}),?){0,6}\\s?$`,
  'iu',
);
const DEEP = new Map(OUTLET_CUES.map(({ words, deep }) => [words as string, deep]));
const AFTER = new RegExp(
  `^(?:[’']s [\\p{L} ]{3,30})?(?: (?:${NOUNS}|agency|website))?(?:, [^,.;]{3,80},)?(?: (?:has|have|had|also|first|later|earlier|then|separately|previously|on \\p{Lu}\\p{Ll}{2,9})){0,3} (?:${VERBS})(?![\\p{L}])`,
  'u',
);
const AGAIN = new RegExp(
  `(?:^|[,;“"] ?|\\b(?:and|but) )the (?:${OUTLET_AGAIN.join('|')})(?: (?:also|has|had|later|then)){0,2} (?:${VERBS})\\b|\\baccording to the (?:${OUTLET_AGAIN.join('|')})\\b|, the (?:${OUTLET_AGAIN.join('|')}) (?:${VERBS})\\b`,
  'i',
);
/** How many sentences later "the paper added" still means the outlet that was named last. */
const REACH = 4;

/** Credits of one article: of the whole text, and of single sentences. */
export function creditsOf(document: Document, find: (text: string) => Outlet[]): Credits {
  const { article, sentences } = document;
  const own = article.publisher ? outletKey(article.publisher) : null;
  const { agency, helped } = wholeCredits(document, find);
  const citations: Citation[] = [];
  // "Vicente Fox … Mr. Fox said": a word that names a person here names no outlet.
  const persons = new Set(
    document.entities.filter(({ type }) => type === 'person').flatMap(({ names }) => names.map(lastWord)),
  );
  let last: Citation | null = null;
  for (const { index, start, end } of sentences) {
    const text = article.text.slice(start, end);
    let cited = false;
    for (const outlet of find(text)) {
      const cue = cueOf(text, outlet);
      if (!cue || outlet.key === own || persons.has(text.slice(outlet.start, outlet.end))) continue;
      const span = { start: start + outlet.start, end: start + outlet.end };
      // "The Wall Street Journal reported … The Journal said"
      const named = citations.find(({ key }) => key.endsWith(` ${outlet.key}`)) ?? outlet;
      last = { key: named.key, name: named.name, sentence: index, span, deep: cue.deep };
      citations.push(last);
      cited = true;
    }
    if (!cited && last && index - last.sentence <= REACH) {
      const again: RegExpExecArray | null = AGAIN.exec(text);
      if (again) {
        last = {
          ...last,
          sentence: index,
          deep: false,
          span: { start: start + again.index, end: start + again.index + again[0].length },
        };
        citations.push(last);
      }
    }
  }
  return { agency, helped: helped.filter(({ key }) => key !== own), citations };
}

const lastWord = (name: string) => name.split(' ').at(-1)!;

/** Whether a sentence draws on an outlet it names, by the words around the name; null when it only mentions it. */
function cueOf(text: string, { start, end }: Outlet): { deep: boolean } | null {
  const before = BEFORE.exec(text.slice(Math.max(0, start - 100), start));
  if (before) return { deep: DEEP.get(before[1]!.toLowerCase()) ?? false };
  if (AFTER.test(text.slice(end, end + 140))) return { deep: false };
  // "…, Reuters reports" turned round: "…, reported Reuters"
  if (/[,”"] (?:reported|reports|wrote|writes)(?: the)?\s?$/i.test(text.slice(Math.max(0, start - 20), start)))
    return { deep: false };
  return null;
}

/** How far into a paragraph a dateline may reach. */
const DATELINE = 90;

function wholeCredits({ article }: Document, find: (text: string) => Outlet[]): Pick<Credits, 'agency' | 'helped'> {
  let agency: Credits['agency'] = null;
  const helped: { key: string; name: string }[] = [];
  const own = article.publisher ? outletKey(article.publisher) : null;
  const whole = ({ key, name }: Outlet) => {
    if (key !== own) agency ??= { key, name };
  };
  if (article.byline) for (const outlet of find(article.byline)) if (isAgency(outlet.key)) whole(outlet);
  article.paragraphs.forEach(({ start, end, kind }, index) => {
    if (kind === 'title') return;
    const text = article.text.slice(start, Math.min(end, start + 400));
    const [first] = find(text.slice(0, DATELINE)).filter((outlet) => /\(\s?$/.test(text.slice(0, outlet.start)));
    if (index < 6 && first && /^\s?\)\s?(?:[-–—:]|--)/.test(text.slice(first.end))) {
      whole(first);
      return;
    }
    if (end - start > 240) return;
    for (const outlet of find(text)) {
      const [before, after] = [text.slice(0, outlet.start), text.slice(outlet.end)];
      if (
        /(?:contributed (?:to|reporting)|contributing to) /.test(after) ||
        /with (?:reporting|files|information|material|additional reporting) (?:by|from)[^.]{0,80}$/i.test(before)
      )
        helped.push({ key: outlet.key, name: outlet.name });
      else if (
        /^(?:by |from |source: |\(|[-–—] ?|credit: |©|copyright|\(c\)|c\.)[\s\d\p{L},.]{0,40}$/iu.test(before) &&
        after.length < 40 &&
        !/\w{3,} \w{3,} \w{3,}/.test(after)
      )
        whole(outlet);
      else if (/^(?:the )?$/i.test(before) && /^\)?[.\s]*$/.test(after)) whole(outlet);
    }
  });
  return { agency, helped };
}
