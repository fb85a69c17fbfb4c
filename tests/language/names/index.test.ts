import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/language/names';
import { documentOf, entitiesIn, namesIn, roughGrammar } from './helpers';

describe('names of persons', () => {
  it.each([
    ['Prime Minister Lena Ruiz met Sen. Carl Boone on Friday.', ['Lena Ruiz|person', 'Carl Boone|person']],
    ['North Korean leader Choe Jong-su spoke to George W. Harlan.', ['Choe Jong-su|person', 'George W. Harlan|person']],
    [
      'Jean-Claude Moreau praised Charles de Witt and Omar bin Khalid.',
      ['Jean-Claude Moreau|person', 'Charles de Witt|person', 'Omar bin Khalid|person'],
    ],
    ["Oregon Gov. Tina Marsh cited Ms. O'Leary's letter.", ['Oregon|place', 'Tina Marsh|person', "O'Leary|person"]],
    ['Kovalik, 54, of Brno, was arrested.', ['Kovalik|person', 'Brno|place']],
    [
      'Secretary of State Dana Whitfield and Justice Omar Reed Jr. agreed.',
      ['Dana Whitfield|person', 'Omar Reed Jr.|person'],
    ],
  ])('%s', (text, names) => expect(namesIn(text)).toEqual(names));
});

describe('names of bodies and events', () => {
  it.each([
    [
      'The Ministry of Foreign Affairs and the Bank of England declined.',
      ['Ministry of Foreign Affairs|organisation', 'Bank of England|organisation'],
    ],
    [
      'The Food and Drug Administration wrote to Harlow & Finch.',
      ['Food and Drug Administration|organisation', 'Harlow & Finch|organisation'],
    ],
    [
      'Hurricane Odile reached the coast before the Eastern Trade Forum.',
      ['Hurricane Odile|event', 'Eastern Trade Forum|event'],
    ],
    ['The Russian Defence Ministry denied it.', ['Russian Defence Ministry|organisation']],
    ['Reuters and the Associated Press reported it.', ['Reuters|organisation', 'Associated Press|organisation']],
  ])('%s', (text, names) => expect(namesIn(text)).toEqual(names));
});

describe('places', () => {
  it.each([
    [
      'A fire near Tilbrook, Ore., closed Route 20 in Deller County.',
      ['Tilbrook|place', 'Ore.|place', 'Route 20|place', 'Deller County|place'],
    ],
    ['The city of Marrow and the port of Vash were shelled.', ['Marrow|place', 'Vash|place']],
    ['U.S. troops left the U.K.-based unit in New York.', ['U.S.|place', 'U.K.|place', 'New York|place']],
  ])('%s', (text, names) => expect(namesIn(text)).toEqual(names));
});

describe('what is no name', () => {
  it.each([
    'On Monday, September 5, the Russian and European officials met in May.',
    'However, officials said nothing. Police declined to comment.',
    'The President and the Prime Minister spoke. I know that.',
  ])('%s', (text) => expect(namesIn(text)).toEqual([]));
});

describe('headlines', () => {
  it('takes from a title in title case only what the body names', () => {
    const text =
      'Storm Kills Nine as Mayor Brandt Orders Northern Towns to Leave\nMayor Ida Brandt ordered it in Osten.';
    expect(namesIn(text, { title: true })).toEqual(['Brandt|person', 'Ida Brandt|person', 'Osten|place']);
  });

  it('reads capital headlines by the body and the tables', () => {
    const text = 'FLOOD HITS OSTEN AND FRANCE AS TOLL RISES\nThe flood began in Osten.';
    expect(namesIn(text, { title: true })[0]).toBe('OSTEN|place');
  });
});

