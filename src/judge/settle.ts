import { type Claim, FACTS_ID, type Verdict } from '../model';

/** Words that name a source, without case and articles. */
const bare = (source: string) =>
  source
    .toLowerCase()
    .replace(/\b(?:the|a|an|its|their|his|her)\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const differentSources = (a: string, b: string) => {
  const [x, y] = [bare(a), bare(b)];
  return x !== y && !x.includes(y) && !y.includes(x);
};

/**
 * What a difference of values means once stance, source and time are known: a possibility contradicts no
 * fact (two possibilities may exclude each other), a plan
 * is superseded by what happened, and two named sources dispute ("police said 12,000, organisers 40,000").
 */
export function settle(verdict: Verdict, a: Claim, b: Claim): Verdict {
  if (verdict.relation !== 'contradiction') return verdict;
  if ((a.stance === 'possible') !== (b.stance === 'possible'))
    return { ...verdict, relation: 'hedged', because: [...verdict.because, 'one side only calls it possible'] };
  const ofRecord = a.article === FACTS_ID || b.article === FACTS_ID;
  if (!ofRecord && !verdict.planWeighed && (a.stance === 'planned') !== (b.stance === 'planned'))
    return {
      ...verdict,
      relation: 'update',
      because: [...verdict.because, 'one side tells a plan, the other what happened'],
    };
  if (a.source && b.source && differentSources(a.source, b.source))
    return {
      ...verdict,
      relation: 'disputed',
      because: [...verdict.because, `one side is told by ${a.source}, the other by ${b.source}`],
    };
  return verdict;
}
