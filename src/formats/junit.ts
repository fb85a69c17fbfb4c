import { escapeXml as safe } from './escape/xml';
import type { Format, FormatOptions, Story } from './format';
import { answersOf, type Placed, placed } from './machine';
import { fails } from './select';
import { count, RELATION_MEANING, summarise } from './words';

/**
 * JUnit XML (after github.com/testmoapp/junitxml): a suite for each story, a case for each finding. What is at or above
 * `failOn` fails, the baseline is skipped, the rest passes. A story without findings has one case, as no reader takes
 * an empty suite.
 */
export const formatJunit: Format = (stories, options) => {
  const all = placed(stories, { known: true });
  const suites = stories.map((story) =>
    suite(
      story,
      all.filter((each) => each.story === story),
      options,
    ),
  );
  const total = {
    tests: suites.reduce((n, each) => n + each.tests, 0),
    failures: suites.reduce((n, each) => n + each.failures, 0),
    skipped: suites.reduce((n, each) => n + each.skipped, 0),
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="factdiff" tests="${total.tests}" failures="${total.failures}" errors="0" skipped="${total.skipped}">`,
    ...suites.map((each) => each.xml),
    '</testsuites>',
    '',
  ].join('\n');
};

interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly skipped: number;
  readonly xml: string;
}

function suite(story: Story, found: readonly Placed[], options: FormatOptions): Suite {
  const failures = found.filter(({ finding }) => fails(finding, options.failOn ?? 'contradiction')).length;
  const skipped = found.filter(({ finding }) => finding.baseline).length;
  const name = safe(story.name ?? 'factdiff');
  const cases = found.map((each) => testcase(each, options));
  if (cases.length === 0) {
    const extent = count(story.report.articles.length, 'article');
    cases.push(`    <testcase classname="factdiff" name="${safe(`No finding in ${extent}`)}"/>`);
  }
  const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}"`;
  const out = `    <system-out>${safe(summarise(story.report))}</system-out>`;
  const xml = [`  <testsuite name="${name}" ${counts}>`, ...cases, out, '  </testsuite>'].join('\n');
  return { tests: cases.length, failures, skipped, xml };
}

function testcase(each: Placed, options: FormatOptions): string {
  const { finding, path, anchor } = each;
  const place = `file="${safe(path)}" line="${anchor.claim.location.line}"`;
  const open = `    <testcase classname="${safe(finding.rule)}" name="${safe(`${finding.question} [${each.fingerprint}]`)}" ${place}`;
  const answers = [...answersOf(each), RELATION_MEANING[finding.relation]].map(safe).join('&#10;');
  if (finding.baseline) {
    const note = finding.baseline.note ? `: ${finding.baseline.note}` : '';
    return `${open}><skipped message="${safe(`In the baseline${note}`)}"/></testcase>`;
  }
  if (!fails(finding, options.failOn ?? 'contradiction')) {
    return `${open}><system-out>${safe(finding.relation)}: ${answers}</system-out></testcase>`;
  }
  return `${open}><failure message="${safe(finding.question)}" type="${safe(finding.relation)}">${answers}</failure></testcase>`;
}
