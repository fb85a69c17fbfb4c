import type { Finding, Position, Report } from '../model';
import { contextOf } from './context';
import { escapeMarkdown as safe } from './escape/markdown';
import type { Format, FormatOptions, Story } from './format';
import { circleWords, citationWords, singleLines } from './origin-words';
import { alarmsOf, articlesById, articlesOf, claimsToShow, knownOf, notesOf, pathOf } from './select';
import { count, list, RELATION_MEANING, RELATION_WORDS, summarise } from './words';

const CLAIMS_SHOWN = 4;

/** For pull requests and job summaries: a heading for each alarm, a table of answers, notes folded away. */
export const formatMarkdown: Format = (stories, options) => {
  const parts = stories.map((story) => storyMarkdown(story, options)).filter((part) => part !== '');
  return parts.length > 0 ? `${parts.join('\n\n')}\n` : '';
};

function storyMarkdown(story: Story, options: FormatOptions): string {
  const { report } = story;
  const alarms = alarmsOf(report);
  if (options.quiet && alarms.length === 0) return '';
  const blocks = [`## factdiff${story.name === null ? '' : `: ${safe(story.name)}`}`, `**${safe(summarise(report))}**`];
  blocks.push(...alarms.map((finding) => alarmMarkdown(finding, story)));
  if (!options.quiet) {
    blocks.push(
      folded('Notes', notesOf(report), noteLine),
      folded('Origins', originLines(report), (line) => line),
      folded('Known, in the baseline', knownOf(report), knownLine),
    );
  }
  return blocks.filter((block) => block !== '').join('\n\n');
}

function alarmMarkdown(finding: Finding, story: Story): string {
  const name = RELATION_WORDS[finding.relation][0];
  const rows = finding.positions.flatMap((position) => positionRows(position, story));
  const lines = [
    `### ${name[0]!.toUpperCase()}${name.slice(1)}: ${safe(finding.question)}`,
    '',
    '| Answer | Where | Words |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ];
  if (finding.outlier) {
    const label = finding.positions[finding.outlier.position]?.label ?? '';
    lines.push(`- Stands alone: **${safe(label)}** (${safe(finding.outlier.why)})`);
  }
  lines.push(`- Why it matters: ${RELATION_MEANING[finding.relation]}`);
  if (finding.because.length > 0) lines.push(`- Because: ${finding.because.map(safe).join('; ')}`);
  lines.push(
    `- ${safe(finding.rule)}, confidence ${finding.confidence.toFixed(2)}, \`${finding.id.replace(/[^\w.:-]/g, '')}\``,
  );
  return lines.join('\n');
}

function positionRows(position: Position, { report, sources }: Story): string[] {
  const articles = articlesById(report);
  const shown = claimsToShow(position, CLAIMS_SHOWN);
  return shown.map((claim, i) => {
    const article = articles.get(claim.article);
    const publisher = article?.publisher ? `${safe(article.publisher)}, ` : '';
    const place = `${publisher}${safe(pathOf(article, claim.article))}:${claim.location.line}:${claim.location.column}`;
    const { before, words, after } = contextOf(claim, sources, 120);
    const more = position.claims.length - shown.length;
    const rest = i === shown.length - 1 && more > 0 ? ` (and ${count(more, 'more place', 'more places')})` : '';
    return `| ${i === 0 ? `**${safe(position.label)}**` : ''} | ${place} | ${safe(before)}**${safe(words)}**${safe(after)}${rest} |`;
  });
}

function originLines(report: Report): string[] {
  const circles = (report.origins?.circular ?? []).map(
    (circle) => `- circle: ${safe(circleWords(circle))} (${safe(citationWords(circle, report))})`,
  );
  return [...circles, ...singleLines(report).map((line) => `- one origin: ${safe(line)}`)];
}

function folded<T>(title: string, items: readonly T[], line: (item: T) => string): string {
  if (items.length === 0) return '';
  return [`<details><summary>${title} (${items.length})</summary>`, '', ...items.map(line), '', '</details>'].join(
    '\n',
  );
}

function noteLine(finding: Finding): string {
  const answers = finding.positions.map(
    (position) => `${safe(position.label)} (${articlesOf(position).map(safe).join(', ')})`,
  );
  return `- ${RELATION_WORDS[finding.relation][0]}: ${safe(finding.question)} ${list(answers, 'or')}`;
}

function knownLine(finding: Finding): string {
  return `- ${safe(finding.question)}${finding.baseline?.note ? ` — ${safe(finding.baseline.note)}` : ''}`;
}
