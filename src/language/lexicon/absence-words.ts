import { list } from './list';

/** Nouns that "no" and "without" take in phrases, or that name nothing one could find: their absence is no news. */
export const NOTHING_TO_FIND: ReadonlySet<string> = new Set(
  list(`evidence, proof, reason, doubt, plan, comment, idea, sign, way, time, one, question, problem, chance, need,
  intention, choice, matter, point, sense, interest, decision, indication, information, word, use, difference, right,
  limit, change, end, hope, risk, danger, case, part, role, link, connection, impact, effect, stranger, secret, surprise,
  wonder, good, bad, precedent, exception, answer, access, authority, power, control, mention, mean, means, desire,
  appetite, appeal, option, alternative, room, place, fault, illusion, mistake, guarantee, consensus, agreement,
  progress, trace, clue, response, reply, knowledge, suggestion, apology, regret, excuse, trouble, difficulty, delay,
  help, support, thing, person, man, woman, people, day, week, month, year, hour, minute, moment, word, mind, fan,
  match, friend, exception, restriction, incident, issue, fear, threat, loss, doubt, explanation, detail, figure,
  number, date, deadline, timetable, basis, ground, obligation, responsibility, relation, relationship, experience,
  background, history, record, contact, involvement, collusion, obstruction, wrongdoing, crime, law, rule, tolerance,
  hesitation, regard, notice, warning, bias, politics, consequence, justification, penalty, rush, hurry, fuss, pain,
  luck, success, purpose, avail, official, country, state, government, candidate, republican, democrat, majority, vote,
  say, victory, winner, guilt, intent, motive, shortage, lack, equivalent, parallel, bearing, substitute, shame, offence,
  offense, disrespect, joke, worry, concern, objection, opposition, reaction, feeling, memory, news, wind, sleep, love`),
);

/** Verbs by which a text says that a thing is there: somebody has it, meets with it, brings it about. */
export const PRESENCE_VERBS: ReadonlySet<string> = new Set(
  list(`have, be, exist, fit, install, equip, see, find, discover, detect, notice, spot, observe, wear, hear, carry,
  contain, include, keep, hold, exchange, leave, appear, emerge, drop, place, plant, develop, form, open, run, suffer,
  sustain, recover, seize, cause, erupt, break, escape, leak, vent, spill, release, discharge, emit, pour, lie, hang,
  stand, use, fire, sound, ring, go, light, burn, report, record, register, show, reveal, lose, save, protect, fasten,
  buckle, take, bring, sign, insert, attach, add, build, spray, deploy, drink, smoke`),
);

/** Verbs that by themselves tell of a thing: who fires, fires shots. */
export const TOLD_BY_VERBS: Readonly<Record<string, readonly string[]>> = {
  shot: ['fire', 'shoot'],
  gunshot: ['fire', 'shoot'],
  bullet: ['fire', 'shoot'],
  payment: ['pay'],
  ransom: ['ransom'],
  siren: ['wail'],
  leak: ['leak'],
  spill: ['spill'],
  crack: ['crack'],
  burn: ['burn'],
  explosion: ['explode', 'detonate'],
  blast: ['explode', 'detonate'],
  smoke: ['smoke'],
};

/** Verbs that tell of a thing in the active and the passive: who is insured has insurance. */
export const TOLD_BY_ANY_VOICE: Readonly<Record<string, readonly string[]>> = {
  insurance: ['insure'],
  permit: ['license'],
  licence: ['license'],
  license: ['license'],
  vaccine: ['vaccinate'],
  anaesthetic: ['anaesthetise'],
};

/** Bodies and persons whose part in an event tells that there is the thing. */
export const TOLD_BY_WHOM: Readonly<Record<string, readonly string[]>> = {
  insurance: ['insurer', 'underwriter'],
};

/** Amounts of what stands behind "of": "not a drop of water", "not a single shell of tear gas". */
export const AMOUNTS: ReadonlySet<string> = new Set(
  list(`shell, canister, drop, litre, liter, gallon, gram, ounce, shred, round, grain, bottle, piece, scrap, cartridge, bag,
  barrel, tonne, ton, kilo, sort, kind, type, form, amount, quantity`),
);

/** Nouns for what others name in more words. */
export const TOLD_BY_NOUNS: Readonly<Record<string, readonly string[]>> = {
  shot: ['gunfire', 'shootout', 'shoot-out', 'gunfight', 'firefight', 'volley', 'gun battle', 'gun fight'],
  gunfire: ['shot', 'shootout', 'shoot-out', 'gunfight', 'firefight', 'volley', 'gun battle', 'gun fight'],
  insurance: ['cover', 'policy'],
  belt: ['seatbelt'],
  seatbelt: ['belt'],
  casualty: ['death', 'injury'],
};
