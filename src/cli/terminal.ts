import { styleText } from 'node:util';
import type { Painter, Style } from '../index';
import type { Flags } from './args';

type Look = Parameters<typeof styleText>[0];
const LOOKS: Readonly<Record<Style, Look>> = {
  error: ['bold', 'red'],
  warning: ['bold', 'yellow'],
  note: 'cyan',
  strong: 'bold',
  faint: 'dim',
  words: ['bold', 'underline'],
  good: 'green',
};

export const terminalPainter: Painter = (style, text) => styleText(LOOKS[style], text, { validateStream: false });

/** Flags first, then NO_COLOR and FORCE_COLOR (no-color.org, force-color.org), then whether it is a terminal. */
export function wantsColour(flags: Flags, env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (flags['no-color']) return false;
  if (flags.color) return true;
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTerminal && env.TERM !== 'dumb';
}
