/** Cuts a table written as running text into its entries: separated by commas (entries may hold spaces). */
export function list(entries: string): readonly string[] {
  return entries
    .split(',')
    .map((entry) => entry.trim().replace(/\s+/g, ' '))
    .filter((entry) => entry !== '');
}
