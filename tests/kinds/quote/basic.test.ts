import { describe, expect, it } from 'vitest';
import { alarmsOf } from '../../helpers/alarms';

const alarms = alarmsOf('quote');

/** One sentence as two outlets print it, where one of them slips: another word, another speaker. */
const SLIPS = [
  [
    '"The dam did exactly what it was made to do," said the engineer Tom Reyes.',
    '"The dam did exactly what it was told to do," the engineer Tom Reyes said.',
  ],
  [
    '"We lost our wages but we got our evenings back," said union leader Pat Moyle.',
    'Union leader Pat Moyle said: "We lost our wages but we got our earnings back."',
  ],
  [
    '"He is not the finished article," manager Gary Wren said of the striker.',
    'Manager Gary Wren said: "He is the finished article."',
  ],
  [
    '"I will never sign that paper," President Lena Hoxt told parliament.',
    '"I will sign that paper," President Lena Hoxt told parliament.',
  ],
  [
    '"This is the worst flood in forty years," said Mayor Jo Brandt.',
    '"This is the worst flood in fourteen years," Mayor Jo Brandt said.',
  ],
  [
    '"We knew about the crack in May," chief executive Rob Hall admitted.',
    '"We knew about the crack in March," chief executive Rob Hall admitted.',
  ],
  ['"My son was a hero," said Carla Diaz, his mother.', '"My son was no hero," said his mother, Carla Diaz.'],
  [
    '"Nobody was driving the train," Inspector Kell said. Paul Kell leads the inquiry.',
    '"Somebody was driving the train," said Inspector Paul Kell.',
  ],
  [
    'The minister, Eva Lund, called the deal "a triumph for small farmers".',
    'Minister Eva Lund called the deal "a disaster for small farmers".',
  ],
  [
    '"We expect to reopen the bridge by Christmas," said Highways director Nell Fox.',
    '"We expect to reopen the bridge after Christmas," said Nell Fox, the Highways director.',
  ],
  [
    '"I have spoken to the king twice this week," Prime Minister Olaf Berg said.',
    '"I have spoken to the king once this week," said Prime Minister Olaf Berg.',
  ],
  [
    '"The jury got it right," lawyer Ann Pike told reporters.',
    '"The jury got it wrong," lawyer Ann Pike told reporters.',
  ],
  [
    '"There is no evidence that the water is unsafe," said Kate Moore of the health board.',
    '"There is evidence that the water is unsafe," said Kate Moore of the health board.',
  ],
  [
    '"We will talk to anyone who puts down his gun," General Idris Bah said.',
    '"We will not talk to anyone who holds a gun," General Idris Bah said.',
  ],
  [
    '"It was my fault and mine alone," said captain Luis Prado.',
    '"It was not my fault alone," said captain Luis Prado.',
  ],
  [
    '"The fire started in the kitchen," fire chief Sam Dole said.',
    '"The fire started in the attic," fire chief Sam Dole said.',
  ],
  [
    '"Every child in this town knew his name," said teacher Ruth Vale.',
    '"Every child in this town knew her name," said teacher Ruth Vale.',
  ],
  [
    '"Prices will rise before they fall," Governor Hugo Stein warned.',
    '"Prices will fall before they rise," Governor Hugo Stein warned.',
  ],
  [
    '"I would do it all again tomorrow," Petra Kovac told the court.',
    '"I would never do it again," Petra Kovac told the court.',
  ],
  [
    '"We can win this without them," campaign manager Joe Tate said.',
    '"We cannot win this without them," campaign manager Joe Tate said.',
  ],
  [
    '"We have waited nine years for this day," said Marta Lind, whose brother was on board.',
    '"We have waited nine years for this day," said Carl Oberg, whose wife was on board.',
  ],
  [
    '"Snow does not care about timetables," rail boss Tim Ward said.',
    '"Snow does not care about timetables," transport minister Joan Hale said.',
  ],
  [
    'Mr Vance said he was "proud of every vote". Leo Vance won by a mile.',
    'Leo Vance said he was "ashamed of every vote".',
  ],
];

