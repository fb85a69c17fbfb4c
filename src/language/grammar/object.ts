import { childBy, type Grammar, tokenAt } from './grammar';

/** What a verb acts on: "treaty" of "signed the treaty". The head of a relative clause stands for its pronoun. */
export function objectOf(grammar: Grammar, verb: number): number | null {
  const object = childBy(grammar, verb, 'obj');
  if (object === null) return null;
  const { relation, head } = tokenAt(grammar, verb);
  const relative = ['which', 'that', 'who', 'whom'].includes(tokenAt(grammar, object).lower) && object < verb;
  return relation === 'acl:relcl' && relative ? head : object;
}

/** What undergoes the action, whether the verb is active or passive: "bridge" of "the bridge was destroyed". */
export function patientOf(grammar: Grammar, verb: number): number | null {
  return childBy(grammar, verb, 'nsubj:pass') ?? objectOf(grammar, verb);
}
