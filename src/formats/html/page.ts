import { escapeHtml as safe } from '../escape/html';
import type { Format, Story } from '../format';
import { RELATION_WORDS, summarise } from '../words';
import { type Question, questionsOf } from './answers';
import { findingSection } from './findings';
import { matrix } from './matrix';
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
  const findings = questions.map((question) => findingSection(question, story));
  const texts = reading(story, questions, index);
  const name = story.name === null ? '' : `<h2>${safe(story.name)}</h2>`;
  const parts = [
    `<section class="story">${name}<p><strong>${safe(summarise(story.report))}</strong></p>`,
    questions.length > 0 ? filters(story, questions, index) : '',
    `<h2 id="s${index}m">Who says what</h2>${matrix(story, questions)}`,
    `<h2 id="s${index}f">Findings</h2>${findings.length > 0 ? findings.join('\n') : '<p>Nothing was found.</p>'}`,
    texts === '' ? '' : `<h2 id="s${index}r">The articles</h2>${texts}`,
    '</section>',
  ];
  return parts.filter((part) => part !== '').join('\n');
}

/** Hidden until the script shows them. Agreements are many, so they are off at first. */
function filters({ report }: Story, questions: readonly Question[], index: number): string {
  const boxes = (name: string, values: readonly string[], word: (value: string) => string) =>
    [...new Set(values)]
      .map((value) => {
        const checked = value === 'agreement' ? '' : ' checked';
        return `<label><input type="checkbox" name="${name}" value="${value}"${checked}> ${word(value)}</label>`;
      })
      .join('');
  const outlets = report.articles.map(
    ({ id, publisher }) => `<option value="${safe(id)}">${safe(publisher ?? id)}</option>`,
  );
  const relationWord = (relation: string) => RELATION_WORDS[relation as keyof typeof RELATION_WORDS]?.[0] ?? relation;
  return `<form class="filters" hidden aria-label="Filters${index > 0 ? ` ${index + 1}` : ''}">
<fieldset><legend>Relation</legend>${boxes(
    'relation',
    questions.map(({ relation }) => relation),
    relationWord,
  )}</fieldset>
<fieldset><legend>Kind</legend>${boxes(
    'kind',
    questions.map(({ kind }) => kind),
    (kind) => kind,
  )}</fieldset>
<label>Outlet <select><option value="">all</option>${outlets.join('')}</select></label> <span role="status"></span>
</form>`;
}
