import { describe, expect, it } from 'vitest';
import { compare } from '../../../src';
import { prepare } from '../../../src/compare';
import { relateDates } from '../../../src/kinds/date/relate';

const ALARMS = new Set(['contradiction', 'disputed']);
const findings = (...texts: string[]) => compare(texts, { kinds: ['date'] }).findings;
const alarms = (...texts: string[]) => findings(...texts).filter(({ relation }) => ALARMS.has(relation));
const words = (text: string[][]) => text.flat().sort();
const sides = (finding: ReturnType<typeof findings>[number]) =>
  words(finding.positions.map(({ claims }) => claims.map((claim) => claim.text)));

const TOLD: [string, string, string][] = [
  ['a bridge is closed once', 'The factory in Lund closed in 2012.', 'The Lund factory shut down in 2014.'],
  ['a verb and its object', 'The merger was announced on 2 May.', 'The two firms announced the merger on May 12.'],
  ['the teller comes behind', 'Greta Holm died on 12 May.', 'Greta Holm passed away on May 14, her family said.'],
  ['two words for one deed', 'The hostages were released on Sunday.', 'The hostages were freed on Friday.'],
  ['two nights', 'Police arrested the suspect on Monday night.', 'The suspect was detained on Tuesday night.'],
];
const SILENT: [string, string, string][] = [
  ['a death and the news of it', 'Paul Weir died on Sunday.', 'The death of Paul Weir was announced on Monday.'],
  ['a quake and an aftershock', 'The quake struck on Tuesday morning.', 'An aftershock struck on Wednesday morning.'],
  ['a second one', 'The suspect was arrested on Monday.', 'A second suspect was arrested on Tuesday.'],
  ['by others', 'The strike by drivers began on Monday.', 'A strike by pilots began on Wednesday.'],
  [
    'in another house',
    'The bill was passed by the assembly on Tuesday.',
    'The bill was passed by the senate on Friday.',
  ],
  ['another quarter', 'The first-quarter results come on 5 May.', 'The second-quarter results come on 4 August.'],
  ['in another zone', 'The fire began at 4:47 p.m. (0547 GMT).', 'The fire began at half past six, New Zealand time.'],
];

describe('date', () => {
  it.each(TOLD)('told: %s', (_, a, b) => expect(alarms(a, b)).toHaveLength(1));
  it.each(SILENT)('silent: %s', (_, a, b) => expect(alarms(a, b)).toEqual([]));

  it('compares the end of an event with the last day of its range, in the year that the weekdays of the story fit', () => {
    const { claims, world } = prepare(
      [
        'The Lindholm Trade Fair, which takes place between October 7th and 10th, was founded in 2019. The mayor spoke on Monday, October 2nd.',
        'The Lindholm Trade Fair will take place between October 9 and 12.',
        'The trade fair in Lindholm runs until Tuesday.',
      ],
      { kinds: ['date'] },
    );
    const claim = (words: string) =>
      claims.find(({ document, span }) => document.article.text.slice(span.start, span.end).includes(words))!;
    const until = claim('until Tuesday');
    expect(relateDates(until, claim('7th and 10th'), world).relation).toBe('same');
    expect(relateDates(until, claim('9 and 12'), world).relation).toBe('contradiction');
    expect(relateDates(claim('7th and 10th'), claim('9 and 12'), world).rule).toBe('date/ranges-differ');
  });

  it('tells a weekday that does not fit its date once, with the articles that give the date on one side', () => {
    const found = alarms(
      'ARNA, May 2, 2025 (Agency) — The ferry toll rises from Tuesday 12 May.',
      'ARNA, May 2, 2025 (Agency) — Ferry tolls go up from Monday 12 May, the ministry said.',
    );
    expect(found.length).toBe(1);
  });

  it('leaves the time of telling apart from the time of what is told', () => {
    expect(
      alarms(
        'The trawler Solveig sank off Bodo, police said on Monday.',
        'The trawler Solveig sank off Bodo on Sunday, police said.',
      ),
    ).toEqual([]);
  });

  it('calls two parts of a day told by two sources disputed', () => {
    const [found] = alarms(
      'The Gazette reported that the envoy departed Bergen on Sunday evening.',
      'State radio reported that the envoy had departed Bergen on Sunday afternoon.',
    );
    expect(found?.relation).toBe('disputed');
  });

  it('does not set an earlier incident against the news', () => {
    expect(
      alarms(
        'A fire destroyed the Korsnes sawmill on Tuesday.',
        'The Korsnes sawmill was destroyed by fire on Tuesday. In 1987 a fire destroyed the sawmill too.',
      ),
    ).toEqual([]);
  });

  // With the present grammar model both meetings are read as one.
  it.fails('keeps meetings of different days apart when each article tells the news of its own day', () => {
    expect(
      alarms(
        'VIENNA, March 4, 2024 (Agency) — President Anna Holt and Premier Per Lund met in Vienna on Monday.',
        'VIENNA, March 7, 2024 (Agency) — President Anna Holt and Premier Per Lund met in Vienna on Thursday.',
      ),
    ).toEqual([]);
  });

  it('sees one minute on two days, and two halves of the day', () => {
    expect(
      alarms(
        'The residents of Holm were allowed home at 6 p.m. on Thursday, fire chief Lena Moe said.',
        'The residents of Holm were allowed to go home on Wednesday at 6 p.m., fire chief Lena Moe said.',
      ).length,
    ).toBe(1);
    expect(
      alarms('The tremor struck the Halden mine at 3:20 a.m.', 'The tremor struck the Halden mine at 3:20 p.m.').length,
    ).toBe(1);
  });

  it('finds a day changed in a copied sentence, whatever governs it', () => {
    const text = (day: string) =>
      `The governor spoke of a long winter. The budget office said on ${day} that revenue from the lottery would fall. Nobody answered.`;
    const [found] = alarms(text('Monday'), text('Friday'));
    expect(sides(found!)).toEqual(words([['said on Friday', 'said on Monday']]));
  });

  it('takes a plan and what happened for an update', () => {
    const relations = findings(
      'The Orrefors bridge will be opened on Tuesday by the queen.',
      'The Orrefors bridge was opened on Wednesday by the queen.',
    ).map(({ relation }) => relation);
    expect(relations).toEqual(['update']);
  });
});
