/** One line of plain text for machines that show it as it is: no control characters, no marks that reverse the reading direction. */
export function plainLine(text: string): string {
  return text.replace(/[\t\n\r\u2028\u2029]+/g, ' ').replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
