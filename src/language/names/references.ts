import type { Entity, NameMention, Reference } from '../../model';
import type { NamesInput } from '.';
import { findDescriptions } from './descriptions';
import type { Found } from './evidence';
import { findPronouns } from './pronouns';

export interface ReferencesInput extends NamesInput {
  readonly found: readonly Found[];
  readonly names: readonly NameMention[];
  readonly entities: readonly Entity[];
}

/** Descriptions and pronouns that can mean only one entity; all others are left out. */
export function findReferences(input: ReferencesInput): Reference[] {
  const descriptions = findDescriptions(input);
  return [...descriptions, ...findPronouns(input, descriptions)].sort((a, b) => a.first - b.first);
}
