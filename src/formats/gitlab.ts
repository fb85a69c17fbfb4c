import type { Severity } from '../model';
import { jsonDocument } from './escape/json';
import { plainLine } from './escape/plain';
import type { Format } from './format';
import { answersOf, placed } from './machine';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', note: 'info' };

/**
 * GitLab Code Quality (docs.gitlab.com/ci/testing/code_quality). The merge request widget folds entries that share a
 * fingerprint into one, so every finding has its own.
 */
export const formatGitlab: Format = (stories) => {
  const entries = placed(stories, { known: false }).map((each) => ({
    description: `${plainLine(each.finding.question)} ${answersOf(each).join('; ')}`,
    check_name: each.finding.rule,
    fingerprint: each.fingerprint,
    severity: SEVERITIES[each.finding.severity],
    location: {
      path: each.path,
      lines: { begin: each.anchor.claim.location.line, end: each.anchor.claim.location.endLine },
    },
  }));
  return jsonDocument(entries);
};
