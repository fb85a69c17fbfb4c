/**
 * Verbs that lend an event noun their tense and nothing more: "an appeal will be filed", "gave the alarm", "made a payment".
 * Own compilation.
 */
export const SUPPORT_VERBS: ReadonlySet<string> = new Set(
  'be make give take have hold file lodge launch win get receive secure grant issue conduct undergo perform stage reach provide put submit bring mount enter place send transmit sound raise trigger occur begin start follow announce deliver offer obtain order carry pay serve sign commit cause suffer open lead impose set plan promise do happen come go find record register detect hand face'.split(
    ' ',
  ),
);

/** Verbs that say the event their noun names does not come about: "refused permission", "ruled out an appeal". */
export const UNDOING_VERBS: ReadonlySet<string> = new Set(
  'refuse deny reject decline rule cancel lack lose withdraw waive drop avoid escape block abandon forgo renounce withhold omit skip miss exclude prevent'.split(
    ' ',
  ),
);

/** Verbs that say it has still to come: "requires clearance", "awaits approval", "needs an operation". */
export const AWAITING_VERBS: ReadonlySet<string> = new Set(
  'require need await seek request demand want expect pend consider plan propose apply'.split(' '),
);

/** Verbs whose subject undergoes what the noun names: "had an operation", "received a pardon". */
export const UNDERGOING_VERBS: ReadonlySet<string> = new Set(
  'need require undergo have get receive suffer face await obtain survive'.split(' '),
);

/** Event nouns that are told as having come about or not, by the class or lemma they are compared under. */
export const EVENT_NOUNS: ReadonlySet<string> = new Set(
  'appeal approval arrest resignation operation surgery warning alarm alert payment ransom apology inquiry investigation evacuation strike recall agreement deal approval clearance permission licence license warrant injunction vaccination infection explosion leak spill evacuation merger purchase sale takeover launch landing dismissal extension refund compensation charge verdict sentence conviction acquittal confession denial rescue search attack shooting robbery theft vote referendum election recount review audit autopsy test inspection complaint lawsuit settlement ceasefire truce withdrawal invasion visit meeting ban closure delay cancellation postponement suspension fine penalty ransom donation subsidy grant loan bailout bankruptcy redundancy layoff walkout protest boycott quarantine lockdown curfew filing notification order transfer transplant extradition deportation release bail pardon amnesty parole retrial mistrial adjournment objection veto abstention apology retraction correction recommendation endorsement nomination promotion demotion relegation disqualification penalty goal transfer'.split(
    ' ',
  ),
);

/** Event nouns and the verb of the same event, where WordNet is silent. */
export const VERB_OF_EVENT: Readonly<Record<string, string>> = {
  operation: 'operate',
  surgery: 'operate',
  filing: 'file',
  ransom: 'pay',
  alarm: 'alarm',
};
