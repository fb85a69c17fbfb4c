import { list } from './list';

/**
 * What a figure's verb makes of it, where that is not a fact of the thing: what is demanded, offered or expected is not what
 * it comes to. Verbs as lemmas.
 */
export const CLAIMED_BY_VERB = {
  sought: 'seek, demand, request, want',
  offered: 'offer, propose',
  reserved: 'earmark, reserve, allocate, budget, provision',
  risked: 'face, risk',
} as const;

/** Verbs of forecasts; what a company expects of itself is its plan, what others expect or had expected is no result. */
export const FORECASTING: ReadonlySet<string> = new Set(
  list('forecast, predict, project, expect, estimate, anticipate, see, model, pencil, put, give, tip'),
);

/** Whoever forecasts the figures of others. */
export const FORECASTERS: ReadonlySet<string> = new Set(
  list('analyst, economist, broker, brokerage, forecaster, poll, pollster, bookmaker'),
);

/** Nouns that make the figure they are given an expected one: "the consensus stood at 4 million". */
export const EXPECTATIONS: ReadonlySet<string> = new Set(
  list('forecast, consensus, expectation, prediction, projection, estimate, outlook, guidance'),
);

/**
 * What a verb tells of a number of things: how many there are, how many more or how many fewer there are by what happens.
 * "The party has 48 seats" and "won 16 seats" count two things.
 */
export const COUNTED_BY_VERB = {
  there:
    'be, have, own, run, operate, employ, hold, house, serve, boast, fly, manage, keep, lie, comprise, total, number',
  more: 'win, gain, open, add, hire, order, buy, acquire, create, build, launch, recruit, restore, return, reopen',
  fewer: 'lose, close, cut, shed, sell, shut, scrap, axe, slash, eliminate, recall, withdraw',
  drawn: 'draw, attract, welcome',
} as const;

/** Words before a noun that set its figure apart from that of the plain noun: "core inflation", "a rival bank". */
export const SETTING_APART: ReadonlySet<string> = new Set(
  list(
    'rival, similar, fellow, core, underlying, adjusted, operating, youth, long-term, short-term, sister, subsidiary, neighbouring, neighboring, opposing, alternative, replacement, spare, average, median, maximum, minimum, typical, usual, upper, lower, male, female, younger, older, elder, junior, senior, underage, domestic, foreign, private, net, gross, pre-tax',
  ),
);

/** Kin, and others who are told of beside somebody, that have figures of its own: "his brother was sentenced to eight years". */
export const BESIDE_SOMEBODY: ReadonlySet<string> = new Set(
  list(
    'brother, sister, wife, husband, partner, son, daughter, father, mother, twin, cousin, uncle, aunt, friend, accomplice, rival, opponent, challenger, predecessor, successor, competitor',
  ),
);

/** Name of the row that a word stands in. */
export const wordsByName = (rows: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.keys(rows).flatMap((name) => list(rows[name]!).map((word) => [word, name] as const)));
