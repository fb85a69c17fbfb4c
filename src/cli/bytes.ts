import { Failure } from './failure';

/** The text of a file, and what had to be guessed to read it. */
export interface Decoded {
  readonly text: string;
  readonly warning: string | null;
}

/**
 * Bytes as text: UTF-16 with a byte order mark, else UTF-8, else Windows-1252 (a superset of Latin-1) with a warning.
 * A byte order mark stays in the text, so that offsets hold for whoever else reads the file.
 *
 * @throws Failure when the bytes are no text.
 */
export function decode(bytes: Uint8Array, path: string): Decoded {
  const mark = bytes.length >= 2 ? (bytes[0]! << 8) | bytes[1]! : 0;
  if (mark === 0xfffe) return { text: new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes), warning: null };
  if (mark === 0xfeff) return { text: new TextDecoder('utf-16be', { ignoreBOM: true }).decode(bytes), warning: null };
  if (bytes.includes(0)) throw new Failure(`${path} is not a text file (it holds binary data)`);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), warning: null };
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    return { text, warning: `${path} is not valid UTF-8 and was read as Latin-1` };
  }
}
