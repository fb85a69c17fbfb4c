import { escapeHtml as safe } from '../escape/html';
import type { Story } from '../format';
import { circleWords, citationWords, creditWords, singleWords } from '../origin-words';
import type { Question } from './answers';
import { filterData } from './matrix';

/** Where the claims come from: circles of citation, what rests on one origin, who credits whom. */
export function originsPart({ report }: Story, questions: readonly Question[]): string {
  const circles = (report.origins?.circular ?? []).map(
    (circle) => `<li>${safe(circleWords(circle))}<small>${safe(citationWords(circle, report))}</small></li>`,
  );
  const single = (report.origins?.single ?? []).flatMap((each) => {
    const about = questions.find(({ key }) => key === each.of);
    if (!about) return [];
    const { question, answer } = singleWords(each, report);
    return [`<li ${filterData(about)}><a href="#${about.id}">${safe(question)}</a> ${safe(answer)}</li>`];
  });
  const credits = report.articles.flatMap((article) => {
    const words = creditWords(article, report);
    return words === null ? [] : [`<li>${safe(words)}</li>`];
  });
  return [
    part('Outlets that cite each other', circles, 'No outlets take this news from each other in a circle.'),
    part('Told by several, from one origin', single, 'Nothing that several articles say rests on one origin alone.'),
    part('Who is credited', credits, 'No article credits another outlet.'),
  ].join('\n');
}

const part = (title: string, items: readonly string[], none: string) =>
  `<h3>${title}</h3>${items.length > 0 ? `<ul>${items.join('\n')}</ul>` : `<p>${none}</p>`}`;
