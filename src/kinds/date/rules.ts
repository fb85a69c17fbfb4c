import type { Rule } from '../../model';

export const RULES: readonly Rule[] = [
  {
    code: 'date/day-differs',
    summary: 'One event is put on two different days, by date or by weekday.',
    fires: ['The ferry Aurelia sank off Skagen on Tuesday.', 'On Wednesday the ferry Aurelia sank off Skagen.'],
    silent: [
      'The ferry Aurelia sank off Skagen on Tuesday.',
      'On Wednesday divers reached the ferry Aurelia off Skagen.',
    ],
  },
  {
    code: 'date/ranges-differ',
    summary: 'One event is given two ranges of days, months or years that are not the same.',
    fires: [
      'The Halmstad Book Fair will take place between May 3 and 6.',
      'The Halmstad Book Fair takes place between 5 and 8 May.',
    ],
    silent: [
      'The Halmstad Book Fair will take place between May 3 and 6.',
      'The Halmstad Book Fair takes place in early May.',
    ],
  },
  {
    code: 'date/period-differs',
    summary: 'One event is put in two different months, quarters or years.',
    fires: [
      'The composer Vera Lindqvist died in Uppsala in 1968.',
      'Vera Lindqvist, the composer, died in 1986 in Uppsala.',
    ],
    silent: [
      'The composer Vera Lindqvist moved to Uppsala in 1968.',
      'Vera Lindqvist, the composer, died in 1986 in Uppsala.',
    ],
  },
  {
    code: 'date/hour-differs',
    summary: 'One event of one day is put at two times of that day.',
    fires: [
      'The delegation departed Bergen on Sunday afternoon.',
      'The delegation had departed Bergen on Sunday evening.',
    ],
    silent: [
      'The delegation departed Bergen on Sunday night.',
      'The delegation had departed Bergen on Sunday evening.',
    ],
  },
  {
    code: 'date/weekday-differs-from-date',
    summary: 'A weekday does not belong to the date beside it.',
    fires: [
      'OSLO, March 2, 2024 (Agency) — The bridge will be closed on Tuesday, March 6.',
      'OSLO, March 2, 2024 (Agency) — The ferry fleet was inspected.',
    ],
    silent: [
      'OSLO, March 2, 2024 (Agency) — The bridge will be closed on Wednesday, March 6.',
      'OSLO, March 2, 2024 (Agency) — The ferry fleet was inspected.',
    ],
  },
  {
    code: 'date/deadline-differs',
    summary: 'One thing is said to last, or to be due, until two different days.',
    fires: [
      'Ticket sales for the Halmstad Book Fair run until 12 April.',
      'Ticket sales for the Halmstad Book Fair run until 21 April.',
    ],
    silent: [
      'Ticket sales for the Halmstad Book Fair run until 12 April.',
      'Hotel bookings in Halmstad can be changed until 21 April.',
    ],
  },
  {
    code: 'date/beyond-deadline',
    summary: 'One article names the last day for something, another has it happen later.',
    fires: [
      'The hostages were freed from the embassy by Friday 3 May 2024.',
      'The hostages were freed from the embassy on Sunday 5 May 2024.',
    ],
    silent: [
      'The hostages were freed from the embassy by Friday 3 May 2024.',
      'The hostages were freed from the embassy on Thursday 2 May 2024.',
    ],
  },
  {
    code: 'date/less-exact',
    summary: 'One article gives the time more exactly than the other.',
    fires: ['The bridge at Tarnow collapsed in March 2021.', 'The bridge at Tarnow collapsed on 14 March 2021.'],
    silent: ['The bridge at Tarnow collapsed in March 2021.', 'The bridge at Tarnow was reopened on 14 March 2021.'],
  },
];
