import type { Rule } from '../../model';

export const RULES: readonly Rule[] = [
  {
    code: 'quote/words-differ',
    summary: 'One quotation is printed with another word of substance.',
    fires: [
      '“We will close the school before the winter,” said Marta Lind.',
      'Marta Lind told reporters: “We will open the school before the winter.”',
    ],
    silent: [
      '“We will close the school before the winter,” said Marta Lind.',
      'Marta Lind told reporters: “We will close the school ... before winter.”',
    ],
  },
  {
    code: 'quote/speaker-differs',
    summary: 'The same words are given to two speakers.',
    fires: [
      '“Nobody warned us that the river was rising,” said Marta Lind.',
      '“Nobody warned us that the river was rising,” Peter Holm told reporters.',
    ],
    silent: [
      '“Nobody warned us that the river was rising,” said Marta Lind.',
      '“Nobody warned us that the river was rising,” Ms. Lind told reporters.',
    ],
  },
];
