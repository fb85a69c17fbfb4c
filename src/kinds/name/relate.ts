import { isKnownPlace } from '../../language/names/places';
import type { Claim, NameValue, Verdict, World } from '../../model';
import { differenceOf } from './spelling';

const nameOf = (claim: Claim) => (claim.value as NameValue).name;

/** Two spellings of what is taken to be one name. */
export function relateNames(a: Claim, b: Claim, _world: World): Verdict {
  const [x, y] = [nameOf(a), nameOf(b)];
  switch (differenceOf(x, y)) {
    case 'same':
      return { relation: 'same', rule: 'name/misspelled', because: [], certainty: 1 };
    case 'variant':
      return {
        relation: 'variant',
        rule: 'name/spelling-varies',
        because: ['both spellings are in use'],
        certainty: 0.9,
      };
    case 'given name':
      return {
        relation: 'variant',
        rule: 'name/given-name-shortened',
        because: ['one given name is short for the other'],
        certainty: 0.9,
      };
    case 'misspelling': {
      const known = [x, y].filter(isKnownPlace);
      const because =
        known.length === 1
          ? [`“${known[0]}” is a place the tables know, “${known[0] === x ? y : x}” is not`]
          : ['the two differ by a slip of the pen, and no usual transliteration gives both'];
      return { relation: 'contradiction', rule: 'name/misspelled', because, certainty: 0.9 };
    }
    default:
      return { relation: 'unrelated', rule: 'name/misspelled', because: [], certainty: 0 };
  }
}
