import { describe, expect, it } from 'vitest';
import { alarmsOf } from '../../helpers/alarms';

const alarms = alarmsOf('number');

/** Two outlets on one thing, whose figures cannot both be right. */
const FIRE: readonly (readonly [string, string, string])[] = [
  [
    'a width in other words',
    'The crevasse is 300 metres wide.',
    'The crevasse, of 300 feet of width, opened overnight.',
  ],
  ['a height', 'The bronze horse is 74 cm high.', 'The bronze horse is 47cm tall.'],
  [
    'a depth',
    'The divers found the wreck of the Marlin at a depth of 85 metres.',
    'The wreck of the Marlin lies 58 metres deep.',
  ],
  ['an age after "who is"', 'Petra Lund, a 47-year-old baker, won the vote.', 'Petra Lund, who is 74, won the vote.'],
  ['an age after "was"', 'Mateo Ruiz was 31 and had two children.', 'Among the dead is Mateo Ruiz, a welder of 37.'],
  ['an age in apposition', 'Nora Veldt, a 52-year-old, drove the tram.', 'Nora Veldt, 25, drove the tram.'],
  [
    'the strength of a quake',
    'The earthquake at Lomas had a magnitude of 5.8.',
    'The national survey measured the earthquake at Lomas at 5.2.',
  ],
  [
    'a storm category',
    'Hurricane Berta hit Port Elan as a Category 4 storm.',
    'Hurricane Berta hit Port Elan as a Category 3 storm.',
  ],
  [
    'a level of danger',
    'Avalanche danger on Monte Rosso was rated four on Sunday.',
    'Avalanche danger on Monte Rosso was at level three on Sunday.',
  ],
  ['seconds', 'Anke Brandt won the stage by 36 seconds.', 'Anke Brandt won the stage by 63 seconds.'],
  ['a fine', 'Regulators fined Dravo Chemicals $31.4 million.', 'Dravo Chemicals must pay a penalty of $34.1 million.'],
  [
    'a sum a week',
    'Each week of the walkout costs Torvald Steel $72 million.',
    'The walkout costs Torvald Steel $27m a week.',
  ],
  ['a crowd by near words', 'The match at Kerrow drew 18,342 people.', 'The match at Kerrow drew 18,432 punters.'],
  [
    'teen and ty',
    'The dam at Ulm held for fifteen hours after the alarm.',
    'The dam at Ulm held for fifty hours after the alarm.',
  ],
  [
    'years and months changed places',
    'Judge Okoro gave Lars Hede six years and four months in prison.',
    'Lars Hede was sentenced to four years and six months in prison.',
  ],
  ['the dead', 'The fire at the Corso hotel killed 23 people.', 'The fire at the Corso hotel killed 32 people.'],
  [
    'a turnout',
    'Turnout in the Brandis referendum was 62 percent.',
    'In the Brandis referendum turnout stood at 26 percent.',
  ],
  [
    'a share of a country',
    'The Orsa plant makes 8 percent of the electricity of the country.',
    'The Orsa plant makes 18 percent of the electricity of the country.',
  ],
  ['a workforce', 'Harlan Mills employs 4,310 people at Dunmore.', 'Harlan Mills employs 3,410 people at Dunmore.'],
  [
    'a price',
    'The museum paid 2.4 million euros for the Halden portrait.',
    'The museum paid 4.2 million euros for the Halden portrait.',
  ],
  [
    'a vote',
    'The Tarn council approved the quarry by 14 votes to 9.',
    'The Tarn council approved the quarry by 17 votes to 9.',
  ],
  [
    'a conversion of one article',
    'The Sable bridge is 26 km (16 miles) long.',
    'The Sable bridge is 26 km (60 miles) long.',
  ],
];

/** Figures that look alike and answer two questions, or may both be right. */
const SILENT: readonly (readonly [string, string, string])[] = [
  ['width and thickness', 'The slab was 40 metres wide.', 'The slab was 4 metres thick.'],
  ['length and height', 'The wall is 74 metres long.', 'The wall is 47 metres high.'],
  ['units', 'The gorge is 300 metres deep.', 'The gorge is 984 feet deep.'],
  ['two people', 'Petra Lund, who is 47, won the vote.', 'Greta Holm, who is 74, lost the vote.'],
  ['a father of children', 'Mateo Ruiz, a father of 12, was 31.', 'Mateo Ruiz, a baker, was 31.'],
  [
    'an aftershock',
    'The earthquake had a magnitude of 6.4.',
    'An aftershock of magnitude 4.6 followed the earthquake on Tuesday.',
  ],
  ['another scale', 'Hurricane Berta was a Category 4 storm.', 'The alert for the storm was at level three.'],
  [
    'per week and in all',
    'The walkout costs Torvald Steel $27 million a week.',
    'The walkout cost Torvald Steel $72 million in all.',
  ],
  ['fine and profit', 'Regulators fined Dravo Chemicals $31 million.', 'Dravo Chemicals made a profit of $13 million.'],
  [
    'killed and hurt',
    'The fire at the Corso hotel killed 23 people.',
    'The fire at the Corso hotel injured 32 people.',
  ],
  ['rounded', 'Turnout was 61.6 percent.', 'Turnout was about 62 percent.'],
  ['another year', 'Turnout in 2021 was 62 percent.', 'Turnout in 2025 was 26 percent.'],
  ['a rise and a level', 'Unemployment rose 2.1 percent in May.', 'Unemployment stood at 12 percent in May.'],
  ['part and whole', 'The ferry carried 412 people.', 'The ferry carried 412 people, 124 of them children.'],
  ['two things', 'The tower in Kessel is 120 metres high.', 'The chimney in Dorn is 210 metres high.'],
  [
    'sentence and captivity',
    'The hostages were held for 143 days.',
    'The kidnapper was sentenced to 134 days in prison.',
  ],
  ['goals and minutes', 'Northgate won 3-1.', 'Northgate scored after 31 minutes.'],
  [
    'a limit and a speed',
    'The train ran at 160 kilometres an hour.',
    'The limit on the line is 106 kilometres an hour.',
  ],
  ['seats and votes', 'The party won 48 seats.', 'The party won 84 votes in the chamber.'],
  ['other currencies', 'The bridge cost 36 million euros.', 'The bridge cost $63 million.'],
  [
    'wind and gusts',
    'The cyclone brought winds of 150 kilometres an hour.',
    'The cyclone brought gusts of 190 kilometres an hour.',
  ],
  ['shirt numbers', 'Number 31, Ana Brandt, scored.', 'Number 13, Eva Lind, scored.'],
];

describe('pairs of sentences with figures', () => {
  it.each(FIRE)('told: %s', (_, a, b) => expect(alarms(a, b)).toHaveLength(1));
  it.each(SILENT)('silent: %s', (_, a, b) => expect(alarms(a, b)).toHaveLength(0));
});
