/**
 * Bytes as printable ASCII, 13 bits in two characters (64 in base 64 are 12): the model is a string in a module, as there is no
 * file system in a browser. Quotation marks and the backslash do not come up, so nothing in the string needs to be escaped.
 */
export const DIGITS = alphabet();

function alphabet(): string {
  let digits = '';
  for (let code = 0x20; code < 0x7f; code++) {
    const digit = String.fromCharCode(code);
    if (!'\'"`\\'.includes(digit)) digits += digit;
  }
  return digits;
}

export function fromPrintable(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < DIGITS.length; i++) values[DIGITS.charCodeAt(i)] = i;
  const bytes = new Uint8Array(Math.floor((text.length / 2) * (13 / 8)));
  let at = 0;
  let bits = 0;
  let held = 0;
  for (let i = 0; i + 1 < text.length; i += 2) {
    held |= (values[text.charCodeAt(i)]! * DIGITS.length + values[text.charCodeAt(i + 1)]!) << bits;
    for (bits += 13; bits >= 8; bits -= 8) {
      bytes[at++] = held;
      held >>>= 8;
    }
  }
  return bytes;
}
