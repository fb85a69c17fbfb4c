import { describe, expect, it } from 'vitest';
import { fair, hostile } from '../helpers/samples';
import { claimIds, openReport } from './browser';
import { mixedStory, storyOf } from './stories';

const summit = storyOf('summit');
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('html in a browser: claims', () => {
  it.each([
    ['text with front matter', summit],
    ['a page, JSON and text', mixedStory()],
  ])('every claim opens at its words: %s', async (_, story) => {
    const { page, trouble } = await openReport([story]);
    const said = new Map<string, string>();
    story.report.findings.forEach((finding, f) => {
      finding.positions.forEach(({ claims }, p) => {
        claims.forEach((claim, c) => {
          said.set(`s0f${f}p${p}c${c}`, claim.text);
        });
      });
    });
    story.report.agreements.forEach(({ claims }, a) => {
      claims.forEach((claim, c) => {
        said.set(`s0a${a}p0c${c}`, claim.text);
      });
    });
    expect((await claimIds(page)).sort()).toEqual([...said.keys()].sort());
    for (const box of await page.locator('.filters input').all()) await box.check();
    for (const [id, text] of said) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, id);
      const claim = page.locator(`[id="${id}"]`);
      await expect.poll(() => claim.evaluate((element) => element === document.activeElement)).toBe(true);
      const words = plain(text.replace(/<[^>]+>/g, ' ').replace('&amp;', '&'));
      const shown = await claim.evaluate((element) => {
        const box = element.closest('.source')!.getBoundingClientRect();
        const own = element.getClientRects()[0]!;
        // Where claims overlap, one is cut at the other's end; its further pieces say whose they are.
        const pieces = [element, ...document.querySelectorAll(`[data-of="${element.id}"]`)];
        return {
          text: pieces
            .flatMap((piece) => [...piece.childNodes])
            .map((node) => ((node as Element).matches?.('.also') ? '' : (node.textContent ?? '')))
            .join(''),
          seen: own.top >= box.top - 1 && own.bottom <= box.bottom + 1 && own.top >= 0 && own.bottom <= innerHeight,
        };
      });
      expect({ id, ...shown, text: plain(shown.text.replace(/\b[A-F=]$/, '')) }).toEqual({
        id,
        text: expect.stringContaining(words.slice(0, 12)),
        seen: true,
      });
    }
    expect(trouble).toEqual([]);
  });

  it('puts the article of the other answer beside, with its words outlined, and leads back to the question', async () => {
    const { page } = await openReport([fair]);
    await page
      .locator('.finding')
      .first()
      .getByRole('link', { name: /south\.md/ })
      .click();
    const shown = page.locator('.text:visible h3');
    expect((await shown.allTextContents()).sort()).toEqual(['Northern Post north.md', 'Southern Echo south.md']);
    expect(await page.locator('.opened-claim').textContent()).toBe('from 11 May');
    expect(await page.locator('.linked').textContent()).toBe('on 4 May');
    await page.locator('.opened a').click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('s0f0');
  });

  it('shows the words that differ', async () => {
    const { page } = await openReport([fair]);
    expect(await page.locator('#s0f0p1c0 mark').allTextContents()).toEqual(['from 11']);
  });
});

