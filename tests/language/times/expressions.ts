import type { DateValue } from '../../../src/model';

/** A sentence with the expression in brackets, the day it was published, and what the value must hold. */
export type Expression = readonly [sentence: string, published: string | null, value: Partial<DateValue>];

const day = (iso: string): Partial<DateValue> => ({ start: iso, end: iso, precision: 'day' });
const days = (start: string, end: string): Partial<DateValue> => ({ start, end, precision: 'day' });
const open = { start: null, end: null } as const;

/** Wednesday 13 September 2023, unless an expression says otherwise. */
const NOW = '2023-09-13';

export const RANGES: readonly Expression[] = [
  ['The fair runs [Sept 10–13] in the old port.', NOW, days('2023-09-10', '2023-09-13')],
  ['The fair, held [between September 10th and 13th], drew crowds.', NOW, days('2023-09-10', '2023-09-13')],
  ['It takes place [between September 12 and 15].', NOW, days('2023-09-12', '2023-09-15')],
  ['The talks fell [between 10 and 13 September].', NOW, days('2023-09-10', '2023-09-13')],
  ['Open [10-13 September] only.', NOW, days('2023-09-10', '2023-09-13')],
  ['Open [September 10 through 13, 2024].', NOW, days('2024-09-10', '2024-09-13')],
  ['The regatta lasts from [30 August to 2 September].', NOW, days('2023-08-30', '2023-09-02')],
  ['The regatta lasted from [30 December to 2 January 2023].', NOW, days('2022-12-30', '2023-01-02')],
  ['On [10 and 11 September] the road was shut.', NOW, days('2023-09-10', '2023-09-11')],
  [
    'It burned on [the night of March 3 to 4].',
    '2024-03-06',
    { ...days('2024-03-03', '2024-03-04'), precision: 'part', part: 'night' },
  ],
  ['The war years, [1939–45], are missing.', NOW, { start: '1939', end: '1945', precision: 'year' }],
  ['He ruled from [2014 to 2016].', NOW, { start: '2014', end: '2016', precision: 'year' }],
  ['The shop opened [from 9 a.m. to 5 p.m. on Friday].', NOW, { start: '2023-09-08T09:00', end: '2023-09-08T17:00' }],
  ['The court sat from [Monday to Wednesday].', '2023-09-15', days('2023-09-11', '2023-09-13')],
];

export const WITHOUT_YEAR: readonly Expression[] = [
  ['The fair runs [Sept 10–13].', null, { ...open, month: 9, day: 10, endMonth: 9, endDay: 13 }],
  ['It opens [9 March].', null, { ...open, month: 3, day: 9, precision: 'day' }],
  ['It opens in [late July].', null, { ...open, month: 7, day: 20, endMonth: 7, endDay: 31, precision: 'week' }],
  ['Sales fell in [the second quarter].', null, { ...open, month: 4, endMonth: 6, precision: 'quarter' }],
  ['He died [Sunday evening].', null, { ...open, weekday: 7, part: 'evening', precision: 'part' }],
  ['It will end [by Friday].', null, { ...open, weekday: 5, bound: 'until' }],
];

export const CALENDAR: readonly Expression[] = [
  ['It opened on [Thursday the 7th].', NOW, { ...day('2023-09-07'), month: 9, day: 7, weekday: 4 }],
  ['It has been extended [until 12 December].', NOW, { ...day('2023-12-12'), bound: 'until' }],
  [
    'Letters go out in the [first week of March].',
    '2024-01-10',
    { ...days('2024-03-01', '2024-03-07'), approximate: true },
  ],
  ['It shut in the [second half of June 2022].', NOW, { start: '2022-06-20', end: '2022-06-30' }],
  ['It was signed on [14 March 1939] in the hall.', NOW, day('1939-03-14')],
  ['It was signed on [Feb. 10].', NOW, { ...day('2023-02-10'), month: 2, day: 10 }],
  ['Signed on the [2 of February] or so.', null, { ...open, month: 2, day: 2 }],
  ['Filed [2023-09-10] by the clerk.', null, day('2023-09-10')],
  ['Filed [2023-09-10T14:07:00Z].', null, { start: '2023-09-10T14:07', clock: '14:07', offset: 0 }],
  ['It began on [Monday, September 4th].', NOW, { ...day('2023-09-04'), weekday: 1 }],
  ['It began on [Monday, September 5].', NOW, { ...day('2023-09-05'), weekday: 1 }],
  ['On [March 3], 45 people fell ill.', '2023-03-09', day('2023-03-03')],
  ['It opened on [Sept 10 last year].', NOW, day('2022-09-10')],
  ['It began in [1964, at Christmas], when the lights failed.', NOW, { ...day('1964-12-25'), approximate: true }],
  ['It ended in [December 1964].', NOW, { start: '1964-12', end: '1964-12', precision: 'month' }],
  ['It began in [March this year].', NOW, { start: '2023-03', precision: 'month' }],
  [
    'Rents rose in [mid-September].',
    '2023-10-20',
    { start: '2023-09-10', end: '2023-09-20', precision: 'week', approximate: true },
  ],
  ['Rents rose at [the end of July].', NOW, { start: '2023-07-24', end: '2023-07-31' }],
  ['It will be ready in [early 2024].', NOW, { start: '2024-01', end: '2024-04', approximate: true }],
  ['Output grew in [the third quarter of 2024].', NOW, { start: '2024-07', end: '2024-09', precision: 'quarter' }],
  ['Output for [Q2 2025] is due.', NOW, { start: '2025-04', end: '2025-06', precision: 'quarter' }],
  ['The mill closed in [the 1990s].', NOW, { start: '1990', end: '1999', precision: 'year' }],
  ['The mill closed in [2019].', NOW, { start: '2019', end: '2019', precision: 'year' }],
  ['A [2019] inspection found rust.', NOW, { start: '2019' }],
  ['Her first novel ([1958]) sold well.', NOW, { start: '1958' }],
];

