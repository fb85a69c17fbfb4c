import type { Finding } from '../../model';
import { contextOf } from '../context';
import { escapeHtml as safe } from '../escape/html';
import type { Story } from '../format';
import { articlesById, pathOf } from '../select';
import { count, RELATION_ADVICE, RELATION_MEANING } from '../words';
import { type Answer, colourOf, letterOf, type PlacedClaim, type Question } from './answers';
import { difference } from './difference';
import { filterData, relationName } from './matrix';

/** Each finding with its question, answers, origins, words in context, and why. */
export function findingPart(question: Question, story: Story): string {
  const { finding } = question;
  const severity = finding?.severity ?? 'good';
  const answers = question.answers.map((answer, place) => answerItem(answer, place, story));
  const parts = [
    `<article class="finding ${severity}" id="${question.id}" tabindex="-1" aria-labelledby="${question.id}h" ${filterData(question)}>`,
    `<h3 id="${question.id}h"><span class="tag ${severity}">${relationName(question)}</span> <span class="asked">${safe(question.question)}</span></h3>`,
    `<ol class="answers">${answers.join('\n')}</ol>`,
    sideBySide(question, story),
    finding ? reasons(finding) : '',
    '</article>',
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function answerItem(answer: Answer, place: number, story: Story): string {
  const articles = new Set(answer.claims.map(({ claim }) => claim.article)).size;
  const origins = answer.origins < articles ? `, ${count(answer.origins, 'independent origin')}` : '';
  const alone = answer.alone ? ' <strong class="alone">stands alone</strong>' : '';
  const claims = answer.claims.map((placed) => claimItem(placed, place, story));
  return [
    `<li><p><span class="answer ${colourOf(place)}"><b>${letterOf(place)}</b> ${safe(answer.label)}</span> ${count(articles, 'article')}${origins}${alone}</p>`,
    `<ul>${claims.join('\n')}</ul></li>`,
  ].join('\n');
}

function claimItem({ id, claim }: PlacedClaim, place: number, story: Story): string {
  const article = articlesById(story.report).get(claim.article);
  const { before, words, after } = contextOf(claim, story.sources);
  const outlet = article?.publisher ? `${safe(article.publisher)}, ` : '';
  const spot = `${safe(pathOf(article, claim.article))}:${claim.location.line}:${claim.location.column}`;
  const where = story.sources ? `<a href="#${id}">${spot}</a>` : `<span id="${id}">${spot}</span>`;
  const source = claim.source === null ? '' : `, said by ${safe(claim.source)}`;
  const said = `<q>${safe(before)}<span class="words ${colourOf(place)}">${safe(words)}</span>${safe(after)}</q>`;
  return `<li>${said}<small>${outlet}${where}${source}</small></li>`;
}

/** The sentences of the first two answers, with the words marked in which they differ. */
function sideBySide({ answers, finding }: Question, story: Story): string {
  const [first, second] = answers.map((answer) => answer.claims[0]!);
  if (!finding || !first || !second || !story.sources) return '';
  const sentence = ({ claim }: PlacedClaim) => {
    const { before, words, after } = contextOf(claim, story.sources);
    return before + words + after;
  };
  const [left, right] = difference(sentence(first), sentence(second));
  const side = (place: number, text: string) => `<p><b class="${colourOf(place)}">${letterOf(place)}</b> ${text}</p>`;
  return `<details><summary>The sentences side by side</summary><div class="pair">${side(0, left)}${side(1, right)}</div></details>`;
}

function reasons(finding: Finding): string {
  const because = finding.because.map((clause) => `<li>${safe(clause)}</li>`).join('');
  const alone = finding.outlier ? `<li>Stands alone: ${safe(finding.outlier.why)}</li>` : '';
  const known = finding.baseline ? `<p>Known, in the baseline. ${safe(finding.baseline.note)}</p>` : '';
  return [
    because || alone ? `<p class="why-title">Why</p><ul class="why">${because}${alone}</ul>` : '',
    `<p class="advice">${RELATION_MEANING[finding.relation]} ${RELATION_ADVICE[finding.relation]}</p>`,
    known,
    `<p class="meta">${finding.kind} · ${safe(finding.rule)} · confidence ${finding.confidence.toFixed(2)} · <code>${safe(finding.id)}</code></p>`,
  ].join('\n');
}
