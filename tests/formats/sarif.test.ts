import { describe, expect, it } from 'vitest';
import { formatReport, formatStories } from '../../src/formats';
import { fair, hostile } from '../helpers/samples';

const log = JSON.parse(formatReport(fair.report, 'sarif', { sources: fair.sources }));
const [run] = log.runs;

describe('sarif', () => {
  it('says which version it is and counts columns as JavaScript does', () => {
    expect(log).toMatchObject({ version: '2.1.0', $schema: expect.stringContaining('sarif-2.1.0') });
    expect(run).toMatchObject({ columnKind: 'utf16CodeUnits', tool: { driver: { name: 'factdiff' } } });
  });

  it('anchors a finding on the outlier and links every other place from the message', () => {
    const [result] = run.results;
    expect(result.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'story/south.md' },
          region: { startLine: 3, startColumn: 57, endLine: 3, endColumn: 68, snippet: { text: 'from 11 May' } },
        },
      },
    ]);
    expect(result.relatedLocations.map((each: { id: number }) => each.id)).toEqual([1, 2]);
    expect(result.message.text).toContain(
      'When is the harbour fair? 11 May here; 4 May in [story/north.md:3](1), [story/coast.txt:1](2).',
    );
  });

  it('anchors on the draft where there is one', () => {
    const { runs } = JSON.parse(formatReport(fair.report, 'sarif', { draft: 'north.md' }));
    expect(runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('story/north.md');
  });

  it('gives every rule all that GitHub asks for', () => {
    expect(run.tool.driver.rules.map((rule: { id: string }) => rule.id)).toEqual([
      'date/example',
      'number/example',
      'polarity/example',
    ]);
    for (const rule of run.tool.driver.rules) {
      expect(rule).toMatchObject({
        id: expect.any(String),
        name: expect.stringMatching(/^[A-Z][A-Za-z0-9]{0,254}$/),
        shortDescription: { text: expect.stringMatching(/^.{10,1024}$/) },
        fullDescription: { text: expect.stringMatching(/^.{10,1024}$/) },
        help: { text: expect.stringMatching(/.{10}/), markdown: expect.stringMatching(/.{10}/) },
        defaultConfiguration: { level: expect.stringMatching(/^(?:error|warning|note)$/) },
        properties: {
          precision: 'very-high',
          'problem.severity': expect.stringMatching(/^(?:error|warning|recommendation)$/),
        },
      });
      expect(rule.properties).not.toHaveProperty('security-severity');
    }
    for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
  });

  it('gives each result one fingerprint of its own, under the only name that GitHub reads', () => {
    const all = JSON.parse(
      formatStories(
        [
          { ...fair, name: 'a' },
          { ...fair, name: 'b' },
        ],
        'sarif',
      ),
    ).runs[0].results;
    const hashes = all.map(
      (each: { partialFingerprints: Record<string, string> }) => each.partialFingerprints.primaryLocationLineHash,
    );
    expect(hashes[0]).toBe('aaaa1111:1');
    expect(new Set(hashes).size).toBe(all.length);
  });

  it('suppresses what the baseline lists, with the note as the reason', () => {
    const { results } = JSON.parse(formatStories([hostile], 'sarif')).runs[0];
    const known = results.filter((each: object) => 'suppressions' in each);
    expect(known).toHaveLength(1);
    expect(known[0].suppressions[0]).toMatchObject({
      kind: 'external',
      justification: expect.stringContaining('[31mred'),
    });
  });

  it('makes no link, placeholder or control character of what an article says, and an address of every path', () => {
    const { results } = JSON.parse(formatStories([hostile], 'sarif')).runs[0];
    const [first] = results;
    expect(first.message.text).not.toMatch(/(?<!\\)\[l(?<!\\)\]/);
    expect(first.message.text).not.toMatch(/\p{Cc}/u);
    expect(first.locations[0].physicalLocation.artifactLocation.uri).toBe('x/a%2Cb%3Ac%25.md');
    const links = [...first.message.text.matchAll(/(?<!\\)\]\((\d+)\)/g)].map((match) => Number(match[1]));
    expect(links).toEqual(first.relatedLocations.map((each: { id: number }) => each.id));
  });

  it('is a whole log with no result where nothing was found', () => {
    const { runs } = JSON.parse(formatReport({ ...fair.report, findings: [] }, 'sarif'));
    expect(runs[0]).toMatchObject({ results: [], tool: { driver: { rules: [] } } });
  });
});
