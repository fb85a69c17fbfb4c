import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { formatStories, type Story } from '../../src/formats';

const folder = mkdtempSync(join(tmpdir(), 'factdiff-page-'));
let browser: Browser;
let pages: OpenPage[] = [];

/** A page with all that went wrong or went out while it was open. */
export interface OpenPage {
  readonly page: Page;
  /** Messages of the console, uncaught errors, dialogs. */
  readonly trouble: string[];
  /** Addresses asked for, other than the file itself. */
  readonly requests: string[];
}

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
});
afterEach(async () => {
  for (const { page } of pages) await page.context().close();
  pages = [];
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The stories' report, opened from disk as a reader opens it. */
export async function openReport(stories: readonly Story[], options: BrowserContextOptions = {}): Promise<OpenPage> {
  const file = join(folder, `report-${pages.length}.html`);
  writeFileSync(file, formatStories(stories, 'html'));
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const opened: OpenPage = { page, trouble: [], requests: [] };
  pages.push(opened);
  const own = pathToFileURL(file).href;
  page.on('console', (message) => opened.trouble.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => opened.trouble.push(`error: ${error.message}`));
  page.on('dialog', async (dialog) => {
    opened.trouble.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== own) opened.requests.push(request.url());
  });
  await page.goto(own);
  return opened;
}

/** Ids of the claims in the articles, in the order of the page. */
export const claimIds = (page: Page): Promise<string[]> =>
  page.locator('.claim[id]').evaluateAll((claims) => claims.map(({ id }) => id));
