import { describe, expect, it } from 'vitest';
import {
  countryOf,
  demonymOf,
  governmentOf,
  isDemonym,
  isKnownPlace,
  placeContains,
  samePlace,
} from '../../../src/language/names/places';

describe('countryOf', () => {
  it.each([
    ['Calif.', 'US'],
    ['Texan', 'US'],
    ['South Koreans', 'KR'],
    ['Pyongyang', 'KP'],
    ['U.K.', 'GB'],
    ['Dutch', 'NL'],
    ['Marseille', 'FR'],
    ['Georgia', null],
    ['Europe', null],
    ['Miss', null],
    ['us', null],
    ['Nowhere', null],
  ])('%s: %s', (name, code) => expect(countryOf(name)).toBe(code));
});

describe('placeContains', () => {
  it.each([
    ['Oregon', 'Portland', true],
    ['Maine', 'Portland', true],
    ['United States', 'Oregon', true],
    ['Russia', 'Vladivostok', true],
    ['Russia', 'Moscow', true],
    ['Portland', 'Oregon', false],
    ['Russia', 'Kyiv', false],
    ['Texas', 'Oregon', false],
    ['France', 'France', false],
    ['Atlantis', 'Oregon', false],
  ])('%s contains %s: %s', (outer, inner, contains) => expect(placeContains(outer, inner)).toBe(contains));
});

describe('governments and people', () => {
  it('lets capitals and seats stand for a government', () => {
    expect([
      governmentOf('Pyongyang'),
      governmentOf('the Kremlin'),
      governmentOf('Russia'),
      governmentOf('Osaka'),
    ]).toEqual(['KP', 'RU', 'RU', null]);
  });

  it('knows adjectives and people', () => {
    expect([demonymOf('South Korea'), demonymOf('FR'), demonymOf('Nowhere')]).toEqual(['South Korean', 'French', null]);
    expect(['Russian', 'Swedes', 'European', 'Catholics', 'Osten'].map(isDemonym)).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  it('joins spellings of one place', () => {
    expect(samePlace('Kyiv', 'Kiev')).toBe(true);
    expect(samePlace('Calif.', 'California')).toBe(true);
    expect(samePlace('Portland', 'Oregon')).toBe(false);
    expect(isKnownPlace('Ore.')).toBe(true);
    expect(isKnownPlace('Ill')).toBe(false);
  });
});
