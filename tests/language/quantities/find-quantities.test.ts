import { describe, expect, test } from 'vitest';
import { briefly, quantitiesOf } from './helper';

const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
    expect(briefly(text)).toEqual(expected);
  });

describe('measures in two parts', () => {
  table([
    ['He was jailed for seven years and six months.', '236677140 duration year'],
    ['It lasted two weeks and three days.', '1468800 duration week'],
    ['Winds of 150 kilometres (93 miles) an hour tore roofs off.', '41.6666666667 speed km/h', '41.57472 speed mph'],
    ['The road is 150 kilometres (93 miles) long.', '150000 length km', '149668.992 length mi'],
    ['Pupils stay away for two weeks after the last case.', '1209600 duration week'],
  ]);
});

describe('counts', () => {
  table([
    ['The storm killed 12 people.', '12 count people'],
    ['Nine heavily armed men stormed in.', '9 count men'],
    ['At least a dozen people were hurt.', '12.. count people at-least'],
    ['The club has 9,200 members.', '9200 count member'],
    ['Twenty-three cars derailed.', '23 count car'],
    ['A hundred and twenty posts will go.', '120 count post'],
    ['They freed three hundred and twenty prisoners.', '320 count prisoner'],
    ['Some 2.5 million voters stayed away.', '2500000 count voter about'],
    ['Half a million people marched.', '500000 count people'],
    ['Dozens of homes burned.', '24.. count home at-least'],
    ['Tens of thousands of fans came.', '20000.. count fan at-least'],
    ['He has 5m followers and 20k readers.', '5000000 count follower', '20000 count reader'],
    ['Five lakh voters and two crore farmers.', '500000 count voter', '20000000 count farmer'],
    ['Two of the five spillway gates jammed.', '2 count gate', '5 count gate'],
    ['One of five gates jammed.', '1 count gate', '5 count gate'],
    ['The 12-member panel met.', '12 count member'],
    ['Two were dead and four missing.', '2 count -', '4 count missing'],
    ['The firm told 412.000 users and 1.250.000 guests.', '412000 count user', '1250000 count guest'],
    ['A couple of guards slept.', '2 count guard about'],
    ['Several hundred men waited.', '300..900 count men about'],
    ['No deaths were reported.', '0 count death'],
    ['The office counts two dead and 12 injured.', '2 count dead', '12 count injured'],
    ['Hundreds of public and private buildings fell.', '200.. count building at-least'],
    ['Two of the country’s former ministers spoke.', '2 count minister'],
    ['The 300-strong crew left.', '300 count crew'],
    ['Some 1850 neighbours left.', '1850 count neighbour about'],
    ['The population rose to 4.83m from 4.5 million.', '4830000 count -', '4500000 count -'],
    ['Seven were nurses.', '7 count -'],
    ['They convicted a man of two murders.', '2 count murder'],
  ]);
});

describe('money', () => {
  table([
    ['It cost $2.7 million.', '2700000 money:USD USD'],
    ['It cost US$6.5m, or C$9m.', '6500000 money:USD USD', '9000000 money:CAD CAD'],
    ['It cost €3.2bn.', '3200000000 money:EUR EUR'],
    ['A $20-million plan.', '20000000 money:USD USD'],
    ['They asked for 6,5 million Canadian dollars.', '6500000 money:CAD CAD'],
    ['They asked for about $9 million in our money.', '9000000 money money about'],
    ['The fare is 412p.', '4.12 money:GBP GBP'],
    ['It was £3 then; now it is four pounds twelve.', '3 money:GBP GBP', '4.12 money:GBP GBP'],
    ['The tax is 60 cents.', '0.6 money:USD USD'],
    ['Between $95m and $130m went missing.', '95000000..130000000 money:USD USD between'],
    ['It raised $95-$130 million.', '95000000..130000000 money:USD USD between'],
    ['Damage of 30 millions of dollars.', '30000000 money:USD USD'],
    ['It adds seven euro cents.', '0.07 money:EUR EUR'],
    ['The share closed at CHF 84.60.', '84.6 money:CHF CHF'],
  ]);
});

describe('percentages and shares', () => {
  table([
    ['Turnout was 12%, or 12 per cent.', '12 percent %', '12 percent %'],
    ['It fell 2 percentage points.', '2 percentage-point percentage point'],
    ['The bank cut by 25 basis points.', '0.25 percentage-point basis point'],
    ['The bank cut by a quarter point.', '0.25 percentage-point percentage point'],
    ['Support is up 3 points to 45%.', '3 percentage-point percentage point', '45 percent %'],
    ['One in four voters agreed.', '25 percent share'],
    ['Roughly one desk in twenty is free.', '5 percent share about'],
    ['Three-quarters of homes have it.', '75 percent share'],
    ['Half of the shops closed.', '50 percent share'],
    ['Sales rose by a third.', '33.3333333333 percent share'],
    ['Sales were up about an eighth.', '12.5 percent share about'],
    ['Ten to 15 percent may leave.', '10..15 percent % between'],
    ['It rose from 5 percent to 7 percent.', '5 percent %', '7 percent %'],
  ]);
});

