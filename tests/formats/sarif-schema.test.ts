import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { formatStories, type Story } from '../../src/formats';
import { borrowed, fair, hostile } from '../helpers/samples';

// The schema as published for SARIF 2.1.0 (errata of 2020), which this package of its editors carries.
const file = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
// One of its patterns is no expression with the flag `u`.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')));

const errorsIn = (log: unknown) => (validate(log) ? [] : validate.errors);
const logOf = (...stories: Story[]) => JSON.parse(formatStories(stories, 'sarif'));

describe('sarif: the official schema', () => {
  it.each([
    ['a story', [fair]],
    ['hostile text, with a baseline', [hostile]],
    [
      'several stories',
      [
        { ...fair, name: 'one' },
        { ...borrowed, name: 'two' },
      ],
    ],
    ['a draft', [{ ...fair, draft: 'north.md' }]],
    ['no sources', [{ ...fair, sources: undefined }]],
    ['nothing found', [{ ...fair, report: { ...fair.report, findings: [] } }]],
    ['no story', []],
  ])('holds for %s', (_, stories: readonly Story[]) => {
    expect(errorsIn(logOf(...stories))).toEqual([]);
  });

  it('finds what is wrong with a log', () => {
    const log = logOf(fair);
    log.runs[0].columnKind = 'utf16';
    delete log.runs[0].tool.driver.name;
    expect(errorsIn(log)?.map(({ instancePath }) => instancePath)).toEqual([
      '/runs/0/tool/driver',
      '/runs/0/columnKind',
    ]);
  });
});
