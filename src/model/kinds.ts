import { z } from 'zod';

/** The kinds of value that are compared, in the order in which reports list them. */
export const KIND_NAMES = ['date', 'number', 'place', 'role', 'participant', 'quote', 'polarity', 'name'] as const;
export const KindNameSchema = z.enum(KIND_NAMES);
export type KindName = z.infer<typeof KindNameSchema>;

/** What a kind of a caller's own is called: lower-case words joined by hyphens. */
export const OwnKindNameSchema = z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
/** A kind of the engine, or one that `defineKind` made. */
export const AnyKindNameSchema = z.union([KindNameSchema, OwnKindNameSchema]);
export type AnyKindName = KindName | (string & {});

/** How two positions of one group stand to each other, the gravest first. */
export const RELATIONS = [
  'contradiction',
  'disputed',
  'unsupported',
  'update',
  'refinement',
  'hedged',
  'variant',
] as const;
export const RelationSchema = z.enum(RELATIONS);
export type Relation = z.infer<typeof RelationSchema>;

export const SeveritySchema = z.enum(['error', 'warning', 'note']);
export type Severity = z.infer<typeof SeveritySchema>;

export const SEVERITY_OF: Readonly<Record<Relation, Severity>> = {
  contradiction: 'error',
  disputed: 'warning',
  unsupported: 'warning',
  update: 'note',
  refinement: 'note',
  hedged: 'note',
  variant: 'note',
};

/** How a sentence holds its claim: as a fact, a plan, a possibility, or something it denies. */
export const StanceSchema = z.enum(['asserted', 'planned', 'possible', 'denied']);
export type Stance = z.infer<typeof StanceSchema>;
