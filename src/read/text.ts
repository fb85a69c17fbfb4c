import { isBoilerplate } from './boilerplate';
import { looksLikeHeadline } from './headline';
import { isHardWrapped, type Line, lineGroups, linesOf } from './lines';
import { identity } from './mapped-text';
import { readOutletLine } from './outlet-line';
import { type Block, foldWhitespace, type Metadata, type Reading } from './reading';

/** Plain text: paragraphs stand between blank lines or on lines of their own; a headline first is the title. */
export function readText(source: string): Reading {
  const blocks: Block[] = [];
  const ranges = lineGroups(linesOf(source)).flatMap(paragraphRanges);
  const head = readHead(source, ranges);
  ranges.forEach((range, index) => {
    blocks.push({ kind: head.kinds[index] ?? null, ...foldWhitespace(identity(source, range.start, range.end)) });
  });
  const title = head.titleIndex === null ? undefined : blocks[head.titleIndex]?.text;
  return { blocks, metadata: title === undefined ? head.metadata : { ...head.metadata, title } };
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function paragraphRanges(group: readonly Line[]): Range[] {
  if (isHardWrapped(group)) return [{ start: group[0]!.start, end: group.at(-1)!.end }];
  return group.map(({ start, end }) => ({ start, end }));
}

interface Head {
  readonly kinds: Record<number, Block['kind']>;
  readonly titleIndex: number | null;
  readonly metadata: Partial<Metadata>;
}

/** The lines above the story: at most an outlet or date line, a headline, and again an outlet or date line. */
function readHead(source: string, ranges: readonly Range[]): Head {
  const kinds: Head['kinds'] = {};
  let metadata: Partial<Metadata> = {};
  let titleIndex: number | null = null;
  for (let index = 0; index < Math.min(ranges.length, 4); index++) {
    const line = source.slice(ranges[index]!.start, ranges[index]!.end).trim();
    const outlet = readOutletLine(line);
    if (outlet) {
      kinds[index] = 'boilerplate';
      metadata = { ...outlet, ...metadata };
    } else if (titleIndex === null && looksLikeHeadline(line) && !isBoilerplate(line) && storyFollows(ranges, index)) {
      kinds[index] = 'title';
      titleIndex = index;
    } else if (!isBoilerplate(line)) break;
  }
  return { kinds, titleIndex, metadata };
}

/** A headline has something longer under it. */
function storyFollows(ranges: readonly Range[], index: number): boolean {
  const length = ranges[index]!.end - ranges[index]!.start;
  return ranges.slice(index + 1, index + 5).some((range) => range.end - range.start > length);
}
