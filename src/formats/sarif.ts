import type { Finding, ReportClaim, Severity } from '../model';
import { jsonDocument } from './escape/json';
import { plainLine } from './escape/plain';
import { pathToUri, escapeSarif as safe } from './escape/sarif';
import type { Format, Story } from './format';
import { type Placed, pathOfClaim, placed } from './machine';
import type { Anchor } from './select';
import { kindWords, RELATION_ADVICE, RELATION_MEANING } from './words';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  note: 'note',
};
/** What GitHub calls the grades of the property `problem.severity`. */
const PROBLEMS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'recommendation' };

/**
 * SARIF 2.1.0 for code scanning. A finding lies on one article, the only place that GitHub reads; its message links
 * the others, which are related locations. Findings of the baseline are there, suppressed.
 */
export const formatSarif: Format = (stories) => {
  const results = placed(stories, { known: true });
  const rules = [...new Map(results.map(({ finding }) => [finding.rule, finding])).keys()].sort();
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'factdiff',
            ...version(stories),
            rules: rules.map((code) =>
              ruleOf(
                code,
                results.map(({ finding }) => finding).filter(({ rule }) => rule === code),
              ),
            ),
          },
        },
        automationDetails: { id: 'factdiff/' },
        columnKind: 'utf16CodeUnits',
        results: results.map((each) => resultOf(each, rules.indexOf(each.finding.rule))),
      },
    ],
  };
  return jsonDocument(log);
};

function version(stories: readonly Story[]): { semanticVersion?: string } {
  const found = stories[0]?.report.generator.version;
  return found ? { semanticVersion: found } : {};
}

function ruleOf(code: string, findings: readonly Finding[]): object {
  const [first] = findings as [Finding, ...Finding[]];
  const about = `Articles on one story give different answers about ${kindWords(first.kind)}.`;
  const text = `${about} ${RELATION_MEANING[first.relation]} ${RELATION_ADVICE[first.relation]}`;
  return {
    id: code,
    name: code.replace(/(?:^|[^a-z0-9]+)([a-z0-9])/gi, (_all, letter: string) => letter.toUpperCase()),
    shortDescription: { text: about },
    fullDescription: { text },
    help: { text, markdown: `**${about}**\n\n${RELATION_MEANING[first.relation]} ${RELATION_ADVICE[first.relation]}` },
    defaultConfiguration: { level: LEVELS[first.severity] },
    properties: {
      tags: ['news', first.kind],
      precision: precisionOf(Math.min(...findings.map(({ confidence }) => confidence))),
      'problem.severity': PROBLEMS[first.severity],
    },
  };
}

function precisionOf(confidence: number): string {
  if (confidence >= 0.9) return 'very-high';
  if (confidence >= 0.75) return 'high';
  return confidence >= 0.6 ? 'medium' : 'low';
}

function resultOf(each: Placed, ruleIndex: number): object {
  const { story, finding, anchor, related, path, fingerprint } = each;
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: LEVELS[finding.severity],
    message: { text: messageOf(each) },
    locations: [{ physicalLocation: place(path, anchor.claim) }],
    ...(related.length > 0
      ? {
          relatedLocations: related.map((other, i) => ({
            id: i + 1,
            message: { text: safe(other.position.label) },
            physicalLocation: place(pathOfClaim(story, other), other.claim),
          })),
        }
      : {}),
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1` },
    rank: Math.round(finding.confidence * 1000) / 10,
    ...(finding.baseline ? { suppressions: [suppression(finding.baseline.note)] } : {}),
  };
}

function suppression(note: string): object {
  return { kind: 'external', ...(note ? { justification: plainLine(note) } : {}) };
}

/** GitHub links a related location only where the message names it: "11 May in [south.md](1)". */
function messageOf({ story, finding, anchor, related }: Placed): string {
  const byPosition = new Map<Anchor['position'], string[]>();
  related.forEach((other, i) => {
    const links = byPosition.get(other.position) ?? [];
    byPosition.set(other.position, [
      ...links,
      `[${safe(pathOfClaim(story, other))}:${other.claim.location.line}](${i + 1})`,
    ]);
  });
  const answers = finding.positions
    .filter((position) => position !== anchor.position)
    .map((position) => `${safe(position.label)} in ${(byPosition.get(position) ?? []).join(', ')}`);
  const same = byPosition.get(anchor.position);
  const here = `${safe(anchor.position.label)} here${same ? ` and in ${same.join(', ')}` : ''}`;
  return `${safe(finding.question)} ${[here, ...answers].join('; ')}. ${RELATION_MEANING[finding.relation]}`;
}

function place(path: string, { location, text }: ReportClaim): object {
  return {
    artifactLocation: { uri: pathToUri(path) },
    region: {
      startLine: location.line,
      startColumn: location.column,
      endLine: location.endLine,
      endColumn: location.endColumn,
      snippet: { text: plainLine(text) },
    },
  };
}
