import { expect, it } from 'vitest';
import { compare } from '../../../src/index';

const published = '2025-09-20T08:00:00+00:00';
const positions = (...texts: string[]) =>
  compare(
    texts.map((text) => ({ text, published })),
    { kinds: ['date'] },
  ).findings.map((finding) => finding.positions.map(({ claims }) => claims.map(({ text }) => text)));

it('sets a date whose weekday belongs to another day against the article that has that day', () => {
  const [found] = positions(
    'The ferry Aurelia hit a reef off Skagen late on Wednesday, the coastguard of the port said.',
    'On Wednesday, September 18, the ferry Aurelia ran onto rocks near the port of Skagen in fog.',
  );
  expect(found).toHaveLength(2);
  expect(found!.flat()).toContain('September 18');
  expect(found!.flat().join(' ')).toContain('late on Wednesday');
});

it('is silent where weekday and date agree', () => {
  expect(
    positions(
      'The ferry Aurelia hit a reef off Skagen late on Wednesday, the coastguard of the port said.',
      'On Wednesday, September 17, the ferry Aurelia ran onto rocks near the port of Skagen in fog.',
    ).filter((sides) => sides.flat().some((text) => text.includes('September'))),
  ).toEqual([]);
});
