import type { Story } from '../../src/formats';
import { claimOf, findingOf, reportOf, sourcesOf, type TestArticle } from './report';

const north: TestArticle = {
  id: 'north.md',
  publisher: 'Northern Post',
  text: 'Ferry season\n\nThe mayor said on Monday that it was late. The harbour fair opens on 4 May and runs for a week, the town said.\nAbout 40 stalls are planned.\n',
};
const south: TestArticle = {
  id: 'south.md',
  publisher: 'Southern Echo',
  text: 'Fair is near\n\nStalls went up early. Visitors can see the harbour fair from 11 May. There will be 42 stalls.\n',
};
const coast: TestArticle = {
  id: 'coast.txt',
  text: 'The fair begins on May 4, as it did last year.\n',
};

/** Three articles: a contradiction with an outlier, a disputed claim, a refinement. */
export const fair: Story = {
  name: null,
  sources: sourcesOf([north, south, coast]),
  report: reportOf(
    [north, south, coast],
    [
      findingOf({
        id: 'aaaa1111',
        relation: 'contradiction',
        question: 'When is the harbour fair?',
        positions: [
          ['4 May', claimOf(north, 'on 4 May', 'the town'), claimOf(coast, 'on May 4')],
          ['11 May', claimOf(south, 'from 11 May')],
        ],
        outlier: { position: 1, why: 'two articles agree on 4 May' },
        because: ['same event: harbour fair', 'one day is not the other'],
      }),
      findingOf({
        id: 'bbbb2222',
        relation: 'disputed',
        kind: 'polarity',
        question: 'Was it late?',
        positions: [
          ['late', claimOf(north, 'it was late', 'the mayor')],
          ['early', claimOf(south, 'went up early')],
        ],
      }),
      findingOf({
        id: 'cccc3333',
        relation: 'refinement',
        kind: 'number',
        question: 'How many stalls?',
        positions: [
          ['about 40', claimOf(north, 'About 40 stalls')],
          ['42', claimOf(south, '42 stalls')],
        ],
      }),
    ],
  ),
};

/** The same story with outlets that cite each other and one answer from a single origin. */
export const borrowed: Story = {
  ...fair,
  report: {
    ...fair.report,
    articles: fair.report.articles.map((article) =>
      article.id === 'north.md' ? { ...article, origins: ['Coast Wire', 'Southern Echo'] } : article,
    ),
    origins: {
      circular: [
        {
          outlets: ['Northern Post', 'Southern Echo'],
          citations: [
            { article: 'north.md', cites: 'Southern Echo', span: { start: 0, end: 5 } },
            { article: 'south.md', cites: 'Northern Post', span: { start: 0, end: 4 } },
          ],
        },
      ],
      single: [{ of: 'aaaa1111', position: 0, origin: 'Coast Wire', articles: ['coast.txt', 'north.md'] }],
    },
  },
};

const evil =
  '\u001b[31mred\u001b[0m ::error::x%0A \u0007 ##[error]boo <script>alert(1)</script> </textarea><img src=x onerror=alert(2)> | `code` **b** [l](http://evil.example) @someone #12 ]]> &amp; "q" \' \u202eabc www.evil.example \u0000 100% a:b,c';
const hostileA: TestArticle = {
  id: 'a,b:c%.md',
  publisher: `Evil ${evil}`,
  path: 'x/a,b:c%.md',
  text: `One ${evil} two café 𐐀 on Monday three.\n`,
};
const hostileB: TestArticle = { id: 'b.md', text: `::warning file=x::y\n# head ${evil} on Tuesday\n` };

/** Text from an article that tries every trick, in every place a report can hold it. */
export const hostile: Story = {
  name: `story ${evil}`,
  sources: sourcesOf([hostileA, hostileB]),
  report: reportOf(
    [hostileA, hostileB],
    [
      findingOf({
        id: 'dddd4444',
        relation: 'contradiction',
        question: `When ${evil}?`,
        positions: [
          [`Mon ${evil}`, claimOf(hostileA, 'on Monday', evil), claimOf(hostileA, evil)],
          [`Tue ${evil}`, claimOf(hostileB, 'on Tuesday')],
        ],
        outlier: { position: 0, why: evil },
        because: [evil],
      }),
      findingOf({
        id: 'eeee5555',
        relation: 'update',
        question: evil,
        positions: [
          [evil, claimOf(hostileA, evil)],
          ['b', claimOf(hostileB, evil)],
        ],
      }),
      findingOf({
        id: 'ffff6666',
        relation: 'contradiction',
        question: evil,
        positions: [
          [evil, claimOf(hostileA, evil)],
          ['b', claimOf(hostileB, evil)],
        ],
        baseline: { note: evil },
      }),
    ],
  ),
};
