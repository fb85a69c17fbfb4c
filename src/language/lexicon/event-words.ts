import { list } from './list';

/** Words that end the name of an event, lower case: "Eastern Trade Forum". */
export const EVENT_WORDS =
  list(`forum, summit, conference, congress, convention, festival, carnival, fair, expo, exhibition, games, olympics, paralympics, championship, championships, cup, open, tournament, marathon, grand prix, derby, race, regatta, tour, awards, gala, parade, war, wars, battle, revolution, uprising, rebellion, massacre, genocide, holocaust, crisis, spring, march, protest, protests, riots, riot, siege,
  fire, wildfire, flood, earthquake, tsunami, storm, hurricane, typhoon, cyclone, blizzard, eruption, disaster, crash, bombing, shooting, attack, attacks, trial, hearing, hearings, inquiry, referendum, election, elections, caucus, caucuses, primary, debate, ceremony, memorial service, funeral, mission, expedition, operation, accords, talks, week, day, weekend, bowl, series, finals, final, playoffs, biennale`);

/** Words that begin the name of an event: "Hurricane Odile", "Operation Northern Light", "Battle of …". */
export const EVENT_STARTS = list(
  'hurricane, typhoon, cyclone, storm, operation, battle, siege, tropical, super, superstorm',
);

/** Holidays and days that are times, not events to name. */
export const CALENDAR_WORDS =
  list(`monday, tuesday, wednesday, thursday, friday, saturday, sunday, mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays, mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun, january, february, march, april, may, june, july, august, september, october, november, december,
  jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, jan., feb., mar., apr., jun., jul., aug., sep., sept., oct., nov., dec., christmas, easter, thanksgiving, halloween, ramadan, hanukkah, passover, yuletide, lent`);

/** What it was like when something happened, no event of its own: "struck in fog before dawn". */
export const SURROUNDINGS: ReadonlySet<string> = new Set(
  list(
    'fog, mist, rain, drizzle, sleet, snow, haze, smoke, darkness, dark, sunshine, heat, cold, weather, visibility, wind',
  ),
);
