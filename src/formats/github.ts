import type { Severity } from '../model';
import { escapeGithubData, escapeGithubProperty } from './escape/github';
import type { Format } from './format';
import { answersOf, type Placed, placed } from './machine';
import { count, RELATION_MEANING } from './words';

/** GitHub shows this many annotations of each level for a step, and drops the rest without a word. */
const SHOWN = 10;
const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/** Workflow commands that annotate the changed files: the surest alarms first, and a last line that counts the rest. */
export const formatGithub: Format = (stories) => {
  const all = placed(stories, { known: false });
  const lines: string[] = [];
  let left = 0;
  for (const severity of ['error', 'warning'] as const) {
    const ranked = all
      .filter(({ finding }) => finding.severity === severity)
      .sort((a, b) => b.finding.confidence - a.finding.confidence);
    lines.push(...ranked.slice(0, SHOWN).map(annotation));
    left += Math.max(ranked.length - SHOWN, 0);
  }
  const notes = all.filter(({ finding }) => finding.severity === 'note').length;
  const articles = stories.reduce((n, { report }) => n + report.articles.length, 0);
  const more = [
    ...(left > 0 ? [`${count(left, 'more alarm')} not annotated, see the job summary or another format`] : []),
    ...(notes > 0 ? [`${count(notes, 'note')} (updates, refinements, variants)`] : []),
  ];
  const alarms = all.length - notes;
  const summary = [`${count(alarms, 'alarm')} in ${count(articles, 'article')}`, ...more].join('; ');
  lines.push(`::notice title=factdiff::${escapeGithubData([summary])}`);
  return `${lines.join('\n')}\n`;
};

function annotation(each: Placed): string {
  const { finding, anchor, path } = each;
  const { line, column, endLine, endColumn } = anchor.claim.location;
  const properties = {
    file: path,
    line: String(line),
    endLine: String(endLine),
    // GitHub takes columns only where the place is on one line.
    ...(line === endLine ? { col: String(column), endColumn: String(endColumn) } : {}),
    title: finding.question,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeGithubProperty(value)}`);
  const message = escapeGithubData([...answersOf(each), RELATION_MEANING[finding.relation]]);
  return `::${COMMANDS[finding.severity]} ${list.join(',')}::${message}`;
}
