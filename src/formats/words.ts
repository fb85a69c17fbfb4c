import type { AnyKindName, KindName, Relation, Report, Severity } from '../model';

/** How reports for people call each relation; one and many. */
export const RELATION_WORDS: Readonly<Record<Relation, readonly [string, string]>> = {
  contradiction: ['contradiction', 'contradictions'],
  disputed: ['disputed claim', 'disputed claims'],
  unsupported: ['unsupported claim', 'unsupported claims'],
  update: ['update', 'updates'],
  refinement: ['refinement', 'refinements'],
  hedged: ['hedged claim', 'hedged claims'],
  variant: ['spelling variant', 'spelling variants'],
};

/** What each relation means, one sentence. */
export const RELATION_MEANING: Readonly<Record<Relation, string>> = {
  contradiction: 'Both cannot be true of the same thing at the same time.',
  disputed: 'Each side is attributed to a different source, and both cannot be true.',
  unsupported: 'No source carries what the draft says.',
  update: 'A later article supersedes an earlier one.',
  refinement: 'One is less exact than the other; both can be true.',
  hedged: 'One side only calls it possible, expected or one option.',
  variant: 'Accepted spellings of one and the same name.',
};

/** What to do about each relation, one sentence for an editor. */
export const RELATION_ADVICE: Readonly<Record<Relation, string>> = {
  contradiction: 'Check the sources of both sides and correct the article that is wrong.',
  disputed: 'Name both sources in the article, or say that the accounts differ.',
  unsupported: 'Find a source that carries the claim, or take it out.',
  update: 'Make sure that the article to be published gives the latest value.',
  refinement: 'Nothing is wrong; take the more exact value where it matters.',
  hedged: 'Make sure that the article does not state as a fact what is only possible.',
  variant: 'Use the house spelling throughout.',
};

/** What the values of each kind are, to complete "Articles disagree about …". */
const KIND_WORDS: Readonly<Record<KindName, string>> = {
  date: 'when something happens',
  number: 'how many or how much',
  place: 'where something is or happens',
  role: 'the office, title, nationality or relation of a person or body',
  participant: 'who did something, or to whom',
  quote: 'the words of a quotation, or who said them',
  polarity: 'whether something happened or not',
  name: 'how a name is spelled',
};

export const kindWords = (kind: AnyKindName): string => KIND_WORDS[kind as KindName] ?? kind;

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'note',
};

/** "1 article", "3 articles". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c". */
export function list(items: readonly string[], joint = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${joint} ${items.at(-1)}`;
}

/** "3 contradictions, 1 disputed claim": what a report holds, without relations that it lacks. */
export function tally(report: Report, relations: readonly Relation[]): string[] {
  return relations
    .map(
      (relation) => [relation, report.findings.filter((f) => f.relation === relation && !f.baseline).length] as const,
    )
    .filter(([, n]) => n > 0)
    .map(([relation, n]) => count(n, ...RELATION_WORDS[relation]));
}

/** "2 contradictions in 5 articles (143 claims compared)" or "No contradiction …". */
export function summarise(report: Report): string {
  const found = tally(report, ['contradiction', 'disputed', 'unsupported']);
  const extent = `${count(report.summary.articles, 'article')} (${count(report.summary.claims, 'claim')})`;
  return `${found.length > 0 ? list(found) : 'No contradiction'} in ${extent}`;
}
