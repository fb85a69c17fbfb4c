import {
  type Finding,
  type Position,
  RELATIONS,
  type Relation,
  type Report,
  type ReportArticle,
  type ReportClaim,
} from '../model';

/** Findings that editors must look at: alarms, and what no source carries. Known ones of a baseline are left out. */
export function alarmsOf(report: Report): Finding[] {
  return report.findings.filter((finding) => finding.severity !== 'note' && !finding.baseline);
}

export function notesOf(report: Report): Finding[] {
  return report.findings.filter((finding) => finding.severity === 'note' && !finding.baseline);
}

/** Findings that the baseline lists. */
export function knownOf(report: Report): Finding[] {
  return report.findings.filter((finding) => finding.baseline);
}

/** Is the finding at or above the relation, in the order of gravity? What the baseline lists fails nothing. */
export function fails(finding: Finding, failOn: Relation | 'never'): boolean {
  if (failOn === 'never' || finding.baseline) return false;
  return RELATIONS.indexOf(finding.relation) <= RELATIONS.indexOf(failOn);
}

export function articlesById(report: Report): ReadonlyMap<string, ReportArticle> {
  return new Map(report.articles.map((article) => [article.id, article]));
}

/** Path of the article for machines: relative, `/` between folders. */
export function pathOf(article: ReportArticle | undefined, id: string): string {
  return (article?.path ?? id).replaceAll('\\', '/');
}

/** "Pacific Wire [01.md]", or the id alone where the outlet is not known. */
export function outletOf(report: Report, id: string): string {
  const publisher = articlesById(report).get(id)?.publisher;
  return publisher ? `${publisher} [${id}]` : id;
}

/** Ids of the articles of a position, each once, in order. */
export function articlesOf(position: Position): string[] {
  return [...new Set(position.claims.map((claim) => claim.article))];
}

/** One claim of each article first, then the rest, so that a short list shows every outlet. */
export function claimsToShow(position: Position, limit: number): ReportClaim[] {
  const seen = new Set<string>();
  const first: ReportClaim[] = [];
  const rest: ReportClaim[] = [];
  for (const claim of position.claims) {
    (seen.has(claim.article) ? rest : first).push(claim);
    seen.add(claim.article);
  }
  return [...first, ...rest].slice(0, limit);
}

/** A claim and the position it belongs to. */
export interface Anchor {
  readonly claim: ReportClaim;
  readonly position: Position;
}

/**
 * Where a machine format puts a finding: on the draft when there is one, else on the article that stands alone,
 * else on the answer with the fewest origins. The other claims are related places.
 */
export function anchorOf(finding: Finding, draft: string | null | undefined): { anchor: Anchor; related: Anchor[] } {
  const all = finding.positions.flatMap((position) => position.claims.map((claim) => ({ claim, position })));
  const weakest = finding.outlier
    ? finding.positions[finding.outlier.position]
    : [...finding.positions].sort((a, b) => a.origins - b.origins || a.claims.length - b.claims.length)[0];
  const anchor =
    all.find(({ claim }) => draft != null && claim.article === draft) ??
    all.find(({ position }) => position === weakest) ??
    all[0]!;
  return { anchor, related: all.filter((each) => each !== anchor) };
}
