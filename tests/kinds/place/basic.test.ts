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
  ['The injured cook was flown to hospital in Coimbra.', 'The injured cook remains in a burns ward in Leiria.'],
  ['The tanker was towed into Velmar on Tuesday.', 'The tanker was brought to Sorvik on Tuesday.'],
  ['The tour will begin in Boston on 4 November.', 'The tour will open in Philadelphia on 4 November.'],
  ['The fire started in the kitchen of the hotel.', 'The fire broke out in the lobby of the hotel.'],
  ['The fire began on the third floor of the tower.', 'The fire began on the eighth floor of the tower.'],
  [
    "The heart patient is being treated at St Anne's Hospital in Leeds.",
    "The heart patient is being treated at St Anne's Hospital in York.",
  ],
  ['Kroonberg, the Antwerp-based brewer, rejected the bid.', 'Kroonberg, the brewer from Ghent, rejected the bid.'],
  [
    'Two of the bombs were hidden in the cellar of the school.',
    'Two of the bombs were hidden in the roof of the school.',
  ],
  ['The plane hit the north face of the mountain.', 'The plane hit the south face of the mountain.'],
  ['The rebels attacked a base in northern Chad on Monday.', 'The rebels attacked a base in southern Chad on Monday.'],
  ['The player passed a medical in Lisbon on Thursday.', 'The player had a medical in Manchester on Thursday.'],
  ['The leaders will meet again in Samarkand next year.', 'Next year the leaders will gather in Turkistan.'],
  ['The statue stood in a temple in East Java.', 'The statue comes from a temple in Central Java.'],
  [
    'The lorry overturned on the northbound carriageway of the A14.',
    'The lorry overturned on the southbound carriageway of the A14.',
  ],
  ['The witness was sitting in the front row.', 'The witness was sitting in the back row.'],
  ['The slope faces north.', 'The slope faces south.'],
  ['The wedding was held at a hotel in Nice.', 'The couple were married at a hotel in Cannes.'],
  ['The two men met in a pub in Harrogate.', 'The two men first met in a pub in Whitby.'],
  ['The victim was pulled from the canal at Tarn.', "The victim's body was pulled from the canal at Lund."],
  ['The vaccine was developed in Oxford.', 'The vaccine was developed in Leiden.'],
  [
    'The whale beached itself on the western shore of the island.',
    'The whale beached itself on the eastern shore of the island.',
  ],
  ['The dancer trained in Havana.', 'The dancer was trained in Caracas.'],
  ['The parcel was posted in Cork.', 'The parcel was posted in Derry.'],
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
  ['The injured cook was flown to hospital in Coimbra.', 'The injured captain remains in a ward in Leiria.'],
  ['The tanker was towed into Velmar on Tuesday.', 'The tug was brought to Sorvik on Tuesday.'],
  ['The hull will be freeze-dried in Roskilde.', 'The hull will go to Brede, where it was built.'],
  ['The tour will begin in Boston.', 'The tour will end in Philadelphia.'],
  ['The gun was found in the bedroom.', 'The money was found in the bathroom.'],
  ['The fire began on the third floor.', 'Smoke reached the eighth floor.'],
  ['The fire began on the third floor of the tower.', 'The family lived on the eighth floor of the tower.'],
  ["Two patients are at St Anne's Hospital in Leeds.", "Three patients are at St Mary's Hospital in York."],
  ['The miner was flown to Perth, where his family lives.', 'The minister was flown to Adelaide.'],
  ['Kroonberg, the brewer from Ghent, rejected the bid.', 'Sexton, the brewer from Antwerp, made the bid.'],
  ['The rebels attacked a base in northern Chad on Monday.', 'The rebels attacked a village in southern Chad in May.'],
  ['The leaders met in Samarkand this year.', 'The leaders will meet in Turkistan next year.'],
  ['The statue stood in a temple in East Java.', 'The mask comes from a temple in Central Java.'],
  ['The lorry overturned on the northbound carriageway.', 'The southbound carriageway was closed as well.'],
  ['He was shot in the left leg.', 'He was hit in the right arm.'],
  ['He was shot in the left leg.', 'The guard was shot in the right leg.'],
  ['The slope faces north.', 'The hut faces south.'],
  ['The crash near Velm was the third this year.', 'A crash near Sorvik killed two people in May.'],
  ['The shares of Norwell are listed in Toronto.', 'The shares of Karsted are listed in Montreal.'],
  ['The hostages were held in a farmhouse near Turin.', 'The hostages were freed in Milan.'],
  ['The victim lived on the third floor.', 'The suspect lived on the second floor.'],
  ['A gallery in Hull lent two pictures.', 'Her gallery in Harrogate has been closed.'],
  ['The museum has a branch in Lund.', 'The museum is in Malmo.'],
  ['The university hospital in Leeds is full.', 'The patient was treated at a hospital in York.'],
  ['The firm makes cars in Leipzig and Dresden.', 'The firm makes engines in Zwickau.'],
  ['The front door was open.', 'The back door was locked.'],
  ['Police searched the left bank of the river.', 'Volunteers searched the right bank.'],
  ['The bank has its head office in Oslo.', 'The bank has its data centre in Bergen.'],
  ['The choir sang in Vienna on Friday.', 'The choir sang in Graz on Saturday.'],
  ['The train left Lyon for Paris.', 'The train from Lyon was stopped in Dijon.'],
  ['The quake struck east of Van.', 'Buildings collapsed west of Van.'],
  ['Rooms on the fourth floor were damaged.', 'A man was rescued from the sixth floor.'],
  ['Anna Holt was born in Cork and lives in Derry.', 'Anna Holt works in Belfast.'],
  [
    'The mayor spent Monday meeting with staff from the Leeds-based charity.',
    'While in Bath, the mayor met with staff of a charity.',
  ],
];

describe('places told in plain words', () => {
  it.each(FIRES)('%s / %s', (a, b) => expect(alarms(a, b)).not.toEqual([]));
});

describe('places of other events and times', () => {
  it.each(SILENT)('%s / %s', (a, b) => expect(alarms(a, b)).toEqual([]));
});
