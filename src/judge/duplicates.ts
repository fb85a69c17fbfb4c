import type { Claim, Judgement } from '../model';

const touch = (a: Claim, b: Claim) => a.article === b.article && a.span.start < b.span.end && b.span.start < a.span.end;

/** Do two findings set the same words against each other? */
function sameWords(a: Judgement, b: Judgement): boolean {
  const sides = a.positions.map(({ claims }) =>
    b.positions.map(({ claims: others }) => claims.some((claim) => others.some((other) => touch(claim, other)))),
  );
  for (let i = 0; i < sides.length; i++)
    for (let j = i + 1; j < sides.length; j++)
      for (let p = 0; p < b.positions.length; p++)
        for (let q = 0; q < b.positions.length; q++) if (p !== q && sides[i]![p] && sides[j]![q]) return true;
  return false;
}

const isAlarm = (judgement: Judgement) => judgement.relation === 'contradiction' || judgement.relation === 'disputed';

/** One disagreement is told once: of findings over the same words the surest stays, alarms before notes. */
export function withoutDuplicates(judgements: readonly Judgement[]): Judgement[] {
  const order = [...judgements].sort((a, b) => Number(isAlarm(b)) - Number(isAlarm(a)) || b.confidence - a.confidence);
  const kept: Judgement[] = [];
  for (const judgement of order)
    if (!kept.some((other) => (isAlarm(other) || other.kind === judgement.kind) && sameWords(judgement, other)))
      kept.push(judgement);
  return kept;
}
