const PICTURES = 0x2400;

/**
 * Makes article text harmless on a terminal and in a build log: control characters, ANSI sequences and marks that
 * reverse the reading direction become visible signs, line ends become spaces, and `##[command]`, which a
 * GitHub runner obeys anywhere in a line, is broken up.
 */
export function escapeTerminal(text: string): string {
  return text
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replace(/\p{Cc}/gu, (sign) => {
      const code = sign.charCodeAt(0);
      return code < 0x20 ? String.fromCharCode(PICTURES + code) : code === 0x7f ? '\u2421' : '\ufffd';
    })
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '\ufffd')
    .replace(/##\[/g, '## [');
}
