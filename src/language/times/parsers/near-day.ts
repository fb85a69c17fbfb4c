import type { Moment } from '../draft';
import { END, PART, partOf, S } from '../patterns';
import { recogniser } from '../time-result';

// "yesterday afternoon" · "last night" · "this morning" · "the day before yesterday"; not "USA Today"

const DAYS: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };
const NAMED = new RegExp(
  `(?:(?<twice>[Tt]he${S}day${S}(?:before${S}yesterday|after${S}tomorrow))|(?<day>[Tt]oday|[Tt]onight|[Yy]esterday|[Tt]omorrow)(?:['’]s)?(?:${S}(?<part>${PART}))?)${END}`,
  'u',
);

const onDay = (count: number, part: Moment['part']): Moment => ({
  part,
  shift: { from: 'reference', unit: 'day', count },
});

export const nearDay = recogniser(NAMED, ({ groups, before, after }) => {
  if (groups.twice !== undefined) {
    return { sort: 'point', start: onDay(groups.twice.endsWith('yesterday') ? -2 : 2, undefined) };
  }
  const word = groups.day ?? '';
  // A capital inside a sentence: the name of a paper, a film, a song.
  if (/^\p{Lu}/u.test(word) && /[\p{L},]\s$/u.test(before)) return null;
  // “Today”, the programme.
  if (/["“‘']$/.test(before) && /^["”’',]/.test(after)) return null;
  const part = word.toLowerCase() === 'tonight' ? 'night' : partOf(groups.part);
  return { sort: 'point', start: onDay(DAYS[word.toLowerCase()] ?? 0, part) };
});

export const nearPart = recogniser(
  new RegExp(
    `(?:(?<relative>[Ll]ast${S}(?=night|evening)|[Tt]his${S}(?=evening|afternoon|morning))(?<part>night|evening|afternoon|morning)|(?<overnight>[Oo]vernight))${END}`,
    'u',
  ),
  ({ groups, after }) => {
    if (groups.overnight !== undefined)
      return /^ \p{Lu}/u.test(after) ? null : { sort: 'point', start: { part: 'night' } };
    return {
      sort: 'point',
      start: onDay(groups.relative?.toLowerCase().startsWith('last') ? -1 : 0, partOf(groups.part)),
    };
  },
);