describe('html in a browser: filters', () => {
  const visible = (page: import('playwright-core').Page) => page.locator('.finding:visible .asked').allTextContents();

  it('by relation', async () => {
    const { page } = await openReport([fair]);
    expect(await visible(page)).toHaveLength(3);
    await page.getByRole('checkbox', { name: 'contradiction' }).uncheck();
    expect(await visible(page)).toEqual(['Was it late?', 'How many stalls?']);
    expect(await page.locator('tbody tr:visible').count()).toBe(2);
    expect(await page.locator('.filters [role=status]').textContent()).toBe('2 questions');
  });

  it('by kind', async () => {
    const { page } = await openReport([fair]);
    await page.getByRole('checkbox', { name: 'polarity' }).uncheck();
    await page.getByRole('checkbox', { name: 'date' }).uncheck();
    expect(await visible(page)).toEqual(['How many stalls?']);
    expect(await page.locator('#s0f0p0c0').getAttribute('class')).toContain('off');
  });

  it('by outlet', async () => {
    const { page } = await openReport([fair]);
    await page.getByLabel('Outlet').selectOption({ label: 'coast.txt' });
    expect(await visible(page)).toEqual(['When is the harbour fair?']);
    await page.getByLabel('Outlet').selectOption('');
    expect(await visible(page)).toHaveLength(3);
  });

  it('hide agreements until they are asked for', async () => {
    const { page } = await openReport([summit]);
    const all = summit.report.findings.length;
    expect(await visible(page)).toHaveLength(all);
    await page.getByRole('checkbox', { name: 'agreement' }).check();
    expect(await visible(page)).toHaveLength(all + summit.report.agreements.length);
  });

  it('a link to a finding that is filtered out shows it', async () => {
    const { page } = await openReport([fair]);
    await page.getByRole('checkbox', { name: 'contradiction' }).uncheck();
    await page.evaluate(() => {
      location.hash = 's0f0';
    });
    await expect.poll(() => page.locator('#s0f0').isVisible()).toBe(true);
  });
});

describe('html in a browser: the keyboard alone', () => {
  it('reaches a claim from the top of the page, and its article', async () => {
    const { page } = await openReport([fair]);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the report');
    const seen: string[] = [];
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      const [id, text] = await page.evaluate(() => [
        document.activeElement?.getAttribute('href') ?? '',
        document.activeElement?.textContent ?? '',
      ]);
      seen.push(text!);
      if (id === '#s0f0p1c0') break;
    }
    expect(seen.some((text) => text.includes('11 May'))).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('s0f0p1c0');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('s0f0p0c0');
  });

  it('works the filters and the choice of articles', async () => {
    const { page } = await openReport([fair]);
    await page.getByRole('checkbox', { name: 'contradiction' }).focus();
    await page.keyboard.press('Space');
    expect(await page.locator('.finding:visible').count()).toBe(2);
    await page.getByLabel('Right article').focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('.text:visible h3').allTextContents()).toEqual(['Northern Post north.md', 'coast.txt']);
  });
});

describe('html in a browser: nothing but the page', () => {
  it.each([
    ['a story', [summit]],
    ['hostile text', [hostile]],
    ['several stories', [{ ...fair, name: 'one' }, { ...hostile }]],
  ])('executes nothing, asks for nothing, says nothing: %s', async (_, stories) => {
    const { page, trouble, requests } = await openReport(stories);
    for (const box of await page.locator('.filters input').all()) await box.check();
    for (const id of await claimIds(page))
      await page.evaluate((hash) => {
        location.hash = hash;
      }, id);
    for (const details of await page.locator('details').all())
      await details.evaluate((each) => each.setAttribute('open', ''));
    expect(trouble).toEqual([]);
    expect(requests).toEqual([]);
    expect(await page.locator('img, iframe, object, embed, form[action], main script').count()).toBe(0);
  });

  it('its policy stops what an article would run if it came through', async () => {
    const { page, trouble } = await openReport([fair]);
    await page.evaluate(() => {
      const image = document.createElement('img');
      image.setAttribute('onerror', 'document.title = "run"');
      image.src = 'http://127.0.0.1:9/x.png';
      document.body.append(image);
      const script = document.createElement('script');
      script.textContent = 'document.title = "run"';
      document.body.append(script);
    });
    expect(await page.title()).toBe('factdiff report');
    expect(trouble.some((message) => message.includes('Content Security Policy'))).toBe(true);
  });

  it('shows everything without its script', async () => {
    const { page } = await openReport([fair], { javaScriptEnabled: false });
    expect(await page.locator('.finding:visible').count()).toBe(3);
    expect(await page.locator('.text:visible').count()).toBe(3);
    expect(await page.locator('.filters').isVisible()).toBe(false);
  });
});
