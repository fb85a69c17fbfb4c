import type { Claim, Consensus, Group, Judgement, Kind, Relation, World } from '../model';
import { type CountOrigins, outlierOf } from './outlier';
import { type JudgedPair, judgePairs } from './pairs';
import { positionsOf } from './positions';

/** The quieter relations, the one that says most first; a group without an alarm gets one finding of the first that fits. */
const QUIET: readonly Relation[] = ['update', 'hedged', 'variant', 'refinement'];

/** Findings and shared values of one group. */
export function judgeGroup(group: Group, kind: Kind, world: World, countOrigins: CountOrigins) {
  if (group.agreed) return { judgements: [], consensus: [shared(group.claims, kind, world)] };
  const pairs = judgePairs(group, kind, world);
  const alarms = pairs.filter(({ verdict }) => verdict.relation === 'contradiction' || verdict.relation === 'disputed');
  const judgements: Judgement[] = [];
  const strict = positionsOf(group.claims.length, pairs, false);
  if (alarms.length) {
    const relation = alarms.some(({ verdict }) => verdict.relation === 'contradiction') ? 'contradiction' : 'disputed';
    const judged = write(
      group,
      kind,
      world,
      alarms,
      positionsOf(group.claims.length, pairs, true),
      relation,
      countOrigins,
    );
    if (judged) judgements.push(judged);
  } else {
    for (const relation of QUIET) {
      const fitting = pairs.filter(({ verdict }) => verdict.relation === relation);
      if (!fitting.length) continue;
      const judged = write(group, kind, world, fitting, strict, relation, countOrigins);
      if (judged) judgements.push(judged);
      break;
    }
  }
  const consensus: Consensus[] = [];
  for (const position of strict) {
    const claims = position.map((index) => group.claims[index]!);
    if (new Set(claims.map((claim) => claim.article)).size < 2) continue;
    consensus.push(shared(claims, kind, world));
  }
  return { judgements, consensus };
}

const shared = (claims: readonly Claim[], kind: Kind, world: World): Consensus => ({
  kind: kind.name,
  question: kind.question(claims, world),
  label: kind.label(claims[0]!),
  claims,
});

/** One judgement over the positions that the telling pairs touch. */
function write(
  group: Group,
  kind: Kind,
  world: World,
  telling: readonly JudgedPair[],
  all: readonly number[][],
  relation: Relation,
  countOrigins: CountOrigins,
): Judgement | null {
  const touched = all.filter((position) => telling.some(({ a, b }) => position.includes(a) || position.includes(b)));
  if (touched.length < 2) return null;
  const positions = touched.map((position) => {
    const claims = position.map((index) => group.claims[index]!);
    return { label: kind.label(claims[0]!), claims };
  });
  const surest = telling.reduce((best, pair) =>
    pair.probability * pair.verdict.certainty > best.probability * best.verdict.certainty ? pair : best,
  );
  return {
    kind: group.kind,
    relation,
    rule: surest.verdict.rule,
    confidence: surest.probability * surest.verdict.certainty,
    question: kind.question(
      positions.flatMap(({ claims }) => claims),
      world,
    ),
    positions,
    outlier: relation === 'contradiction' ? outlierOf(positions, countOrigins) : null,
    because: surest.verdict.because,
  };
}
