/**
 * Article text as Markdown shows it literally, in a paragraph, a list item or a table cell: it stays on one line, and
 * no HTML, link, image, heading, list, emphasis, mention (`@name`) or issue number (`#12`) comes of it.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029 ]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
    .replace(/&|<|>|[\\`*_[\]|~]|[@#](?=\w)|:(?=\/\/)|(?<=www)\.|(?<=##)\[/gi, (sign) => {
      if (sign === '&') return '&amp;';
      if (sign === '<') return '&lt;';
      if (sign === '>') return '&gt;';
      // GitHub looks for names, numbers and addresses after it has read the Markdown, so only a gap keeps them apart.
      if (sign === '@' || sign === '#' || sign === ':') return `${sign}<!-- -->`;
      if (sign === '.') return '<!-- -->.';
      return `\\${sign}`;
    })
    .replace(/^( *)([-+=#])/, '$1\\$2')
    .replace(/^( *\d{1,9})([.)])/, '$1\\$2');
}
