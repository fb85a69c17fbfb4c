import type { ReportArticle } from '../../model';
import { escapeHtml as safe } from '../escape/html';
import type { Story } from '../format';
import { colourOf, type Question } from './answers';
import { visibleOf } from './visible';

interface Mark {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** Where a click leads: the first claim of another answer, else the question. */
  readonly href: string;
  readonly title: string;
  readonly colour: string;
}

/** The articles, of which the page shows two at a time, with their claims marked and linked to each other. */
export function reading(story: Story, questions: readonly Question[], index: number): string {
  if (!story.sources) return '';
  const texts = story.report.articles.map((article, i) => text(article, i, story, questions, index));
  const options = story.report.articles.map(
    ({ id, publisher }, i) => `<option value="${i}">${safe(publisher ?? id)}</option>`,
  );
  const choice = (side: string) =>
    `<label>${side} <select data-side="${side.toLowerCase()}">${options.join('')}</select></label>`;
  return [
    `<div class="choose" hidden>${choice('Left')} ${choice('Right')}</div>`,
    `<div class="texts">${texts.join('\n')}</div>`,
  ].join('\n');
}

function text(article: ReportArticle, i: number, story: Story, questions: readonly Question[], index: number): string {
  const source = story.sources?.[article.id] ?? '';
  const heading = `s${index}t${i}`;
  const title = article.publisher ? `${safe(article.publisher)} <small>${safe(article.id)}</small>` : safe(article.id);
  return [
    `<article id="${heading}" data-article="${i}" aria-labelledby="${heading}h">`,
    `<h3 id="${heading}h">${title}</h3>`,
    `<div class="source" role="group" aria-label="Text of ${safe(article.id)}" tabindex="0">${marked(source, marksOf(article.id, questions))}</div>`,
    '</article>',
  ].join('\n');
}

function marksOf(article: string, questions: readonly Question[]): Mark[] {
  const marks = questions.flatMap(({ answers, id: questionId, question }) =>
    answers.flatMap((answer, place) =>
      answer.claims
        .filter(({ claim }) => claim.article === article)
        .map(({ id, claim }) => {
          const other = answers.find((each) => each !== answer)?.claims[0];
          return {
            id,
            start: claim.span.start,
            end: claim.span.end,
            href: other?.id ?? questionId,
            title: `${question} ${answer.label}`,
            colour: answers.length > 1 ? colourOf(place) : 'agreed',
          };
        }),
    ),
  );
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A claim that lies inside an earlier one gets a place of its own after it, so that every link has its target. */
function marked(source: string, marks: readonly Mark[]): string {
  const visible = visibleOf(source);
  let out = '';
  let at = visible.start;
  for (const { id, start, end, href, colour, title } of marks) {
    const from = Math.max(start, at);
    if (start > at) out += safe(visible.piece(at, start));
    const common = `id="${id}" href="#${href}" title="${safe(title)}"`;
    if (end <= at) out += `<a class="also ${colour}" ${common} aria-label="${safe(title)}">+</a>`;
    else out += `<a class="claim ${colour}" ${common}>${safe(visible.piece(from, end))}</a>`;
    at = Math.max(at, end);
  }
  return out + safe(visible.piece(at, visible.end));
}
