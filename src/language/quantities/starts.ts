import { CURRENCIES } from '../lexicon/currencies';
import {
  DENOMINATORS,
  FOLDS,
  MULTIPLIERS,
  OPEN_PLURALS,
  OPEN_TENS,
  ORDINALS,
  SMALL_NUMBERS,
  VAGUE_MULTIPLES,
  VULGAR_FRACTIONS,
} from '../lexicon/number-words';
import { type Lexeme, lexemesOf } from './lexemes';

const WORDS = new Set<string>([
  ...[
    DENOMINATORS,
    FOLDS,
    MULTIPLIERS,
    OPEN_PLURALS,
    OPEN_TENS,
    ORDINALS,
    SMALL_NUMBERS,
    VAGUE_MULTIPLES,
    VULGAR_FRACTIONS,
  ].flatMap((table) => Object.keys(table)),
  ...CURRENCIES.flatMap(({ signs }) => signs.map((sign) => lexemesOf(sign)[0]?.lower ?? '')),
  ...['a', 'an', 'half', 'quarter', 'couple', 'no', 'nobody', 'twice'],
]);

/** Whether a quantity can start with this lexeme: spares the readers most words of a text. */
export const mayStart = (lexeme: Lexeme): boolean => lexeme.kind === 'figure' || WORDS.has(lexeme.lower);
