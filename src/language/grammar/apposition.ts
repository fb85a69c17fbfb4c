import { childrenBy, type Grammar, tokenAt } from './grammar';

/** Heads of the descriptions beside a name or noun: "mayor" of "Jo Lane, the mayor of Hull". Both ways round. */
export function appositionsOf(grammar: Grammar, noun: number): number[] {
  const beside = childrenBy(grammar, noun, ['appos']);
  const { head, relation } = tokenAt(grammar, noun);
  return relation === 'appos' && head >= 0 ? [head, ...beside] : beside;
}
