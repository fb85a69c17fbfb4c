import { list } from './list';

/** Words that end the name of a place, lower case: "Brinley County", "Ash River". */
export const PLACE_WORDS =
  list(`county, parish, borough, township, city, town, village, district, province, region, oblast, krai, prefecture, canton, territory, sound, river, creek, lake, reservoir, pond, falls, bay, gulf, sea, ocean, strait, channel, canal, harbor, harbour, port, coast, beach, shore, island, islands, isle, isles, peninsula, cape, point,
  mountain, mountains, mount, hill, hills, ridge, peak, pass, canyon, valley, gorge, glacier, volcano, desert, plain, plains, plateau, forest, woods, park, gardens, garden, square, plaza, street, avenue, road, boulevard, lane, drive, highway, freeway, expressway, motorway, parkway, interstate, turnpike, route, bridge, tunnel, dam, airport, airfield, airbase, base, station, terminal, cosmodrome, spaceport, stadium, arena, field, coliseum,
  tower, building, palace, castle, fort, prison, jail, penitentiary, camp, zoo, cemetery, memorial, monument, mall, heights, springs, junction, crossing, grove, meadows, ranch, farm, reservation, wharf, pier, quay, docks, dock, marina, basin, delta, wetlands, summit's, suburb, neighborhood, estate, hall, auditorium, refinery, plant, mine, quarry, shipyard, lighthouse, campus, manor, lodge, townhouse, narrows, bluff, hollow, gap, crossroads, trail, mill`);

/** Words that begin the name of a place: "Lake Orrin", "Mount Hale", "Port Verrin". */
export const PLACE_STARTS = list(
  'lake, mount, mt, mt., port, fort, ft., cape, camp, point, san, santa, los, las, el, rio, isle, saint, st, st., ciudad, nizhny, upper, lower, north, south, east, west, northern, southern, eastern, western, central, greater, new, old',
);

/** Nouns before "of" and a name that make the name a place: "the city of Brinley". */
export const PLACE_NOUNS = list(
  'city, town, village, hamlet, port, state, province, region, district, county, island, suburb, capital, community, municipality, township, settlement, borough, resort, neighborhood, neighbourhood, outskirts, coast, north, south, east, west, northeast, northwest, southeast, southwest',
);

/** Prepositions that stand before places, with how strongly they say so (0–2). */
export const PLACE_PREPOSITIONS = {
  in: 2,
  near: 1.5,
  outside: 1.5,
  across: 1.2,
  throughout: 1.2,
  around: 0.6,
  from: 0.6,
  at: 0.9,
  to: 0.5,
  into: 0.8,
  off: 1,
  toward: 0.3,
  towards: 0.3,
  within: 0.5,
  inside: 0.8,
} as const;
