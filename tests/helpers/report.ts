import {
  type Finding,
  type KindName,
  RELATIONS,
  type Relation,
  type Report,
  type ReportArticle,
  type ReportClaim,
  ReportSchema,
  SEVERITY_OF,
  type Value,
} from '../../src/model';

export interface TestArticle {
  readonly id: string;
  readonly text: string;
  readonly publisher?: string;
  readonly path?: string;
}

/** The claim that `quote` makes in an article, with spans and lines as the engine gives them. */
export function claimOf(article: TestArticle, quote: string, source: string | null = null): ReportClaim {
  const start = article.text.indexOf(quote);
  if (start < 0) throw new Error(`no such quote in ${article.id}: ${quote}`);
  const end = start + quote.length;
  const at = (offset: number) => {
    const lines = article.text.slice(0, offset).split('\n');
    return { line: lines.length, column: lines.at(-1)!.length + 1 };
  };
  const [from, to] = [at(start), at(end)];
  const dot = article.text.indexOf('.', end);
  const stop = article.text.lastIndexOf('. ', start);
  const sentence = {
    start: Math.max(stop < 0 ? 0 : stop + 2, article.text.lastIndexOf('\n', start) + 1),
    end: dot < 0 ? article.text.length : dot + 1,
  };
  return {
    article: article.id,
    span: { start, end },
    text: quote,
    location: { line: from.line, column: from.column, endLine: to.line, endColumn: to.column },
    sentence,
    stance: 'asserted',
    source,
  };
}

export interface TestFinding {
  readonly id: string;
  readonly kind?: KindName;
  readonly relation: Relation;
  readonly question: string;
  /** Label, then the claims that say so. */
  readonly positions: readonly (readonly [label: string, ...claims: ReportClaim[]])[];
  readonly outlier?: Finding['outlier'];
  readonly because?: readonly string[];
  readonly baseline?: Finding['baseline'];
}

export function findingOf(given: TestFinding): Finding {
  const value: Value = { type: 'name', name: 'value' };
  return {
    id: given.id,
    kind: given.kind ?? 'date',
    relation: given.relation,
    severity: SEVERITY_OF[given.relation],
    confidence: 0.9,
    rule: `${given.kind ?? 'date'}/example`,
    question: given.question,
    message: `${given.positions.length} answers`,
    positions: given.positions.map(([label, ...claims]) => ({ value, label, origins: claims.length, claims })),
    outlier: given.outlier ?? null,
    because: [...(given.because ?? [])],
    ...(given.baseline ? { baseline: given.baseline } : {}),
  };
}

/** A whole report, checked by the schema. */
export function reportOf(articles: readonly TestArticle[], findings: readonly Finding[]): Report {
  const counts = Object.fromEntries(RELATIONS.map((r) => [r, findings.filter((f) => f.relation === r).length]));
  const entries: ReportArticle[] = articles.map(({ id, text, publisher, path }) => ({
    id,
    path: path ?? `story/${id}`,
    title: null,
    publisher: publisher ?? null,
    published: null,
    words: text.split(/\s+/).length,
    origins: [],
    warnings: [],
  }));
  return ReportSchema.parse({
    schemaVersion: 1,
    generator: { name: 'factdiff', version: '0.0.0' },
    articles: entries,
    findings,
    agreements: [],
    summary: { articles: articles.length, claims: 42, ...counts, agreements: 0 },
  });
}

export const sourcesOf = (articles: readonly TestArticle[]): Record<string, string> =>
  Object.fromEntries(articles.map(({ id, text }) => [id, text]));
