import { describe, expect, it } from 'vitest';
import { documentOf } from './helpers';

/** "words → name" of every reference. */
function referencesIn(text: string): string[] {
  const { article, references, entities } = documentOf(text);
  return references.map(({ start, end, entity }) => `${article.text.slice(start, end)} → ${entities[entity]?.name}`);
}

describe('descriptions', () => {
  it.each([
    ['Defence Minister Lena Ruiz resigned. On Friday the minister left.', ['the minister → Lena Ruiz']],
    ['Ivo Brandt, 54, was freed. Police praised the 54-year-old.', ['the 54-year-old → Ivo Brandt']],
    ['Ashby Motors Inc. closed a plant. Staff sued the company.', ['the company → Ashby Motors Inc.']],
    ['Ida Brandt, the mayor of Osten, spoke. Then the mayor sat down.', ['the mayor → Ida Brandt']],
  ])('%s', (text, references) => expect(referencesIn(text)).toEqual(references));

  it.each([
    ['two bearers', 'Sen. Lena Ruiz met Sen. Carl Boone. Then the senator left.'],
    ['another modifier', 'French President Luc Favre came. Then the Turkish president left.'],
    ['one without a name', 'Minister Lena Ruiz spoke. A minister wept. Then the minister left.'],
    ['nobody yet', 'The minister left before Minister Lena Ruiz came.'],
    ['an office of somewhere', 'Mayor Ida Brandt spoke. Then the mayor of Vash left.'],
  ])('stays silent: %s', (_, text) => expect(referencesIn(text)).toEqual([]));
});

describe('pronouns', () => {
  it.each([
    ['Lena Ruiz resigned on Friday. She gave no reason.', ['She → Lena Ruiz']],
    ['Carl Boone told Lena Ruiz that he would stay.', ['he → Carl Boone']],
    ['Carl Boone sold his farm.', ['his → Carl Boone']],
  ])('%s', (text, references) => expect(referencesIn(text)).toEqual(references));

  it.each([
    ['two of one gender', 'Carl Boone and Ivo Brandt met. His farm burned.'],
    ['an unnamed rival', 'Carl Boone was robbed by a man. His bag was empty.'],
    ['inside a quotation', 'Carl Boone spoke. “He is gone,” a friend said.'],
    ['the other gender beside one unknown', 'Subhan Verrel hit Carl Boone as she drove.'],
    ['a quoted voice', 'The pianist won. “He never shouted,” said Okka Brandt, who knew his work.'],
    ['an apposition', 'Ivo Brandt, his deputy, left.'],
    ['the other gender', 'Carl Boone spoke. She listened.'],
  ])('stays silent: %s', (_, text) => expect(referencesIn(text)).toEqual([]));
});
