import type { Agreement, AnyKindName, Finding, Position, ReportClaim } from '../../model';
import type { Story } from '../format';

/** A claim with the id of its element, by which the parts of the page link to each other. */
export interface PlacedClaim {
  readonly id: string;
  readonly claim: ReportClaim;
}

/** One value that articles give to a question. */
export interface Answer {
  readonly label: string;
  readonly origins: number;
  readonly claims: readonly PlacedClaim[];
  readonly alone: boolean;
}

/** A finding or an agreement, as the page shows it. `finding` is null for an agreement. */
export interface Question {
  /** Of its element. */
  readonly id: string;
  /** Of the finding or agreement in the report. */
  readonly key: string;
  readonly kind: AnyKindName;
  readonly relation: string;
  readonly question: string;
  readonly answers: readonly Answer[];
  readonly finding: Finding | null;
}

/** All questions of a story: findings in the order of the report, then agreements. */
export function questionsOf({ report }: Story, story: number): Question[] {
  const findings = report.findings.map((finding, i) => question(finding, `s${story}f${i}`, finding.positions, finding));
  const agreements = report.agreements.map((agreement, i) => question(agreement, `s${story}a${i}`, [agreement], null));
  return [...findings, ...agreements];
}

type Given = Pick<Position, 'label' | 'origins' | 'claims'>;

function question(about: Finding | Agreement, id: string, given: readonly Given[], finding: Finding | null): Question {
  const answers = given.map(({ label, origins, claims }, p) => ({
    label,
    origins,
    claims: claims.map((claim, c) => ({ id: `${id}p${p}c${c}`, claim })),
    alone: finding?.outlier?.position === p,
  }));
  return {
    id,
    key: about.id,
    kind: about.kind,
    relation: finding?.relation ?? 'agreement',
    question: about.question,
    answers,
    finding,
  };
}

/** The letter and the colour of an answer go by its place: A, B, C … */
export const letterOf = (place: number): string => String.fromCharCode(65 + (place % 26));
export const colourOf = (place: number): string => `p${place % 6}`;
