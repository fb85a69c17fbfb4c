import { describe, expect, it } from 'vitest';
import { eventClass } from '../../../src/language/lexicon/event-classes';
import { EVENT_LEMMAS } from '../../../src/language/lexicon/event-lemmas';

const entries = Object.entries(EVENT_LEMMAS).flatMap(([name, words]) =>
  words.split(', ').map((entry) => ({ name, entry })),
);

describe('the table of event lemmas', () => {
  it('has every entry in one class only', () => {
    const seen = new Map<string, string>();
    for (const { name, entry } of entries) {
      expect(seen.get(entry), `${entry} in ${name}`).toBeUndefined();
      seen.set(entry, name);
    }
    for (const { entry } of entries.filter((item) => /\.[nva]$/.test(item.entry)))
      expect(seen.has(entry.slice(0, -2)), `${entry} is also there for every part of speech`).toBe(false);
  });

  it('is written in lower-case lemmas with single spaces', () => {
    for (const { entry } of entries) expect(entry).toMatch(/^[a-z]+(?:-[a-z]+)*(?: [a-z]+(?:-[a-z]+)*)*(?:\.[nva])?$/);
  });

  it('names no class by a word that tells another event', () => {
    for (const name of Object.keys(EVENT_LEMMAS)) expect(eventClass(name)).toBe(name);
    for (const name of Object.keys(EVENT_LEMMAS).filter((item) => !item.includes(' ')))
      expect(
        entries.some((item) => item.name === name && item.entry.replace(/\.[nva]$/, '') === name),
        name,
      ).toBe(true);
  });
});

describe('eventClass', () => {
  it.each([
    ['perish', 'VERB', 'die'],
    ['evacuation', 'NOUN', 'evacuate'],
    ['land', 'VERB', 'arrive'],
    ['land', 'NOUN', 'land'],
    ['fire', 'NOUN', 'burn'],
    ['fire', 'VERB', 'fire'],
    ['zigzag', 'VERB', 'zigzag'],
  ] as const)('%s as %s is %s', (lemma, tag, name) => expect(eventClass(lemma, tag)).toBe(name));

  it('takes any part of speech when none is given', () => expect(eventClass('leave')).toBe('depart'));
});
