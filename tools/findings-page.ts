import { KINDS } from '../src/kinds';
import type { Kind, Rule } from '../src/model';

const WHAT: Readonly<Record<Kind['name'], string>> = {
  date: 'When something happens: days, ranges, weekdays, clock times, years, deadlines.',
  number: 'How many or how much: counts, money, percentages, measures, ages, scores.',
  place: 'Where something is or happens.',
  role: 'What a person is: office, nationality, party, family relation.',
  participant: 'Who did it, or to whom.',
  quote: 'Words inside quotation marks, and who said them.',
  polarity: 'Whether it happened: approved or rejected, confirmed or denied, rose or fell.',
  name: 'How one and the same name is spelled.',
};

const list = (pair: Rule['fires']) => pair.map((text) => `> ${text}`).join('\n>\n');

const section = ({ code, summary, fires, silent }: Rule) => `### \`${code}\`

${summary}

Reported:

${list(fires)}

Not reported:

${list(silent)}
`;

/** The page `docs/findings.md`: every rule of every kind with the examples that the tests run. */
export const findingsPage = () => `# Findings

Every finding names the rule that spoke. This page is made from the code (\`npm run docs\`), and its examples are run by the
tests: of each first pair the rule reports a finding, of each second pair nothing.

A rule says how two values differ. What the finding is called (\`contradiction\`, \`disputed\`, \`update\`, \`hedged\` …) depends
also on who says it, how surely, and when: two named sources make a dispute, a possibility contradicts nothing, a later article
may supersede an earlier one.

${KINDS.map((kind) => `## ${kind.name}\n\n${WHAT[kind.name]}\n\n${kind.rules.map(section).join('\n')}`).join('\n')}`;
