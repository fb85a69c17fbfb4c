import { readFileSync, writeFileSync } from 'node:fs';
import type { Finding, Report } from '../index';
import { Failure, reasonOf } from './failure';

const HEAD = `# Findings that are known and fail nothing: the id of the finding, then a note for people.
# "factdiff check --baseline <this file> --update-baseline" rewrites the list and keeps the notes.
`;

/** Notes by finding id. */
export type Baseline = ReadonlyMap<string, string>;

/** @throws Failure when the file cannot be read or a line is none of a baseline. */
export function readBaseline(path: string, mayBeMissing: boolean): Baseline {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (mayBeMissing && (error as NodeJS.ErrnoException).code === 'ENOENT') return new Map();
    throw new Failure(`Cannot read the baseline ${path}: ${reasonOf(error)}`);
  }
  const entries = new Map<string, string>();
  for (const [i, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [, id, note] = /^([\w.-]+)(?:\s+(.*))?$/.exec(line.trim()) ?? [];
    if (id === undefined)
      throw new Failure(`${path}:${i + 1}: not a line of a baseline, which has a finding id and a note`);
    entries.set(id, note ?? '');
  }
  return entries;
}

/** The report with a mark on every finding that the baseline lists. */
export function markKnown(report: Report, baseline: Baseline): Report {
  const findings = report.findings.map((finding) => {
    const note = baseline.get(finding.id);
    return note === undefined ? finding : { ...finding, baseline: { note } };
  });
  return { ...report, findings };
}

/** The baseline that lists exactly these findings; notes that people wrote stay. */
export function renewBaseline(findings: readonly Finding[], old: Baseline): Baseline {
  return new Map(findings.map(({ id, question }) => [id, old.get(id) ?? question.replace(/[\p{Cc}\s]+/gu, ' ')]));
}

/** @throws Failure when the file cannot be written. */
export function writeBaseline(path: string, baseline: Baseline): void {
  const lines = [...baseline].map(([id, note]) => `${id}  ${note}`.trimEnd()).sort();
  try {
    writeFileSync(path, `${HEAD}${lines.map((line) => `${line}\n`).join('')}`);
  } catch (error) {
    throw new Failure(`Cannot write the baseline ${path}: ${reasonOf(error)}`);
  }
}
