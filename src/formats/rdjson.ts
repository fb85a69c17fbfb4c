import type { ReportClaim, Severity } from '../model';
import { jsonDocument } from './escape/json';
import { plainLine } from './escape/plain';
import type { Format, Sources } from './format';
import { answersOf, placed } from './machine';
import { RELATION_MEANING } from './words';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', note: 'INFO' };

/** Reviewdog Diagnostic Format (reviewdog/proto/rdf/reviewdog.proto). Its columns count bytes of UTF-8. */
export const formatRdjson: Format = (stories) => {
  const diagnostics = placed(stories, { known: false }).map((each) => ({
    message: [plainLine(each.finding.question), ...answersOf(each), RELATION_MEANING[each.finding.relation]].join('\n'),
    location: { path: each.path, range: range(each.anchor.claim, each.story.sources) },
    severity: SEVERITIES[each.finding.severity],
    code: { value: each.finding.rule },
  }));
  return jsonDocument({ source: { name: 'factdiff' }, diagnostics });
};

/** Without the source the bytes are unknown, and only lines are given. */
function range({ article, span, location }: ReportClaim, sources: Sources | undefined): object {
  const source = sources?.[article];
  const { line, endLine } = location;
  if (source === undefined) return { start: { line }, end: { line: endLine } };
  return {
    start: { line, column: byteColumn(source, span.start, location.column) },
    end: { line: endLine, column: byteColumn(source, span.end, location.endColumn) },
  };
}

/** 1-based column in bytes of an offset whose column in UTF-16 units is known. */
function byteColumn(source: string, offset: number, column: number): number {
  return new TextEncoder().encode(source.slice(offset - (column - 1), offset)).length + 1;
}
