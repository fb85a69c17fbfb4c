import { Readability } from '@mozilla/readability';
import { FactdiffError } from '../../model';
import type { Block, Metadata, Reading } from '../reading';
import { blocksOf } from './blocks';
import type { DomElement } from './dom';
import { pageMetadata } from './metadata';
import { type Page, parsePage } from './page';
import { findTitle } from './title';

/** News pages have a few thousand elements, some forty deep. Readability takes seconds or overflows the stack far beyond that. */
const MOST_ELEMENTS = 40_000;
const DEEPEST = 400;
/** Tags and entities; each becomes a node of linkedom, 100,000 of them in about a second. */
const MOST_MARKS = 200_000;

/** A saved page: its main text by Readability, what it says of itself from JSON-LD and `<meta>`. */
export function readHtml(source: string, label: string): Reading {
  checkMarks(source, label);
  const page = parsePage(source);
  const { metadata, warnings } = pageMetadata(page.document);
  const title = findTitle(page, metadata.title ?? null);
  const body = (isOrdinary(page) ? mainText(page, label) : null) ?? wholePage(source);
  const story = body.filter((block) => !title.block || block.map[0]?.source !== title.block.map[0]?.source);
  const blocks: Block[] = title.block ? [{ ...title.block, kind: 'title' }, ...story] : story;
  const known: Partial<Metadata> = { ...metadata, title: title.words };
  return { blocks, metadata: known, warnings: warnings.map((warning) => `${label}: ${warning}`) };
}

function checkMarks(source: string, label: string): void {
  let marks = 0;
  for (const _ of source.matchAll(/[<&]/g)) marks += 1;
  if (marks <= MOST_MARKS) return;
  const most = MOST_MARKS.toLocaleString('en-US');
  throw new FactdiffError(
    'article-too-large',
    `${label} has more than ${most} tags and entities; a page may have at most that.`,
  );
}

function isOrdinary({ elements, depth }: Page): boolean {
  return elements <= MOST_ELEMENTS && depth <= DEEPEST;
}

function mainText(page: Page, label: string): Block[] | null {
  // Readability makes every link absolute, which costs more than all else it does and is of no use here.
  for (const link of page.document.querySelectorAll('a[href]')) link.removeAttribute('href');
  const options = { disableJSONLD: true, keepClasses: true, serializer: (node: unknown) => node };
  let content: unknown;
  try {
    content = new Readability(page.document as never, options as never).parse()?.content ?? null;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new FactdiffError(
      'invalid-html',
      `${label}: the main text of the page cannot be found: ${reason.slice(0, 120)}.`,
    );
  }
  if (!content) return null;
  const blocks = blocksOf(content as DomElement, page);
  return blocks.some(({ kind }) => kind === null) ? blocks : null;
}

/** Readability finds no story on a page of a few lines; then all of the page is read. It has changed the page, so parse again. */
function wholePage(source: string): Block[] {
  const page = parsePage(source);
  return page.document.documentElement ? blocksOf(page.document.documentElement, page) : [];
}

/** A piece of HTML that is nothing but the story, as ninjs carries it. */
export function readFragment(source: string, label: string): Block[] {
  checkMarks(source, label);
  return wholePage(source);
}
