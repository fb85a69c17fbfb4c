import { describe, expect, it } from 'vitest';
import { formatReport, formatStories } from '../../src/formats';
import { claimOf, findingOf, reportOf, sourcesOf } from '../helpers/report';
import { fair, hostile } from '../helpers/samples';

describe('rdjson', () => {
  it('gives message, place, severity and code', () => {
    const data = JSON.parse(formatReport(fair.report, 'rdjson', { sources: fair.sources }));
    expect(data.source).toEqual({ name: 'factdiff' });
    expect(data.diagnostics[0]).toEqual({
      message:
        'When is the harbour fair?\n11 May here (“from 11 May”)\n4 May in story/north.md, line 3 (“on 4 May”)\nBoth cannot be true of the same thing at the same time.',
      location: { path: 'story/south.md', range: { start: { line: 3, column: 57 }, end: { line: 3, column: 68 } } },
      severity: 'ERROR',
      code: { value: 'date/example' },
    });
  });

  it('counts columns in bytes of UTF-8, from 1, the end exclusive', () => {
    const a = { id: 'a.md', text: 'First line.\r\na𐐀b café on Monday.\n' };
    const b = { id: 'b.md', text: 'It is on Tuesday.\n' };
    const finding = findingOf({
      id: 'x',
      relation: 'contradiction',
      question: 'When?',
      positions: [
        ['Monday', claimOf(a, 'on Monday')],
        ['Tuesday', claimOf(b, 'on Tuesday'), claimOf(b, 'It')],
      ],
    });
    const { diagnostics } = JSON.parse(
      formatReport(reportOf([a, b], [finding]), 'rdjson', { sources: sourcesOf([a, b]) }),
    );
    // a𐐀b is 6 bytes, a space, café 5, a space: the 14th byte begins "on".
    expect(diagnostics[0].location.range).toEqual({ start: { line: 2, column: 14 }, end: { line: 2, column: 23 } });
  });

  it('gives lines only where it has no source to count bytes in', () => {
    const { diagnostics } = JSON.parse(formatReport(fair.report, 'rdjson'));
    expect(diagnostics[0].location.range).toEqual({ start: { line: 3 }, end: { line: 3 } });
  });

  it('shows no control characters of an article, and leaves out what the baseline lists', () => {
    const { diagnostics } = JSON.parse(formatStories([hostile], 'rdjson'));
    expect(diagnostics).toHaveLength(2);
    for (const { message } of diagnostics) expect(message.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
  });
});
