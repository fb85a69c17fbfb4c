import type { Claim, RoleValue } from '../../model';

const QUESTIONS: Readonly<Record<string, (name: string) => string>> = {
  nation: (name) => `Which country does ${name} belong to?`,
  party: (name) => `Which party does ${name} belong to?`,
  kin: (name) => `How is ${name} related to the family?`,
  office: (name) => `What office does ${name} hold?`,
};

const COUNTRY = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });

/** "Which country does Kim Jong-un belong to?" */
export function questionOf(claims: readonly Claim[]): string {
  const names = claims.map((claim) => claim.document.entities[claim.topic.entities[0]!]!.name);
  const longest = names.reduce((best, name) =>
    name.length > best.length || (name.length === best.length && name < best) ? name : best,
  );
  return QUESTIONS[claims[0]!.topic.slot]!(longest);
}

/** "North Korea", "chief executive of Brightwell" */
export function labelOf(claim: Claim): string {
  const { office, modifiers, of } = claim.value as RoleValue;
  if (claim.topic.slot === 'nation') return COUNTRY.of(of!) ?? of!;
  if (claim.topic.slot === 'party') return office;
  return [...modifiers, office].join(' ') + (of ? ` of ${of}` : '');
}
