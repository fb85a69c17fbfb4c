import { z } from 'zod';
import { ConfigSchema } from '../src/config';
import { FactsSchema, ReportSchema } from '../src/model';

const SCHEMAS = [
  ['report.schema.json', ReportSchema, 'Report of factdiff'],
  ['config.schema.json', ConfigSchema, 'Configuration of factdiff'],
  ['facts.schema.json', FactsSchema, 'What the newsroom knows, for factdiff'],
] as const;

/** Name and text of each schema file. `io: 'input'` leaves objects open, so that a later version may add to a report. */
export function schemaFiles(): [name: string, text: string][] {
  return SCHEMAS.map(([name, schema, title]) => {
    const { $schema, ...rest } = z.toJSONSchema(schema, {
      io: 'input',
      // A kind of one's own is made of functions, which no JSON can hold.
      unrepresentable: 'any',
      override: ({ zodSchema, jsonSchema }) => {
        if (zodSchema._zod.def.type === 'custom') jsonSchema.not = {};
      },
    });
    return [name, `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`];
  });
}
