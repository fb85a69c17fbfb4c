import { z } from 'zod';
import { FactsSchema, KindNameSchema, OwnKindSchema, RELATIONS } from './model';

export const FailOnSchema = z.enum([...RELATIONS, 'never']);
export type FailOn = z.infer<typeof FailOnSchema>;

/** What `factdiff.config.{js,mjs,json}` and `package.json#factdiff` may hold. Paths are relative to that file. */
export const ConfigSchema = z.strictObject({
  $schema: z.string().optional(),
  /** Articles, folders or patterns to check when the command line names none. */
  files: z.array(z.string().min(1)).min(1).optional(),
  /** `name` or `name:file`, such as `sarif:out.sarif`. */
  format: z.array(z.string().min(1)).min(1).optional(),
  /** The gravest relation that may be found without failing comes after this one; default `contradiction`. */
  failOn: FailOnSchema.optional(),
  /** 0–1; findings below are left out. */
  minConfidence: z.number().min(0).max(1).optional(),
  /** Kinds of the engine by name, and, in a JavaScript file, kinds of your own (`defineKind`). */
  kinds: z
    .array(z.union([KindNameSchema, OwnKindSchema]))
    .min(1)
    .optional(),
  skipKinds: z.array(KindNameSchema).optional(),
  /** What the newsroom knows, or the file that says it. */
  facts: z.union([z.string().min(1), FactsSchema]).optional(),
  baseline: z.string().min(1).optional(),
  quiet: z.boolean().optional(),
});
export type Config = z.input<typeof ConfigSchema>;

/** Gives a configuration file its types: `export default defineConfig({ failOn: 'disputed' })`. */
export function defineConfig(config: Config): Config {
  return config;
}