export const RELATIVE: readonly Expression[] = [
  ['They will meet [this month].', NOW, { start: '2023-09', precision: 'month' }],
  ['They met [last week].', NOW, { start: '2023-09-04', end: '2023-09-10', precision: 'week' }],
  ['They will meet [later this month].', NOW, { start: '2023-09-13', end: '2023-09-30', precision: 'month' }],
  ['They will meet [next spring].', NOW, { start: '2024-03', end: '2024-05', approximate: true }],
  ['He has lived there [since last year].', NOW, { start: '2022', bound: 'since' }],
  ['It closed [five years ago].', NOW, { start: '2018', precision: 'year', approximate: true }],
  ['It closed [more than 18 months ago].', NOW, { start: '2022-03', precision: 'month', approximate: true }],
  ['It closed [two days ago].', NOW, day('2023-09-11')],
  ['It closed [three weeks ago].', NOW, { start: '2023-08-20', end: '2023-08-26', precision: 'week' }],
  ['It closed [Tuesday last week].', NOW, day('2023-09-05')],
  ['He died on [Sunday evening].', NOW, { start: '2023-09-10', weekday: 7, part: 'evening', precision: 'part' }],
  ['They met [Wednesday morning].', NOW, { start: '2023-09-13', part: 'morning' }],
  ['She will speak on [Friday].', NOW, day('2023-09-15')],
  ['The court ruled [Friday] that the vote will stand.', NOW, day('2023-09-08')],
  ['On [Friday], the court ruled.', NOW, day('2023-09-08')],
  ['The strike would start on [Friday].', NOW, { ...open, weekday: 5 }],
  ['It will stay shut [until Wednesday].', '2023-09-11', { ...day('2023-09-13'), weekday: 3, bound: 'until' }],
  ['It was shut [last Friday].', NOW, day('2023-09-08')],
  ['It was shut [last Tuesday].', NOW, { ...open, weekday: 2 }],
];

