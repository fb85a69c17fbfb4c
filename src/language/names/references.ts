import type { Entity, NameMention, Reference } from '../../model';
import type { NamesInput } from '.';
import type { Found } from './evidence';

export interface ReferencesInput extends NamesInput {
  readonly found: readonly Found[];
  readonly names: readonly NameMention[];
  readonly entities: readonly Entity[];
}

export function findReferences(_input: ReferencesInput): Reference[] {
  return [];
}
