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
  /** A state: "would remain" is as good as "remains". */
  readonly state?: true;
  /** The side on which time leaves it: a missing man is found later on, a burning house is put out. */
  readonly ends?: 'yes' | 'no';
  /** Told of one person or thing: of several, some may be so and others not. */
  readonly one?: true;
  /** Told of a person. */
  readonly person?: true;
  /** Decided at one time: on one day not both. */
  readonly ruling?: true;
}

/** What is put to a vote or a decision. The second list holds words for any of the first. */
const MOTIONS =
  'amendment motion bill resolution proposal measure plan budget law treaty referendum proposition ordinance merger takeover deal nomination nominee ban sale acquisition vaccine drug medicine treatment jab tax levy petition bid attempt scheme project application contract offer rezoning constitution reform';
const OFFERS =
  'accord agreement deal offer plan proposal truce ceasefire bid terms compromise settlement pact treaty paper contract invitation recommendation report verdict decision result ruling sanction fine';
const REQUESTS =
  'bail parole clemency permission permit licence license visa asylum leave injunction request application petition plea appeal bid lawsuit suit case challenge attempt motion approval clearance access consent extension waiver amnesty pardon adjournment stay';
const FIGURES =
  'share stock price index population unemployment sale profit revenue inflation turnout temperature rate export import output production value cost income wage rent euro dollar pound yen rouble ruble peso shares equity bond yield earnings demand traffic attendance enrollment enrolment membership emission crime salary budget spending debt deficit number level toll case death mortality pay fare fee tax tariff rating support lead margin water river reservoir forecast outlook guidance estimate';
const POSTS =
  'chair chairmanship leadership head helm leader chairman chairwoman presidency post office seat job director role position mandate membership captaincy charge front manager minister';
const STRUCTURES =
  'bridge house home building church school tower dam levee barn road wall pier hospital mosque temple statue town village factory mill chapel hangar lighthouse viaduct tunnel station stadium ferry ship boat warehouse museum library hotel shop store roof chimney monument tree footbridge jetty harbour harbor cottage castle farm cabin spire dome painting manuscript archive';
const CONTESTS =
  'election seat vote match race game title case appeal primary final referendum contest lawsuit championship state district stage point set leg tie derby semi-final semifinal quarter-final bid auction tender contract';
const PLACES =
  'market school road bridge airport border shop store museum library park beach port station highway motorway bank office factory mine plant hospital restaurant bar court parliament theatre theater church mosque exchange crossing tunnel pass route street pool stadium university college polls nursery clinic ward lane line runway checkpoint harbour harbor pub cafe café hotel embassy consulate trail lift reserve';
const SUPPLIES =
  'power electricity line light lighting current supply gas water engine motor reactor pump alarm siren detector sensor camera generator transformer grid network signal radio heating boiler furnace turbine transponder recorder microphone internet server system machine valve siphon air-conditioning';
const SERVICES =
  'service train ferry flight bus talk negotiation production trading search operation work sale game match play traffic class lesson vaccination delivery';
const GATHERINGS =
  'match game race concert festival trial hearing meeting summit march rally parade ceremony wedding funeral election vote referendum strike talk launch flight show exhibition fair premiere performance conference visit trip inspection auction tournament final session debate operation drill exercise';
const FIRES = 'fire blaze wildfire flame bushfire inferno';
const WOUNDED =
  'man woman driver passenger pilot child boy girl crew guard officer policeman policewoman soldier rider captain worker student pupil tourist climber victim people person resident hostage bystander firefighter cyclist pedestrian owner survivor employee teacher nurse player sailor miner skier fisherman';

/**
 * Opposites of the news that exclude each other at one time; "arrested" and "freed" or "opened" a trial and "ended" it follow
 * each other and are not here. Own compilation. A word may have several of them.
 */
