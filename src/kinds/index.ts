import type { Kind } from '../model';
import { date } from './date';
import { name } from './name';
import { number } from './number';
import { participant } from './participant';
import { place } from './place';
import { polarity } from './polarity';
import { quote } from './quote';
import { role } from './role';

/** All kinds, in the order in which reports list them. Adding a kind is adding a folder and a line here. */
export const KINDS: readonly Kind[] = [date, number, place, role, participant, quote, polarity, name];

export { defineKind, type Found, type KindDefinition } from './define';
