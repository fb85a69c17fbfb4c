// Writes the pages that are made from the code: npm run docs
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { findingsPage } from './findings-page';

writeFileSync(resolve(import.meta.dirname, '../docs/findings.md'), findingsPage());
