/** Verbs that leave the event to a noun: "the vote is on Monday", "talks were held", "the forum takes place". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set([
  'be',
  'have',
  'do',
  'make',
  'take',
  'hold',
  'give',
  'get',
  'set',
  'schedule',
  'slate',
  'plan',
  'expect',
  'due',
  'occur',
  'happen',
  'come',
  'run',
  'pencil',
  'pencill',
  'fix',
  'date',
]);

/** In the passive they put an event on a day: "talks have been called for Thursday". */
export const SET_FOR: ReadonlySet<string> = new Set([
  'call',
  'foresee',
  'forecast',
  'envisage',
  'book',
  'convene',
  'earmark',
  'programme',
  'target',
  'set',
  'schedule',
  'slate',
  'fix',
  'pencil',
  'time',
]);

/** Nouns that only name the day of an event: "a return date of 4 May". */
export const DATE_NOUNS: ReadonlySet<string> = new Set(['date', 'day', 'time', 'hour']);

/** Nouns that name a day for something, which they tell with "for": "the deadline for claims". */
export const DUE: ReadonlySet<string> = new Set(['deadline', 'cutoff', 'date', 'day', 'time']);

/** Reporting verbs that in the passive tell what was done to the thing. */
export const TOLD_AND_DONE: ReadonlySet<string> = new Set(['order', 'show', 'declare', 'propose', 'promise', 'demand']);

/** Light verbs whose object names the event: "made a landing", "took office", "gave a speech". */
export const TOLD_BY_NOUN: ReadonlySet<string> = new Set([
  'have',
  'do',
  'make',
  'take',
  'hold',
  'give',
  'get',
  'set',
  'schedule',
  'plan',
  'expect',
]);

/** Verbs that only say which edge of another event is meant: "the talks start on Monday". */
export const ASPECT: ReadonlyMap<string, 'begin' | 'end'> = new Map([
  ['begin', 'begin'],
  ['start', 'begin'],
  ['commence', 'begin'],
  ['open', 'begin'],
  ['end', 'end'],
  ['finish', 'end'],
  ['conclude', 'end'],
  ['close', 'end'],
  ['expire', 'end'],
]);

/** Words of coming into force. */
export const EFFECT: ReadonlySet<string> = new Set(['effect', 'effective', 'force']);

/** Prepositions and adverbs that make a time one edge of the event. */
export const BEGINS: ReadonlySet<string> = new Set(['from', 'since', 'starting', 'beginning', 'effective']);
export const LASTS: ReadonlySet<string> = new Set(['until', 'till', 'til', 'through', 'thru', 'to']);

/** Event classes that nobody goes through twice, or not in one story. */
export const ONCE: ReadonlySet<string> = new Set([
  'die',
  'be born',
  'resign',
  'appoint',
  'elect',
  'sink',
  'crash',
  'found',
  'retire',
  'take effect',
]);

/** Classes of nouns that measure a period and do not happen in it: "third-quarter revenue". */
export const MEASURES: ReadonlySet<string> = new Set([
  'earn',
  'cost',
  'pay',
  'fund',
  'invest',
  'rise',
  'fall',
  'employ',
  'sell',
]);

/** Those of which a story has one even when its subject is not named. */
export const ONCE_IN_A_STORY: ReadonlySet<string> = new Set(['take effect', 'resign', 'elect', 'sink', 'crash']);

/** What is done to a thing once, told in years: a house is built, a firm founded, a mine closed. */
export const ONCE_FOR_A_THING: ReadonlySet<string> = new Set([
  'set up',
  'close',
  'build',
  'complete',
  'steal',
  'marry',
  'introduce',
  'join',
  'discover',
  'detect',
  'invent',
  'abolish',
  'demolish',
  'ban',
  'buy',
  'paint',
  'unveil',
]);

/** Verbs by which their object comes about, so that the time is the object's: "signed the declaration Friday". */
export const BRINGING: ReadonlySet<string> = new Set([
  'sign',
  'issue',
  'deliver',
  'hand',
  'pronounce',
  'return',
  'file',
  'lodge',
  'submit',
  'stage',
  'carry',
  'launch',
  'begin',
  'start',
  'open',
  'end',
  'finish',
  'conclude',
  'resume',
  'win',
  'lose',
  'suffer',
  'undergo',
  'commit',
  'perform',
  'conduct',
  'plan',
  'schedule',
  'expect',
  'attend',
]);

/** Verbs of which a plain noun can be the doer or the thing: "the letter came back", "took the painting". */
export const NEED_EVENT: ReadonlySet<string> = new Set(['come', 'get', 'give', 'make', 'set', 'do', 'have', 'take']);

/** Events that come in series between changing sides; only the same side on both sides makes them one. */
export const CONTESTS: ReadonlySet<string> = new Set(['win', 'lose', 'play', 'score', 'end level', 'qualify']);

/** Nouns of telling: the time of an interview is not the time of what it tells. */
export const TELLINGS: ReadonlySet<string> = new Set([
  'interview',
  'statement',
  'speech',
  'tweet',
  'briefing',
  'conference',
  'report',
  'remark',
  'comment',
  'letter',
  'memo',
  'email',
  'call',
  'post',
  'message',
]);
