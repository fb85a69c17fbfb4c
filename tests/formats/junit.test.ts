import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { formatReport, formatStories } from '../../src/formats';
import { fair, hostile } from '../helpers/samples';

const parse = (xml: string) => new DOMParser().parseFromString(xml, 'text/xml');

describe('junit', () => {
  it('fails a case for each contradiction and passes the rest', () => {
    const xml = formatReport(fair.report, 'junit');
    expect(xml.split('\n').slice(0, 4)).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<testsuites name="factdiff" tests="3" failures="1" errors="0" skipped="0">',
      '  <testsuite name="factdiff" tests="3" failures="1" errors="0" skipped="0">',
      '    <testcase classname="date/example" name="When is the harbour fair? [aaaa1111]" file="story/south.md" line="3"><failure message="When is the harbour fair?" type="contradiction">11 May here (“from 11 May”)&#10;4 May in story/north.md, line 3 (“on 4 May”)&#10;Both cannot be true of the same thing at the same time.</failure></testcase>',
    ]);
  });

  it.each([
    ['never', 0],
    ['contradiction', 1],
    ['disputed', 2],
    ['variant', 3],
  ] as const)('fails as many cases as --fail-on %s does: %i', (failOn, failures) => {
    expect(formatReport(fair.report, 'junit', { failOn })).toContain(`failures="${failures}"`);
  });

  it('has a suite for each story and never an empty one', () => {
    const quiet = { ...fair, report: { ...fair.report, findings: [] }, name: 'quiet' };
    const document = parse(formatStories([{ ...fair, name: 'loud' }, quiet], 'junit'));
    expect(
      document
        .querySelectorAll('testsuite')
        .map((suite: { getAttribute(name: string): string }) => suite.getAttribute('name')),
    ).toEqual(['loud', 'quiet']);
    expect(document.querySelectorAll('testsuite')[1]!.querySelectorAll('testcase')).toHaveLength(1);
    expect(formatStories([quiet], 'junit')).toContain('tests="1" failures="0"');
  });

  it('skips what the baseline lists', () => {
    expect(parse(formatStories([hostile], 'junit')).querySelectorAll('skipped')).toHaveLength(1);
  });

  it('is well formed whatever an article says', () => {
    const xml = formatStories([hostile], 'junit');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot hold them
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
    expect(
      xml.replace(
        /<\/?(?:testsuites?|testcase|failure|skipped|system-out)(?: [a-z]+="[^"<]*")*\/?>|<\?xml[^<]*\?>/g,
        '',
      ),
    ).not.toMatch(/[<>]/);
    expect(xml).not.toMatch(/&(?!#\d+;)/);
    expect(xml).not.toContain('##[');
    expect(parse(xml).querySelector('failure')!.textContent).toContain('<script>alert(1)</script>');
  });
});
