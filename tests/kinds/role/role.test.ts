import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare';

const alarms = (...texts: string[]) =>
  compare(
    texts.map((text, index) => ({ id: `${index}`, text })),
    { kinds: ['role'] },
  )
    .findings.filter(({ relation }) => relation === 'contradiction')
    .map(({ rule }) => rule);

describe('offices of two walks of life', () => {
  it.each([
    ['Harbourmaster Manolis Rigas closed the port.', 'The mayor, Manolis Rigas, closed the port.'],
    ['Gridwell’s chief executive, Fiona Dale, spoke.', 'Fiona Dale, the energy minister, spoke.'],
    ['Prosecutor Nuno Falco asked for nine years.', 'His lawyer, Nuno Falco, called 31 witnesses.'],
  ])('are not held at once: %s', (a, b) => expect(alarms(a, b)).toEqual(['role/office-differs']));

  it.each([
    ['Harbourmaster Manolis Rigas closed the port.', 'The former mayor, Manolis Rigas, closed the port.'],
    ['President Fiona Dale spoke.', 'Fiona Dale, the chief executive, spoke.'],
  ])('may be held one after the other, or beside each other: %s', (a, b) => expect(alarms(a, b)).toEqual([]));
});
