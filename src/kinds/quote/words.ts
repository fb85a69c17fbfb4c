import type { Claim, QuoteValue } from '../../model';

/** "What did Marta Drevich say?", or "Who said “We will rebuild”?" when the speakers differ. */
export function questionOf(claims: readonly Claim[]): string {
  const { words } = claims[0]!.value as QuoteValue;
  if (claims[0]!.topic.slot === 'speaker') return `Who said “${shortened(words)}”?`;
  const names = claims.map((claim) => (claim.value as QuoteValue).speaker).filter((name) => name !== null);
  const [longest] = names.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return longest ? `What did ${longest} say?` : `What was said: “${shortened(words)}”?`;
}

const shortened = (words: string) => {
  const list = words.split(/\s+/);
  return list.length > 10 ? `${list.slice(0, 10).join(' ')} …` : words.replace(/[,.]$/, '');
};

/** "“We will rebuild” (Marta Drevich)" */
export function labelOf(claim: Claim): string {
  const { words, speaker } = claim.value as QuoteValue;
  return `“${shortened(words)}”${speaker ? ` (${speaker})` : ''}`;
}
