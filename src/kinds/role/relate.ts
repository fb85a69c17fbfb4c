import { excludesWalk, isWalk, WALKS_OF, type WalkName } from '../../language/lexicon/callings';
import {
  ANYWHERE,
  FULL_TIME,
  GENERAL_OFFICES,
  OFFICE_QUALIFIERS,
  SECTOR_OF,
  type Sector,
} from '../../language/lexicon/offices';
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
      return relateOffices(a, b);
  }
}

function differs(rule: string, reason: string, certainty: number): Verdict {
  return { relation: 'contradiction', rule, because: [reason], certainty };
}

function relateOffices(a: Claim, b: Claim): Verdict {
  const [x, y] = [value(a), value(b)];
  const qualified = (role: RoleValue) => role.modifiers.some((word) => OFFICE_QUALIFIERS.has(word));
  // "former mayor" and "senator" are two times of one life.
  if (qualified(x) !== qualified(y)) return unrelated;
  if (x.office === y.office) return sameOwner(x, y) ? same('role/office-differs') : ofAnother(x);
  if (HEADS.has(x.office) && HEADS.has(y.office) && !sameOwner(x, y) && !namesOwner(a, y) && !namesOwner(b, x))
    return differs('role/office-of-another', 'one person is given two bodies to run', 0.6);
  if (GENERAL_OFFICES.has(x.office) || GENERAL_OFFICES.has(y.office)) return unrelated;
  const [left, right] = [SECTOR_OF.get(x.office), SECTOR_OF.get(y.office)];
  if (!left || left !== right) {
    const full = isFullTime(x, left) && isFullTime(y, right);
    if (full) return differs('role/office-differs', `nobody is ${x.office} and ${y.office} at the same time`, 0.75);
    return exclusive(x.office, y.office) && !tellsBoth(a, y) && !tellsBoth(b, x)
      ? differs('role/calling-differs', `hardly anybody is ${x.office} and ${y.office} at the same time`, 0.65)
      : unrelated;
  }
  return differs(
    'role/office-differs',
    `one person does not hold the offices of ${x.office} and ${y.office} at once`,
    0.8,
  );
}

const isFullTime = ({ office }: RoleValue, sector: Sector | undefined) =>
  sector !== undefined && FULL_TIME.has(sector) && !ANYWHERE.has(office);

/** Walks of life that an office or calling may belong to. */
function walksOf(office: string): readonly WalkName[] {
  const sector = SECTOR_OF.get(office) ?? '';
  return WALKS_OF.get(office) ?? (isWalk(sector) ? [sector] : []);
}

/** Are these of two walks of life that hardly anybody combines, however the words are meant? */
function exclusive(x: string, y: string): boolean {
  const [left, right] = [walksOf(x), walksOf(y)];
  return left.length > 0 && right.length > 0 && left.every((a) => right.every((b) => excludesWalk(a, b)));
}

/** Does the article of a claim use the other calling too ("the baker, once a nurse, …")? Then it may know of both. */
const tellsBoth = ({ document }: Claim, { office }: RoleValue) => {
  const last = office.split(' ').at(-1);
  return document.tokens.some(({ lemma, lower }) => lower === last || lemma === last);
};

/** Words for who runs a body; chairs, presidents and owners may have several. */
const HEADS: ReadonlySet<string> = new Set([
  'chief executive',
  'head',
  'director',
  'boss',
  'chief',
  'manager',
  'leader',
]);

/** Does the article of a claim speak of the other body too? Then one may be a part of the other. */
const namesOwner = ({ document }: Claim, { of }: RoleValue) =>
  document.entities.some(({ name }) => sameName(name, of!) !== 'different' || contained(name, of!));

/** Words of an owner that is no name: "the company", "the owner". */
const isNamed = (of: string | null): of is string => of !== null && /^\p{Lu}/u.test(of);

/** One office, two owners by name ("governor of Albay", "governor of Camarines Sur")? */
function sameOwner(x: RoleValue, y: RoleValue): boolean {
  if (!isNamed(x.of) || !isNamed(y.of)) return true;
  const [a, b] = [x.of, y.of];
  if (countryOf(a) !== null && countryOf(a) === countryOf(b))
    return a === b || !isKnownPlace(a) || !isKnownPlace(b) || contained(a, b);
  // "a nurse in Lugo", "a nurse at St Luke's": a place and a body in it
  if (isKnownPlace(a) !== isKnownPlace(b)) return true;
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
