import type { Agreement, Claim, Consensus, Finding, Judgement, Origins, Report, ReportArticle } from '../model';
import { KIND_NAMES, RELATIONS, SEVERITY_OF } from '../model';
import { inOrder, type Locator, reportClaim } from './claims';
import { fingerprint } from './fingerprint';
import { singleOrigin } from './single';
import { messageOf } from './words';

export type { Locator } from './claims';

export interface ReportParts {
  readonly version: string;
  readonly articles: readonly ReportArticle[];
  readonly claims: number;
  readonly judgements: readonly Judgement[];
  readonly consensus: readonly Consensus[];
  readonly countOrigins: (claims: readonly Claim[]) => number;
  /** Names of the independent origins of claims that say one thing. */
  readonly originOf: (claims: readonly Claim[]) => readonly string[];
  readonly circular: Origins['circular'];
  readonly locator: Locator;
}

const round = (value: number) => Math.round(value * 1000) / 1000;
/** Kinds that a caller defines come after those of the engine. */
const rank = (list: readonly string[], value: string) => (list.includes(value) ? list.indexOf(value) : list.length);

/** Writes the report: spans mapped back to the sources, fingerprints, a fixed order, counts. */
export function makeReport(parts: ReportParts): Report {
  const written = parts.judgements.map((judgement) => finding(judgement, parts));
  const findings = [...written].sort(
    (a, b) =>
      rank(RELATIONS, a.relation) - rank(RELATIONS, b.relation) ||
      b.confidence - a.confidence ||
      rank(KIND_NAMES, a.kind) - rank(KIND_NAMES, b.kind) ||
      (a.id < b.id ? -1 : 1),
  );
  const agreed = parts.consensus.map((consensus) => agreement(consensus, parts));
  const agreements = [...agreed].sort(
    (a, b) => rank(KIND_NAMES, a.kind) - rank(KIND_NAMES, b.kind) || (a.id < b.id ? -1 : 1),
  );
  const single = [
    ...parts.judgements.flatMap((judgement, at) =>
      judgement.positions.flatMap(({ claims }, position) =>
        singleOrigin(written[at]!.id, position, claims, parts.originOf),
      ),
    ),
    ...parts.consensus.flatMap(({ claims }, at) => singleOrigin(agreed[at]!.id, null, claims, parts.originOf)),
  ].sort((a, b) => (a.of < b.of ? -1 : a.of > b.of ? 1 : (a.position ?? 0) - (b.position ?? 0)));
  const count = (relation: Finding['relation']) => findings.filter((item) => item.relation === relation).length;
  return {
    schemaVersion: 1,
    generator: { name: 'factdiff', version: parts.version },
    articles: [...parts.articles],
    findings,
    agreements,
    origins: { circular: [...parts.circular], single },
    summary: {
      articles: parts.articles.length,
      claims: parts.claims,
      contradiction: count('contradiction'),
      disputed: count('disputed'),
      unsupported: count('unsupported'),
      update: count('update'),
      refinement: count('refinement'),
      hedged: count('hedged'),
      variant: count('variant'),
      agreements: agreements.length,
    },
  };
}

function finding(judgement: Judgement, { countOrigins, locator }: ReportParts): Finding {
  const positions = judgement.positions.map(({ label, claims }) => {
    const ordered = [...claims].sort(inOrder);
    return { value: ordered[0]!.value, label, origins: countOrigins(ordered), claims: ordered };
  });
  const articles = [...new Set(positions.flatMap(({ claims }) => claims.map(({ article }) => article)))].sort();
  const labels = positions.map(({ label }) => label).sort();
  return {
    id: fingerprint([judgement.kind, judgement.question, ...labels, ...articles].join('\n')),
    kind: judgement.kind,
    relation: judgement.relation,
    severity: SEVERITY_OF[judgement.relation],
    confidence: round(judgement.confidence),
    rule: judgement.rule,
    question: judgement.question,
    message: messageOf(positions, judgement.facts),
    positions: positions.map((position) => ({
      ...position,
      claims: position.claims.map((claim) => reportClaim(claim, locator)),
    })),
    outlier: judgement.outlier,
    because: [...judgement.because],
  };
}

function agreement({ kind, question, label, claims }: Consensus, { countOrigins, locator }: ReportParts): Agreement {
  const ordered = [...claims].sort(inOrder);
  const articles = [...new Set(ordered.map(({ article }) => article))].sort();
  const spans = ordered.map((claim) => claim.document.article.text.slice(claim.span.start, claim.span.end));
  return {
    id: fingerprint([kind, question, label, ...articles, ...spans].join('\n')),
    kind,
    question,
    label,
    origins: countOrigins(ordered),
    claims: ordered.map((claim) => reportClaim(claim, locator)),
  };
}
