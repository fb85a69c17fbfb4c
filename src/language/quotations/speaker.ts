import type { Token } from '../../model';
import type { Report } from '../attribution/report';
import { phraseAfter, phraseBefore } from '../clause/noun-phrase';
import type { QuotationInput, QuotedTokens, Speech } from './scene';

/** Tokens between a cue before a quotation and its opening mark: "said on Monday in a statement that". */
const BEFORE_REACH = 14;
/** Tokens before a quotation in which the last speaker is looked for; no paragraph of a newspaper is longer. */
const LOOK_BACK = 500;
/** Tokens between a quotation and a cue that closes its sentence. */
const AFTER_REACH = 25;

/** The speaker of each quotation in order, null where the text names none safely. */
export function findSpeakers(
  input: QuotationInput,
  quoted: readonly QuotedTokens[],
  reports: readonly Report[],
): (Speech | null)[] {
  const outside = reportsOutside(reports, quoted);
  const found: (Speech | null)[] = [];
  let low = 0;
  quoted.forEach((quote, at) => {
    const window = {
      first: Math.max(paragraphStart(input, quote.first), quote.first - LOOK_BACK),
      last: quote.last + AFTER_REACH + 8,
    };
    while (low < outside.length && (outside[low] as Report).cue < window.first) low++;
    const near: Report[] = [];
    for (let index = low; index < outside.length && (outside[index] as Report).cue <= window.last; index++) {
      near.push(outside[index] as Report);
    }
    const context = { input, quote, near, previous: quoted[at - 1], next: quoted[at + 1] };
    found.push(
      directAfter(context) ??
        before(context) ??
        apart(context) ??
        afterColon(context) ??
        continued(context, found[at - 1] ?? null),
    );
  });
  return found;
}

interface Context {
  readonly input: QuotationInput;
  readonly quote: QuotedTokens;
  /** Cues of the paragraph up to a little behind the quotation, in order. */
  readonly near: readonly Report[];
  readonly previous: QuotedTokens | undefined;
  readonly next: QuotedTokens | undefined;
}

function speech({ source, head, cue, lemma, sort }: Report, by: Speech['by']): Speech {
  return { source, head, cue, lemma, sort, by };
}

/** "“…,” said Malcolm Straker" and "“…?” Tran asked." */
function directAfter({ input, quote, near, next }: Context): Speech | null {
  const { tokens } = input;
  const behind = tokens[quote.last];
  if (!behind || paragraphOf(input, quote.last) !== paragraphOf(input, quote.last - 1)) return null;
  // A full stop inside the marks closes the sentence: the words behind it are another one.
  const stopped = /[.…]$/.test(input.article.text.slice(quote.inner.start, quote.inner.end));
  if (stopped && !/^[\p{Ll},]/u.test(behind.text)) return null;
  // A partial quotation goes on with words of the sentence: he “respects” Mr Lane and said so.
  const complete =
    /[,?!.…—-]$/.test(input.article.text.slice(quote.inner.start, quote.inner.end)) || behind.text === ',';
  const report = near.find(
    ({ first, last, cue, sort, side, weak }) =>
      first >= quote.last &&
      first - quote.last <= 1 &&
      cue < (next?.first ?? Infinity) &&
      sort !== 'name' &&
      // "they expect defeat" is no report of the words before.
      !(weak && side === 'before' && /^(?:NOUN|DET|NUM|ADJ|PRON|PART|VERB|AUX)$/.test(tokens[last]?.tag ?? '')) &&
      (complete || side === 'after' || sort === 'source'),
  );
  return report ? speech(report, 'after') : anyVerbAfter(input, quote);
}

/** "“…,” summed up Senor": after a comma inside the marks any verb before a name is one of speaking. */
function anyVerbAfter({ tokens, article, sentences }: QuotationInput, quote: QuotedTokens): Speech | null {
  const verb = tokens[quote.last];
  if (verb?.tag !== 'VERB' || !/[,?!]$/.test(article.text.slice(quote.inner.start, quote.inner.end))) return null;
  const source = phraseAfter(tokens, quote.last + 1, sentences[verb.sentence]?.last ?? 0);
  if (!source || tokens[source.head]?.tag !== 'PROPN') return null;
  return { source, head: source.head, cue: verb.index, lemma: verb.lemma, sort: 'say', by: 'after' };
}

/** "Tran said: “…”", "called it “a disgrace”", "said the fire was “out of control”": the nearest cue of the sentence that fits. */
function before({ input, quote, near, previous }: Context): Speech | null {
  const sentence = input.tokens[quote.first]?.sentence;
  const fits = near.filter((report) => {
    if (input.tokens[report.cue]?.sentence !== sentence || report.last > quote.first || report.cue >= quote.first)
      return false;
    // "“X,” she said, “Y”": words of another quotation do not count as distance.
    const reach = quote.first - Math.max(report.last, previous && previous.last > report.cue ? previous.last : 0);
    if (report.sort === 'accuse' || report.sort === 'name') return reach <= BEFORE_REACH / 2;
    return report.weak ? opens(input, report, quote) : reach <= BEFORE_REACH * 2;
  });
  const report = fits.at(-1);
  return report ? speech(report, 'before') : null;
}

