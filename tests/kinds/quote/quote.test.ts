import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare';

const alarms = (...texts: string[]) =>
  compare(
    texts.map((text, index) => ({ id: `${index}`, text })),
    { kinds: ['quote'] },
  )
    .findings.filter(({ relation }) => relation === 'contradiction')
    .map(({ rule }) => rule);

describe('quotations', () => {
  it.each([
    [
      'affirmed and denied change places',
      '“Borders should be seams, not scars,” President Ruben Salcado said.',
      '“The borders must be scars, not seams,” said President Ruben Salcado.',
      'quote/words-differ',
    ],
    [
      'four telling words given to another',
      '“Measles finds every gap,” Miriam Acton told reporters.',
      '“Measles finds every gap,” Carl Dessault told reporters.',
      'quote/speaker-differs',
    ],
  ])('reports: %s', (_, a, b, rule) => expect(alarms(a, b)).toContain(rule));

  it.each([
    [
      'one family name',
      '“His refusal to meet is disappointing to all of us,” Dick Dorrin said.',
      '“His refusal to meet is disappointing to all of us,” Richard J. Dorrin said.',
    ],
    [
      'a "he" with another man beside it',
      'Of Pedro Ortega, Luis Marte spoke on Friday. “This country needs a new road and a bridge,” he said.',
      '“This country needs a new road and a bridge,” Luis Marte said on Friday.',
    ],
    [
      'a "he" that its own sentence cannot name',
      'Pedro Ortega leads the bank. Of Ortega, he said: “This country needs a new road and a bridge.”',
      '“This country needs a new road and a bridge,” Luis Marte said of Ortega on Friday.',
    ],
    [
      'a thing said twice, in an article that prints both',
      '“They closed the mine and they wrecked the valley,” Luis Marte said.',
      '“They closed the mine and they ruined the valley,” Luis Marte said, and later: “They closed the mine and they wrecked the valley.”',
    ],
    [
      'two sentences that share only the frame',
      '“There’s a whole lot of worry,” Luis Marte said.',
      '“I think there’s a lot of hard-nosed talk,” Luis Marte said on Friday.',
    ],
  ])('is silent: %s', (_, a, b) => expect(alarms(a, b)).toEqual([]));
});

describe('speakers', () => {
  it.each([
    [
      '"he" against a woman',
      'Police came to the barn in May. “I gave people the pictures they wanted,” he told them.',
      'The dealer Beatrix Stane opened the door. “I gave people the pictures they wanted,” said Beatrix Stane.',
    ],
    [
      'a "he" after a sentence that a man opens',
      'Tomasz Wilk, the orchestra’s Polish-born music director, broke off rehearsals at the Cutlers’ Rooms to speak to the Beacon. “We had the programmes printed and the cases packed,” he said.',
      '“We had the programmes printed and the cases packed, and we have run out of days,” Philippa Grant told reporters.',
    ],
  ])('reports %s', (_, a, b) => expect(alarms(a, b)).toEqual(['quote/speaker-differs']));
});
