import type { ReportArticle, Span } from '../../model';
import { escapeHtml as safe } from '../escape/html';
import type { Story } from '../format';
import { type Answer, colourOf, letterOf, type Question } from './answers';
import { wordsOnlyIn } from './difference';
import { type Mark, nest } from './nest';
import { visibleOf } from './visible';

/** The articles, of which the page shows two at a time, with their claims marked and linked to each other. */
export function reading(story: Story, questions: readonly Question[], index: number): string {
  if (!story.sources) return '';
  const texts = story.report.articles.map((article, i) => text(article, i, story, questions, index));
  const options = story.report.articles.map(
    ({ id, publisher }, i) =>
      `<option value="${i}">${publisher ? `${safe(publisher)} (${safe(id)})` : safe(id)}</option>`,
  );
  const choice = (side: string) =>
    `<label><span class="unseen">${side} article</span><select data-side="${side.toLowerCase()}">${options.join('')}</select></label>`;
  return [
    `<div class="reading"><div class="choose" hidden>${choice('Left')} ${choice('Right')} <p class="opened" role="status"></p></div>`,
    `<div class="texts">${texts.join('\n')}</div></div>`,
  ].join('\n');
}

function text(article: ReportArticle, i: number, story: Story, questions: readonly Question[], index: number): string {
  const source = story.sources?.[article.id] ?? '';
  const heading = `s${index}t${i}`;
  const title = article.publisher ? `${safe(article.publisher)} <small>${safe(article.id)}</small>` : safe(article.id);
  const claims = questions.flatMap((question) => claimsIn(question, article.id));
  const { parts, piece } = visibleOf(
    source,
    claims.map(({ claim }) => claim.sentence),
  );
  const shown = (from: number, to: number) => (to > from ? safe(piece(from, to)) : '');
  const within =
    (part: Span, last: boolean) =>
    ({ start }: Span) =>
      start >= part.start && (start < part.end || last);
  const marks = claims.flatMap((each) => [claimMark(each), ...differenceMarks(each)]);
  const text = parts.map((part, at) => nest(marks.filter(within(part, at === parts.length - 1)), part, shown));
  return [
    `<div class="text" id="${heading}" data-article="${i}">`,
    `<h3 id="${heading}h">${title}</h3>`,
    `<div class="source" role="group" aria-label="Text of ${safe(article.id)}" tabindex="0">${text.join('\n\n').trim()}</div>`,
    '</div>',
  ].join('\n');
}

interface Told {
  readonly question: Question;
  readonly answer: Answer;
  readonly place: number;
  readonly id: string;
  readonly claim: Answer['claims'][number]['claim'];
  /** The first claim of another answer, to which this one is linked. */
  readonly other: Answer['claims'][number] | undefined;
}

function claimsIn(question: Question, article: string): Told[] {
  return question.answers.flatMap((answer, place) =>
    answer.claims
      .filter(({ claim }) => claim.article === article)
      .map(({ id, claim }) => ({
        question,
        answer,
        place,
        id,
        claim,
        other:
          question.answers.find((each) => each !== answer)?.claims[0] ??
          answer.claims.find((each) => each.claim.article !== article),
      })),
  );
}

/** Words that hold no other claim are a link themselves; a claim around others has its link after its words. */
function claimMark({ question, answer, place, id, claim, other }: Told): Mark {
  const several = question.answers.length > 1;
  const colour = several ? colourOf(place) : 'agreed';
  const title = safe(`${question.question} ${answer.label}`);
  const about = `data-kind="${question.kind}" data-relation="${question.relation}" data-question="${question.id}"`;
  const link = `href="#${other?.id ?? question.id}" title="${title}"`;
  return {
    start: claim.span.start,
    end: claim.span.end,
    link: true,
    open: (part, holds) =>
      part
        ? `<span class="claim ${colour}" data-of="${id}" ${about}>`
        : holds
          ? `<span class="claim ${colour}" id="${id}" tabindex="-1" ${about}>`
          : `<a class="claim ${colour}" id="${id}" ${link} ${about}>`,
    close: (part, holds) => {
      if (part) return '</span>';
      if (!holds) return '</a>';
      return `</span><a class="also ${colour}" ${link} ${about} aria-label="${title}">${several ? letterOf(place) : '='}</a>`;
    },
  };
}

/** The words of a finding's claim that the claim it is linked to has not. Sources with tags or escapes are left alone. */
function differenceMarks({ question, claim, other }: Told): Mark[] {
  if (!question.finding || question.answers.length < 2 || !other || /[<&\\]/.test(claim.text + other.claim.text))
    return [];
  return wordsOnlyIn(claim.text, other.claim.text).map(({ start, end }) => ({
    start: claim.span.start + start,
    end: claim.span.start + end,
    open: () => '<mark>',
    close: () => '</mark>',
  }));
}
