import { describe, expect, it } from 'vitest';
import { formatReport, formatStories } from '../../src/formats';
import { escapeMarkdown } from '../../src/formats/escape/markdown';
import { borrowed, fair, hostile } from '../helpers/samples';

describe('markdown', () => {
  it('folds away who cites whom in a circle, and what rests on one origin', () => {
    const shown = formatStories([borrowed], 'markdown');
    expect(shown.slice(shown.indexOf('<details><summary>Origins'))).toBe(`<details><summary>Origins (2)</summary>

- circle: Northern Post and Southern Echo cite each other (story/north.md cites Southern Echo; story/south.md cites Northern Post)
- one origin: When is the harbour fair? 4 May: 2 articles, all from Coast Wire (coast.txt and north.md)

</details>
`);
  });

  it('gives an alarm a heading and a table, and folds notes away', () => {
    expect(formatReport(fair.report, 'markdown', { sources: fair.sources })).toMatchInlineSnapshot(`
      "## factdiff

      **1 contradiction and 1 disputed claim in 3 articles (42 claims)**

      ### Contradiction: When is the harbour fair?

      | Answer | Where | Words |
      | --- | --- | --- |
      | **4 May** | Northern Post, story/north.md:3:67 | The harbour fair opens **on 4 May** and runs for a week, the town said. |
      |  | story/coast.txt:1:17 | The fair begins **on May 4**, as it did last year. |
      | **11 May** | Southern Echo, story/south.md:3:57 | Visitors can see the harbour fair **from 11 May**. |

      - Stands alone: **11 May** (two articles agree on 4 May)
      - Why it matters: Both cannot be true of the same thing at the same time.
      - Because: same event: harbour fair; one day is not the other
      - date/example, confidence 0.90, \`aaaa1111\`

      ### Disputed claim: Was it late?

      | Answer | Where | Words |
      | --- | --- | --- |
      | **late** | Northern Post, story/north.md:3:31 | The mayor said on Monday that **it was late**. |
      | **early** | Southern Echo, story/south.md:3:8 | Stalls **went up early**. |

      - Why it matters: Each side is attributed to a different source, and both cannot be true.
      - polarity/example, confidence 0.90, \`bbbb2222\`

      <details><summary>Notes (1)</summary>

      - refinement: How many stalls? about 40 (north.md) or 42 (south.md)

      </details>
      "
    `);
  });

  it('is empty when quiet and there is no alarm', () => {
    expect(formatReport({ ...fair.report, findings: [] }, 'markdown', { quiet: true })).toBe('');
  });

  it('keeps every table row at three cells whatever an article says', () => {
    const rows = formatStories([hostile], 'markdown')
      .split('\n')
      .filter((line) => line.startsWith('|'));
    expect(rows.length).toBeGreaterThan(4);
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(4);
  });

  it('lets no HTML, link, code, mention, issue number or address of an article through', () => {
    const out = formatStories([hostile], 'markdown');
    expect(out.replace(/<\/?(?:details|summary)>|<!-- -->/g, '')).not.toMatch(/<(?!br>)/);
    expect(out).not.toMatch(/(?<!\\)`code/);
    expect(out).not.toMatch(/(?<!\\)\[l(?<!\\)\]\(/);
    expect(out).not.toContain('@someone');
    expect(out).not.toMatch(/(?<!&)#12\b/);
    expect(out).not.toContain('http://');
    expect(out).not.toContain('www.');
  });
});

describe('escapeMarkdown', () => {
  it.each([
    ['# head', '\\# head'],
    ['- item', '\\- item'],
    ['12. item', '12\\. item'],
    ['a\n\nb', 'a b'],
    ['5 * 4 | 3', '5 \\* 4 \\| 3'],
    ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
    ['snake_case', 'snake\\_case'],
    ['10–13 September', '10–13 September'],
  ])('%j becomes %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});
