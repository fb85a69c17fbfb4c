import { escapeHtml as safe } from '../escape/html';
import type { Story } from '../format';
import { list, RELATION_WORDS } from '../words';
import { colourOf, letterOf, type Question } from './answers';

/** Questions down, outlets across, in each cell the answer that the outlet gives. */
export function matrix({ name, report }: Story, questions: readonly Question[]): string {
  if (questions.length === 0) return '<p>No two articles answer the same question.</p>';
  const head = report.articles.map(({ id, publisher, origins }) => {
    const outlet = publisher ? `${safe(publisher)}<small>${safe(id)}</small>` : safe(id);
    const credits = origins.length > 0 ? `<small>credits ${safe(list(origins))}</small>` : '';
    return `<th scope="col">${outlet}${credits}</th>`;
  });
  const rows = questions.map((question) => {
    const cells = report.articles.map(({ id }) => cell(question, id));
    const title = `<a href="#${question.id}">${safe(question.question)}</a><small>${relationName(question)}, ${question.kind}</small>`;
    return `<tr class="${question.finding?.severity ?? 'good'}" ${filterData(question)}><th scope="row">${title}</th>${cells.join('')}</tr>`;
  });
  return [
    `<div class="scroll" role="region" aria-label="${safe(name === null ? 'Who says what' : `Who says what: ${name}`)}" tabindex="0"><table>`,
    `<thead><tr><th scope="col">Question</th>${head.join('')}</tr></thead>`,
    `<tbody>${rows.join('\n')}</tbody></table></div>`,
  ].join('\n');
}

function cell({ answers }: Question, article: string): string {
  const given = answers.flatMap((answer, place) => {
    const first = answer.claims.find(({ claim }) => claim.article === article);
    if (!first) return [];
    const alone = answer.alone ? ' <strong class="alone">stands alone</strong>' : '';
    const letter = answers.length > 1 ? `<b>${letterOf(place)}</b> ` : '';
    return [`<a class="answer ${colourOf(place)}" href="#${first.id}">${letter}${safe(answer.label)}</a>${alone}`];
  });
  return given.length > 0
    ? `<td>${given.join(' ')}</td>`
    : '<td class="none"><span class="unseen">says nothing</span></td>';
}

export function relationName({ relation, finding }: Question): string {
  if (!finding) return 'agreement';
  return `${RELATION_WORDS[finding.relation][0]}${finding.baseline ? ', known' : ''}` || relation;
}

/** What the filters of the page go by. Articles are numbers, since ids may hold anything. */
export function filterData({ kind, relation, answers }: Question): string {
  const articles = [...new Set(answers.flatMap(({ claims }) => claims.map(({ claim }) => claim.article)))];
  return `data-kind="${kind}" data-relation="${relation}" data-articles="${safe(JSON.stringify(articles))}"`;
}
