import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare';
import { KINDS } from '../../src/kinds';
import { findingsPage } from '../../tools/findings-page';

const report = (texts: readonly string[]) => compare([...texts]);

for (const kind of KINDS)
  describe(`kind ${kind.name}`, () => {
    it.each(kind.rules.map((rule) => [rule.code, rule] as const))('%s fires on its example', (code, rule) => {
      expect(report(rule.fires).findings.map((finding) => finding.rule)).toContain(code);
    });

    it.each(kind.rules.map((rule) => [rule.code, rule] as const))('%s is silent where it looks alike', (code, rule) => {
      expect(report(rule.silent).findings.map((finding) => finding.rule)).not.toContain(code);
    });
  });

it('no two rules share a code, and each names its kind', () => {
  const codes = KINDS.flatMap((kind) => kind.rules.map(({ code }) => ({ code, kind: kind.name })));
  expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length);
  for (const { code, kind } of codes) expect(code.startsWith(`${kind}/`)).toBe(true);
});

it('docs/findings.md is made from the rules (npm run docs)', () => {
  expect(readFileSync(resolve(import.meta.dirname, '../../docs/findings.md'), 'utf8')).toBe(findingsPage());
});
