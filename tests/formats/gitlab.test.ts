import { describe, expect, it } from 'vitest';
import { formatReport, formatStories } from '../../src/formats';
import { fair, hostile } from '../helpers/samples';

describe('gitlab', () => {
  it('lists findings as GitLab Code Quality has them', () => {
    const entries = JSON.parse(formatReport(fair.report, 'gitlab'));
    expect(entries[0]).toEqual({
      description:
        'When is the harbour fair? 11 May here (“from 11 May”); 4 May in story/north.md, line 3 (“on 4 May”)',
      check_name: 'date/example',
      fingerprint: 'aaaa1111',
      severity: 'major',
      location: { path: 'story/south.md', lines: { begin: 3, end: 3 } },
    });
    expect(entries.map((each: { severity: string }) => each.severity)).toEqual(['major', 'minor', 'info']);
  });

  it('gives each finding a fingerprint of its own, as GitLab folds equal ones into one', () => {
    const entries = JSON.parse(
      formatStories(
        [
          { ...fair, name: 'a' },
          { ...fair, name: 'b' },
        ],
        'gitlab',
      ),
    );
    expect(new Set(entries.map((each: { fingerprint: string }) => each.fingerprint)).size).toBe(6);
  });

  it('begins without a byte order mark and is an empty list where nothing was found', () => {
    expect(formatReport({ ...fair.report, findings: [] }, 'gitlab')).toBe('[]\n');
  });

  it('shows no control characters of an article', () => {
    for (const { description } of JSON.parse(formatStories([hostile], 'gitlab'))) {
      expect(description).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
    }
  });
});
