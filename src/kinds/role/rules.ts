import type { Rule } from '../../model';

export const RULES: readonly Rule[] = [
  {
    code: 'role/nationality-differs',
    summary: 'One person is called the leader, minister or citizen of two countries.',
    fires: [
      'Swedish judge Ingrid Halvorsen chaired the talks.',
      'The talks were led by Norwegian judge Ingrid Halvorsen.',
    ],
    silent: ['Swedish judge Ingrid Halvorsen chaired the talks.', 'Norwegian judge Marit Solberg chaired the talks.'],
  },
  {
    code: 'role/office-differs',
    summary: 'One person holds two offices that nobody holds at once (chief executive and finance chief of a company).',
    fires: [
      'Chief executive Dana Whitlow resigned on Monday.',
      'Dana Whitlow, the chief financial officer, resigned on Monday.',
    ],
    silent: [
      'Chief executive Dana Whitlow resigned on Monday.',
      'Dana Whitlow, the former chief financial officer, resigned on Monday.',
    ],
  },
  {
    code: 'role/calling-differs',
    summary: 'One person is given callings of two walks of life that hardly anybody combines.',
    fires: [
      'The alarm was raised by a farmer, Ewan Strand, who saw the smoke.',
      'Bus driver Ewan Strand saw the smoke and raised the alarm.',
    ],
    silent: [
      'The alarm was raised by a farmer, Ewan Strand, who saw the smoke.',
      'Winemaker Ewan Strand saw the smoke and raised the alarm.',
    ],
  },
  {
    code: 'role/office-of-another',
    summary: 'One person holds one office, but of two places or bodies.',
    fires: [
      'Governor Rosa Lindt of Albay closed the schools.',
      'The schools were closed by the governor of Laguna, Rosa Lindt.',
    ],
    silent: ['Governor Rosa Lindt of Albay closed the schools.', 'The governor, Rosa Lindt, closed the schools.'],
  },
  {
    code: 'role/party-differs',
    summary: 'One politician is given two parties.',
    fires: [
      'Green councillor Maud Ferris voted against the plan.',
      'Labour councillor Maud Ferris voted against the plan.',
    ],
    silent: [
      'Green councillor Maud Ferris voted against the plan.',
      'Labour councillor Joan Ferris voted against the plan.',
    ],
  },
  {
    code: 'role/kinship-differs',
    summary: 'One person is given two family relations to the same person.',
    fires: ['He leaves his daughter Miriam Castell.', 'His sister Miriam Castell found him.'],
    silent: ['He leaves his daughter Miriam Castell.', 'His sister Ruth Castell found him.'],
  },
];
