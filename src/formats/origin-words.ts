import type { Origins, Report, ReportArticle } from '../model';
import { articlesById, outletOf, pathOf } from './select';
import { count, list } from './words';

type Circle = Origins['circular'][number];
type Single = Origins['single'][number];

/** "Alpha and Beta cite each other" */
export function circleWords({ outlets }: Circle): string {
  const ending = outlets.length === 2 ? 'cite each other' : 'take this news from each other in a circle';
  return `${list(outlets)} ${ending}`;
}

/** "a.txt cites Beta; b.txt cites Alpha", each once. */
export function citationWords({ citations }: Circle, report: Report): string {
  const articles = articlesById(report);
  const each = citations.map(({ article, cites }) => `${pathOf(articles.get(article), article)} cites ${cites}`);
  return [...new Set(each)].join('; ');
}

/** What an entry is about, and "late: 3 articles, all from Reuters (a.txt, b.txt and c.txt)". */
export function singleWords({ of, position, origin, articles }: Single, report: Report) {
  const finding = report.findings.find(({ id }) => id === of);
  const agreement = report.agreements.find(({ id }) => id === of);
  const label = (position === null ? agreement : finding?.positions[position])?.label ?? '';
  return {
    question: (finding ?? agreement)?.question ?? '',
    answer: `${label}: ${count(articles.length, 'article')}, all from ${origin} (${list(articles)})`,
  };
}

/**
 * What rests on one origin, a line each for the answers of findings; agreements are many, so those of one origin and the same
 * articles share a line: "4 agreements of a.txt and b.txt, all from Reuters".
 */
export function singleLines(report: Report): string[] {
  const single = report.origins?.single ?? [];
  const answers = single
    .filter(({ position }) => position !== null)
    .map((each) => {
      const { question, answer } = singleWords(each, report);
      return `${question} ${answer}`;
    });
  const shared = new Map<string, number>();
  for (const { position, origin, articles } of single) {
    const words = `of ${list(articles)}, all from ${origin}`;
    if (position === null) shared.set(words, (shared.get(words) ?? 0) + 1);
  }
  return [...answers, ...[...shared].map(([words, n]) => `${count(n, 'agreement')} ${words}`)];
}

/** "Northern Post [a.txt] credits Reuters and EFE"; null when it credits nobody. */
export function creditWords({ id, origins }: ReportArticle, report: Report): string | null {
  return origins.length === 0 ? null : `${outletOf(report, id)} credits ${list(origins)}`;
}
