import { END, S } from '../patterns';
import { recogniser } from '../time-result';

// "before dawn on Sunday" · "at first light" · "after dark"; not "at the dawn of the space age", "a dawn raid"

const LIGHT = new RegExp(
  `(?:(?:(?:[Jj]ust|[Ss]hortly|[Ss]oon)${S})?(?:[Bb]efore|[Aa]fter|[Aa]t|[Bb]y|[Aa]round)|[Ww]ith(?:${S}the)?(?=${S}first))${S}(?:(?<early>dawn|daybreak|first${S}light|sunrise|sunup)|(?<late>dusk|nightfall|sunset|sundown|dark))${END}(?!-|${S}of${S}(?:the|a|an)${S})`,
  'u',
);

/** A part of the day by its light: half an hour before or after does not matter, the press uses the words loosely. */
export const light = recogniser(LIGHT, ({ groups, text }) => {
  if (/^(?:at|by|around)/i.test(text) && /dark$/.test(text)) return null;
  return { sort: 'point', start: { part: groups.early === undefined ? 'evening' : 'morning' } };
});
