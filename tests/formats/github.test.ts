import { describe, expect, it } from 'vitest';
import { formatReport, formatStories } from '../../src/formats';
import { fair, hostile } from '../helpers/samples';

describe('github', () => {
  it('writes an annotation for each alarm and counts the notes', () => {
    expect(formatReport(fair.report, 'github').split('\n')).toEqual([
      '::error file=story/south.md,line=3,endLine=3,col=57,endColumn=68,title=When is the harbour fair?::11 May here (“from 11 May”)%0A4 May in story/north.md, line 3 (“on 4 May”)%0ABoth cannot be true of the same thing at the same time.',
      expect.stringMatching(/^::warning file=story\/north\.md,line=3,/),
      '::notice title=factdiff::2 alarms in 3 articles; 1 note (updates, refinements, variants)',
      '',
    ]);
  });

  it('shows the ten surest errors, since GitHub drops the rest, and says how many more there are', () => {
    const [first] = fair.report.findings;
    const findings = Array.from({ length: 13 }, (_, i) => ({
      ...first!,
      id: `id${i}`,
      question: `Question ${i}?`,
      confidence: 0.5 + i / 100,
    }));
    const lines = formatReport({ ...fair.report, findings }, 'github')
      .trimEnd()
      .split('\n');
    expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(10);
    expect(lines[0]).toContain('title=Question 12?');
    expect(lines.at(-1)).toContain('13 alarms in 3 articles; 3 more alarms not annotated');
  });

  it('leaves out columns where the place spans lines', () => {
    const [first] = fair.report.findings;
    const positions = first!.positions.map((position) => ({
      ...position,
      claims: position.claims.map((claim) => ({
        ...claim,
        location: { line: 3, column: 50, endLine: 4, endColumn: 3 },
      })),
    }));
    const [line] = formatReport({ ...fair.report, findings: [{ ...first!, positions }] }, 'github').split('\n');
    expect(line).toContain(',line=3,endLine=4,title=');
  });

  it('lets no article write a command of its own, and leaves out what the baseline lists', () => {
    const out = formatStories([hostile], 'github');
    expect(out.trimEnd().split('\n')).toHaveLength(2);
    expect(out).toMatch(/^::error file=x\/a%2Cb%3Ac%25\.md,line=1,/);
    expect(out).toContain('x%250A');
    expect(out).not.toContain('##[');
    const [properties] = out.slice(2).split('::');
    expect(properties!.split(',').every((part) => /^(?:error )?[a-zA-Z]+=[^=]*/.test(part))).toBe(true);
  });

  it('says so where nothing was found', () => {
    expect(formatReport({ ...fair.report, findings: [] }, 'github')).toBe(
      '::notice title=factdiff::0 alarms in 3 articles\n',
    );
  });
});
