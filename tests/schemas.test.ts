import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ReportSchema } from '../src/model';
import { schemaFiles } from '../tools/schemas';
import { fair } from './helpers/samples';

describe.each(schemaFiles())('%s', (name, text) => {
  it('is current (npx tsx tools/write-schema.ts)', () => {
    expect(readFileSync(resolve(import.meta.dirname, '..', name), 'utf8')).toBe(text);
  });
});

it('a later version may add to a report', () => {
  const report = JSON.parse(schemaFiles()[0]![1]);
  expect(report.additionalProperties).toBeUndefined();
  expect(report.required).toContain('schemaVersion');
  expect(ReportSchema.safeParse({ ...fair.report, more: 1 }).success).toBe(true);
});

it('a configuration and facts may hold nothing unknown', () => {
  for (const [, text] of schemaFiles().slice(1)) expect(JSON.parse(text).additionalProperties).toBe(false);
});
