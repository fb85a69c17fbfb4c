import { END, S, SEASON, seasonOf, YEAR } from '../patterns';
import { recogniser } from '../time-result';

// "next spring" · "the summer of 2024" · "winter 2023"; never a bare "fall"

const PATTERN = new RegExp(
  `(?:(?<relative>[Ll]ast|[Nn]ext|[Tt]his(?:${S}(?:past|coming))?)${S}|[Tt]he${S})?(?<season>${SEASON})(?:${S}(?:of${S})?(?<year>${YEAR}))?${END}`,
  'u',
);
const COUNTS: Readonly<Record<string, number>> = { last: -1, 'this past': -1, this: 0, next: 1, 'this coming': 1 };

export const season = recogniser(PATTERN, ({ groups, before, after }) => {
  const months = seasonOf(groups.season);
  if (months === undefined) return null;
  const start = { season: { from: months[0], to: months[1] } };
  if (groups.year !== undefined) return { sort: 'point', start: { ...start, year: Number(groups.year) } };
  const count = COUNTS[groups.relative?.toLowerCase().replace(/\s+/g, ' ') ?? ''];
  if (count !== undefined)
    return { sort: 'point', start: { ...start, shift: { from: 'reference', unit: 'named', count } } };
  // "in the spring", "by autumn"; "the fall of Kabul" and "in the fall" say too little.
  const verbToo = groups.season === 'fall' || groups.season === 'spring';
  if (verbToo || !/\b(?:in|by|until|since|during|early|late|mid)[ -](?:the )?$/i.test(before) || /^ of /.test(after))
    return null;
  return { sort: 'point', start };
});
