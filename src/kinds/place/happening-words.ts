import { list } from '../../language/lexicon/list';

/** Verbs and nouns of events that one person or thing goes through many times, at many places. */
export const ROVING: ReadonlySet<string> = new Set(
  list(`be, have, do, say, tell, speak, talk, work, live, travel, visit, go, come, see, make, take, get, know, think,
  use, campaign, win, lead, lose, run, vote, serve, call, play, support, need, want, show, give, find, help,
  keep, try, grow, spend, pass, look, ask, send, meet, poll, stop, remain, stay, continue, become`),
);

/** Verbs that say no more than that something takes place. */
export const STAGING: ReadonlySet<string> = new Set(
  list(`hold, plan, schedule, stage, host, happen, occur, set, organise, organize, take, begin, start, open, resume,
  be`),
);

/** Nouns that are everywhere: a shared one says nothing of what is meant. */
export const VAGUE: ReadonlySet<string> = new Set(
  list(`stop, visit, trip, tour, rally, speech, appearance, fundraiser, interview, people, person, man, woman, child,
  one, part, number, place, way, thing, life, it, he, she, they, who, which, that, this, we, i, you, what,
  official, group, member, resident, voter, state, city, town, county, village, district, province, capital,
  area, region, event, lot, case, two, three, four, five, both, other, pair, rest, side, team, him, her, them,
  us, me, victim, here, its, their, his, court, tribunal, judge, jury, way`),
);

/**
 * Happenings that tell one whereabouts whatever word is used for them: name of the happening, then lemmas or classes of
 * events (`event-classes.ts`).
 */
export const HAPPENINGS: Readonly<Record<string, readonly string[]>> = {
  die: ['die', 'kill', 'murder'],
  make: ['build', 'assemble', 'manufacture', 'produce', 'construct'],
  gather: ['meet', 'gather', 'convene', 'confer', 'congregate', 'negotiate', 'reconvene'],
  base: ['base', 'headquarter', 'headquarters', 'seat'],
  land: ['arrive', 'land', 'divert', 'return'],
  close: ['close', 'close in'],
  stand: ['stand', 'lie', 'situate'],
  record: ['report', 'record', 'register'],
  study: ['study', 'graduate', 'educate'],
  find: ['detect', 'identify', 'find', 'discover', 'recover', 'unearth', 'locate', 'seize'],
  transfer: [
    'take',
    'carry',
    'bring',
    'rush',
    'fly',
    'airlift',
    'move',
    'transfer',
    'transport',
    'ship',
    'deliver',
    'tow',
  ],
  hospitalise: ['hospitalise', 'treat', 'operate'],
  begin: ['begin', 'break out', 'originate', 'ignite'],
  live: ['live', 'reside', 'dwell', 'settle'],
  hold: ['hold', 'jail', 'imprison', 'keep'],
  hit: ['hit', 'strike', 'attack'],
  'be born': ['be born', 'bear'],
  stay: ['stay', 'lodge', 'sleep'],
};

/** Happenings that one person or thing goes through once in a story. */
export const SINGLE: ReadonlySet<string> = new Set(
  list(`die, be born, bury, marry, base, make, land, landfall, hospitalise, hold, arrest, crash, sink, collapse, explode,
  find, begin, hail, shoot, stab, abduct, sign, dock, erupt, steal, launch, stand, quake, gather, score, rescue,
  live, destination`),
);

/** Rooms and houses where the ill are. */
export const HOSPITALS: ReadonlySet<string> = new Set(['hospital', 'clinic', 'infirmary', 'ward', 'sanatorium']);

export const PRISONS: ReadonlySet<string> = new Set(['prison', 'jail', 'custody', 'penitentiary', 'cell']);

/** Nouns of persons by where they are from or live: "a native of Szeged". */
export const NATIVES: Readonly<Record<string, string>> = { native: 'be born', resident: 'live', inhabitant: 'live' };

/** "the next round of talks": one of several that make up an event. */
export const ROUNDS: ReadonlySet<string> = new Set(['round', 'session', 'day', 'phase', 'stage', 'edition']);

/** What comes down crashes; what goes down sinks. */
export const AIRCRAFT: ReadonlySet<string> = new Set(
  list(`plane, jet, airliner, aircraft, airplane, aeroplane, helicopter, glider, drone, balloon, rocket, satellite, flight,
  missile, meteorite`),
);
export const SHIPS: ReadonlySet<string> = new Set(
  list(`ship, ferry, vessel, boat, liner, freighter, tanker, trawler, yacht, submarine, barge, tug, dinghy`),
);

/** Verbs by which what spreads has its beginning at a place, and happenings that spread. */
export const STARTS: ReadonlySet<string> = new Set(['begin', 'start', 'originate', 'break']);
/** Also of a tour. */
export const OPENINGS: ReadonlySet<string> = new Set(['begin', 'start', 'open', 'kick', 'set', 'commence']);
export const SPREADING: ReadonlySet<string> = new Set(['burn', 'break out', 'infect', 'epidemic']);
/** What begins at one place and ends at another. */
export const TRAVELLING: ReadonlySet<string> = new Set([
  'tour',
  'race',
  'march',
  'journey',
  'voyage',
  'pilgrimage',
  'trip',
  'rally',
]);

/** What is perceived somewhere has not happened there: "The blast was heard in Larnaca". */
export const PERCEIVED: ReadonlySet<string> = new Set(['hear', 'feel', 'watch', 'notice', 'mourn']);

/** "the storm came ashore", "the typhoon made landfall": verb and what goes with it. */
export const LANDFALL: readonly (readonly [string, string])[] = [
  ['come', 'ashore'],
  ['make', 'landfall'],
  ['touch', 'land'],
  ['reach', 'land'],
  ['hit', 'land'],
];

/** Verbs by which a place is said to have had something: "Malawi reported 11 deaths". */
export const RECORDING: ReadonlySet<string> = new Set(
  list(`report, record, register, log, see, suffer, count, confirm`),
);

/** Verbs of going and taking: what stands behind "to" is where. */
export const MOTIONS: ReadonlySet<string> = new Set([
  ...HAPPENINGS.transfer!,
  'go',
  'come',
  'travel',
  'return',
  'flee',
  'drive',
  'sail',
  'head',
  'walk',
  'march',
  'divert',
  'escape',
  'evacuate',
  'retreat',
  'withdraw',
  'depart',
  'leave',
  'run',
  'fall',
]);

/** Verbs behind which "from" gives a place: "launched from Kourou". */
export const SENDING: ReadonlySet<string> = new Set(['launch', 'fire', 'extradite', 'deport', 'lift', 'set', 'rise']);

/** What is timed beforehand: "the office is closing" tells a plan. */
export const TIMED: ReadonlySet<string> = new Set(
  list(`close, open, move, leave, depart, gather, hold, arrive, land, launch, begin, end`),
);
