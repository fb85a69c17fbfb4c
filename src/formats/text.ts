import type { Finding, Position, Report, ReportClaim } from '../model';
import { type Context, contextOf } from './context';
import { escapeTerminal as safe } from './escape/terminal';
import type { Format, FormatOptions, Story } from './format';
import { circleWords, citationWords, singleLines } from './origin-words';
import { type Painter, plainPainter, type Style } from './painter';
import { alarmsOf, articlesById, articlesOf, claimsToShow, knownOf, notesOf, outletOf, pathOf } from './select';
import { count, list, RELATION_MEANING, RELATION_WORDS, summarise, tally } from './words';
import { wrap } from './wrap';

/** Claims shown for each answer; the rest is counted. */
const CLAIMS_SHOWN = 3;
/** Claims on one origin shown of a story; the rest is counted. */
const SINGLE_SHOWN = 8;
const STYLE_OF: Readonly<Record<Finding['severity'], Style>> = { error: 'error', warning: 'warning', note: 'note' };

/** The report as an editor reads it in a terminal: alarms in full, notes in a line each, one summary line. */
export const formatText: Format = (stories, options) => {
  const parts = stories.map((story) => storyText(story, options)).filter((part) => part !== '');
  return parts.length > 0 ? `${parts.join('\n\n')}\n` : '';
};

function storyText(story: Story, options: FormatOptions): string {
  const paint = options.paint ?? plainPainter;
  const { report } = story;
  const alarms = alarmsOf(report);
  if (options.quiet && alarms.length === 0) return '';
  const blocks = alarms.map((finding) => alarmText(finding, story, paint, options.width ?? 88));
  if (!options.quiet) blocks.push(notesText(report, paint), originsText(report, paint), knownText(report, paint));
  blocks.push(summaryText(report, paint));
  if (story.name !== null) blocks.unshift(paint('strong', `=== ${safe(story.name)} ===`));
  return blocks.filter((block) => block !== '').join('\n\n');
}

function alarmText(finding: Finding, story: Story, paint: Painter, width: number): string {
  const name = RELATION_WORDS[finding.relation][0].toUpperCase();
  const lines = [
    `${paint(STYLE_OF[finding.severity], name)}  ${paint('strong', safe(finding.question))}`,
    paint('faint', safe(`${finding.rule} · confidence ${finding.confidence.toFixed(2)} · ${finding.id}`)),
  ];
  for (const position of finding.positions) lines.push('', ...positionText(position, story, paint, width));
  lines.push('');
  if (finding.outlier) {
    const label = finding.positions[finding.outlier.position]?.label ?? '';
    lines.push(...labelled('Stands alone:', `${safe(label)} (${safe(finding.outlier.why)})`, width));
  }
  lines.push(...labelled('Why it matters:', RELATION_MEANING[finding.relation], width));
  if (finding.because.length > 0) lines.push(...labelled('Because:', finding.because.map(safe).join('; '), width));
  return lines.join('\n');
}

function positionText(position: Position, story: Story, paint: Painter, width: number): string[] {
  const articles = articlesOf(position);
  const origins = position.origins < articles.length ? `, ${count(position.origins, 'origin')}` : '';
  const outlets = list(articles.map((id) => outletOf(story.report, id)));
  const lines = [
    `  ${paint('strong', safe(position.label))} ${paint('faint', `(${count(articles.length, 'article')}${origins})`)} ${safe(outlets)}`,
  ];
  const shown = claimsToShow(position, CLAIMS_SHOWN);
  for (const claim of shown) lines.push(...claimText(claim, story, paint, width));
  const more = position.claims.length - shown.length;
  if (more > 0) lines.push(paint('faint', `    and ${count(more, 'more place', 'more places')}`));
  return lines;
}

function claimText(claim: ReportClaim, story: Story, paint: Painter, width: number): string[] {
  const article = articlesById(story.report).get(claim.article);
  const place = `${safe(pathOf(article, claim.article))}:${claim.location.line}:${claim.location.column}`;
  const source = claim.source === null ? '' : `  ${paint('faint', `said by ${safe(claim.source)}`)}`;
  return [`    ${paint('faint', place)}${source}`, ...contextText(contextOf(claim, story.sources), paint, width)];
}

/** The sentence with the words of the claim coloured, or underlined with carets where there is no colour. */
function contextText(context: Context, paint: Painter, width: number): string[] {
  const before = safe(context.before);
  const words = safe(context.words);
  const from = before.length;
  const to = from + words.length;
  const gutter = '    | ';
  const lines: string[] = [];
  for (const { text, start } of wrap(before + words + safe(context.after), width - gutter.length)) {
    const first = Math.max(from - start, 0);
    const last = Math.min(to - start, text.length);
    if (first >= last) {
      lines.push(gutter + text);
      continue;
    }
    const marked = paint('words', text.slice(first, last));
    lines.push(gutter + text.slice(0, first) + marked + text.slice(last));
    if (paint === plainPainter) lines.push(`${gutter}${' '.repeat(first)}${'^'.repeat(last - first)}`);
  }
  return lines;
}

function notesText(report: Report, paint: Painter): string {
  const notes = notesOf(report);
  if (notes.length === 0) return '';
  const lines = notes.map((note) => {
    const answers = note.positions.map((position) => `${position.label} (${articlesOf(position).join(', ')})`);
    return `  ${paint('note', RELATION_WORDS[note.relation][0])}  ${safe(note.question)} ${safe(answers.join(' / '))}`;
  });
  return [
    paint('strong', `Notes: ${list(tally(report, ['update', 'refinement', 'hedged', 'variant']))}`),
    ...lines,
  ].join('\n');
}

/** Circles of citation, and what several articles say but all have from one place. */
function originsText(report: Report, paint: Painter): string {
  const circles = (report.origins?.circular ?? []).map((circle) => {
    const words = `${circleWords(circle)} (${citationWords(circle, report)})`;
    return `  ${paint('note', 'circle')}  ${safe(words)}`;
  });
  const single = singleLines(report).map((line) => `  ${paint('note', 'one origin')}  ${safe(line)}`);
  if (circles.length + single.length === 0) return '';
  const more = single.length - SINGLE_SHOWN;
  return [
    paint('strong', 'Origins:'),
    ...circles,
    ...single.slice(0, SINGLE_SHOWN),
    ...(more > 0 ? [paint('faint', `  and ${more} more from one origin alone`)] : []),
  ].join('\n');
}

function knownText(report: Report, paint: Painter): string {
  const known = knownOf(report);
  if (known.length === 0) return '';
  const lines = known.map((finding) => {
    return paint('faint', safe(`  ${finding.id}  ${finding.baseline?.note || finding.question}`));
  });
  return [paint('strong', `Known, in the baseline: ${count(known.length, 'finding')}`), ...lines].join('\n');
}

function summaryText(report: Report, paint: Painter): string {
  const notes = tally(report, ['update', 'refinement', 'hedged', 'variant']);
  const more = [...notes, ...(report.summary.agreements > 0 ? [count(report.summary.agreements, 'agreement')] : [])];
  const style = alarmsOf(report).length > 0 ? 'error' : 'good';
  return `${paint(style, summarise(report))}${more.length > 0 ? paint('faint', `; ${more.join(', ')}`) : ''}`;
}

function labelled(label: string, text: string, width: number): string[] {
  const indent = ' '.repeat(label.length + 3);
  return wrap(text, Math.max(width - indent.length, 30)).map(
    (line, i) => (i === 0 ? `  ${label} ` : indent) + line.text,
  );
}
