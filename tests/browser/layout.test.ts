import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { fair, hostile } from '../helpers/samples';
import { openReport } from './browser';
import { storyOf } from './stories';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const summit = storyOf('summit');
const two = [
  { ...summit, name: 'summit' },
  { ...fair, name: 'fair' },
];

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

describe('html in a browser: accessibility', () => {
  it.each([
    ['light', [summit], {}],
    ['dark', [summit], { colorScheme: 'dark' as const }],
    ['on a phone', [summit], { viewport: { width: 390, height: 844 } }],
    ['two stories', two, {}],
    ['hostile text', [hostile], {}],
    ['hostile text, dark', [hostile], { colorScheme: 'dark' as const }],
  ])('axe finds nothing: %s', async (_, stories, options) => {
    const { page } = await openReport(stories, options);
    for (const box of await page.locator('.filters input').all()) await box.check();
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true;
      location.hash = 's0f0p0c0';
    });
    // The page's policy keeps other scripts out, so this one is run by the debugger.
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const run = (globalThis as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } })
        .axe;
      const { violations } = await run.run({ resultTypes: ['violations'] });
      return violations;
    });
    expect(violations.map(({ id, help, nodes }) => [id, help, nodes.map(({ html }) => html.slice(0, 200))])).toEqual(
      [],
    );
  });
});

describe('html in a browser: sizes', () => {
  it.each([
    ['a desk', 1440, 900],
    ['a tablet', 820, 1180],
    ['a phone', 390, 844],
    ['a small phone', 320, 640],
  ])('nothing runs over the edge: %s', async (_, width, height) => {
    for (const stories of [[summit], [hostile]]) {
      const { page } = await openReport(stories, { viewport: { width, height } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  it('two articles stand side by side on a desk and above each other on a phone', async () => {
    const tops = async (width: number) => {
      const { page } = await openReport([summit], { viewport: { width, height: 900 } });
      return page
        .locator('.text:visible')
        .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().top));
    };
    const [left, right] = await tops(1280);
    expect(left).toBe(right);
    const [upper, lower] = await tops(390);
    expect(lower).toBeGreaterThan(upper!);
  });

  it('letters on the answers stand out in both colour schemes', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await openReport([fair], { colorScheme });
      const colours = await page
        .locator('td .answer')
        .evaluateAll((answers) => [...new Set(answers.map((answer) => getComputedStyle(answer).backgroundColor))]);
      expect(colours).toHaveLength(2);
    }
  });

  it('prints every article, every difference and no control', async () => {
    const { page } = await openReport([summit]);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('.text:visible').count()).toBe(summit.report.articles.length);
    expect(await page.locator('.filters:visible, .choose:visible, nav:visible').count()).toBe(0);
    expect(await page.locator('.pair:visible').count()).toBe(summit.report.findings.length);
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
  });
});
