/** An event with two sides that cannot change places, and where the words of English put them. */
export interface OneWayEvent {
  readonly name: string;
  /** Verbs whose subject is the first side. A verb may have its particle with it: "step in". */
  readonly verbs: string;
  /** Where the second side stands: the object, or a complement with one of these prepositions. */
  readonly to: string;
  /** Verbs that tell it the other way round, and the preposition of the first side. */
  readonly converse?: string;
  readonly from?: string;
  /** Both may give something to the other: only of one thing do the sides exclude each other. */
  readonly thing?: true;
  /** It often goes both ways in turn: two teams, two courts, two armies. The sides alone prove nothing. */
  readonly mutual?: true;
}

/** Own compilation. The first entry that has the verb and both sides is taken. */
export const ONE_WAY_EVENTS: readonly OneWayEvent[] = [
  {
    name: 'sell',
    verbs: 'sell, sell off, auction, divest',
    to: 'to',
    converse: 'buy, acquire, purchase, snap up',
    from: 'from',
  },
  {
    name: 'give',
    verbs:
      'give, hand, hand over, release, supply, deliver, lend, loan, donate, send, pay, provide, transfer, ship, export, cede, let down, return, lease, pass, grant, award, owe, repay, extradite, deport',
    to: 'object2 to',
    converse: 'receive, get, obtain, import, borrow, take over, rent, take delivery',
    from: 'from',
    thing: true,
  },
  {
    name: 'beat',
    verbs: 'beat, defeat, overcome, trounce, thrash, edge, outpoll, eliminate, knock out',
    to: 'object',
    converse: 'lose, succumb, go down',
    from: 'to',
    mutual: true,
  },
  { name: 'order', verbs: 'order, instruct, command, direct', to: 'object' },
  {
    name: 'replace',
    verbs:
      'replace, succeed, stand in, step in, jump in, fill in, deputise, deputize, sub, substitute, understudy, take over',
    to: 'object for from',
  },
  { name: 'buy out', verbs: 'buy, acquire, take over, swallow', to: 'object' },
  { name: 'sue', verbs: 'sue', to: 'object', mutual: true },
  { name: 'accuse', verbs: 'accuse, blame', to: 'object', mutual: true },
  { name: 'arrest', verbs: 'arrest, detain', to: 'object' },
  { name: 'kill', verbs: 'kill, murder, shoot, stab', to: 'object' },
  { name: 'rescue', verbs: 'rescue, save, pull, drag', to: 'object' },
  { name: 'appoint', verbs: 'appoint, nominate, name, hire, employ', to: 'object' },
  { name: 'dismiss', verbs: 'dismiss, sack, fire, expel', to: 'object' },
  {
    name: 'ram',
    verbs: 'ram, hit, strike, rear-end, run into, collide with, plough into, crash into, slam into',
    to: 'object into',
    mutual: true,
  },
  { name: 'overtake', verbs: 'overtake, pass, outbid, outrun', to: 'object', mutual: true },
  { name: 'follow', verbs: 'follow, pursue, chase', to: 'object' },
  { name: 'own', verbs: 'own, control', to: 'object' },
  { name: 'invade', verbs: 'invade, occupy, annex', to: 'object' },
  { name: 'invite', verbs: 'invite, host, receive', to: 'object', mutual: true },
  { name: 'teach', verbs: 'teach, coach, train', to: 'object' },
  { name: 'father', verbs: 'father, adopt', to: 'object' },
  { name: 'warn', verbs: 'warn, alert, notify', to: 'object', mutual: true },
  { name: 'attack', verbs: 'attack, assault, punch, bite, stab', to: 'object', mutual: true },
  { name: 'lead', verbs: 'lead', to: 'object', mutual: true },
  { name: 'elect', verbs: 'elect', to: 'object' },
  { name: 'bypass', verbs: 'outnumber, outscore, outsell', to: 'object' },
];
