import { list } from '../../language/lexicon/list';

/** Prepositions that put something at a place, and whether it is then in it or only near. */
export const LOCATIVES: Readonly<Record<string, 'in' | 'near'>> = {
  in: 'in',
  at: 'in',
  inside: 'in',
  within: 'in',
  on: 'in',
  from: 'in',
  to: 'in',
  into: 'in',
  near: 'near',
  outside: 'near',
  off: 'near',
  around: 'near',
  beside: 'near',
  by: 'near',
  behind: 'near',
  under: 'near',
  beneath: 'near',
  above: 'near',
  beyond: 'near',
};

/** Points of the compass in degrees. */
export const COMPASS: Readonly<Record<string, number>> = {
  north: 0,
  northeast: 45,
  east: 90,
  southeast: 135,
  south: 180,
  southwest: 225,
  west: 270,
  northwest: 315,
};

/** Last words of names by what they name; places of one sort are compared. */
export const SORT_WORDS: Readonly<Record<string, readonly string[]>> = {
  county: ['county', 'parish', 'borough', 'shire'],
  district: ['district', 'ward', 'province', 'region', 'oblast', 'prefecture', 'canton', 'governorate'],
  building: [
    'hospital',
    'hall',
    'house',
    'hotel',
    'museum',
    'library',
    'stadium',
    'arena',
    'school',
    'church',
    'cathedral',
    'university',
    'college',
    'court',
    'courthouse',
    'airport',
    'station',
    'clinic',
    'theatre',
    'theater',
    'palace',
    'prison',
    'jail',
    'building',
    'tower',
    'center',
    'centre',
    'mosque',
    'temple',
  ],
  water: ['river', 'lake', 'creek', 'sea', 'ocean', 'bay', 'gulf', 'strait', 'canal', 'reservoir', 'dam'],
  street: ['street', 'avenue', 'road', 'boulevard', 'lane', 'square', 'quay', 'highway', 'bridge'],
  body: [
    'senate',
    'congress',
    'capitol',
    'parliament',
    'commons',
    'council',
    'assembly',
    'committee',
    'ministry',
    'agency',
    'office',
    'department',
    'government',
    'administration',
    'party',
    'union',
    'league',
    'pentagon',
    'kremlin',
    'commission',
    'bank',
    'company',
  ],
  land: ['mountain', 'mount', 'hill', 'hills', 'valley', 'forest', 'park', 'island', 'islands', 'desert', 'pass'],
};

/** Venues that exclude each other: who dies in a clinic does not die at home. */
export const VENUES: ReadonlySet<string> = new Set(
  list(`home, house, clinic, hospital, hotel, church, mosque, school, library, headquarters, courthouse, prison, jail,
  airport, stadium, museum, restaurant, factory, warehouse, supermarket, garage, kitchen, cellar, basement,
  attic, barn, harbour, harbor, embassy, theatre, theater, park, farmhouse, morgue, shed, cabin, cottage, flat,
  apartment, gymnasium, nursery, cemetery, monastery, hangar, tunnel`),
);

/** Sites that exclude a few others and no more: who is in the street is not at home. */
export const EXCLUSIVE: Readonly<Record<string, readonly string[]>> = {
  street: [
    'home',
    'house',
    'flat',
    'apartment',
    'garage',
    'kitchen',
    'cellar',
    'basement',
    'restaurant',
    'hotel',
    'shed',
  ],
  office: ['home', 'house', 'flat', 'apartment', 'street', 'park', 'restaurant', 'church'],
  square: ['park', 'museum', 'cemetery', 'garage', 'stadium'],
  lake: ['river', 'wood', 'woodland', 'forest', 'canal', 'ditch', 'cave'],
  river: ['wood', 'woodland', 'forest', 'canal', 'ditch', 'cave'],
};

/** Nouns of places that hold or name a place without shutting out another: "the village", "the plant in Krakow". */
export const SITES: ReadonlySet<string> = new Set(
  list(`village, hamlet, town, city, capital, suburb, district, province, region, county, island, port, resort, ward,
  neighbourhood, neighborhood, coast, shore, beach, bank, field, farm, forest, valley, plant, mine, base, camp,
  station, terminal, gate, square, street, bridge, highway, motorway, road, hall, room, office, building, depot,
  wood, woodland, lake, river, ditch, cave, canal, yard, shipyard, quay, pier, dock, runway, arena, centre, center, court, university, college, unit, ward, canteen, galley, loft, roof, rooftop, bathroom, toilet,
  restroom, lavatory, washroom, bedroom, dormitory, lounge, lobby, foyer, balcony, terrace, corridor, hallway, stairwell,
  staircase, garden, backyard, courtyard, storeroom, pantry, laundry, laboratory, workshop, studio`),
);

/** Rooms and parts of a house: any house has them, and who is in one of them is in no other. One line is one room. */
export const ROOM_LINES = [
  'kitchen, canteen, galley',
  'cellar, basement',
  'attic, loft, roof, rooftop',
  'bathroom, toilet, restroom, lavatory, washroom',
  'bedroom, dormitory',
  'lounge, sitting-room',
  'lobby, foyer, reception',
  'garage, carport',
  'balcony, terrace',
  'corridor, hallway, stairwell, staircase, lift, elevator',
  'garden, backyard, courtyard, yard',
  'storeroom, pantry, shed',
  'laundry',
] as const;
export const ROOM_OF: ReadonlyMap<string, number> = new Map(
  ROOM_LINES.flatMap((words, line) => list(words).map((word): [string, number] => [word, line])),
);

/** Sites told apart by a number: "Gate 4", "Highway 12". */
export const NUMBERED: ReadonlySet<string> = new Set(
  list(`gate, terminal, highway, route, runway, platform, pier, berth, junction, exit, dock, hangar, shaft, ward,
  hall, interstate, motorway, track, studio, stage, courtroom`),
);

/** Verbs whose object is where something goes from or to: "left Bari", "reached Brindisi". */
export const OBJECT_WAYS: Readonly<Record<string, 'to' | 'from'>> = { leave: 'from', reach: 'to' };

/** Courts and the like that do what is done by them where they sit. */
export const COURTS: ReadonlySet<string> = new Set(['court', 'tribunal']);

/** Roads by their code: "the A4", "US-95". */
export const ROAD_CODE = /^(?:[A-Z]|[A-Z]{2}|(?:I|US|E)-)\d{1,4}$/;

/** First words of names of houses: "Hotel Beau", "Palais Rohan". */
export const BUILDING_STARTS: ReadonlySet<string> = new Set(
  list(`hotel, villa, palais, palazzo, chateau, schloss, stade, estadio, stadio, teatro, theatre, theater, museum, hospital, university,
  church, casa`),
);

/** Seas that are named without a noun. */
export const SEAS: ReadonlySet<string> = new Set(
  list(`pacific, atlantic, mediterranean, caribbean, baltic, adriatic, aegean, arctic, channel`),
);

/** Prepositions that give where something goes, and where it comes from; all others give where it is. */
export const GOALS: ReadonlySet<string> = new Set(['to', 'into', 'onto', 'toward', 'towards']);
export const SOURCES: ReadonlySet<string> = new Set(['from']);

/** Parts of a thing that lie towards a point of the compass: "the north bank", "the eastern wing". */
export const SIDES: ReadonlySet<string> = new Set(
  list(`bank, side, wing, shore, tower, end, gate, entrance, exit, face, slope, coast, wall, stand, carriageway, lane,
  tunnel, pier, terminal, flank, edge, portal, rim, span, abutment, tribune, aisle`),
);
