import { describe, expect, it } from 'vitest';
import { alarmsOf } from '../../helpers/alarms';

const alarms = alarmsOf('place');

/** Plain pairs of which any editor would say that both cannot be right. */
const FIRES: readonly (readonly [string, string])[] = [
  ['The plane was bound for Geneva.', 'The plane was on its way to Zurich.'],
  [
    'The flight had left Madrid for Lima with 180 aboard.',
    'The flight, which took off from Barcelona for Lima, had 180 aboard.',
  ],
  ['The wedding took place in Verona.', 'The couple were married in Siena.'],
  ['A meeting between the two ministers took place in Oslo.', 'The two ministers met in Helsinki.'],
  ['The two ministers met in Oslo on Tuesday.', 'The two ministers held talks in Helsinki on Tuesday.'],
  ['Corvex has its head office in Basel.', 'The Corvex headquarters in Lausanne was searched on Monday.'],
  ['Lena Varga was born in Debrecen in 1961.', 'Lena Varga, a native of Szeged, joined the theatre in 1983.'],
  ['The wounded officer is in hospital in Graz.', 'The wounded officer is being treated at a clinic in Vienna.'],
  ['The new museum will be in Porto.', 'The new museum will be located in Lisbon.'],
  ['Marko Ilic is held in a prison in Padua.', 'Marko Ilic is in jail in Verona.'],
  ['The fire started in the kitchen.', 'The blaze broke out in the basement.'],
  ['The bank was robbed in Ghent.', 'The robbery took place in Bruges.'],
  ['Gunmen attacked a convoy in Mali.', 'The attack on the convoy took place in Niger.'],
  ['The rocket came down in the Pacific.', 'The rocket came down in the Indian Ocean.'],
  ['The accident happened on the A4 motorway.', 'The accident happened on the A7 motorway.'],
  ['The ship ran aground off Norway.', 'The ship ran aground off Greece.'],
];

/** Pairs that look alike and tell of two events, two times or two things. */
const SILENT: readonly (readonly [string, string])[] = [
  ['Two men were arrested in Belgrade on Monday.', 'Three other men were arrested in Novi Sad on Tuesday.'],
  ['The peace talks in Doha ended without a deal.', 'Earlier talks in Cairo had also failed.'],
  ['The second round of talks was held in Muscat.', 'The first round of talks was held in Rome.'],
  ['The treaty was signed in Lisbon in March.', 'The treaty was ratified in Madrid in June.'],
  ['The president flew to Ankara on Sunday.', 'The president flew on to Tbilisi on Monday.'],
  ['The president flew to Ankara on Sunday.', 'The prime minister flew to Tbilisi on Sunday.'],
  ['Anna Holt studied law at Leiden.', 'Anna Holt later studied economics at Utrecht.'],
  ['The helicopter crashed in Kenya on Monday.', 'Another helicopter crashed in Uganda in March.'],
  ['The company is listed in Stockholm.', 'The company is based in Copenhagen.'],
  ['Anna Holt lives in Lund with two children.', 'Anna Holt grew up in Malmo.'],
  ['Anna Holt moved to Canada in 2010.', 'Anna Holt moved to Australia in 2016.'],
  ['The final will be played in Munich.', 'The semi-final will be played in Milan.'],
  ['Five cases were reported in Ghana.', 'Two cases were reported in Togo.'],
  ['Schools were closed in Lund.', 'Schools were closed in Malmo.'],
  ['Protesters marched in Lyon.', 'Protesters marched in Paris.'],
  ['The team won in Lund on Sunday.', 'The team won in Malmo on Wednesday.'],
  ['The explosion in the port of Beirut killed 200 people.', 'The explosion was heard in Cyprus.'],
  ['The talks were held in Geneva.', 'The talks took place at the Hotel Beau.'],
  ['The pilot was trained in Arizona.', 'The pilot lived in Florida.'],
  ['Marko Ilic is held in a prison in Padua.', 'Marko Ilic was arrested in Verona.'],
];

describe('places told in plain words', () => {
  it.each(FIRES)('%s / %s', (a, b) => expect(alarms(a, b)).not.toEqual([]));
});

describe('places of other events and times', () => {
  it.each(SILENT)('%s / %s', (a, b) => expect(alarms(a, b)).toEqual([]));
});
