import { list } from '../../language/lexicon/list';

/**
 * Event classes that news texts use of one moment, told from its several sides: a plant restarts, returns and reopens; a
 * suspect is arrested, gives up and is caught. Weaker than one class: the thing must be the same as well.
 */
const FAMILIES: readonly (readonly string[])[] = [
  'resume, return, open, reopen, restart',
  'begin, open, launch, take effect, apply, kick, premiere, unveil, debut, introduce',
  'end, close, expire, finish, stop, abolish, repeal, disappear, lapse',
  'send, post, mail, deliver, supply, dispatch, reach, receive',
  'depart, launch, take, sail, leave, separate',
  'arrive, dock, reach, return',
  'arrest, surrender, capture, catch, seize, hold',
  'show, exhibit, display, open, unveil, see, view, screen',
  'elect, vote, poll',
  'approve, vote, pass, reject',
  'sign, agree, seal',
  'buy, sell, merge, complete, completion, close, finalise, finalize',
  'free, release, liberate',
  'vanish, disappear, miss, see',
  'bury, funeral, burial, inter',
  'crown, coronation, enthrone',
  'build, complete, construct, construction, finish',
  'set up, open, start, create, launch, establish',
  'break out, burn, fire',
  'trial, stand trial, try',
  'restore, return, resume, come',
  'blackout, outage, cut, fail, go',
  'detect, find, discover, identify',
  'die, pass, pass away',
  'appoint, office, swear, inaugurate, become, take over',
  'play, match, face, kick, meet',
  'submit, deadline, file, apply, hand in',
  'join, move, sign',
  'hear, appeal, hearing',
  'sack, fire, dismiss, oust',
  'steal, hack, enter, penetrate, attack, abduct',
  'quake, shake, attack, hit, strike, rock, jolt',
  'rescue, free, find, save, reach, bring',
  'die, kill, end',
  'meet, negotiate, visit, host',
  'shut, close, suspend, fail, trip, lose, stop, go, stop work',
  'convict, sentence, acquit, rule, find, verdict',
  'sink, crash, hit, ground, collide',
  'come, arrive, hit, reach',
  'pay, distribute, owe',
  'publish, release, reveal, announce, issue',
].map((words) => list(words));

const FAMILIES_OF: ReadonlyMap<string, readonly number[]> = (() => {
  const of = new Map<string, number[]>();
  FAMILIES.forEach((words, at) => {
    for (const word of words) of.set(word, [...(of.get(word) ?? []), at]);
  });
  return of;
})();

/** The families an event class belongs to, as numbers. */
export const familiesOf = (event: string | null): readonly number[] =>
  event === null ? [] : (FAMILIES_OF.get(event) ?? []);

/** Whether two event classes may be one moment told from two sides. */
export const areFamily = (a: string | null, b: string | null): boolean => {
  const others = familiesOf(b);
  return familiesOf(a).some((family) => others.includes(family));
};
