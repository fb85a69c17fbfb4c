import { list } from './list';

/** A deed that one doer, a person or a body, does to one thing: who did it is one question with one answer. */
interface DeedWords {
  /** Verbs of which the doer is the subject; of two words the second is a particle, a preposition or the object. */
  readonly verbs?: string;
  /** Nouns for the deed: "the discovery of the hoard by two surveyors". */
  readonly nouns?: string;
  /** Nouns for who did it: "the finder of the hoard". */
  readonly doers?: string;
  /** Several may do it to things of one sort in turn: two councils approve two plans, two states sign one treaty. */
  readonly often?: true;
}

/** Own compilation, by the name of the class in `event-lemmas.ts` where there is one. */
export const DEEDS: Readonly<Record<string, DeedWords>> = {
  find: {
    verbs:
      'find, discover, spot, notice, detect, unearth, locate, come across, come upon, stumble across, stumble on, stumble upon, chance upon, see first, make discovery, make find',
    nouns: 'discovery, find',
    doers: 'finder, discoverer',
  },
  alarm: {
    verbs:
      'raise alarm, sound alarm, give alarm, trigger alarm, dial 999, dial 911, dial 112, call 999, call 911, call 112, blow whistle, call police, call ambulance, call firefighter, ring police, phone police, alert police, alert rescuer, alert firefighter, alert authority, tip off, report fire, make call, place call',
  },
  rescue: {
    verbs:
      'rescue, save, pull out, pull from, drag from, drag out, bring out, dig out, lift from, pick up, winch, pluck',
    nouns: 'rescue',
  },
  propose: {
    verbs: 'propose, put forward, float, moot, suggest, table',
    nouns: 'proposal, idea, initiative, suggestion, brainchild',
    often: true,
  },
  order: { verbs: 'order, instruct, command, decree, give order, issue order', nouns: 'order, command' },
  invent: { verbs: 'invent', nouns: 'invention', doers: 'inventor' },
  complain: { verbs: 'complain, lodge complaint, file complaint, make complaint', nouns: 'complaint', often: true },
  sue: {
    verbs:
      'sue, file lawsuit, bring lawsuit, file suit, bring suit, bring case, bring claim, bring action, take court, take legal action',
    nouns: 'lawsuit',
    often: true,
  },
  design: { verbs: 'design', nouns: 'design' },
  mediate: { verbs: 'mediate', nouns: 'mediation' },
  broker: { verbs: 'broker' },
  invite: { verbs: 'invite', nouns: 'invitation' },
  appoint: {
    verbs: 'appoint, nominate, choose as, pick as, select as, name as',
    nouns: 'nomination, appointment',
    often: true,
  },
  announce: { verbs: 'announce, unveil, make public, break news', nouns: 'announcement', often: true },
  free: { verbs: 'free, release, let go, give back, liberate, set free', nouns: 'release', often: true },
  approve: { verbs: 'approve, ratify, endorse, adopt, give approval', nouns: 'approval, ratification', often: true },
  veto: { verbs: 'veto', nouns: 'veto' },
  reject: { verbs: 'reject, turn down, vote down, throw out', nouns: 'rejection', often: true },
  ban: { verbs: 'ban, outlaw, prohibit', often: true },
  fine: { verbs: 'fine, impose fine', often: true },
  sentence: { verbs: 'sentence, jail' },
  kill: { verbs: 'kill, murder, gun down, stab to death', nouns: 'killing, murder', doers: 'killer, murderer' },
  arrest: { verbs: 'arrest, detain, apprehend', nouns: 'arrest, detention', often: true },
  seize: { verbs: 'seize, confiscate, impound', nouns: 'seizure', often: true },
  dismiss: { verbs: 'dismiss, sack, fire', nouns: 'dismissal, sacking' },
  elect: { verbs: 'elect' },
  sign: { verbs: 'sign, ink, put name', often: true },
  engage: { verbs: 'hire, recruit, poach' },
  buy: {
    verbs: 'buy, purchase, acquire, take over, snap up, buy out',
    nouns: 'acquisition, purchase, takeover, buyout',
    doers: 'buyer, purchaser, acquirer',
  },
  sell: { verbs: 'sell, sell off, divest, auction', nouns: 'sale, divestment', doers: 'seller' },
  own: { verbs: 'own', doers: 'owner' },
  award: { verbs: 'award, hand award, present award', often: true },
  present: { verbs: 'present, hand over', often: true },
  replace: { verbs: 'replace, succeed' },
  destroy: { verbs: 'destroy, demolish, raze' },
  invade: { verbs: 'invade' },
  attack: { verbs: 'attack, shell, bomb, bombard, ambush', nouns: 'shelling, bombing, bombardment', often: true },
  'shoot down': { verbs: 'shoot down, bring down, down' },
  steal: { verbs: 'steal, rob, loot, make off with', nouns: 'theft, robbery', doers: 'thief' },
  shoot: { verbs: 'shoot', doers: 'shooter' },
  stab: { verbs: 'stab, knife' },
  hijack: { verbs: 'hijack, commandeer', nouns: 'hijacking', doers: 'hijacker' },
  abduct: { verbs: 'abduct, kidnap', nouns: 'abduction, kidnapping', doers: 'kidnapper' },
  board: { verbs: 'board, storm', often: true },
  hit: { verbs: 'hit, strike, ram, knock down, run over, mow down, collide with' },
  build: { verbs: 'build, construct, erect', nouns: 'construction' },
  produce: { verbs: 'manufacture', doers: 'manufacturer' },
  develop: { verbs: 'develop' },
  hack: { verbs: 'hack' },
  recall: { verbs: 'recall', often: true },
  cancel: { verbs: 'cancel, call off, scrap', nouns: 'cancellation' },
  close: { verbs: 'close, shut, shut down, close down', often: true },
  open: { verbs: 'open, inaugurate', nouns: 'opening, inauguration', often: true },
  score: {
    verbs:
      'score, net, head winner, head goal, fire winner, slot winner, tap winner, nod winner, grab winner, strike winner',
    doers: 'scorer, goalscorer',
  },
  'save shot': { verbs: 'save penalty, stop penalty, keep penalty, save shot' },
  write: { verbs: 'write, author, pen', doers: 'author' },
  compose: { verbs: 'compose' },
  paint: { verbs: 'paint' },
  direct: { verbs: 'direct' },
  conduct: { verbs: 'conduct' },
  'carry out': {
    verbs:
      'carry out, undertake, conduct survey, conduct study, conduct poll, conduct research, conduct investigation, conduct inquiry, conduct trial, conduct test, conduct operation, perform operation, perform autopsy',
  },
  found: { verbs: 'found, set up, establish, start company, start firm', doers: 'founder' },
  organise: { verbs: 'organise, organize, arrange' },
  'call strike': { verbs: 'call strike, call stoppage, call walkout' },
  host: { verbs: 'host' },
  donate: { verbs: 'donate, make donation', nouns: 'donation', doers: 'donor' },
  fund: { verbs: 'fund, finance, bankroll', often: true },
  assassinate: { verbs: 'assassinate', nouns: 'assassination', doers: 'assassin' },
  capture: { verbs: 'capture', nouns: 'capture' },
  commission: { verbs: 'commission' },
  operate: { verbs: 'operate' },
  extinguish: { verbs: 'extinguish, put out, douse' },
  light: { verbs: 'light, set off, set fire, start fire, start blaze, ignite, set alight, press button' },
  cause: { verbs: 'trigger, cause', often: true },
  ring: { verbs: 'ring bell, toll bell' },
  chair: { verbs: 'chair' },
  lead: { verbs: 'lead, head', often: true },
  coach: { verbs: 'coach' },
  train: { verbs: 'train' },
  sponsor: { verbs: 'sponsor' },
  insure: { verbs: 'insure', doers: 'insurer' },
  supply: { verbs: 'supply', often: true },
  win: {
    verbs:
      'win, clinch, take prize, take title, take gold, take silver, take bronze, claim title, lift trophy, lift cup, scoop',
    doers: 'winner',
  },
  beat: { verbs: 'beat, defeat, knock out, edge out, overcome' },
  get: { verbs: 'receive, get, inherit', doers: 'recipient', often: true },
  drive: { verbs: 'drive, be wheel' },
  fly: { verbs: 'fly, pilot' },
  captain: { verbs: 'captain, skipper' },
  represent: { verbs: 'represent, defend', often: true },
  advise: { verbs: 'advise, act for', often: true },
  interview: { verbs: 'interview', often: true },
  identify: { verbs: 'identify', nouns: 'identification' },
  deliver: { verbs: 'deliver baby' },
  send: { verbs: 'send', often: true },
  return: { verbs: 'return, hand back', often: true },
  lend: { verbs: 'lend, loan', doers: 'lender' },
  'break off': {
    verbs:
      'terminate, break off, end contract, end deal, end partnership, end sponsorship, end agreement, end relationship, cancel contract, cancel deal, cancel agreement, cancel partnership, give notice, serve notice, hand notice, walk partnership, walk deal, walk contract, walk agreement, quit partnership, quit deal, quit contract, break contract',
  },
  'walk out': { verbs: 'storm out, walk out, leave talk, leave table, quit talk, abandon talk' },
  second: { verbs: 'second', doers: 'seconder' },
  move: { verbs: 'move motion, move budget, move amendment' },
  file: { verbs: 'file', often: true },
  spread: { verbs: 'spread' },
  claim: { verbs: 'claim responsibility' },
  steer: { verbs: 'steer' },
  sack: { verbs: 'plunder, ransack' },
  impose: { verbs: 'impose', often: true },
  treat: { verbs: 'treat', often: true },
  adopt: { verbs: 'adopt child' },
  inherit: { verbs: '' },
  marry: { verbs: 'marry, wed' },
  accuse: { verbs: 'accuse, blame', often: true },
};