export const CLOCKS: readonly Expression[] = [
  ['It failed at [one minute past midnight on Monday].', null, { ...open, clock: '00:01', weekday: 1 }],
  ['It failed at [three minutes to midnight].', NOW, { clock: '23:57' }],
  ['[Yesterday at five past two in the afternoon] it failed.', NOW, { start: '2023-09-12T14:05', clock: '14:05' }],
  ['It began at the [12:01 of the noon].', NOW, { clock: '12:01', part: 'noon' }],
  ['It began here at [nine on Friday morning].', NOW, { start: '2023-09-08T09:00', precision: 'hour' }],
  ['It was heard at [2.15 Friday morning].', null, { ...open, clock: '02:15', weekday: 5 }],
  ['The train left at [6.05 that morning].', NOW, { clock: '06:05', part: 'morning' }],
  ['It struck at [5:47 in the small hours of Monday].', null, { ...open, clock: '05:47', weekday: 1 }],
  ['They came [before dawn on Sunday].', null, { ...open, weekday: 7, part: 'morning' }],
  ['They were found [at first light].', NOW, { part: 'morning' }],
  ['It fell [after dark on Tuesday].', null, { ...open, weekday: 2, part: 'evening' }],
  ['The doors closed at [noon sharp on Friday].', null, { clock: '12:00', weekday: 5 }],
  ['It sailed at [8.40pm UK time on Wednesday].', '2023-09-15', { start: '2023-09-13T20:40', offset: 60 }],
  ['The shock came at [3.20 in the morning].', NOW, { clock: '03:20', part: 'morning' }],
  ['It struck at [7:45 of the evening].', NOW, { clock: '19:45', part: 'evening' }],
  ['The siren went off at [six in the evening].', NOW, { clock: '18:00', part: 'evening' }],
  ['They left at [ten at night].', NOW, { clock: '22:00', part: 'night' }],
  [
    'It struck at [4:40 a.m. Thursday].',
    NOW,
    { start: '2023-09-07T04:40', clock: '04:40', weekday: 4, precision: 'minute' },
  ],
  ['It left at [04:40 on the Thursday].', NOW, { ...open, clock: '04:40', weekday: 4 }],
  ['It struck at [7 p.m. (1000 GMT)].', null, { ...open, clock: '19:00', offset: 540, precision: 'hour' }],
  ['It struck at [2:07 p.m. (1407 GMT)].', null, { clock: '14:07', offset: 0 }],
  ['It struck at [5:15 a.m. local (1945 GMT)].', null, { clock: '05:15', offset: 570 }],
  ['It struck at [14:07 UTC].', null, { clock: '14:07', offset: 0 }],
  ['It failed at [seven minutes past two yesterday afternoon].', NOW, { start: '2023-09-12T14:07', clock: '14:07' }],
  ['It failed at [half past three].', NOW, { ...open, precision: 'minute' }],
  ['It failed [a few minutes before midnight on Wednesday].', NOW, { part: 'midnight', weekday: 3, approximate: true }],
  ['The doors open at [18 hours].', NOW, { clock: '18:00' }],
  ['It failed [shortly after noon].', NOW, { clock: '12:00', part: 'noon', approximate: true }],
  ['She will speak on [Friday at 8 p.m. ET].', NOW, { start: '2023-09-15T20:00', offset: -240 }],
  ['He was seen at [10pm on Saturday 9 September].', NOW, { start: '2023-09-09T22:00', weekday: 6 }],
  ['He was seen at [10.30pm BST].', NOW, { clock: '22:30', offset: 60 }],
  ['He was seen [around 5 a.m. on Thursday, March 3].', '2022-03-05', { start: '2022-03-03T05:00', approximate: true }],
];

export const NARRATIVE: readonly Expression[] = [
  ['The first fire came [two days earlier].', NOW, { ...open, precision: 'day' }],
  ['He was freed [the following Tuesday].', NOW, { ...open, weekday: 2 }],
  ['He was freed [the previous day].', NOW, open],
  ['The rain came [the day before].', NOW, open],
  ['The rain came [a week later].', NOW, { ...open, precision: 'week' }],
  ['Snow fell [overnight].', NOW, { ...open, part: 'night' }],
  ['He was held on 5 June 2023 and freed [two days later].', NOW, day('2023-06-07')],
  ['He was held on 5 June 2023 and freed [the following Friday].', NOW, day('2023-06-09')],
  ['Police said on 5 June 2023 that he had left [two days earlier].', NOW, open],
];

export const LENGTHS: readonly Expression[] = [
  ['It dragged on for [nearly 19 months].', NOW, { ...open, precision: 'month', approximate: true }],
  ['The siege lasted [three days].', NOW, { ...open, precision: 'day' }],
  ['The [17-month] siege is over.', NOW, { ...open, precision: 'month' }],
  ['It has gone on for [the past 17 months].', NOW, { start: '2022-04', end: '2023-09-13', approximate: true }],
];

export const NOTHING: readonly string[] = [
  'They planned it before a dawn raid.',
  'You may go, and they may not.',
  'The troops march on the capital.',
  'The Sun and the Sunday Times reported it.',
  'They saw March of the Penguins again.',
  'A second man was held.',
  'August Wilson wrote it; Theresa May saw it.',
  'A 31-year-old man, aged 31 years old, was hurt.',
  'The side won 3-1, then lost 2-2 on aggregate.',
  'Call 555-2019-2020 for help.',
  'A Boeing 737 and an Airbus A320 touched.',
  'The UN adopted Agenda 2030 and Expo 2020.',
  'It sold about 2000 copies in 1500 homes.',
  'Officers searched the 2000 block of Elm Street.',
  'They met on 6/11 after the 9/11 attacks.',
  'He rose to No. 2 and took two-thirds, or 3/4, of it.',
  'She earns $5 a day, twice a year.',
  'Black Friday sales helped Sheffield Wednesday.',
  'He reads USA Today.',
  'He will, May be told, resign.',
];
