import { describe, expect, it } from 'vitest';
import { compare, FactdiffError, initFacts, type Options, parseFacts, ReportSchema } from '../../src/index';

const A = {
  id: 'a',
  published: '2024-05-02',
  text: 'OSTERBY — Maria Lindt, the mayor of Osterby, said on Thursday that the Baltic Harbour Festival takes place from 12 to 15 June. She was joined by Tomas Brandel, the president of Estonia.',
};
const B = {
  id: 'b',
  published: '2024-05-02',
  text: 'OSTERBY — Ferries will be free on the first weekend of the summer, said Maria Lindt, the mayor of Osterby. The tickets are sold out.',
};
const against = (facts: Options['facts'], articles = [A, B]) =>
  compare(articles, { facts }).findings.filter(({ message }) => message.includes("newsroom's facts"));

describe('facts', () => {
  it('say who is wrong about an event that only one article dates', () => {
    const [finding] = against({
      events: [{ name: 'Baltic Harbour Festival', start: '2024-06-10', end: '2024-06-13' }],
    });
    expect(finding).toMatchObject({
      kind: 'date',
      relation: 'contradiction',
      outlier: { position: 0, why: "it is against the newsroom's facts" },
    });
    expect(finding!.positions.map(({ claims }) => claims.map(({ article }) => article))).toEqual([['a']]);
    expect(finding!.message).toMatch(/newsroom's facts say 10–13 June 2024$/);
    expect(finding!.because[0]).toBe(
      "against the newsroom's facts: “The Baltic Harbour Festival takes place from 10 June 2024 to 13 June 2024.”",
    );
  });

  it('are silent where the articles agree with them', () => {
    expect(
      against({
        events: [{ name: 'Baltic Harbour Festival', start: '2024-06-12', end: '2024-06-15' }],
        offices: [{ office: 'mayor', of: 'Osterby', holder: 'Maria Lindt' }],
        names: [{ name: 'Maria Lindt' }],
      }),
    ).toEqual([]);
  });

  it('name who holds an office', () => {
    const [finding] = against({ offices: [{ office: 'mayor', of: 'Osterby', holder: 'Jonas Weck' }] });
    expect(finding).toMatchObject({
      kind: 'role',
      rule: 'facts/office-holder',
      question: 'Who is the mayor of Osterby?',
    });
    expect(finding!.positions[0]!.claims.map(({ article }) => article)).toEqual(['a', 'b']);
  });

  const neutral = {
    id: 'n',
    text: 'Ferries will be free on the first weekend of the summer. The tickets are sold out.',
  };
  const one = (text: string, facts: Options['facts']) =>
    against(facts, [{ id: 't', published: '2024-06-14', text }, neutral] as never);

  it.each([
    ['A fire broke out on Tuesday in Osterby, Latvia, police said.', 'Osterby, Latvia'],
    ['Osterby, a small town in northern Latvia, was flooded on Tuesday.', 'Osterby, a small town in northern Latvia'],
    ['The Latvian town of Osterby was flooded on Tuesday.', 'Latvian town of Osterby'],
  ])('know in which larger place a place lies: %s', (text, words) => {
    const places = [{ name: 'Osterby', within: ['Estonia'] }];
    const [finding, ...others] = one(text, { places });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ kind: 'place', relation: 'contradiction', rule: 'facts/place-within' });
    expect(finding!.message).toMatch(/newsroom's facts say in Estonia$/);
    expect(finding!.positions[0]!.claims[0]!.text).toBe(words);
  });

  it.each([
    ['A fire broke out on Tuesday in Osterby, Estonia, police said.', ['Estonia']],
    ['A fire broke out on Tuesday in Osterby, Europe, police said.', ['Estonia']],
    ['A fire broke out on Tuesday in Osterby, Harju, police said.', ['Estonia']],
    ['Trains run from Osterby, Riga and Tartu to the coast.', ['Estonia']],
    ['A fire broke out on Tuesday in Springfield, Illinois, police said.', ['United States']],
  ])('are silent where a place may lie there: %s', (text, within) => {
    expect(
      one(text, {
        places: [
          { name: 'Osterby', within },
          { name: 'Springfield', within },
        ],
      }),
    ).toEqual([]);
  });

  it('know where and when an event takes place', () => {
    const events = [{ name: 'Harbour Festival', start: '2024-06-10', end: '2024-06-13', place: 'Osterby' }];
    const kinds = (text: string) => one(text, { events }).map(({ kind, relation }) => [kind, relation]);
    expect(kinds('The Harbour Festival takes place in Velsk this week, organisers said.')).toEqual([
      ['place', 'contradiction'],
    ]);
    expect(kinds('The Harbour Festival was held on 15 June 2024.')).toEqual([['date', 'contradiction']]);
    expect(kinds('The Harbour Festival takes place in Osterby from 10 June to 13 June.')).toEqual([]);
  });

  it('hold figures of record, in any unit', () => {
    const figures = ['The Osterby ferry is 88 metres long.'];
    const [finding] = one('The Osterby ferry is 98 metres long and was built in 1990.', { figures });
    expect(finding).toMatchObject({ kind: 'number', relation: 'contradiction' });
    expect(finding!.because[0]).toBe("against the newsroom's facts: “The Osterby ferry is 88 metres long.”");
    expect(one('The Osterby ferry is 98 metres long.', { figures: ['The Osterby ferry is 321 feet long.'] })).toEqual(
      [],
    );
    expect(one('The Osterby ferry is 289 feet long.', { figures })).toEqual([]);
  });

  it('name the president of a country, whose office is told by its nationality', () => {
    const offices = [{ office: 'president', of: 'Denmark', holder: 'Jonas Weck' }];
    const [finding] = one('Danish President Maria Lindt opened the bridge.', { offices });
    expect(finding).toMatchObject({ rule: 'facts/office-holder', question: 'Who is the president of Denmark?' });
    expect(one('Danish President Jonas Weck opened the bridge.', { offices })).toEqual([]);
    expect(one('Former Danish President Maria Lindt opened the bridge.', { offices })).toEqual([]);
  });

  it('do not make more of the kinds that were asked for', () => {
    const offices = [{ office: 'mayor', of: 'Osterby', holder: 'Jonas Weck' }];
    expect(compare([A, B], { facts: { offices }, kinds: ['number'] }).findings).toEqual([]);
  });

  it('know when an office is held', () => {
    const facts = {
      offices: [
        { office: 'mayor', of: 'Osterby', holder: 'Maria Lindt', until: '2024-09' },
        { office: 'mayor', of: 'Osterby', holder: 'Jonas Weck', from: '2024-10' },
      ],
    };
    expect(against(facts).filter(({ rule }) => rule === 'facts/office-holder')).toEqual([]);
  });

  it('note a spelling that is not the house’s', () => {
    const articles = [
      { id: 'a', text: 'The treaty was signed by Sergei Shoigu in Moscow.' },
      { id: 'b', text: 'Nobody else was present in Moscow.' },
    ];
    const [finding] = against({ names: [{ name: 'Sergey Shoigu' }] }, articles as never);
    expect(finding).toMatchObject({
      kind: 'name',
      relation: 'variant',
      severity: 'note',
      rule: 'facts/house-spelling',
    });
    expect(against({ names: [{ name: 'Sergey Shoigu', aliases: ['Sergei Shoigu'] }] }, articles as never)).toEqual([]);
  });

  it('never show as an article, and the report keeps its form', () => {
    const report = compare([A, B], {
      facts: {
        events: [{ name: 'Baltic Harbour Festival', start: '2024-06-10', end: '2024-06-13' }],
        figures: ['The Osterby ferry is 88 metres long.'],
      },
    });
    expect(report.articles.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(JSON.stringify(report)).not.toContain('\\u0000');
    expect(ReportSchema.safeParse(report).success).toBe(true);
  });
});

describe('parseFacts', () => {
  const problem = (source: string) => {
    try {
      parseFacts(source);
    } catch (error) {
      if (error instanceof FactdiffError) return [error.code, error.line, error.message];
      throw error;
    }
    return null;
  };

  it('reads every list', () => {
    const facts = parseFacts(`names:
  - name: Sergey Shoigu
    aliases: [Sergei Shoigu]
offices:
  - { office: mayor, of: Osterby, holder: Maria Lindt, from: 2021 }
places:
  - { name: Osterby, within: [Estonia] }
events:
  - { name: Harbour Festival, start: 2024-06-10, end: 2024-06-13, place: Osterby }
figures:
  - The Osterby ferry is 88 metres long.
`);
    expect(facts.offices[0]).toEqual({ office: 'mayor', of: 'Osterby', holder: 'Maria Lindt', from: '2021' });
    expect(facts.events[0]!.start).toBe('2024-06-10');
    expect(parseFacts('')).toEqual({ names: [], offices: [], places: [], events: [], figures: [] });
  });

  it.each([
    ['names:\n  - name: Ada\n  - aliases: [B]\n', 3, /"names\.1\.name"/],
    ['names:\n  - name: Ada\n    alias: [A]\n', 3, /unknown key "names\.0\.alias"/],
    ['events:\n  - name: Fair\n    start: tomorrow\n', 3, /expected a date as in 2023/],
    ['names:\n  - name: "Ada\n', 3, /quote/],
    ['offices: yes\n', 1, /expected array/i],
  ])('names the line of what is wrong: %j', (source, line, message) => {
    const [code, at, said] = problem(source)!;
    expect([code, at]).toEqual(['invalid-facts', line]);
    expect(said).toMatch(message);
  });
});

describe('initFacts', () => {
  it('drafts a file that parses again and holds the people and offices of the articles', () => {
    const facts = parseFacts(initFacts([A, B]));
    expect(facts.names.map(({ name }) => name)).toContain('Maria Lindt');
    expect(facts.offices).toContainEqual({ office: 'mayor', of: 'Osterby', holder: 'Maria Lindt' });
  });

  it('agrees with the articles it was drafted from', () => {
    expect(against(parseFacts(initFacts([A, B])))).toEqual([]);
  });
});
