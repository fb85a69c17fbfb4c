import type { Attribution, Document, TokenRange } from '../../model';
import type { FoundQuotation } from '../quotations';
import { entityOf } from '../quotations/who';
import { contentOf } from './content';
import { nounReports } from './noun-reports';
import type { Report } from './report';

type Input = Pick<Document, 'tokens' | 'children' | 'sentences' | 'names' | 'references'>;

/** Who answers for which words of an article: by reporting verbs and phrases, nouns, and quotations; in order. */
export function findAttributions(
  input: Input,
  reports: readonly Report[],
  quotations: readonly FoundQuotation[],
): Attribution[] {
  const found: Attribution[] = [];
  const add = (content: TokenRange, source: TokenRange, head: number, cue: number, cueLemma: string) => {
    const { first, last, start, end } = source;
    const entity = entityOf(input, source, head);
    found.push({ content, source: { first, last, start, end }, entity, cue, cueLemma });
  };
  for (const report of reports) {
    for (const content of contentOf(input, report)) add(content, report.source, report.head, report.cue, report.lemma);
  }
  for (const { content, source, head, cue, lemma } of nounReports(input)) add(content, source, head, cue, lemma);
  for (const { quotation, speech } of quotations) {
    if (!speech) continue;
    const { first, last, start, end } = quotation;
    add({ first, last, start, end }, speech.source, speech.head, speech.cue, speech.lemma);
  }
  return inOrder(found);
}

function inOrder(found: readonly Attribution[]): Attribution[] {
  const seen = new Set<string>();
  return [...found]
    .sort((a, b) => a.content.first - b.content.first || a.content.last - b.content.last || a.cue - b.cue)
    .filter(({ content, cue }) => {
      const key = `${content.first} ${content.last} ${cue}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}