export const OPPOSED_SENSES: readonly OpposedSense[] = [
  {
    name: 'pass',
    yes: 'pass, carry, approve, adopt, ratify, endorse, enact, nod through, wave through, go through, greenlight, clear, rubber-stamp, wave',
    no: 'reject, lose, defeat, vote down, throw out, turn down, fail, veto, kill, fall, fall through, collapse, shoot down, block, sink',
    of: MOTIONS,
  },
  {
    name: 'accept',
    yes: 'accept, agree, welcome, back, embrace, sign, agree to, abide by',
    no: 'reject, refuse, turn down, rebuff, spurn, decline, have none, dispute, contest, walk away, challenge, appeal, appeal against',
    of: OFFERS,
    who: true,
  },
  {
    name: 'grant',
    yes: 'grant, give, award, uphold, allow, issue, approve, win, obtain, get, receive, secure',
    no: 'refuse, deny, reject, turn down, dismiss, throw out, decline, withhold, revoke, fail, lose',
    of: REQUESTS,
  },
  {
    name: 'include',
    yes: 'include, introduce, contain, provide for, agree, stipulate',
    no: 'leave out, exclude, omit, drop, shelve, off the table, strike out, scrap, remove, abandon, rule out',
    of: 'visa clause article point chapter tax fee fund provision ban limit cap quota subsidy charge tariff amnesty deadline target exemption guarantee passage section paragraph scene name levy rule requirement',
  },
  {
    name: 'rise',
    yes: 'rise, increase, climb, grow, gain, jump, surge, soar, advance, close up, finish up, end up, close higher, finish higher, end higher, trade higher, open higher, be up, go up, rally, rebound, leap, swell, edge up, tick up, put on',
    no: 'fall, decrease, decline, drop, slip, slide, plunge, slump, shrink, tumble, sink, dip, close down, finish down, end down, close lower, finish lower, end lower, trade lower, open lower, be down, go down, come off, lose, plummet, shed, edge down, tick down, give up, retreat, ease, recede, dwindle',
    of: FIGURES,
  },
  // "Exports slowed" says that they still grew; of inflation it says that it fell.
  { name: 'rise', yes: 'accelerate, quicken, pick up', no: 'slow, ease, cool', of: 'inflation' },
  {
    name: 'rise',
    yes: 'expand, grow, rise, increase',
    no: 'contract, shrink, fall, decline, decrease',
    of: 'lending credit loan deposit economy output',
  },
  {
    name: 'raise',
    yes: 'raise, hike, lift, increase, put up',
    no: 'cut, lower, reduce, slash, trim',
    of: FIGURES,
    who: true,
  },
  {
    name: 'stand',
    yes: 'stand, standing, survive, intact, hold, escape, spare, undamaged, unharmed, save',
    no: 'break, burst, breach, give way, fail, destroy, collapse, demolish, sweep away, tear away, wash away, carry off, carry away, burn down, level, raze, flatten, wreck, tear down, go, gut, swallow, reduce to',
    of: STRUCTURES,
    state: true,
  },
  {
    name: 'open',
    yes: 'open, be open, remain open, stay open, reopen, in operation, in use',
    no: 'close, closed, shut, shutter, remain closed, stay closed, stay shut',
    of: PLACES,
    state: true,
  },
  {
    name: 'stay',
    yes: 'remain, stay, stay on, keep, retain, continue, hold on, cling',
    no: 'give up, quit, relinquish, resign, leave, step down, stand down, hand over, surrender, vacate, step aside',
    of: POSTS,
    subject: true,
    state: true,
  },
  {
    name: 'on',
    yes: 'on, live, switch on, turn on, energise, energize, restore, work, function, run, operate, sound, ring, go off, activate, trigger, energised, energized, transmit, broadcast, switch to, start, start up, kick in, come on',
    no: 'off, switch off, turn off, shut off, shut down, cut, cut off, dead, out, disconnect, de-energise, de-energize, disable, fail, break down, silent, deactivate, idle, go dark, go silent, fall silent, cut out',
    of: SUPPLIES,
    state: true,
  },
  {
    name: 'held',
    yes: 'go ahead, hold, take place, happen, proceed, be on, stage, play, begin, start, get under way',
    no: 'cancel, call off, postpone, scrap, abandon, axe, put off',
    of: GATHERINGS,
  },
  {
    name: 'run',
    yes: 'run, continue, go on, resume, restart, operate',
    no: 'suspend, halt, stop, pause, cancel, ground, break off, cease',
    of: SERVICES,
    ends: 'yes',
  },
  {
    name: 'extinguished',
    yes: 'extinguish, put out, out, contain, under control, douse',
    no: 'burn, rage, out of control, burn on',
    of: FIRES,
    ends: 'yes',
  },
  {
    name: 'unhurt',
    yes: 'unhurt, unharmed, unscathed, uninjured, escape injury, escape unhurt, escape unharmed, escape unscathed, safe, unwounded',
    no: 'injure, hurt, wound, kill, break leg, break arm, suffer injury, suffer burn, suffer fracture, hospitalise, hospitalize',
    of: WOUNDED,
    state: true,
  },
  {
    name: 'guilty',
    yes: 'guilty, convict, sentence, imprison, jail, find guilty',
    no: 'innocent, acquit, exonerate, clear of, absolve, not guilty, clear, find not guilty, find innocent',
    one: true,
  },
  {
    name: 'alive',
    yes: 'alive, survive, pull alive, find alive, rescue alive, pick up alive, dig out alive',
    no: 'dead, die, succumb, perish, kill, among dead, find dead, find body, recover body',
    state: true,
    ends: 'no',
    one: true,
    person: true,
  },
  {
    name: 'true',
    yes: 'true, genuine, authentic, real',
    no: 'false, fake, untrue, hoax, bogus, fabricate, forge, forgery, stage, invention, fabrication',
  },
  { name: 'legal', yes: 'legal, lawful, constitutional', no: 'illegal, unlawful, unconstitutional' },
  { name: 'win', yes: 'win', no: 'lose', of: CONTESTS, who: true },
  {
    name: 'safe',
    yes: 'safe, drinkable',
    no: 'unsafe, dangerous, undrinkable, unfit',
    of: 'water building bridge house food drink vaccine drug plant product beach air road ice toy school milk level river area town',
  },
  {
    name: 'deliberate',
    yes: 'deliberate, intentional, deliberately, intentionally, arson, start deliberately, set deliberately, light deliberately, cause deliberately, do deliberately',
    no: 'accidental, unintentional, accident, accidentally',
  },
  {
    name: 'support',
    yes: 'support, favour, favor, back, vote for, applaud, welcome',
    no: 'oppose, vote against, campaign against, abstain, reject, condemn, denounce, criticise, criticize, deplore',
    who: true,
  },
  {
    name: 'deny',
    yes: 'admit, confirm, acknowledge, concede, confess, recognise, recognize',
    no: 'deny, refute, rebut',
    who: true,
    matter: true,
  },
  {
    name: 'attend',
    yes: 'attend, turn up, show up, take part',
    no: 'absent, boycott, stay away, skip, miss, stay at home, pull out',
    who: true,
  },
  { name: 'leave freely', yes: 'resign, step down, stand down', no: 'sack, dismiss, fire' },
  {
    name: 'unanimous',
    yes: 'unanimous, unanimously',
    no: 'divided, split, divide',
    of: 'vote decision council board court panel jury committee ruling verdict',
  },
  { name: 'conscious', yes: 'conscious', no: 'unconscious', one: true },
  { name: 'awake', yes: 'awake', no: 'asleep, fall asleep, sleep', one: true },
  { name: 'armed', yes: 'armed', no: 'unarmed' },
  { name: 'insured', yes: 'insured, insure', no: 'uninsured' },
  { name: 'sober', yes: 'sober', no: 'drunk, drunken, intoxicate, inebriated, drink', one: true },
  {
    name: 'locked',
    yes: 'lock, bolt',
    no: 'unlock, unlocked',
    of: 'door gate cell vault safe window case cabinet barrier',
  },
  { name: 'manned', yes: 'manned, staffed', no: 'unmanned, unstaffed, unattended' },
  {
    name: 'empty',
    yes: 'occupied, full',
    no: 'empty, unoccupied, vacant, deserted',
    of: 'house home building flat apartment office bus train car carriage cabin ferry seat school reservoir hotel hospital tank cell',
  },
  {
    name: 'profit',
    yes: 'profit, profitable',
    no: 'loss, loss-making, unprofitable',
    of: 'year quarter company group firm half airline bank',
    who: true,
  },
  { name: 'tested', yes: 'test positive', no: 'test negative', one: true },
  {
    name: 'result',
    yes: 'make profit, report profit, post profit, turn profit',
    no: 'make loss, report loss, post loss, lose money',
    subject: true,
  },
  {
    name: 'truce',
    yes: 'hold, remain in force, stay in force',
    no: 'collapse, break down, break, violate, fall apart, end',
    of: 'ceasefire truce armistice cease-fire',
    ends: 'no',
  },
  {
    name: 'going on',
    yes: 'continue, go on, drag on',
    no: 'over, end, finish, stop, call off, abandon, break off, conclude',
    of: 'strike siege search war fighting talk rescue protest blockade walkout standoff occupation negotiation evacuation operation manhunt hunt offensive',
    ends: 'no',
  },
  {
    name: 'in force',
    yes: 'uphold, confirm, extend, keep, maintain, impose, reinstate, take effect, come into force, enter into force, remain in force',
    no: 'lift, overturn, quash, scrap, annul, repeal, strike down, rule out, revoke, suspend, reverse, set aside',
    of: 'ban suspension sanction embargo curfew restriction order conviction sentence ruling law tariff lockdown moratorium blockade fine penalty licence license rule',
  },
  { name: 'penalty', yes: 'score, convert, slot', no: 'miss, save, hit', of: 'penalty spot-kick', who: true },
  {
    name: 'goal',
    yes: 'stand, allow, award, give',
    no: 'disallow, rule out, chalk off, annul',
    of: 'goal try equaliser equalizer winner run',
  },
  {
    name: 'passable',
    yes: 'clear, open, unobstructed, unlocked, passable, stand open, unlock, wide open',
    no: 'blocked, block, obstruct, lock, chain, bar, seal, impassable, cut off',
    of: 'exit door gate escape corridor stairwell stairway passage entrance road route path',
  },
  {
    name: 'public',
    yes: 'in public, public, open, in open court, hold in public, take place in public, hear in public',
    no: 'behind closed doors, in private, in camera, private, closed, hold behind closed doors, hold in private, hold in camera, meet behind closed doors, take place behind closed doors, hear behind closed doors',
    of: 'hearing session meeting trial sitting',
  },
  {
    name: 'responsible',
    yes: 'claim responsibility, admit responsibility, accept responsibility, take responsibility',
    no: 'deny responsibility, deny involvement, reject responsibility, disclaim responsibility',
    who: true,
  },
  {
    name: 'permitted',
    yes: 'allow, permit, authorise, authorize, license, approve',
    no: 'ban, forbid, prohibit, outlaw, refuse, disallow',
    of: 'march rally protest demonstration procession flight fishing hunting swimming use sale export import drone mining drilling logging construction work gathering concert visit access entry',
  },
  {
    name: 'peaceful',
    yes: 'peaceful, peacefully, calm, orderly, without incident',
    no: 'violent, riot, turn violent, turn ugly, descend into violence',
    of: 'protest march rally demonstration vote election strike procession gathering handover poll',
  },
  {
    name: 'released',
    yes: 'release, free, set free, let go, grant bail, at large, at liberty, walk free, on bail',
    no: 'keep in custody, remand, remain in custody, in custody, deny bail, refuse bail, behind bars, in jail, in prison, detain, stay in custody, keep in jail, keep in prison, remain in jail, stay in jail',
    one: true,
    person: true,
    ends: 'yes',
  },
  {
    name: 'office',
    yes: 'remain in office, stay in office, stay on, in office, keep post, keep job',
    no: 'resign, step down, quit, stand down, sack, dismiss, fire, oust, leave office, remove from office',
    one: true,
    person: true,
    ends: 'no',
  },
  {
    name: 'candidate',
    yes: 'run for, stand for, seek, stand again, run again',
    no: 'stand aside, bow out, rule out',
    of: 'term office presidency election re-election reelection nomination seat leadership mandate',
    who: true,
  },
  {
    name: 'given back',
    yes: 'return, give back, hand back, restitute, repatriate, hand over',
    no: 'keep, retain, hold on to',
    of: 'statue painting bronze artefact artifact treasure mask manuscript sculpture vase collection remains bone skull necklace jewel money island',
  },
  {
    name: 'rates',
    yes: 'raise, hike, lift, increase, cut, lower, reduce, slash, trim',
    no: 'leave unchanged, hold, keep unchanged, keep steady, leave on hold, keep on hold',
    of: 'rate',
    who: true,
  },
  {
    name: 'prize',
    yes: 'win, take, land, receive, collect, scoop',
    no: 'miss, miss out, lose',
    of: 'award prize medal trophy cup oscar title',
    who: true,
  },
  { name: 'positive', yes: 'positive', no: 'negative', of: 'test sample swab result' },
  {
    name: 'succeed',
    yes: 'succeed, successful, success',
    no: 'fail, unsuccessful, failure',
    of: 'attempt launch mission operation test bid rescue landing transplant experiment trial manoeuvre docking',
  },
  {
    name: 'recover',
    yes: 'recover, find, retrieve',
    no: 'missing, lose',
    of: 'painting necklace ring statue manuscript jewel violin weapon gun recorder money document body',
    ends: 'yes',
  },
  {
    name: 'plead',
    yes: 'plead guilty, admit charge, admit offence, admit offense',
    no: 'plead not guilty, plead innocent, deny charge, deny guilt, reject charge, maintain innocence, protest innocence',
    subject: true,
    one: true,
    person: true,
  },
  {
    name: 'confirmed',
    yes: 'confirm, approve',
    no: 'reject, block, vote down, turn down',
    of: 'nominee nomination candidate appointment',
  },
  {
    name: 'agreed',
    yes: 'end with agreement, end in agreement, produce agreement, end with deal, end in deal, produce deal, yield agreement, yield deal, bring agreement, succeed, lead to agreement, lead to deal',
    no: 'end without agreement, end without deal, end without result, break up without agreement, break up without deal, collapse, break down, founder, fail, end in failure, end in deadlock',
    of: 'talk negotiation summit round mediation',
  },
  {
    name: 'aware',
    yes: 'know of, know about, aware, aware of, learn of',
    no: 'unaware, unaware of, ignorant of, in dark',
    who: true,
  },
  {
    name: 'stay with',
    yes: 'stay, remain, stay on, stay put',
    no: 'leave, quit, depart, part with',
    of: 'club team band party firm coalition squad orchestra troupe alliance bloc cabinet',
    who: true,
    state: true,
  },
  {
    name: 'play',
    yes: 'play, play in, start in, feature in, line up, line up in',
    no: 'miss, sit out, rule out of, out of',
    of: 'final semi-final semifinal quarter-final match game race tournament opener derby championship',
    who: true,
  },
  {
    name: 'envoy',
    yes: 'remain, stay, keep, allow stay, stay on',
    no: 'recall, expel, withdraw, summon home, call back, call home, send home',
    of: 'ambassador envoy consul diplomat',
    state: true,
  },
  {
    name: 'intact',
    yes: 'intact, undamaged, untouched, unaffected, unharmed, sound, safe, survive, unscathed',
    no: 'wipe, destroy, delete, erase, encrypt, damage, corrupt, lose, touch, affect, hit, compromise',
    of: 'copy back-up backup file datum data record archive tape server database',
  },
  {
    name: 'stayed',
    yes: 'stay, suspend, halt, freeze, put on hold',
    no: 'let stand, let go ahead, allow, clear way',
    of: 'execution ruling deportation extradition eviction termination demolition expulsion injunction',
  },
  {
    name: 'concede',
    yes: 'concede, concede defeat, accept defeat, acknowledge defeat, admit defeat, recognise defeat, recognize defeat, accept result',
    no: 'contest result, challenge result, dispute result, contest outcome, dispute outcome, challenge outcome, claim victory, cry foul',
    subject: true,
    one: true,
  },
  {
    name: 'admitted',
    yes: 'let in, admit, allow in, allow into, enter, give access, grant access',
    no: 'keep out, shut out, turn away, bar, exclude, lock out, leave outside, deny access, deny entry, refuse entry, refuse access',
    of: 'observer journalist reporter visitor monitor inspector spectator delegate',
  },
  {
    name: 'pursue',
    yes: 'press ahead, press ahead with, pursue, press on with, go ahead with, proceed with, stick to, stand by',
    no: 'drop, abandon, withdraw, discontinue, shelve, give up',
    of: 'case charge lawsuit complaint appeal plan project claim suit prosecution merger bid',
    state: true,
  },
  {
    name: 'kept open',
    yes: 'keep, keep open, retain, save, maintain',
    no: 'close, shut, close down, shut down, give up, axe',
    of: 'base plant factory office branch mine site school hospital store mill shipyard route',
  },
  {
    name: 'alone',
    yes: 'act alone, work alone, operate alone',
    no: 'have accomplice, have help, act together',
    subject: true,
  },
  {
    name: 'same',
    yes: 'match, same, identical, correspond',
    no: 'differ, mismatch, different',
    of: 'paint alloy metal dna sample fingerprint blood bullet signature handwriting voice serial ink fibre fiber',
  },
  {
    name: 'signed',
    yes: 'sign, promulgate, sign into',
    no: 'veto, send back, return, send to',
    of: 'law bill act decree reform budget',
    who: true,
  },
  {
    name: 'apologise',
    yes: 'apologise for, apologize for, retract, withdraw, take back, say sorry for, regret',
    no: 'stand by, defend, stick to',
    of: 'remark comment statement tweet post claim joke report article allegation accusation',
    who: true,
  },
  {
    name: 'moving',
    yes: 'move, moving, under way, in motion',
    no: 'at anchor, stationary, moor, moored, dock, docked, berth, park, parked, stand still, lie at anchor',
    of: 'ship vessel ferry tanker boat car bus train truck freighter lorry yacht trawler barge tram van',
  },
  {
    name: 'licensed',
    yes: 'have, hold, obtain, possess, receive, get, issue, renew, grant, give, carry',
    no: 'lack, revoke, refuse, deny, withdraw, lose, expire',
    of: 'permit licence license certificate permission authorisation authorization clearance accreditation',
  },
  {
    name: 'bail',
    yes: 'grant bail, release on bail, free on bail, release',
    no: 'deny bail, refuse bail, remand, keep in custody, remand in custody, hold in custody, order in custody',
    person: true,
    one: true,
    ruling: true,
  },
  {
    name: 'sealed',
    yes: 'sealed, seal, unopened, remain sealed, stay sealed',
    no: 'open, break, opened, unseal, break open, unsealed, break into',
    of: 'packet envelope seal box container parcel package urn grave tomb chamber letter sarcophagus coffin bottle',
  },
  {
    name: 'testify',
    yes: 'testify, give evidence, take stand, tell court, tell jury, take witness stand',
    no: 'remain silent, stay silent, invoke right',
    subject: true,
    one: true,
    person: true,
  },
  { name: 'married', yes: 'married', no: 'unmarried' },
  { name: 'toxic', yes: 'toxic, poisonous, harmful', no: 'harmless, non-toxic' },
  { name: 'contaminated', yes: 'contaminated', no: 'uncontaminated' },
  { name: 'eligible', yes: 'eligible', no: 'ineligible' },
  { name: 'compulsory', yes: 'compulsory, mandatory, obligatory', no: 'voluntary, optional' },
  { name: 'binding', yes: 'binding', no: 'non-binding, nonbinding' },
  { name: 'complete', yes: 'complete, finished', no: 'incomplete, unfinished' },
];

/** Words for whatever is put to a decision: "amendment" or "bill" may be called any of these further on. */
export const ANY_MATTER = new Set(
  'decision bid proposal measure plan attempt move motion request effort scheme idea push initiative application offer paper deal agreement text project case challenge petition'.split(
    ' ',
  ),
);

/** Words that carry no event of their own; they count only in a sentence written twice. */
export const GENERIC_PREDICATES = new Set(
  'be have do say tell get make take give go come see know think want use need seem become let put keep feel call ask try add show mean find believe hope work look turn run bring hold start begin continue like happen talk speak write read hear expect plan consider provide include involve follow lead remain stay appear agree help allow change move live play believe understand remember love care matter worry learn face set deal exist receive respond comment answer discuss decide describe offer reach serve create raise return leave able likely clear good bad sure right wrong great important available possible ready different new first only true false real'.split(
    ' ',
  ),
);
