// Writes the JSON Schemas that the package ships: npx tsx tools/write-schema.ts
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { schemaFiles } from './schemas';

for (const [name, text] of schemaFiles()) writeFileSync(resolve(import.meta.dirname, '..', name), text);
