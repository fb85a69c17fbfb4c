import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src';
import { tagAndParse } from '../../../src/language/syntax';
import { splitSentences } from '../../../src/language/tokens';

// Real articles lie beside the repository where it is developed; they belong to their publishers and are not part of it.
const folder = join(import.meta.dirname, '../../../../shared/data/basil');

describe.skipIf(!existsSync(folder))('fifty real stories', () => {
  it('are parsed, every sentence to one tree', { timeout: 120_000 }, () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));
    let sentences = 0;
    for (const file of files) {
      for (const { words } of splitSentences(readArticle(readFileSync(join(folder, file), 'utf8')))) {
        const { heads } = tagAndParse(words.map(({ text }) => text));
        expect(heads.filter((head) => head === -1)).toHaveLength(1);
        sentences++;
      }
    }
    expect(sentences).toBeGreaterThan(files.length * 5);
  });
});
