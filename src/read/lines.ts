/** A line without its line break, as a range of the text it stands in. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Lines of a range; they end at `\n`, `\r\n` or a lone `\r`. */
export function linesOf(text: string, from = 0): Line[] {
  const lines: Line[] = [];
  let start = from;
  const breaks = /\r\n?|\n/g;
  breaks.lastIndex = from;
  for (let match = breaks.exec(text); match; match = breaks.exec(text)) {
    lines.push({ text: text.slice(start, match.index), start, end: match.index });
    start = breaks.lastIndex;
  }
  lines.push({ text: text.slice(start), start, end: text.length });
  return lines;
}

/** Runs of lines that no blank line divides. */
export function lineGroups(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  let open: Line[] = [];
  for (const line of lines) {
    if (/[^\s\u200b\ufeff]/.test(line.text)) open.push(line);
    else if (open.length > 0) {
      groups.push(open);
      open = [];
    }
  }
  if (open.length > 0) groups.push(open);
  return groups;
}

const SHORTEST_WRAP = 50;
const LONGEST_WRAP = 120;

/**
 * True when the lines are one paragraph broken to a width, as mail and wire copy is: no line could have taken the first
 * word of the next one. Otherwise every line is a paragraph of its own.
 */
export function isHardWrapped(lines: readonly Line[]): boolean {
  if (lines.length < 2) return false;
  const width = Math.max(...lines.slice(0, 500).map((line) => line.text.trimEnd().length));
  if (width < SHORTEST_WRAP || width > LONGEST_WRAP) return false;
  let full = 0;
  let sentenceEnds = 0;
  for (let index = 0; index + 1 < lines.length; index++) {
    const line = lines[index]!.text.trimEnd();
    const nextWord = /^\s*(\S{1,60})/.exec(lines[index + 1]!.text)?.[1] ?? '';
    if (line.length + 1 + nextWord.length > width - 2) full += 1;
    if (endsSentence(line)) sentenceEnds += 1;
  }
  const breaks = lines.length - 1;
  return full >= breaks * 0.8 && sentenceEnds < breaks;
}

/** "…on Friday." but not "…Acme Inc." or "…in the U.S." */
export function endsSentence(line: string): boolean {
  const text = line.trimEnd();
  return /[.!?…][”"’')\]]*$/.test(text) && !/(?:\b[A-Z]\.|\b(?:Inc|Corp|Ltd|Co|Jr|Sr|Bros|St|No)\.)$/.test(text);
}
