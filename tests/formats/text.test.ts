import { describe, expect, it } from 'vitest';
import { formatReport, formatStories } from '../../src/formats';
import { borrowed, fair, hostile } from '../helpers/samples';

const text = formatReport(fair.report, 'text', { sources: fair.sources });

describe('text', () => {
  it('asks the question, gives each answer with its outlets, the words in context, and why', () => {
    expect(text.slice(0, text.indexOf('DISPUTED'))).toBe(`CONTRADICTION  When is the harbour fair?
date/example · confidence 0.90 · aaaa1111

  4 May (2 articles) Northern Post [north.md] and coast.txt
    story/north.md:3:67  said by the town
    | The harbour fair opens on 4 May and runs for a week, the town said.
    |                        ^^^^^^^^
    story/coast.txt:1:17
    | The fair begins on May 4, as it did last year.
    |                 ^^^^^^^^

  11 May (1 article) Southern Echo [south.md]
    story/south.md:3:57
    | Visitors can see the harbour fair from 11 May.
    |                                   ^^^^^^^^^^^

  Stands alone: 11 May (two articles agree on 4 May)
  Why it matters: Both cannot be true of the same thing at the same time.
  Because: same event: harbour fair; one day is not the other

`);
  });

  it('lists notes after the alarms, a line each, and ends with a summary line', () => {
    expect(text.slice(text.indexOf('Notes:'))).toBe(`Notes: 1 refinement
  refinement  How many stalls? about 40 (north.md) / 42 (south.md)

1 contradiction and 1 disputed claim in 3 articles (42 claims); 1 refinement
`);
  });

  it('says who cites whom in a circle, and what rests on one origin', () => {
    const shown = formatStories([borrowed], 'text');
    expect(shown.slice(shown.indexOf('Origins:'), shown.lastIndexOf('\n\n'))).toBe(`Origins:
  circle  Northern Post and Southern Echo cite each other (story/north.md cites Southern Echo; story/south.md cites Northern Post)
  one origin  When is the harbour fair? 4 May: 2 articles, all from Coast Wire (coast.txt and north.md)`);
    expect(text).not.toContain('Origins:');
  });

  it('joins agreements of the same articles from one origin', () => {
    const [circle] = borrowed.report.origins!.circular;
    const single = ['x', 'y', 'z'].map((of) => ({
      of,
      position: null,
      origin: 'Coast Wire',
      articles: ['coast.txt', 'north.md'],
    }));
    const shown = formatReport({ ...borrowed.report, origins: { circular: [circle!], single } }, 'text');
    expect(shown).toContain('  one origin  3 agreements of coast.txt and north.md, all from Coast Wire\n');
  });

  it('counts what rests on one origin beyond the first few', () => {
    const single = Array.from({ length: 11 }, () => borrowed.report.origins!.single[0]!);
    const report = { ...borrowed.report, origins: { circular: [], single } };
    expect(formatReport(report, 'text').match(/one origin {2}/g)).toHaveLength(8);
    expect(formatReport(report, 'text')).toContain('and 3 more from one origin alone');
  });

  it('shows the words alone where it is given no sources', () => {
    expect(formatReport(fair.report, 'text')).toContain('    | on 4 May\n    | ^^^^^^^^\n');
  });

  it('colours the words instead of underlining them where it is given a painter', () => {
    const painted = formatReport(fair.report, 'text', {
      sources: fair.sources,
      paint: (style, s) => `<${style}>${s}</>`,
    });
    expect(painted).toContain('opens <words>on 4 May</> and');
    expect(painted).not.toContain('^^^');
  });

  it('is empty when quiet and there is no alarm', () => {
    const report = { ...fair.report, findings: fair.report.findings.filter((f) => f.severity === 'note') };
    expect(formatReport(report, 'text', { quiet: true })).toBe('');
    expect(formatReport(report, 'text')).toContain('No contradiction in 3 articles (42 claims)');
  });

  it('keeps a caret line under its words when the sentence wraps', () => {
    const narrow = formatReport(fair.report, 'text', { sources: fair.sources, width: 40 }).split('\n');
    const carets = narrow.findIndex((line) => line.includes('^'));
    const from = narrow[carets]!.indexOf('^');
    expect(narrow[carets - 1]!.slice(from, narrow[carets]!.lastIndexOf('^') + 1)).toBe('on 4 May');
  });

  it('names each story of several', () => {
    const both = formatStories(
      [
        { ...fair, name: 'one' },
        { ...fair, name: 'two' },
      ],
      'text',
    );
    expect(both).toMatch(/^=== one ===\n\nCONTRADICTION/);
    expect(both).toContain('\n\n=== two ===\n\n');
  });

  it('lets nothing from an article reach the terminal or the build log', () => {
    const out = formatStories([hostile], 'text');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(out).not.toMatch(/^\s*::/m);
    expect(out).not.toContain('##[');
    expect(out).toContain('␛[31mred');
  });
});