/** "continued: “…”", "added that the road was “…”", "urged drivers to “…”", but not "continued despite “…”". */
function opens({ tokens }: QuotationInput, { last, lemma }: Report, quote: QuotedTokens): boolean {
  if (quote.first - last > BEFORE_REACH) return false;
  if (tokens[last]?.lower === 'that') return true;
  if (['urge', 'ask', 'order', 'advise'].includes(lemma) && tokens[quote.first - 1]?.lower === 'to') return true;
  return tokens.slice(last, quote.first).every(({ tag }) => tag === 'PUNCT' || tag === 'ADV');
}

/** "The fire was “out of control”, according to the ministry." */
function apart({ input, quote, near, next }: Context): Speech | null {
  const sentence = input.tokens[quote.last - 1]?.sentence;
  const report = near.find(
    ({ first, cue, weak, sort }) =>
      first >= quote.last &&
      first - quote.last <= AFTER_REACH &&
      input.tokens[cue]?.sentence === sentence &&
      !(weak || sort === 'name' || sort === 'accuse') &&
      (sort === 'source' || /^[,”"’»]$/.test(input.tokens[first - 1]?.text ?? '')) &&
      cue < (next?.first ?? Infinity) + AFTER_REACH,
  );
  return report ? speech(report, 'apart') : null;
}

/** "Keller: “…”", or a sentence that ends in a colon before the quotation. */
function afterColon({ input, quote, near }: Context): Speech | null {
  const { tokens } = input;
  if (tokens[quote.first - 1]?.text !== ':') return null;
  const report = near.filter(({ last }) => last <= quote.first).at(-1);
  if (report) return speech(report, 'colon');
  const sentence = input.sentences[(tokens[quote.first - 1] as Token).sentence];
  const source = phraseBefore(tokens, quote.first - 1, sentence?.first ?? 0);
  if (!source || source.first !== sentence?.first) return null;
  return { source, head: source.head, cue: quote.first - 1, lemma: ':', sort: 'say', by: 'colon' };
}

/** A quotation that is a sentence of its own goes on with the speaker of the sentence or paragraph before. */
function continued({ input, quote, near, previous, next }: Context, last: Speech | null): Speech | null {
  const { tokens } = input;
  const starts = sentenceStart(input, quote.first);
  if (!starts) return null;
  const earlier = near.filter(({ cue }) => cue < quote.first).at(-1);
  if (earlier && !earlier.weak && earlier.sort !== 'accuse' && earlier.sort !== 'name') {
    const sentence = (tokens[quote.first] as Token).sentence;
    if (sentence - (tokens[earlier.cue] as Token).sentence <= 1 || (previous && previous.first > earlier.cue)) {
      return speech(earlier, 'continued');
    }
    return null;
  }
  if (!last || !previous) return null;
  const own = paragraphStart(input, quote.first);
  if (previous.first >= own) return { ...last, by: 'continued' };
  // A paragraph that is all quotation, right after a paragraph that ends with one.
  const distance = paragraphOf(input, quote.first) - paragraphOf(input, previous.last - 1);
  const alone = quote.first === own && endsParagraph(input, quote.last) && (next?.first ?? Infinity) > quote.last;
  return alone && distance === 1 && last.by !== 'continued' ? { ...last, by: 'continued' } : null;
}

function sentenceStart(input: QuotationInput, index: number): boolean {
  const sentence = input.sentences[(input.tokens[index] as Token).sentence];
  return sentence !== undefined && index - sentence.first <= 0;
}

function paragraphStart(input: QuotationInput, index: number): number {
  let sentence = input.sentences[(input.tokens[index] as Token).sentence];
  while (sentence && sentence.index > 0 && sentence.first > index - LOOK_BACK) {
    const before = input.sentences[sentence.index - 1];
    if (before?.paragraph !== sentence.paragraph) break;
    sentence = before;
  }
  return sentence?.first ?? 0;
}

function endsParagraph(input: QuotationInput, index: number): boolean {
  return !input.tokens[index] || paragraphOf(input, index) !== paragraphOf(input, index - 1);
}

/** Position of the paragraph of a token; -1 beyond the last. */
function paragraphOf({ tokens, sentences }: QuotationInput, index: number): number {
  return sentences[tokens[index]?.sentence ?? -1]?.paragraph ?? -1;
}

/** Cues that are not themselves inside a quotation. */
function reportsOutside(reports: readonly Report[], quoted: readonly QuotedTokens[]): Report[] {
  let at = 0;
  return reports.filter(({ cue }) => {
    while (at < quoted.length && (quoted[at] as QuotedTokens).last <= cue) at++;
    const quote = quoted[at];
    return !quote || cue < quote.first;
  });
}
