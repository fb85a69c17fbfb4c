import { isKnownPlace } from '../../language/names/places';
import { plainWords } from '../../language/names/spelling';
import type { Claim, NameValue, Verdict, World } from '../../model';
import { differInVowels } from './romanised';
import { differenceOf, differingWords } from './spelling';

const nameOf = (claim: Claim) => (claim.value as NameValue).name;

/** Two spellings of what is taken to be one name. */
export function relateNames(a: Claim, b: Claim, world: World): Verdict {
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
      if (known.length !== 1 && differInVowels(x, y) && (inGivenName(x, y) || !standsAlone(x, y, world)))
        return {
          relation: 'variant',
          rule: 'name/spelling-varies',
          because: ['the two differ in vowels or doubled letters only, as accepted spellings do'],
          certainty: 0.7,
        };
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

/** Does one article alone write one spelling and two or more the other? Short names count with the full ones. */
function standsAlone(x: string, y: string, { documents }: World): boolean {
  const words = differingWords(x, y);
  const counts = words.map(
    (word) => documents.filter((document) => document.names.some(({ text }) => plainWords(text).includes(word))).length,
  );
  return counts.length === 2 && Math.min(...counts) === 1 && Math.max(...counts) > 1;
}

/** Given names have more spellings than families let their own name have: "Sara", "Sarah"; "Ibrahima", "Ibrahim". */
function inGivenName(x: string, y: string): boolean {
  const [p, q] = [plainWords(x), plainWords(y)];
  return p.length > 1 && p.length === q.length && p.slice(1).join(' ') === q.slice(1).join(' ');
}