describe('who is who', () => {
  it('joins short forms to the one name they fit', () => {
    expect(entitiesIn('Dan Kessler spoke. Mr. Kessler left. Pak Jong-su met Kessler; Pak smiled.')).toEqual([
      'Dan Kessler = Kessler',
      'Pak Jong-su = Pak',
    ]);
  });

  it('keeps two of one surname apart, unless the title tells which', () => {
    const text = 'Dan Kessler and his sister Ruth Kessler sued. Mr. Kessler lost. Kessler appealed.';
    expect(documentOf(text).entities.map(({ names, mentions }) => [names.join(), mentions.length])).toEqual([
      ['Dan Kessler,Kessler', 2],
      ['Ruth Kessler', 1],
      ['Kessler', 1],
    ]);
  });

  it('joins acronyms and short names of bodies', () => {
    expect(entitiesIn('The River Rescue Unit (RRU) came. Ashby Power & Water paid the RRU, Ashby said.')).toEqual([
      'River Rescue Unit = RRU',
      'Ashby Power & Water = Ashby',
    ]);
  });

  it('does not join a person to a place of the same name', () => {
    expect(entitiesIn('Victor Sefton lives in Sefton. Sefton said he was well.')).toEqual([
      'Victor Sefton = Sefton',
      'Sefton',
    ]);
  });

  it('knows countries and their capitals', () => {
    const { entities } = documentOf('Officials in Tallinn and the United States met. The U.S. agreed.');
    expect(entities.map(({ names, country }) => [names.join(), country])).toEqual([
      ['Tallinn', 'EE'],
      ['United States,U.S.', 'US'],
    ]);
  });
});

describe('found in real articles, each once wrong', () => {
  it.each([
    ['Antonín Dvořák and Milošević met in Łódź.', ['Antonín Dvořák|person', 'Milošević|other', 'Łódź|place']],
    ['OSTEN, Ore. (AP) — The fire spread.', ['OSTEN|place', 'Ore.|place', 'AP|organisation']],
    [
      'She lives on 117th Street in Osten, Calif. Ruiz left.',
      ['117th Street|place', 'Osten|place', 'Calif.|place', 'Ruiz|other'],
    ],
    ['The U.S. Fish and Wildlife Service agreed.', ['U.S. Fish and Wildlife Service|organisation']],
    ['Rep. Carl Boone (D-Ohio) voted.', ['Carl Boone|person', 'Ohio|place']],
    ['Rebels hold the capital, Marvek, and the coast.', ['Marvek|place']],
    ['It struck during World War II.', ['World War II|event']],
  ])('%s', (text, names) => expect(namesIn(text)).toEqual(names));

  it('does not take a body for a short form of its seat, nor a house for another', () => {
    expect(entitiesIn('The White House and the House agreed.')).toEqual(['White House', 'House']);
    expect(entitiesIn('Fire crews of the Orrin Falls Fire Department left Orrin Falls.')).toEqual([
      'Orrin Falls Fire Department',
      'Orrin Falls',
    ]);
  });

  it('takes a name that is shortened to its first word for a body', () => {
    expect(documentOf("Bids for Brightmoor Interlink rose. Brightmoor's shares fell.").entities).toMatchObject([
      { type: 'organisation', names: ['Brightmoor Interlink', 'Brightmoor'] },
    ]);
  });
});

describe('any text', () => {
  it('gives spans that slice back', () => {
    const word = fc.constantFrom(
      'Mr.',
      'Dan',
      'Kessler',
      'of',
      'the',
      '-',
      "'s",
      'U.S.',
      'Bank',
      '(',
      'AP',
      ')',
      ',',
      '54',
      'and',
      'said',
      '.',
      '“',
      'é',
      '𝒜',
      'de',
      'Los',
      'he',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const document = documentOf(words.join(' '));
        for (const name of document.names) {
          expect(document.article.text.slice(name.start, name.end).replace(/\s+/g, ' ')).toBe(name.text);
          expect(document.entities[name.entity]?.names).toContain(name.text);
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['capitals', 'Aa Bb Cc Dd '],
    ['hyphens', 'Aa-Bb-'],
    ['particles', 'Aa de la '],
    ['initials', 'A. B. '],
    ['titles', 'President '],
    ['names', 'Dan Kessler said he met Kim. '],
    ['quotes', '“'],
    ['dashes', '- - '],
  ])(
    'takes time in proportion to the text: %s',
    (_, unit) => {
      const time = (size: number) => {
        const text = unit.repeat(Math.ceil(size / unit.length));
        const grammar = roughGrammar(text);
        const started = performance.now();
        findNames({ ...grammar, article: { text }, times: [] });
        return performance.now() - started;
      };
      time(10_000);
      const small = Math.min(time(25_000), time(25_000));
      const large = Math.min(time(100_000), time(100_000));
      // Four times the text: 16 times as long would be quadratic.
      expect(large).toBeLessThan(Math.max(12 * small, 1000));
    },
    60_000,
  );
});
