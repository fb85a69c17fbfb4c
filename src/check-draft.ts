import { prepare, reportOf } from './compare';
import { unsupportedIn } from './draft';
import { checkOptions } from './inputs';
import type { ArticleInput, Judgement, Options, Report } from './model';
import { FactdiffError } from './model';

/**
 * Checks one article against others: what in it contradicts them, and what none of them carries (`unsupported`).
 *
 * @param draft the article to check
 * @param sources one or more articles that it was written from
 * @param options as for `compare`
 * @returns a report with the findings that touch the draft; spans are UTF-16 offsets into the texts as given
 * @throws {FactdiffError} when an argument is not as expected
 */
export function checkDraft(draft: ArticleInput, sources: readonly ArticleInput[], options: Options = {}): Report {
  if (!Array.isArray(sources) || sources.length === 0)
    throw new FactdiffError('invalid-argument', 'sources: expected an array of one or more articles');
  const { kinds, minConfidence } = checkOptions(options);
  const prepared = prepare([draft, ...sources], options);
  const article = prepared.read[0]!;
  const document = prepared.documents.find((each) => each.article === article)!;
  const unsupported = unsupportedIn(
    document,
    prepared.documents.filter((each) => each !== document),
  ).filter(({ kind, confidence }) => confidence >= minConfidence && (kinds === null || kinds.includes(kind)));
  return reportOf(prepared, options, ({ judgements, consensus }) => {
    const touching = judgements.filter((judgement) => touches(judgement, article.id));
    return {
      judgements: [...touching, ...unsupported.filter((each) => !isTold(each, touching))],
      consensus: consensus.filter(({ claims }) => claims.some((claim) => claim.article === article.id)),
    };
  });
}

const touches = ({ positions }: Judgement, id: string) =>
  positions.some(({ claims }) => claims.some(({ article }) => article === id));

/** Whether an alarm already speaks of the same words. */
function isTold({ positions: [position] }: Judgement, alarms: readonly Judgement[]): boolean {
  const { article, span } = position!.claims[0]!;
  return alarms.some(
    ({ relation, positions }) =>
      (relation === 'contradiction' || relation === 'disputed') &&
      positions.some(({ claims }) =>
        claims.some((claim) => claim.article === article && claim.span.start < span.end && span.start < claim.span.end),
      ),
  );
}
