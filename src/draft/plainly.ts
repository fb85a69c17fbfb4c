/** Letters and digits in lower case with single spaces, one at each end, so that whole words can be looked up in it. */
export const plainly = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
