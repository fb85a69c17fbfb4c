import { END, S, YEAR } from '../patterns';
import { recogniser } from '../time-result';

// "in 2019" · "since 2014" · "(1958)" · "a 2019 inspection" · "the mid-1990s"; not "Agenda 2030", "2000 people", "the 2000 block"

const STRONG_CUE =
  /(?:^|[^\p{L}])(?:in|since|until|till|during|the year|fiscal|fiscal year|late|early|mid|back in|born|circa|summer of|end of|beginning of|start of|middle of|through|into|than in|as of)[\s-]$/iu;
const WEAK_CUE =
  /(?:^|[^\p{L}])(?:of|for|to|by|from|and|between|before|after|about|around|or|as early as|as late as|versus|vs\.)\s$/iu;
const DETERMINER = /(?:^|[^\p{L}])(?:the|a|an|his|her|its|their|our|my|that|this|new|[\p{L}]+['’]s?)\s$/iu;
const SENTENCE_START = /(?:^|[.!?]\s{1,2}|\n)$/;
/** Counted or measured things, and places that carry numbers. */
const COUNTED =
  /^(?:\s|-)(?:\p{Ll}+\s)?(?:people|troops|homes|houses|dollars|euros|pounds|rupees|yen|met(?:er|re)s?|feet|foot|miles?|kilomet(?:er|re)s?|km|votes?|points?|soldiers|men|women|children|workers|employees|jobs|staff|personnel|block|kilos?|kilograms?|tons?|tonnes?|acres?|hectares?|calories|rpm|hp|horsepower|watts?|words|copies|seats|others|members|hours|days|years?|minutes|square|cubic|per cent|percent|students|fans|police|officers|patients|cases|deaths|barrels|units|vehicles|cars)\b/u;
const PLURAL_FOLLOWS = /^\s\p{Ll}{3,}s(?![\p{L}'’])/u;
const NOUN_FOLLOWS = /^\s\p{L}{3,}/u;
const LINK_FOLLOWS =
  /^\s(?:and|but|with|when|while|after|before|that|which|who|was|were|are|for|the|has|had|from|than|because|since|where)\b/;

const inRange = (year: number) => year >= 1500 && year <= 2100;

export const yearAlone = recogniser(
  new RegExp(`(?<year>${YEAR})(?:['’]s)?${END}`, 'u'),
  ({ groups, before, after }) => {
    const year = Number(groups.year);
    if (/[\d.,:/$£€#–—-]$/.test(before) && !/\b(?:mid|early|late|pre|post)-$/i.test(before)) return null;
    if (/^(?:[.,:/]\d|[-–]\d|%|\s?(?:GMT|UTC|hours|hrs|a\.m|p\.m|am\b|pm\b))/.test(after)) return null;
    const found = { sort: 'point' as const, start: { year } };
    if (/\($/.test(before) && /^\)/.test(after)) return inRange(year) ? found : null;
    if (COUNTED.test(after)) return null;
    if (STRONG_CUE.test(before)) return year >= 1000 ? found : null;
    if (year < 1900 || year > 2060) return null;
    if (WEAK_CUE.test(before)) return PLURAL_FOLLOWS.test(after) ? null : found;
    if (LINK_FOLLOWS.test(after)) return null;
    if (DETERMINER.test(before)) return NOUN_FOLLOWS.test(after) ? found : null;
    // "2019 inspection found", "discussing 2016 campaign plans"; a round number there is more likely a count.
    const opens = SENTENCE_START.test(before) || (/\p{Ll}\s$/u.test(before) && year % 100 !== 0);
    return opens && /^\s\p{Ll}{3,}/u.test(after) && !PLURAL_FOLLOWS.test(after) ? found : null;
  },
);

export const yearRange = recogniser(
  new RegExp(`(?<from>${YEAR})(?:${S}to${S}|\\s?(?<dash>[-–—])\\s?)(?<to>${YEAR}|\\d\\d)${END}(?![-–.,:]\\d)`, 'u'),
  ({ groups, before, after }) => {
    const from = Number(groups.from);
    const short = groups.to?.length === 2;
    const to = short ? from - (from % 100) + Number(groups.to) : Number(groups.to);
    if (to <= from || !inRange(from) || !inRange(to) || /[\d.,:/$£€#–—-]$/.test(before) || COUNTED.test(after))
      return null;
    // "2010-12" may be a month, "2010-11" is a season; "1200 to 1500" a count; a score or a vote has no two years.
    if (short && (groups.dash === undefined || (groups.dash === '-' && Number(groups.to) <= 12 && to !== from + 1)))
      return null;
    if (groups.dash === undefined && PLURAL_FOLLOWS.test(after)) return null;
    return { sort: 'point', start: { year: from }, end: { year: to } };
  },
);

export const decade = recogniser(
  new RegExp(`(?:[Tt]he${S})?(?<full>(?:1[5-9]|20)\\d0)['’]?s${END}`, 'u'),
  ({ groups, before }) =>
    /[$£€\d,-]$/.test(before) && !/(?:mid|early|late)-$/i.test(before)
      ? null
      : {
          sort: 'point',
          start: { span: { year: Number(groups.full), years: Number(groups.full) % 100 === 0 ? 100 : 10 } },
        },
);

export const century = recogniser(
  new RegExp(`(?:[Tt]he${S})?(?<which>1[0-9]|20|21)(?:th|st)(?:${S}|-)century${END}`, 'u'),
  ({ groups }) => ({ sort: 'point', start: { span: { year: (Number(groups.which) - 1) * 100 + 1, years: 100 } } }),
);
