import { z } from 'zod';
import { AnyKindNameSchema, RelationSchema, SeveritySchema, StanceSchema } from './kinds';
import { LocationSchema, SpanSchema } from './span';
import { ValueSchema } from './value';

export const ReportClaimSchema = z.object({
  article: z.string(),
  /** UTF-16 offsets into the source exactly as it was given. */
  span: SpanSchema,
  text: z.string(),
  location: LocationSchema,
  sentence: SpanSchema,
  stance: StanceSchema,
  source: z.string().nullable(),
});
export type ReportClaim = z.infer<typeof ReportClaimSchema>;

export const PositionSchema = z.object({
  value: ValueSchema,
  label: z.string(),
  /** Number of independent origins of the claims. */
  origins: z.int().min(0),
  claims: z.array(ReportClaimSchema).min(1),
});
export type Position = z.infer<typeof PositionSchema>;

export const FindingSchema = z.object({
  /** Fingerprint of kind, topic, values and articles: the same in every run. */
  id: z.string(),
  kind: AnyKindNameSchema,
  relation: RelationSchema,
  severity: SeveritySchema,
  confidence: z.number().min(0).max(1),
  /** Stable code, see docs/findings.md. */
  rule: z.string(),
  question: z.string(),
  message: z.string(),
  positions: z.array(PositionSchema).min(1),
  outlier: z.object({ position: z.int().min(0), why: z.string() }).nullable(),
  because: z.array(z.string()),
  /** Set by the command when the newsroom's baseline lists the finding: it is known and fails nothing. */
  baseline: z.object({ note: z.string() }).optional(),
});
export type Finding = z.infer<typeof FindingSchema>;

export const AgreementSchema = z.object({
  id: z.string(),
  kind: AnyKindNameSchema,
  question: z.string(),
  label: z.string(),
  origins: z.int().min(0),
  claims: z.array(ReportClaimSchema).min(2),
});
export type Agreement = z.infer<typeof AgreementSchema>;

export const ReportArticleSchema = z.object({
  id: z.string(),
  path: z.string().nullable(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  words: z.int().min(0),
  /** Agencies and outlets that the article credits. */
  origins: z.array(z.string()),
  warnings: z.array(z.string()),
});
export type ReportArticle = z.infer<typeof ReportArticleSchema>;

/** What is known of where claims come from beyond the counts. */
export const OriginsSchema = z.object({
  /** Outlets that take news from each other, directly or through others. */
  circular: z.array(
    z.object({
      outlets: z.array(z.string()).min(2),
      citations: z.array(z.object({ article: z.string(), cites: z.string(), span: SpanSchema })),
    }),
  ),
  /** What two or more articles say and all have from one place: an agreement's id, or a finding's with its position. */
  single: z.array(
    z.object({
      of: z.string(),
      position: z.int().min(0).nullable(),
      origin: z.string(),
      articles: z.array(z.string()).min(2),
    }),
  ),
});
export type Origins = z.infer<typeof OriginsSchema>;

export const ReportSchema = z.object({
  schemaVersion: z.literal(1),
  generator: z.object({ name: z.literal('factdiff'), version: z.string() }),
  articles: z.array(ReportArticleSchema),
  findings: z.array(FindingSchema),
  agreements: z.array(AgreementSchema),
  origins: OriginsSchema.optional(),
  summary: z.object({
    articles: z.int(),
    claims: z.int(),
    contradiction: z.int(),
    disputed: z.int(),
    unsupported: z.int(),
    update: z.int(),
    refinement: z.int(),
    hedged: z.int(),
    variant: z.int(),
    agreements: z.int(),
  }),
});
export type Report = z.infer<typeof ReportSchema>;
