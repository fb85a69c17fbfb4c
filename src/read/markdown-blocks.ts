import type { Line } from './lines';
import { type MappedText, MappedTextBuilder } from './mapped-text';

/** A heading (`level` 1–6) or a paragraph (0); the marks in front of its lines are gone. */
export interface MarkdownBlock extends MappedText {
  readonly level: number;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+|$)/;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const UNDERLINE = /^ {0,3}(=+|-+)[ \t]*$/;
const REFERENCE = /^ {0,3}\[([^\]]{1,200})\]:[ \t]*\S/;
const TABLE_RULE = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t:|-]*)?$/;
/** `>`, `- `, `* `, `+ `, `12. `, `12) ` in front of a line, with the blanks around them. */
const PREFIX = /^[ \t]*(?:>[ \t]?|(?:[-*+]|\d{1,9}[.)])[ \t]+)/;
/** A number that starts a list; "1984. The year…" inside a paragraph does not. */
const STARTS_ITEM = /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+\S/;

export interface MarkdownBlocks {
  readonly blocks: readonly MarkdownBlock[];
  /** Lower-case labels of link references that are defined somewhere. */
  readonly references: ReadonlySet<string>;
}

/** Divides Markdown into headings and paragraphs. Code, rules, tables' rules and link definitions are not read. */
export function readBlocks(lines: readonly Line[]): MarkdownBlocks {
  const blocks: MarkdownBlock[] = [];
  const references = new Set<string>();
  let open: Line[] = [];
  let fence: string | null = null;
  const close = (level = 0) => {
    if (open.length > 0) blocks.push({ level, ...join(open) });
    open = [];
  };
  for (const line of lines) {
    const mark = FENCE.exec(line.text)?.[1];
    if (fence !== null) {
      if (mark?.startsWith(fence) && line.text.trim() === mark) fence = null;
      continue;
    }
    const content = stripPrefix(line);
    const heading = HEADING.exec(content.text);
    const reference = REFERENCE.exec(content.text);
    if (mark) {
      close();
      fence = mark;
    } else if (/^[\s\u200b\ufeff]*$/.test(content.text)) close();
    else if (open.length > 0 && UNDERLINE.test(line.text)) close(line.text.trim().startsWith('=') ? 1 : 2);
    else if (RULE.test(line.text)) close();
    else if (heading) {
      close();
      open = [withoutClosingMarks(skip(content, heading[0].length))];
      close(heading[1]!.length);
    } else if (reference && open.length === 0) references.add(reference[1]!.toLowerCase());
    else if (TABLE_RULE.test(content.text) && content.text.includes('-')) close();
    else if (isTableRow(content.text)) {
      close();
      open = [content];
      close();
    } else {
      if (STARTS_ITEM.test(line.text) && (open.length === 0 || !/^\s*\d{2,}/.test(line.text))) close();
      open.push(open.length === 0 || /^[ \t]*>/.test(line.text) ? content : trimmed(line, content));
    }
  }
  close();
  return { blocks, references };
}

/** Up to eight marks stand in front of a line: "> > - words". */
function stripPrefix(line: Line): Line {
  let rest = line;
  for (let depth = 0; depth < 8; depth++) {
    const prefix = RULE.test(rest.text) ? null : PREFIX.exec(rest.text);
    if (!prefix) break;
    rest = skip(rest, prefix[0].length);
  }
  return rest;
}

/** A line that goes on with a paragraph keeps a number it starts with, unless it starts an item. */
function trimmed(line: Line, content: Line): Line {
  return STARTS_ITEM.test(line.text) ? content : line;
}

function skip(line: Line, length: number): Line {
  return { text: line.text.slice(length), start: line.start + length, end: line.end };
}

/** "## Heading ##" */
function withoutClosingMarks(line: Line): Line {
  const text = line.text.trimEnd();
  const end = /(?:^|[ \t])#+$/.exec(text)?.index ?? text.length;
  return { text: text.slice(0, end), start: line.start, end: line.start + end };
}

function isTableRow(text: string): boolean {
  return /^[ \t]*\|.*\|[ \t]*$/.test(text);
}

function join(lines: readonly Line[]): MappedText {
  const builder = new MappedTextBuilder();
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    if (previous) builder.add('\n', previous.end, Math.max(0, line.start - previous.end));
    builder.add(line.text, line.start);
  });
  return builder.build();
}
