import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src';

const questions = (...texts: string[]) =>
  compare(texts.map((text, at) => ({ id: String(at), text, published: '2024-05-20' }))).findings.map(
    ({ question }) => question,
  );

describe('questions read as a person would put them', () => {
  it('asks for the day of an event by its name', () => {
    const folder = resolve(import.meta.dirname, '../../fixtures/stories/summit');
    const articles = readdirSync(folder).filter((name) => name !== 'expected.json');
    const { findings } = compare(articles.map((id) => ({ id, text: readFileSync(join(folder, id), 'utf8') })));
    expect(findings.map(({ question }) => question)).toContain('When is the Eastern Economic Forum?');
  });

  it('asks for the day of what a clause tells', () => {
    const asked = questions(
      'Marta Orlik died on Sunday in Brunn. The painter was 81.',
      'Marta Orlik, the painter, died on Saturday in Brunn, her family said.',
    );
    expect(asked).toContain('When did Marta Orlik die?');
  });
});
