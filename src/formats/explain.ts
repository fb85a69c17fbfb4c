import type { Agreement, Finding, ReportClaim } from '../model';
import { contextOf } from './context';
import { escapeTerminal as safe } from './escape/terminal';
import type { FormatOptions, Story } from './format';
import { plainPainter } from './painter';
import { articlesById, pathOf } from './select';
import { count, RELATION_ADVICE, RELATION_MEANING, RELATION_WORDS } from './words';

/**
 * Why the claims of a finding or agreement were lined up and judged, step by step, as text for a terminal.
 * Empty when the report has no finding or agreement with this id.
 */
export function explainFinding(story: Story, id: string, options: FormatOptions = {}): string {
  const paint = options.paint ?? plainPainter;
  const finding = story.report.findings.find((each) => each.id === id);
  const agreement = story.report.agreements.find((each) => each.id === id);
  const about = finding ?? agreement;
  if (!about) return '';
  const steps = finding ? findingSteps(finding, story) : agreementSteps(agreement!, story);
  const lines = [paint('strong', safe(about.question)), paint('faint', `${about.kind} · ${about.id}`), ''];
  steps.forEach(({ title, body }, i) => {
    lines.push(paint('strong', `${i + 1}. ${title}`), ...body.map((line) => `   ${line}`), '');
  });
  return lines.join('\n');
}

interface Step {
  readonly title: string;
  readonly body: readonly string[];
}

function findingSteps(finding: Finding, story: Story): Step[] {
  const steps: Step[] = [
    {
      title: 'Claims found',
      body: finding.positions.flatMap((position) => position.claims.map((claim) => claimLine(claim, story))),
    },
    { title: 'Lined up and compared', body: finding.because.map((clause) => `- ${safe(clause)}`) },
    {
      title: `Sorted into ${count(finding.positions.length, 'answer')}`,
      body: finding.positions.map(
        (position) =>
          `- ${safe(position.label)}: ${count(position.claims.length, 'claim')}, ${count(position.origins, 'origin')}; value ${safe(JSON.stringify(position.value))}`,
      ),
    },
    {
      title: `Judged: ${RELATION_WORDS[finding.relation][0]} (${finding.severity})`,
      body: [
        `by the rule ${safe(finding.rule)}: ${safe(finding.message)}`,
        RELATION_MEANING[finding.relation],
        `Confidence ${finding.confidence.toFixed(2)}: how likely the claims are about the same thing and the values differ.`,
      ],
    },
  ];
  if (finding.outlier) {
    const label = finding.positions[finding.outlier.position]?.label ?? '';
    steps.push({ title: 'Stands alone', body: [`${safe(label)}: ${safe(finding.outlier.why)}`] });
  }
  steps.push({ title: 'What to do', body: [RELATION_ADVICE[finding.relation]] });
  return steps;
}

function agreementSteps(agreement: Agreement, story: Story): Step[] {
  return [
    { title: 'Claims found', body: agreement.claims.map((claim) => claimLine(claim, story)) },
    {
      title: 'They agree',
      body: [
        `${safe(agreement.label)}: ${count(agreement.claims.length, 'claim')}, ${count(agreement.origins, 'origin')}`,
      ],
    },
  ];
}

function claimLine(claim: ReportClaim, story: Story): string {
  const place = `${pathOf(articlesById(story.report).get(claim.article), claim.article)}:${claim.location.line}:${claim.location.column}`;
  const { before, words, after } = contextOf(claim, story.sources, 80);
  const source = claim.source === null ? '' : `, said by ${claim.source}`;
  return `- ${safe(place)} (${claim.stance}${safe(source)}) ${safe(before)}[${safe(words)}]${safe(after)}`;
}
