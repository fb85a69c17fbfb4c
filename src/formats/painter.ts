/** What a piece of the text report is, so that a terminal can colour it. */
export type Style = 'error' | 'warning' | 'note' | 'strong' | 'faint' | 'words' | 'good';

/** Colours a piece of text that was escaped before. Formats know no terminal: the command passes one in. */
export type Painter = (style: Style, text: string) => string;

export const plainPainter: Painter = (_style, text) => text;
