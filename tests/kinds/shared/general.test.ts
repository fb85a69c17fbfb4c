import { describe, expect, it } from 'vitest';
import { isGeneral } from '../../../src/kinds/shared/general';
import { readDocument } from '../../../src/language';
import { readArticle } from '../../../src/read';

const general = (text: string, verb: string) => {
  const document = readDocument(readArticle(text, { id: 'a', format: 'text' }));
  return isGeneral(document, document.tokens.find(({ lower }) => lower === verb)!.index);
};

describe('a clause that tells no single event', () => {
  it('is one of anybody', () => {
    expect(general('The rule covers couples who marry in Oslo.', 'marry')).toBe(true);
    expect(general('You might have a farmer who never sold a cow in Oslo.', 'sold')).toBe(true);
    expect(general('They lose the grant if they moved to Oslo.', 'moved')).toBe(true);
  });

  it('is none of somebody', () => {
    expect(general('The couple who married in Oslo have left.', 'married')).toBe(false);
    expect(general('Jo Lane moved to Oslo in May.', 'moved')).toBe(false);
  });
});