/** House style, shortening, another sentence of the same speaker, phrases that everybody says. */
const COMPATIBLE = [
  ['"We will rebuild," said Mayor Jo Brandt.', '"We will rebuild this town," Mayor Jo Brandt said.'],
  ['"I\'m proud of them," coach Ben Shaw said.', '"I am proud of them," coach Ben Shaw said.'],
  [
    '"He is a good man," said his neighbour, Tess Ward.',
    '"He was a good neighbour," said another neighbour, Rick Doe.',
  ],
  ['"We\'re not going anywhere," said Pat Moyle.', '"We are going to win," said Pat Moyle.'],
  ['"It was like a bomb," said Farid Noor.', '"It sounded like a bomb," said Ann Pike.'],
  [
    '"This is the worst flood I have seen," said Mayor Jo Brandt.',
    '"This is the worst flood we have had in years," Mayor Jo Brandt said later.',
  ],
  [
    '"We knew about the crack in May, and we did nothing," chief executive Rob Hall admitted.',
    '"We knew about the crack in May," chief executive Rob Hall admitted.',
  ],
  [
    '"Our thoughts are with the families," said President Lena Hoxt.',
    '"Our thoughts are with the families," Prime Minister Olaf Berg said.',
  ],
  ['"Thank you all for coming," said Petra Kovac.', '"Thank you for coming," Joe Tate said.'],
  [
    '"I will never sign that paper," President Lena Hoxt told parliament.',
    '"I will not sign it," President Lena Hoxt told parliament.',
  ],
  ['"We want justice," said Marta Lind.', '"We want justice," said Carl Oberg.'],
  ['"No comment," said lawyer Ann Pike.', '"No comment," said Rob Hall.'],
  ['The minister called the deal "historic".', 'The union called the deal "a disaster".'],
  [
    '"The fire started in the kitchen," fire chief Sam Dole said.',
    '"The fire started around midnight," fire chief Sam Dole said.',
  ],
  [
    '"We will find those responsible," said police chief Dan Orr.',
    '"We will find the people responsible," said police chief Dan Orr.',
  ],
  [
    '"I have nothing to hide," he told the inquiry in May. Leo Vance repeated it.',
    '"I have nothing to say," Leo Vance told the inquiry.',
  ],
  ['"They have to pay," said Farid Noor.', '"They had to pay," said Farid Noor.'],
  [
    '"Prices will rise," Governor Hugo Stein warned in March.',
    '"Prices will fall," Governor Hugo Stein said in October.',
  ],
  ['"We lost a good friend," said Pat Moyle.', '"We lost a dear friend," said Fay Dunn.'],
  ['"You can\'t put a price on it," said Nell Fox.', '"You cannot put a price on this," said Nell Fox.'],
  [
    '"It\'s a sad day for the town," Mayor Jo Brandt said.',
    '"It is a sad day for the whole town," Mayor Jo Brandt said.',
  ],
  ['"The gate was locked," said headteacher Fay Dunn.', '"The gate is always locked," said Fay Dunn.'],
  ['"I love this club," said Gary Wren.', '"I love this city," said Gary Wren.'],
  ['"We are talking to both sides," said envoy Hal Moss.', '"We are talking to all sides," said a spokesman.'],
  [
    '"It is too early to say what caused the crash," said Inspector Paul Kell.',
    '"It is too early to say who caused the crash," said Inspector Paul Kell.',
  ],
  ['"We want answers," said Carl Oberg. "We want them now."', '"We want the truth," said Carl Oberg.'],
  ['"The lad is a star," said Ben Shaw.', '"The boy is a star," said Ben Shaw.'],
];

describe('one sentence printed in two ways', () => {
  it.each(SLIPS)('%s ≠ %s', (a, b) => {
    expect(alarms(a, b)).toHaveLength(1);
  });
});

describe('look-alikes', () => {
  it.each(COMPATIBLE)('%s | %s', (a, b) => {
    expect(alarms(a, b)).toEqual([]);
  });
});
