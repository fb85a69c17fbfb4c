import { ANYWHERE, FULL_TIME, GENERAL_OFFICES, OFFICE_QUALIFIERS, SECTOR_OF } from '../../language/lexicon/offices';
import { countryOf, isKnownPlace, placeContains } from '../../language/names/places';
import { sameName } from '../../language/names/similar';
import type { Claim, RoleValue, Verdict } from '../../model';

const value = (claim: Claim) => claim.value as RoleValue;
const unrelated: Verdict = { relation: 'unrelated', rule: 'role/not-comparable', because: [], certainty: 0 };
const same = (rule: string): Verdict => ({ relation: 'same', rule, because: [], certainty: 1 });

/** Two claims about what one person is. */
export function relateRoles(a: Claim, b: Claim): Verdict {
  const [x, y] = [value(a), value(b)];
  switch (a.topic.slot) {
    case 'nation':
      return x.of === y.of
        ? same('role/nationality-differs')
        : differs('role/nationality-differs', 'one person is given two countries', 0.9);
    case 'party':
      return x.office === y.office
        ? same('role/party-differs')
        : differs('role/party-differs', 'one politician is given two parties', 0.85);
    case 'kin':
      return x.office === y.office
        ? same('role/kinship-differs')
        : differs('role/kinship-differs', `nobody is both ${x.office} and ${y.office} of one person`, 0.8);
    default:
      return relateOffices(x, y);
  }
}

function differs(rule: string, reason: string, certainty: number): Verdict {
  return { relation: 'contradiction', rule, because: [reason], certainty };
}

function relateOffices(x: RoleValue, y: RoleValue): Verdict {
  const qualified = (role: RoleValue) => role.modifiers.some((word) => OFFICE_QUALIFIERS.has(word));
  // "former mayor" and "senator" are two times of one life.
  if (qualified(x) !== qualified(y)) return unrelated;
  if (x.office === y.office) return sameOwner(x, y) ? same('role/office-differs') : ofAnother(x);
  if (GENERAL_OFFICES.has(x.office) || GENERAL_OFFICES.has(y.office)) return unrelated;
  const [left, right] = [SECTOR_OF.get(x.office), SECTOR_OF.get(y.office)];
  if (!left || !right) return unrelated;
  if (left !== right) {
    const full = FULL_TIME.has(left) && FULL_TIME.has(right) && !ANYWHERE.has(x.office) && !ANYWHERE.has(y.office);
    return full
      ? differs('role/office-differs', `nobody is ${x.office} and ${y.office} at the same time`, 0.75)
      : unrelated;
  }
  return differs(
    'role/office-differs',
    `one person does not hold the offices of ${x.office} and ${y.office} at once`,
    0.8,
  );
}

/** Words of an owner that is no name: "the company", "the owner". */
const isNamed = (of: string | null): of is string => of !== null && /^\p{Lu}/u.test(of);

/** One office, two owners by name ("governor of Albay", "governor of Camarines Sur")? */
function sameOwner(x: RoleValue, y: RoleValue): boolean {
  if (!isNamed(x.of) || !isNamed(y.of)) return true;
  const [a, b] = [x.of, y.of];
  if (countryOf(a) !== null && countryOf(a) === countryOf(b))
    return a === b || !isKnownPlace(a) || !isKnownPlace(b) || contained(a, b);
  return sameName(a, b) !== 'different' || contained(a, b);
}

const contained = (a: string, b: string) =>
  a.includes(b) || b.includes(a) || placeContains(a, b) || placeContains(b, a);

const ofAnother = ({ office }: RoleValue) =>
  differs('role/office-of-another', `one ${office} is given two places or bodies`, TERRITORIAL.has(office) ? 0.8 : 0.6);

/** Offices that belong to one place each. */
const TERRITORIAL = new Set([
  'governor',
  'mayor',
  'president',
  'prime minister',
  'sheriff',
  'police chief',
  'fire chief',
  'senator',
  'chief executive',
  'ambassador',
]);
