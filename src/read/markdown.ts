import { readFrontMatter } from './front-matter';
import { linesOf } from './lines';
import { compose } from './mapped-text';
import { readBlocks } from './markdown-blocks';
import { readInline } from './markdown-inline';
import { type Block, foldWhitespace, type Reading } from './reading';
import { readText } from './text';

/** Markdown with optional YAML front matter. The marks of the syntax are not read; the words keep their places. */
export function readMarkdown(source: string, label: string): Reading {
  const frontMatter = readFrontMatter(source, label);
  const lines = linesOf(source, frontMatter?.end ?? 0);
  const { blocks: found, references } = readBlocks(lines);
  const blocks = found.map((block): Block & { level: number } => ({
    level: block.level,
    kind: null,
    ...foldWhitespace(compose(readInline(block.text, references), block)),
  }));
  const shown = blocks.filter(({ text }) => text.length > 0);
  if (frontMatter?.title) {
    const title: Block = { kind: 'title', ...foldWhitespace(frontMatter.title) };
    const rest = shown[0] && sameWords(shown[0].text, title.text) ? markTitle(shown, 0) : shown;
    return { blocks: [title, ...rest], metadata: { ...frontMatter.metadata, title: title.text } };
  }
  if (shown[0] && shown[0].level > 0) {
    return { blocks: markTitle(shown, 0), metadata: { title: shown[0].text, ...frontMatter?.metadata } };
  }
  if (frontMatter?.metadata.title || shown.length === 0)
    return { blocks: shown, metadata: frontMatter?.metadata ?? {} };
  return withPlainHead(source, frontMatter?.end ?? 0, shown, frontMatter?.metadata ?? {});
}

/** Markdown without a heading: its first lines are read as those of plain text. */
function withPlainHead(source: string, start: number, blocks: Block[], metadata: Reading['metadata']): Reading {
  const head = readText(source.slice(start));
  const kinds = new Map(head.blocks.flatMap(({ text, kind }) => (kind === null ? [] : [[text, kind] as const])));
  const known = blocks.map((block, index) =>
    index < 4 && kinds.has(block.text) ? { ...block, kind: kinds.get(block.text)! } : block,
  );
  return { blocks: known, metadata: { ...head.metadata, ...metadata } };
}

function markTitle(blocks: readonly Block[], index: number): Block[] {
  return blocks.map((block, at) => (at === index ? { ...block, kind: 'title' } : block));
}

function sameWords(left: string, right: string): boolean {
  const words = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return words(left) === words(right);
}
