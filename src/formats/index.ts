import { FactdiffError, type Report } from '../model';
import { FORMAT_NAMES, type Format, type FormatName, type FormatOptions, type Story } from './format';
import { formatGithub } from './github';
import { formatGitlab } from './gitlab';
import { formatHtml } from './html/page';
import { formatJson } from './json';
import { formatJunit } from './junit';
import { formatMarkdown } from './markdown';
import { formatRdjson } from './rdjson';
import { formatSarif } from './sarif';
import { formatText } from './text';

export { explainFinding } from './explain';
export { FORMAT_NAMES, type FormatName, type FormatOptions, type Sources, type Story } from './format';
export type { Painter, Style } from './painter';
export { fails } from './select';

const FORMATS: Readonly<Record<FormatName, Format>> = {
  text: formatText,
  json: formatJson,
  markdown: formatMarkdown,
  html: formatHtml,
  sarif: formatSarif,
  github: formatGithub,
  gitlab: formatGitlab,
  junit: formatJunit,
  rdjson: formatRdjson,
};

/** Everything about one report that is not in the report itself. */
export type ReportFormatOptions = FormatOptions & Partial<Pick<Story, 'sources' | 'draft'>>;

/**
 * A report as a string.
 *
 * @param report what `compare` or `checkDraft` returned.
 * @param name one of `FORMAT_NAMES`.
 * @param options `sources` (article id → source as given) lets the formats show whole sentences.
 * @throws FactdiffError `unknown-format`.
 */
export function formatReport(report: Report, name: FormatName, options: ReportFormatOptions = {}): string {
  const { sources, draft, ...rest } = options;
  return formatStories([{ name: null, report, sources, draft }], name, rest);
}

/**
 * The reports of several stories as one document.
 *
 * @throws FactdiffError `unknown-format`.
 */
export function formatStories(stories: readonly Story[], name: FormatName, options: FormatOptions = {}): string {
  const format = FORMATS[name];
  if (!format)
    throw new FactdiffError('unknown-format', `Unknown format "${name}"; known are ${FORMAT_NAMES.join(', ')}.`);
  return format(stories, options);
}
