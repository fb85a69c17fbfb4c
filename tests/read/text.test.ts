import { describe, expect, it } from 'vitest';
import { paragraphsOf } from './paragraphs';

describe('plain text', () => {
  it('takes a headline line first as the title', () => {
    const { article, paragraphs } = paragraphsOf(
      'Ferry runs aground off Larne\n\nThe ferry struck a rock at dawn on Monday.\n',
    );
    expect(article.title).toBe('Ferry runs aground off Larne');
    expect(paragraphs).toEqual([
      ['title', 'Ferry runs aground off Larne'],
      ['body', 'The ferry struck a rock at dawn on Monday.'],
    ]);
  });

  it.each([
    [
      'a sentence',
      'The ferry struck a rock at dawn on Monday.\n\nNobody was hurt, the coast guard said later on Monday.',
    ],
    [
      'a dateline',
      'LARNE, March 3 (Example Press) — The ferry struck a rock\n\nNobody was hurt, the coast guard said on Monday.',
    ],
    [
      'two sentences',
      'The ferry struck a rock. Nobody was hurt\n\nThe coast guard came from Belfast and from Stranraer as well.',
    ],
    ['a line with nothing longer below', 'Ferry runs aground off Larne\n\nRead more: ferries'],
    [
      'a long paragraph without a full stop',
      `${'The ferry and the rock met '.repeat(12)}\n\n${'They met again. '.repeat(30)}`,
    ],
  ])('does not take %s for a title', (_, source) => {
    expect(paragraphsOf(source).article.title).toBeNull();
  });

  it('keeps a title that asks or that ends in a short form', () => {
    expect(paragraphsOf('Who sank the ferry?\n\nThe coast guard does not know yet.').article.title).toBe(
      'Who sank the ferry?',
    );
    expect(
      paragraphsOf('Court fines Ferry Lines Inc.\n\nThe court in Larne fined the operator on Monday.').article.title,
    ).toBe('Court fines Ferry Lines Inc.');
  });

  it('reads the outlet and the day from a line under the title', () => {
    const { article, paragraphs } = paragraphsOf(
      'Ferry runs aground\n\nThe Larne Courier, Tuesday 4 March 2025\n\nThe ferry struck a rock at dawn on Monday.',
    );
    expect(article).toMatchObject({
      publisher: 'The Larne Courier',
      published: '2025-03-04',
      title: 'Ferry runs aground',
    });
    expect(paragraphs[1]).toEqual(['boilerplate', 'The Larne Courier, Tuesday 4 March 2025']);
  });

  it('finds the title under a lone outlet line', () => {
    const { article } = paragraphsOf(
      'The Larne Courier\n\nFerry runs aground\n\nThe ferry struck a rock at dawn on Monday.',
    );
    expect(article).toMatchObject({ publisher: 'The Larne Courier', title: 'Ferry runs aground' });
  });

  it('reads every line as a paragraph, but joins lines broken to a width', () => {
    const lines =
      'The ferry struck a rock at dawn.\nNobody was hurt, the coast guard said.\nIt will be towed to Larne.';
    expect(paragraphsOf(lines).paragraphs).toHaveLength(3);
    const wrapped =
      'The ferry with 300 people on board struck a rock at dawn on\nMonday, and nobody was hurt, the coast guard in Belfast has\nsaid. It will be towed to Larne.';
    expect(paragraphsOf(wrapped).paragraphs).toEqual([['body', wrapped.replaceAll('\n', ' ')]]);
  });
});
