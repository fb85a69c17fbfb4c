import { type Claim, FACTS_ID, type Judged, type Judgement } from '../model';

const isFact = (claim: Claim) => claim.article === FACTS_ID;

/**
 * Takes the newsroom's own statements out of what was judged: they decide who is wrong, but no position of a report is
 * theirs. A finding of nothing but facts, or one that is no alarm without them, goes.
 */
export function withoutFacts({ judgements, consensus }: Judged): Judged {
  return {
    judgements: judgements.flatMap((judgement) =>
      judgement.positions.some(({ claims }) => claims.some(isFact)) ? settled(judgement) : [judgement],
    ),
    consensus: consensus.flatMap((each) => {
      const claims = each.claims.filter((claim) => !isFact(claim));
      return new Set(claims.map(({ article }) => article)).size > 1 ? [{ ...each, claims }] : [];
    }),
  };
}

function settled(judgement: Judgement): Judgement[] {
  const backed = judgement.positions.find(({ claims }) => claims.some(isFact))!;
  const positions = judgement.positions.flatMap((position) => {
    const claims = position.claims.filter((claim) => !isFact(claim));
    return claims.length
      ? [{ label: position === backed ? position.label : position.label, claims, backed: position === backed }]
      : [];
  });
  const against = positions.filter((position) => !position.backed);
  if (!against.length) return [];
  if (judgement.relation !== 'contradiction' && judgement.relation !== 'disputed')
    return positions.length > 1 ? [{ ...judgement, positions }] : [];
  const fact = backed.claims.find(isFact)!;
  const words = fact.document.sentences[fact.sentence]!;
  return [
    {
      ...judgement,
      relation: 'contradiction',
      positions: positions.map(({ label, claims }) => ({ label, claims })),
      outlier:
        against.length === 1
          ? { position: positions.indexOf(against[0]!), why: "it is against the newsroom's facts" }
          : null,
      because: [
        `against the newsroom's facts: “${fact.document.article.text.slice(words.start, words.end)}”`,
        ...judgement.because,
      ],
      facts: backed.label,
    },
  ];
}
