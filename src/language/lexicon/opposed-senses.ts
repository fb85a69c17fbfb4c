/** One thing that news texts tell with opposite words, and of what. */
export interface OpposedSense {
  readonly name: string;
  /** Words that say it is so and words that say it is not: a lemma, or a lemma with words that stand by it. */
  readonly yes: string;
  readonly no: string;
  /** Nouns one of which must take part; the one that does is what the sense is told of. */
  readonly of?: string;
  /** Told of the subject even where the verb has an object ("she keeps the chair"). */
  readonly subject?: true;
  /** Two bodies may differ: only of one doer do the words exclude each other. */
  readonly who?: true;
  /** Told of a matter, in an object or a clause ("denied that the dam leaked"). */
  readonly matter?: true;
}

const MOTIONS =
  'amendment motion bill resolution proposal measure plan budget law treaty referendum proposition ordinance merger takeover deal nomination nominee ban tax levy petition';
const OFFERS = 'accord agreement deal offer plan proposal truce ceasefire bid terms compromise settlement pact treaty';
const FIGURES =
  'share stock price index population unemployment sale profit revenue inflation turnout temperature rate export import output production value cost income wage rent euro dollar pound yen rouble ruble peso shares equity bond yield earnings demand traffic attendance enrollment enrolment membership emission crime';
const POSTS =
  'chair chairmanship leadership head helm leader chairman chairwoman presidency post office seat job director';
const STRUCTURES =
  'bridge house home building church school tower dam levee barn road wall pier hospital mosque temple statue town village factory mill chapel hangar lighthouse viaduct tunnel station stadium ferry ship boat warehouse museum library hotel shop store roof chimney monument tree footbridge jetty harbour harbor';
const CONTESTS =
  'election seat vote match race game title case appeal primary final referendum contest lawsuit championship state district';
const PLACES =
  'market school road bridge airport border shop store museum library park beach port station highway motorway bank office factory mine plant hospital restaurant bar court parliament theatre theater church mosque exchange crossing tunnel pass route street pool stadium university college polls';

/**
 * Opposites of the news that exclude each other at one time; "arrested" and "freed" or "opened" a trial and "ended" it follow
 * each other and are not here. Own compilation. The first entry that fits a word is taken.
 */
export const OPPOSED_SENSES: readonly OpposedSense[] = [
  {
    name: 'pass',
    yes: 'pass, carry, approve, adopt, ratify, endorse, enact, nod through, wave through, go through',
    no: 'reject, lose, defeat, vote down, throw out, turn down, fail, veto, kill',
    of: MOTIONS,
  },
  {
    name: 'accept',
    yes: 'accept, agree, welcome, back, embrace',
    no: 'reject, refuse, turn down, rebuff, spurn, decline',
    of: OFFERS,
    who: true,
  },
  {
    name: 'rise',
    yes: 'rise, increase, climb, grow, gain, jump, surge, soar, advance, close up, finish up, end up, close higher, finish higher, end higher, trade higher, open higher, be up, go up',
    no: 'fall, decrease, decline, drop, slip, slide, plunge, slump, shrink, tumble, sink, dip, close down, finish down, end down, close lower, finish lower, end lower, trade lower, open lower, be down, go down, come off, lose',
    of: FIGURES,
  },
  {
    name: 'stand',
    yes: 'stand, survive, intact, hold, escape, spare',
    no: 'destroy, collapse, demolish, sweep away, tear away, wash away, carry off, carry away, burn down, level, raze, flatten, wreck, tear down, go',
    of: STRUCTURES,
  },
  {
    name: 'open',
    yes: 'open, be open',
    no: 'close, closed, shut, shutter',
    of: PLACES,
  },
  {
    name: 'stay',
    yes: 'remain, stay, stay on, keep, retain, continue, hold on',
    no: 'give up, quit, relinquish, resign, leave, step down, hand over, surrender, vacate',
    of: POSTS,
    subject: true,
  },
  { name: 'guilty', yes: 'guilty, convict', no: 'innocent, acquit, exonerate' },
  { name: 'alive', yes: 'alive, survive', no: 'dead, die, succumb, perish' },
  { name: 'true', yes: 'true, genuine, authentic, real', no: 'false, fake, untrue, hoax, bogus, fabricate' },
  { name: 'legal', yes: 'legal, lawful', no: 'illegal, unlawful' },
  { name: 'win', yes: 'win', no: 'lose', of: CONTESTS, who: true },
  { name: 'safe', yes: 'safe', no: 'unsafe, dangerous' },
  { name: 'deliberate', yes: 'deliberate, intentional', no: 'accidental, unintentional' },
  { name: 'support', yes: 'support, favour, favor', no: 'oppose', who: true },
  {
    name: 'deny',
    yes: 'admit, confirm, acknowledge, concede, confess',
    no: 'deny, refute, rebut',
    who: true,
    matter: true,
  },
];

/** Words that carry no event of their own; they count only in a sentence written twice. */
export const GENERIC_PREDICATES = new Set(
  'be have do say tell get make take give go come see know think want use need seem become let put keep feel call ask try add show mean find believe hope work look turn run bring hold start begin continue like happen talk speak write read hear expect plan consider provide include involve follow lead remain stay appear agree help allow change move live play believe understand remember love care matter worry learn face set deal exist receive respond comment answer discuss decide describe offer reach serve create raise return leave able likely clear good bad sure right wrong great important available possible ready different new first only true false real'.split(
    ' ',
  ),
);