describe('measures', () => {
  table([
    ['The road is 5 km long.', '5000 length km'],
    ['She has three more years.', '94670856 duration year'],
    ['He ran 3 1/2 miles.', '5632.704 length mi'],
    ['A dose of .5 litres.', '0.0005 volume l'],
    ['A 6.1-magnitude quake struck.', '6.1 magnitude magnitude'],
    ['It was five times the limit and twice as loud.', '5 ratio times', '2 ratio times'],
    ['A 40-foot wall and a 5m fence.', '12.192 length ft', '5 length m'],
    ['He is 6 feet 2 inches, she is 6-foot-1.', '1.8796 length ft', '1.8542 length ft'],
    ['It lasted two hours and 15 minutes.', '8100 duration h'],
    ['It lasted half an hour.', '1800 duration h'],
    ['It lasted about a minute or two.', '60..120 duration min about'],
    ['It burned within a mile.', '..1609.344 length mi at-most'],
    ['It took six or seven minutes.', '360..420 duration min between'],
    ['It ran at 100 km/h.', '27.7777777778 speed km/h'],
    ['It reached 100 degrees Fahrenheit or 38C.', '37.7777777778 temperature °F', '38 temperature °C'],
    ['The fire took 100 acres.', '404685.64224 area acre'],
    ['Flow was 100 cubic feet per second.', '2.8316846592 flow ft³/s'],
  ]);
});

describe('ages, scores, ranks', () => {
  table([
    ['A 31-year-old man was held.', '31 age year'],
    ['Ana Ruiz, 31, was held.', '31 age year'],
    ['Tom Lee (44) was held.', '44 age year'],
    ['Ruiz, 31, was held; the driver, 26, fled.', '31 age year', '26 age year'],
    ['They had two sons, 11 and 14.', '2 count son', '11 age year', '14 age year'],
    ['It is shut to children under 16.', '..16 age year less-than'],
    ['Children aged 6 to 12 came.', '6..12 age year between'],
    ['They won 3-1 on Sunday.', '1..3 score points'],
    ['It passed by 31 votes to 26.', '26..31 score vote'],
    ['The vote of 228 to 191 and a 134-to-63 vote.', '191..228 score vote', '63..134 score vote'],
    ['A 5-4 ruling followed.', '4..5 score points'],
    ['She finished fourth.', '4 rank rank'],
    ['It is the second-largest town.', '2 rank rank'],
  ]);
});

describe('hedges', () => {
  table([
    ['No fewer than 12 dogs ran.', '12.. count dog at-least'],
    ['More than about 40 shops shut.', '40.. count shop more-than'],
    ['Nearly 5,000 people came.', '5000 count people nearly'],
    ['As many as 40 people fell ill.', '..40 count people at-most'],
    ['Some 60-odd came, 40 or more left.', '60 count - about', '40.. count - at-least'],
    ['It lasted under 20 minutes.', '..1200 duration min less-than'],
    ['They met over three days.', '259200 duration day'],
    ['They stayed for over three days.', '259200.. duration day more-than'],
    ['They asked about two bills.', '2 count bill'],
    ['They made a deal over 85 prisoners.', '85 count prisoner'],
  ]);
});

describe('numbers that are no quantities', () => {
  test.each([
    'The Boeing 737 and the A320 landed.',
    'Covid-19 spread along Highway 19.',
    'Engine Company 4 came with a 4-H club.',
    'Section 230 and gate 3 stayed in phase two.',
    'Runway 19 was shut to flight 214.',
    'Apollo 11 is in Room 12.',
    'Item No. 3 came up.',
    'Call 555-0123 or dial 911.',
    'He lives at 12 Harbour Street.',
    'After 9/11 it stayed open 24/7.',
    'The 1980s were not like 2018 or the 2016 elections.',
    'They met on March 12 at 5pm.',
    'They met at 9:30 a.m. that day.',
    'One day one will see one another.',
    'The 20th century ended.',
    'Versions 6, 7 and 8 are safe.',
    'She hit a 3-pointer in a five-star hotel.',
    'It was the class of ’08.',
    'At twenty past six in the evening it rained.',
    'The one-off event went on.',
    'She went 10-for-10 that day.',
    'He carried a .45 caliber gun.',
    'The story appeared at 08.33 and 5:03p.',
    'She played in the Three Musketeers.',
    'It was over in the next minute or two.',
  ])('%s', (text) => {
    expect(briefly(text)).toEqual([]);
  });
});

test('a quantity spans its hedge, number and noun, and points at the noun', () => {
  const text = 'Police say at least a dozen armed men fled.';
  const [quantity] = quantitiesOf(text);
  expect(quantity?.text).toBe('at least a dozen armed men');
  expect(text.slice(quantity?.start, quantity?.end)).toBe(quantity?.text);
  expect(quantity?.counted).toBe(7);
  expect(quantity?.written).toEqual({ low: 12, high: 12 });
});

test('the same measure in other units is marked as a conversion', () => {
  const conversions = (text: string) => quantitiesOf(text).map((quantity) => quantity.conversionOf);
  expect(conversions('It lies 310 km (193 miles) away.')).toEqual([null, 0]);
  expect(conversions('It cost €100m ($110m).')).toEqual([null, 0]);
  expect(conversions('It lies seven feet, or about two metres, down.')).toEqual([null, 0]);
  expect(conversions('It ran 5 km and 3 miles.')).toEqual([null, null]);
});

test('numbers in time expressions are left out, unless they are lengths of time', () => {
  const text = 'On 3 March, 12 people left after three days.';
  const time = (words: string, sort?: 'point' | 'duration') => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    sort,
  });
  expect(briefly(text, [time('3 March', 'point'), time('three days', 'duration')])).toEqual([
    '12 count people',
    '259200 duration day',
  ]);
  expect(briefly(text, [time('three days', 'point')])).toEqual(['12 count people']);
});
