/** A line of a wrapped text and where it starts in it. */
export interface Line {
  readonly text: string;
  readonly start: number;
}

/** Breaks at spaces so that lines are at most `width` UTF-16 units long, if no word is longer. */
export function wrap(text: string, width: number): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (text.length - start > width) {
    const space = text.lastIndexOf(' ', start + width);
    const end = space > start ? space : text.indexOf(' ', start + width);
    if (end < 0) break;
    lines.push({ text: text.slice(start, end), start });
    start = end + 1;
  }
  lines.push({ text: text.slice(start), start });
  return lines;
}
