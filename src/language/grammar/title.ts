import { caseOf, type Grammar, tokenAt } from './grammar';

const BEFORE_NAME = new Set(['nmod', 'compound', 'flat', 'appos', 'amod']);

/**
 * Heads of the titles directly before a name: "minister" of "foreign minister Jo Lane", "President" of "President Lane".
 * `head` is the head of the name, `first` its first token.
 */
export function titlesOf(grammar: Grammar, head: number, first = head): number[] {
  const titles: number[] = [];
  // The treebanks hang titles from the name; "Prime Minister" and "King" may also be the head of it.
  for (const child of grammar.children[head] ?? []) {
    if (child < first && isTitle(grammar, child)) titles.push(child);
  }
  const { head: above, relation } = tokenAt(grammar, head);
  const named = relation === 'flat' || relation === 'appos' || relation === 'compound';
  if (named && above >= 0 && above < first && isNoun(grammar, above) && above === first - 1) titles.push(above);
  return titles;
}

function isTitle(grammar: Grammar, child: number): boolean {
  return BEFORE_NAME.has(tokenAt(grammar, child).relation) && isNoun(grammar, child) && caseOf(grammar, child) === null;
}

function isNoun(grammar: Grammar, index: number): boolean {
  const { tag } = tokenAt(grammar, index);
  return tag === 'NOUN' || tag === 'PROPN';
}
