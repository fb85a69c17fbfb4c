import { RELATIONS, SEVERITY_OF } from '../../model';
import { escapeHtml as safe } from '../escape/html';
import type { Format, Story } from '../format';
import { RELATION_WORDS, summarise } from '../words';
import { questionsOf } from './answers';
import { filters } from './filters';
import { findingPart } from './findings';
import { matrix } from './matrix';
import { originsPart } from './origins';
import { reading } from './reading';
import { SCRIPT, SCRIPT_HASH } from './script';
import { STYLE, STYLE_HASH } from './style';

/** Nothing is loaded and nothing runs but the style sheet and the script of this file. */
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; script-src 'sha256-${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`;

/** One page that needs no network: who says what, each finding, and the articles side by side. */
export const formatHtml: Format = (stories) => {
  const title = stories.length === 1 && stories[0]?.name ? `factdiff: ${stories[0].name}` : 'factdiff report';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
<header><h1>${safe(title)}</h1></header>
<main id="main">
${stories.map((story, i) => storySection(story, i)).join('\n')}
</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
};

function storySection(story: Story, index: number): string {
  const questions = questionsOf(story, index);
  const texts = reading(story, questions, index);
  const { name } = story;
  const section = (letter: string, title: string, content: string) =>
    content === '' ? '' : `<h2 id="s${index}${letter}" tabindex="-1">${title}</h2>\n${content}`;
  const findings = questions.map((question) => findingPart(question, story)).join('\n');
  const parts = [
    `<section class="story">${name === null ? '' : `<h2 class="name">${safe(name)}</h2>`}`,
    `<p class="summary">${safe(summarise(story.report))}</p>`,
    tallies(story),
    contents(story, index, texts !== ''),
    questions.length > 0 ? filters(story, questions, index) : '',
    section('m', 'Who says what', matrix(story, questions)),
    section('f', 'Findings', findings || '<p>Nothing was found.</p>'),
    section('r', 'The articles', texts),
    section('o', 'Origins', originsPart(story, questions)),
    '</section>',
  ];
  return parts.filter((part) => part !== '').join('\n');
}

/** How many findings of each relation, and how many agreements. */
function tallies({ report }: Story): string {
  const items = RELATIONS.flatMap((relation) => {
    const found = report.findings.filter((finding) => finding.relation === relation).length;
    return found === 0 ? [] : [[SEVERITY_OF[relation], found, RELATION_WORDS[relation][found === 1 ? 0 : 1]] as const];
  });
  const agreed = report.agreements.length;
  const all = [
    ...items,
    ...(agreed > 0 ? ([['good', agreed, agreed === 1 ? 'agreement' : 'agreements']] as const) : []),
  ];
  return all.length === 0
    ? ''
    : `<ul class="tallies">${all.map(([style, n, word]) => `<li class="${style}"><b>${n}</b> ${word}</li>`).join('')}</ul>`;
}

function contents({ name }: Story, index: number, texts: boolean): string {
  const link = (letter: string, title: string) => `<a href="#s${index}${letter}">${title}</a>`;
  const links = [
    link('m', 'Who says what'),
    link('f', 'Findings'),
    ...(texts ? [link('r', 'The articles')] : []),
    link('o', 'Origins'),
  ];
  return `<nav aria-label="${safe(name === null ? 'Parts of the report' : `Parts of the report: ${name}`)}">${links.join(' ')}</nav>`;
}
