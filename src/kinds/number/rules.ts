import type { Rule } from '../../model';

export const RULES: readonly Rule[] = [
  {
    code: 'number/count-differs',
    summary: 'Two articles give different counts of the same things in the same role.',
    fires: [
      'Six miners died in the shaft at Harrow Edge on Monday, the company said.',
      'Nine miners died in the shaft at Harrow Edge on Monday, the company said.',
    ],
    silent: [
      'Six miners died in the shaft at Harrow Edge on Monday, the company said.',
      'Nine miners were injured in the shaft at Harrow Edge on Monday, the company said.',
    ],
  },
  {
    code: 'number/digits-swapped',
    summary: 'Two figures for one thing have the same digits, two of which have changed places.',
    fires: [
      'The council ordered 7,400 residents of the valley to leave.',
      'Officials ordered 4,700 residents of the valley to leave.',
    ],
    silent: [
      'The council ordered 7,400 residents of the valley to leave.',
      'The shelter served 4,700 meals to residents of the valley.',
    ],
  },
  {
    code: 'number/sum-differs',
    summary: 'Two articles give different sums of money for the same thing.',
    fires: [
      'The city will pay $32 million for the old Marlow bridge.',
      'The city will pay $38 million for the old Marlow bridge.',
    ],
    silent: [
      'The city will pay $32 million for the old Marlow bridge.',
      'The city will pay 38 million euros for the old Marlow bridge.',
    ],
  },
  {
    code: 'number/percentage-differs',
    summary: 'Two articles give different percentages or shares for the same thing.',
    fires: [
      'Unemployment in the province stood at 7 percent in spring.',
      'Unemployment in the province stood at 9 percent in spring.',
    ],
    silent: [
      'Unemployment in the province rose 2 percent in spring.',
      'Unemployment in the province stood at 9 percent in spring.',
    ],
  },
  {
    code: 'number/measure-differs',
    summary: 'Two articles give different lengths, areas, weights, speeds or durations for the same thing.',
    fires: ['The tunnel under the strait is 18 kilometres long.', 'The tunnel under the strait is 14 kilometres long.'],
    silent: ['The tunnel under the strait is 18 kilometres long.', 'The tunnel under the strait is 11.2 miles long.'],
  },
  {
    code: 'number/age-differs',
    summary: 'One person is given two ages.',
    fires: ['Marit Solberg, 52, was elected on Sunday.', 'Voters chose Marit Solberg, 57, on Sunday.'],
    silent: ['Marit Solberg, 52, was elected on Sunday.', 'Voters chose Ingrid Halvorsen, 57, on Sunday.'],
  },
  {
    code: 'number/score-differs',
    summary: 'Two articles give different results of the same match or vote.',
    fires: [
      'Northgate beat Eastvale 3-1 in the cup final on Saturday.',
      'Northgate beat Eastvale 4-1 in the cup final on Saturday.',
    ],
    silent: [
      'Northgate beat Eastvale 3-1 in the cup final on Saturday.',
      'Eastvale lost the cup final to Northgate by 1-3 on Saturday.',
    ],
  },
  {
    code: 'number/rank-differs',
    summary: 'Two articles give different ranks for the same thing.',
    fires: ['Hanne Dahl finished third in the downhill race.', 'Hanne Dahl finished fourth in the downhill race.'],
    silent: ['Hanne Dahl finished third in the downhill race.', 'Marie Kern finished fourth in the downhill race.'],
  },
  {
    code: 'number/figures-swapped',
    summary: 'Two figures of one sentence have changed places in the other article.',
    fires: [
      'Officials counted five dead and eight missing after the slide.',
      'Officials counted eight dead and five missing after the slide.',
    ],
    silent: [
      'Officials counted five dead and eight missing after the slide.',
      'Officials counted eight missing and five dead after the slide.',
    ],
  },
  {
    code: 'number/conversion-differs',
    summary: 'A measure and its conversion in the same sentence do not convert.',
    fires: ['The road is closed for 40 miles (64 km).', 'The storm dropped 3 inches (11.6 cm) of rain.'],
    silent: ['The road is closed for 40 miles (64 km).', 'The storm dropped 3 inches (7.6 cm) of rain.'],
  },
  {
    code: 'number/parts-differ',
    summary:
      'Two parts joined by "and" do not add up to the total given near them, by what looks like one wrong digit.',
    fires: ['The ferry was raised on Monday.', 'The ferry had 348 people aboard: 312 passengers and 26 crew.'],
    silent: ['The ferry was raised on Monday.', 'The ferry had 338 people aboard: 312 passengers and 26 crew.'],
  },
  {
    code: 'number/margin-differs',
    summary: 'The two sides of a vote do not make the majority given beside them.',
    fires: ['The motion was debated.', 'The motion was carried by 48 votes to 41, a majority of nine.'],
    silent: ['The motion was debated.', 'The motion was carried by 48 votes to 41, a majority of seven.'],
  },
  {
    code: 'number/share-differs',
    summary: 'A part and its whole do not make the percentage given with them.',
    fires: ['The mill will shrink.', 'The mill will cut 240 jobs, or 18 percent of its workforce of 3,000.'],
    silent: ['The mill will shrink.', 'The mill will cut 240 jobs, or 8 percent of its workforce of 3,000.'],
  },
  {
    code: 'number/less-exact',
    summary: 'One figure is a rounder form of the other: a refinement, no conflict.',
    fires: ['The flood drowned about 40 sheep at Low Farm.', 'The flood drowned 42 sheep at Low Farm.'],
    silent: ['The flood drowned 42 sheep at Low Farm.', 'The flood drowned 42 sheep at Low Farm.'],
  },
  {
    code: 'number/later-figure',
    summary: 'A count that runs on while the story runs has a later state: an update, no conflict.',
    fires: [
      'The quake at Torreva killed 12 people, police said.',
      'The death toll of the quake at Torreva rose to 15 by Friday, police said.',
    ],
    silent: [
      'The quake at Torreva killed 12 people, police said.',
      'The quake at Torreva killed 12 people, rescuers said.',
    ],
  },
];
