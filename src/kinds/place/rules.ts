import type { Rule } from '../../model';

export const RULES: readonly Rule[] = [
  {
    code: 'place/differs',
    summary: 'One event, body or thing is put at two places of one sort, neither of which lies in the other.',
    fires: [
      'The brewery will close its bottling plant in Dortmund in the spring.',
      'The brewery said its bottling plant in Hanover would close in the spring.',
    ],
    silent: [
      'The brewery will close its bottling plant in Dortmund in the spring.',
      'The brewery opened its first pub in Hanover in 1974.',
    ],
  },
  {
    code: 'place/direction-differs',
    summary: 'One thing is put on two sides of the same place.',
    fires: [
      'The bus left the road two miles north of Harlow Bridge.',
      'The bus left the road two miles south of Harlow Bridge.',
    ],
    silent: [
      'The bus left the road two miles north of Harlow Bridge.',
      'The school lies half a mile south of Harlow Bridge.',
    ],
  },
  {
    code: 'place/side-differs',
    summary: 'One thing is put on two sides, storeys or parts of the same thing.',
    fires: [
      'The fire in the hotel broke out on the third floor, the mayor said.',
      'The fire in the hotel broke out on the eighth floor, the mayor said.',
    ],
    silent: [
      'The fire in the hotel broke out on the third floor, the mayor said.',
      'The guests of the hotel slept on the eighth floor.',
    ],
  },
  {
    code: 'place/venue-differs',
    summary: 'One thing happened to one person in two sorts of room or building.',
    fires: ['The painter Edda Lorne died at home on Sunday.', 'Edda Lorne, the painter, died in a hospital on Sunday.'],
    silent: [
      'The painter Edda Lorne died at home on Sunday.',
      'Edda Lorne, the painter, worked in a hospital as a girl.',
    ],
  },
  {
    code: 'place/less-exact',
    summary: 'One article names the place, another the larger one it lies in.',
    fires: ['The second round of talks was held in Muscat.', 'The second round of talks was held in Oman.'],
    silent: ['The second round of talks was held in Muscat.', 'The hotel in Oman has a view of the sea.'],
  },
];