/** Deeds told the other way round: the doer of the deed stands elsewhere than in the subject. */
export interface Converse {
  readonly deed: string;
  readonly verbs: string;
  /** Where the doer stands: behind a preposition, as the object, as the receiver. */
  readonly doer: 'to' | 'from' | 'object' | 'receiver';
  readonly thing: 'object' | 'subject';
  /** Nouns of which alone this is so: a prize goes to its winner. */
  readonly things?: string;
}

const PRIZES =
  'prize, award, medal, contract, title, trophy, order, licence, license, tender, seat, gold, silver, bronze, nomination, scholarship, job, post, rights, concession';
const GOALS = 'goal, winner, equaliser, equalizer, opener, decider';

export const CONVERSES: readonly Converse[] = [
  { deed: 'win', verbs: 'go', doer: 'to', thing: 'subject', things: PRIZES },
  { deed: 'win', verbs: 'award, give, hand, present, grant', doer: 'to', thing: 'object', things: PRIZES },
  { deed: 'win', verbs: 'award, give, hand, grant', doer: 'receiver', thing: 'object', things: PRIZES },
  {
    deed: 'get',
    verbs: 'hand, send, return, give, lend, loan, leave, donate, deliver, extradite, transfer, grant',
    doer: 'to',
    thing: 'object',
  },
  { deed: 'buy', verbs: 'sell, auction', doer: 'to', thing: 'object' },
  { deed: 'sell', verbs: 'buy, acquire, purchase', doer: 'from', thing: 'object' },
  { deed: 'own', verbs: 'belong', doer: 'to', thing: 'subject' },
  { deed: 'engage', verbs: 'join', doer: 'object', thing: 'subject' },
  { deed: 'beat', verbs: 'lose', doer: 'to', thing: 'subject' },
  { deed: 'score', verbs: 'come', doer: 'from', thing: 'subject', things: GOALS },
  { deed: 'donate', verbs: 'come', doer: 'from', thing: 'subject', things: 'donation, gift' },
  { deed: 'order', verbs: 'come', doer: 'from', thing: 'subject', things: 'order, instruction, command' },
  { deed: 'alarm', verbs: 'come', doer: 'from', thing: 'subject', things: 'alarm, alert, tip-off, tip, call' },
  { deed: 'propose', verbs: 'come', doer: 'from', thing: 'subject', things: 'idea, proposal, suggestion' },
  { deed: 'complain', verbs: 'come', doer: 'from', thing: 'subject', things: 'complaint' },
];

/** Where a deed's verb has another meaning with persons: "signed the treaty", "signed the striker". */
export const WITH_PERSONS: Readonly<Record<string, string>> = { sign: 'engage', open: '', close: '', fire: 'dismiss' };

/** Deeds by their verbs; a verb with a word of its own comes as "verb word". */
export const DEED_OF_VERB: ReadonlyMap<string, string> = indexed(({ verbs }) => verbs);
/** Deeds by the nouns for them. */
export const DEED_OF_NOUN: ReadonlyMap<string, string> = indexed(({ nouns }) => nouns);
/** Deeds by the nouns for who did them. */
export const DEED_OF_DOER: ReadonlyMap<string, string> = indexed(({ doers }) => doers);

function indexed(words: (deed: DeedWords) => string | undefined): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const [name, deed] of Object.entries(DEEDS))
    for (const word of list(words(deed) ?? '')) if (word && !index.has(word)) index.set(word, name);
  return index;
}
