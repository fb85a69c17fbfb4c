import { childBy, isPassive, objectOf, subjectOf, subtreeSpan } from '../../language/grammar';
import { isDemonym } from '../../language/names/places';
import type { Document } from '../../model';
import { entityAt } from './entity';
import { holding } from './ranges';

/** Words of a noun phrase that a question repeats; longer ones are cut down to their noun. */
const LONGEST = 5;
const LEFT_OUT = new Set(['PUNCT', 'NUM', 'SYM', 'PRON', 'VERB', 'AUX', 'ADP', 'SCONJ', 'CCONJ']);

const NOUNS = new Set(['NOUN', 'PROPN']);
/** What is planned is so now, whenever it is to happen. */
const PLANNING = new Set(['plan', 'schedule', 'slate', 'expect', 'set']);

/**
 * A noun phrase as a question names it: by its name ("Eastern Economic Forum" with its article), else as it stands ("the
 * night train"), else by its noun. Null for a pronoun that stands for nobody known.
 */
export function namedIn(document: Document, head: number): string | null {
  const { tokens, entities } = document;
  const name = holding(document.names, head);
  if (name) {
    // A name in capitals is a dateline's.
    if (/\p{Lu}{5}/u.test(name.text)) return null;
    const before = tokens[name.first - 1];
    return before?.lower === 'the' && before.sentence === tokens[head]!.sentence ? `the ${name.text}` : name.text;
  }
  const entity = entityAt(document, head);
  const { tag, lower } = tokens[head]!;
  if (tag === 'PRON') return entity === null ? null : entities[entity]!.name;
  const { first } = subtreeSpan(document, head);
  const words = tokens.slice(first, head + 1);
  const whole = words.length <= LONGEST && words.every((token) => !LEFT_OUT.has(token.tag));
  if (tag !== 'NOUN' && tag !== 'PROPN') return null;
  const from = whole ? words.findIndex(({ lower: word }) => !/^(?:an?|this|that|these|those)$/.test(word)) : -1;
  const phrase = from < 0 ? lower : document.article.text.slice(words[from]!.start, tokens[head]!.end);
  if (/^the\s/i.test(phrase)) return `the${phrase.slice(3)}`;
  // "Tarnovia's central bank" needs no article, "passenger ferry" does
  if (from >= 0 && (words[from]!.tag === 'PROPN' || words.some(({ tag: of }) => of === 'PART')))
    return isDemonym(phrase) ? `the ${phrase}` : phrase;
  const [opening = ''] = phrase.split(/\s/);
  return isDemonym(opening) ? `the ${phrase}` : `the ${phrase.charAt(0).toLowerCase()}${phrase.slice(1)}`;
}

/** "set the fire off"; not in "closed up 4 percent", "destroyed up to a third", nor far behind its verb. */
const isParticle = ({ tokens }: Document, verb: number, at: number) =>
  at > verb && at <= verb + 4 && !/^(?:to|by|\d.*)$/.test(tokens[at + 1]?.lower ?? '');

/** "was the budget moved", "did the train leave Oslo", "will the council meet": a clause turned into a question. */
export function clauseAsQuestion(document: Document, verb: number, planned: boolean): string | null {
  const { tokens } = document;
  const subject = subjectOf(document, verb);
  if (tokens[verb]!.tag !== 'VERB' || subject === null) return null;
  const who = namedIn(document, subject);
  if (who === null) return null;
  const { lower, lemma } = tokens[verb]!;
  const particle = childBy(document, verb, 'compound:prt');
  const after = particle !== null && isParticle(document, verb, particle) ? ` ${tokens[particle]!.lower}` : '';
  if (isPassive(document, verb)) {
    const many = isPlural(document, subject);
    if (!planned) return `${many ? 'were' : 'was'} ${who} ${lower}${after}`;
    return PLANNING.has(lemma) ? `${many ? 'are' : 'is'} ${who} ${lower}${after}` : `will ${who} be ${lower}${after}`;
  }
  const object = objectOf(document, verb);
  const what = object !== null && NOUNS.has(tokens[object]!.tag) ? namedIn(document, object) : null;
  return `${planned ? 'will' : 'did'} ${who} ${lemma}${after}${what ? ` ${what}` : ''}`;
}

const isPlural = ({ tokens, children }: Document, at: number): boolean => {
  const { tag, lower, lemma } = tokens[at]!;
  const joined = (children[at] ?? []).some((child) => tokens[child]!.relation === 'conj');
  return joined || (tag === 'NOUN' && lower !== lemma.toLowerCase() && lower.endsWith('s'));
};
