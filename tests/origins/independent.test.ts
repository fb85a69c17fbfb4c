import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circularCitations, independentOrigins, originOf } from '../../src/origins';
import { claimAt, documentsOf, type TestInput } from './helper';

const WORDS = 'nine miners';
const names = (inputs: readonly TestInput[]) => {
  const documents = documentsOf(inputs);
  return originOf(
    documents.map((document) => claimAt(document, WORDS)),
    documents,
  );
};

const own = (id: string, publisher: string, text: string): TestInput => ({ id, publisher, text });
const COPY =
  'Rescuers at the Kolva pit brought up nine miners before dawn on Friday, and doctors at the shaft head examined them one by one.';
const DESK = own('d', 'Upland Desk', 'Our reporter at the pit counted nine miners as they walked out into the snow.');

describe('origins of claims that say one thing', () => {
  it('are the articles themselves when nobody credits anybody', () => {
    expect(names([own('a', 'Alpha', 'Rescuers saved nine miners on Friday.'), DESK])).toEqual(['Alpha', 'Upland Desk']);
  });

  it('are one for outlets that carry one agency', () => {
    expect(
      names([
        own('a', 'Alpha', 'KOLVA (Reuters) - Rescuers saved nine miners on Friday.'),
        own('b', 'Beta', 'All nine miners are safe, Reuters reported.'),
        own('c', 'Gamma', 'According to Reuters, rescuers brought nine miners to the surface.'),
        DESK,
      ]),
    ).toEqual(['Reuters', 'Upland Desk']);
  });

  it('are one for copies of a passage without any credit', () => {
    const inputs = ['a', 'b', 'c'].map((id) =>
      own(id, `Paper ${id}`, `${COPY}\n\nThe owner of pit ${id} kept silent.`),
    );
    expect(names([...inputs, DESK])).toHaveLength(2);
  });

  it('are two for outlets that quote the same speech', () => {
    const speech =
      '“I have never in my life been so glad to see nine miners walk out of a lift as I was this morning,”';
    expect(
      names([
        own('a', 'Alpha', `${speech} the governor said at the gate.`),
        own('b', 'Beta', `Asked about the rescue, Hanna Roll answered: ${speech} and left.`),
      ]),
    ).toHaveLength(2);
  });

  it('follow a chain of citations to its end', () => {
    expect(
      names([
        own('a', 'Alpha', 'Beta reported that nine miners were saved.'),
        own('b', 'Beta', 'Interfax said nine miners were saved.'),
      ]),
    ).toEqual(['Interfax']);
  });

  it('are the source behind the outlet that tells it', () => {
    expect(
      names([own('a', 'Alpha', 'Reuters, citing the Interfax news agency, said nine miners were saved.')]),
    ).toEqual(['Interfax']);
  });

  it('are one for a circle, which is listed', () => {
    const inputs = [
      own('a', 'Alpha', 'Beta reported that nine miners were saved.'),
      own('b', 'Beta', 'Alpha reported that nine miners were saved.'),
    ];
    expect(names(inputs)).toHaveLength(1);
    const documents = documentsOf(inputs);
    const [circle, ...others] = circularCitations(documents, (_, span) => span);
    expect(others).toEqual([]);
    expect(circle!.outlets).toEqual(['Alpha', 'Beta']);
    expect(
      circle!.citations.map(({ article, cites, span }) => [
        article,
        cites,
        inputs.find(({ id }) => id === article)!.text.slice(span.start, span.end),
      ]),
    ).toEqual([
      ['a', 'Beta', 'Beta'],
      ['b', 'Alpha', 'Alpha'],
    ]);
  });

  it('stay with the outlet that the next sentences still mean', () => {
    expect(
      names([
        own(
          'a',
          'Alpha',
          'The New York Times reported on Friday that a pit had collapsed. The paper said nine miners were saved.',
        ),
      ]),
    ).toEqual(['The New York Times']);
  });

  it('do not depend on the order of the articles', () => {
    const inputs = [
      own('a', 'Alpha', `${COPY}\n\nThe owner kept silent.`),
      own('b', 'Beta', 'All nine miners are safe, Reuters reported.'),
      own('c', 'Gamma', `${COPY}\n\nSchools will open late. Alpha reported this.`),
      own('e', 'Delta', 'Beta reported that nine miners were saved.'),
      DESK,
    ];
    const expected = names(inputs);
    fc.assert(
      fc.property(fc.shuffledSubarray(inputs, { minLength: inputs.length }), (shuffled) => {
        expect(names(shuffled)).toEqual(expected);
      }),
      { numRuns: 12 },
    );
  });

  it('are found in time linear in the text', () => {
    const filler = Array.from(
      { length: 300 },
      (_, at) => `Gauge ${at} at the weir showed a level of ${at * 7} and rising.`,
    ).join(' ');
    const documents = documentsOf([own('a', 'Alpha', `${COPY} ${filler}`), own('b', 'Beta', `${COPY} ${filler}`)]);
    const count = independentOrigins(documents);
    const started = performance.now();
    expect(count(documents.map((document) => claimAt(document, WORDS)))).toBe(1);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
