import { describe, expect, it } from 'vitest';
import { formatReport, formatStories } from '../../src/formats';
import { FactdiffError, ReportSchema } from '../../src/model';
import { fair, hostile } from '../helpers/samples';

describe('json', () => {
  it('is the report', () => {
    expect(JSON.parse(formatReport(fair.report, 'json'))).toEqual(fair.report);
  });

  it('names the stories where there are several', () => {
    const data = JSON.parse(
      formatStories(
        [
          { ...fair, name: 'one' },
          { ...hostile, name: 'two' },
        ],
        'json',
      ),
    );
    expect(data.stories.map((story: { name: string }) => story.name)).toEqual(['one', 'two']);
    expect(ReportSchema.parse(data.stories[0].report)).toEqual(fair.report);
  });

  it('holds hostile text unchanged and no command for a build log', () => {
    const out = formatStories([hostile], 'json');
    expect(JSON.parse(out)).toEqual(hostile.report);
    expect(out).not.toContain('##[');
    expect(out).not.toMatch(/^\s*::/m);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });
});

it('an unknown format is an error with a stable code', () => {
  const wrong = () => formatReport(fair.report, 'pdf' as 'json');
  expect(wrong).toThrow(FactdiffError);
  expect(wrong).toThrow(/Unknown format "pdf"; known are text, json/);
});
