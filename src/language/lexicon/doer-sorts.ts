import { isWalk, WALKS_OF, type WalkName } from './callings';
import { list } from './list';
import { GENERAL_OFFICES, OFFICE_PHRASES, type Sector } from './offices';

/**
 * Words for who did something, when no name is given. Two words of one line may be one and the same doer; two words of two
 * lines of one field hardly ever. Own compilation.
 */
const FIELDS = {
  /** Uniformed services, armed groups and those who are neither. */
  service: [
    'police, policeman, policewoman, detective, constable, police officer, patrolman, trooper, sheriff, deputy, state police, riot police',
    'army, soldier, troop, military, marine, paratrooper, commando, special force, infantry, regiment, battalion, brigade, gunner, conscript, sapper, army engineer, government force, government troop',
    'navy, naval, sailor, frigate, warship, marine',
    'air force, fighter jet, warplane, airman',
    'coastguard, coast guard, lifeboat, lifeboat crew, lifeguard',
    'customs, customs officer, customs official',
    'border guard, border police, border patrol',
    'firefighter, fireman, fire brigade, fire crew, fire service, fire officer',
    'paramedic, ambulance crew, medic, ambulance',
    'rebel, insurgent, militant, guerrilla, separatist, militiaman, militia, extremist, jihadist',
    'passer-by, passers-by, passer, passerby, bystander, villager, local, onlooker, neighbour, neighbor, resident, pedestrian, motorist, shopper, dog walker, jogger, hiker, fisherman, fishermen, angler, surfer, farmer, miner, student, teacher, nurse',
    'prison guard, prison officer, warder, jailer',
    'security guard, guard, watchman, doorman, bouncer, caretaker, janitor',
  ],
  /** Crowds by what they do for a living or what they are. */
  crowd: [
    'student, pupil, schoolchild, undergraduate, sixth-former',
    'farmer, peasant, grower',
    'teacher, lecturer, tutor, private tutor',
    'nurse, midwife',
    'doctor, surgeon, physician, junior doctor, medic',
    'docker, dock worker, longshoreman, stevedore',
    'lorry driver, truck driver, trucker, haulier, haulage',
    'taxi driver, cab driver, cabbie',
    'bus driver, tram driver',
    'train driver, engine driver, machinist, railway worker, rail worker, railwayman, signaller',
    'miner, pitman',
    'fisherman, trawlerman',
    'pilot, cabin crew, flight attendant',
    'steelworker, steel worker',
    'pensioner, retiree',
    'lawyer, barrister, solicitor, judge',
    'journalist, reporter',
    'shopkeeper, trader',
    'fan, supporter, ultra',
  ],
  /** What somebody was doing there. */
  passing: [
    'dog walker, dog owner, hiker, walker, rambler',
    'jogger, runner',
    'angler, fisherman, fisher, trawlerman',
    'cyclist, mountain biker',
    'surfer, swimmer, bather, kayaker, canoeist',
    'diver, snorkeller',
    'hunter, gamekeeper, deerstalker',
    'camper, camper van owner',
    'shepherd, herdsman, goatherd',
    'postman, postwoman, mail carrier, courier',
    'cleaner, caretaker, janitor',
    'mushroom picker, forager',
    'metal detectorist, detectorist',
    'taxi driver, cab driver, cabbie',
    'bus driver, coach driver, tram driver',
    'lorry driver, truck driver, trucker',
    'train driver, machinist',
    'security guard, watchman, night watchman',
    'schoolboy, schoolgirl, schoolchild, pupil',
  ],
  /** What somebody is to somebody. */
  kin: [
    'father, stepfather, dad',
    'mother, stepmother, mum, mom',
    'brother, half-brother, stepbrother',
    'sister, half-sister, stepsister',
    'son, stepson',
    'daughter, stepdaughter',
    'husband, widower, partner, boyfriend, fiance, fiancé, spouse',
    'wife, widow, partner, girlfriend, fiancee, fiancée, spouse',
    'uncle',
    'aunt',
    'nephew',
    'niece',
    'cousin',
    'grandfather',
    'grandmother',
    'grandson',
    'granddaughter',
    'brother-in-law',
    'sister-in-law',
    'father-in-law',
    'mother-in-law',
    'son-in-law',
    'daughter-in-law',
    'landlord, landlady',
    'neighbour, neighbor',
    'colleague, workmate, co-worker, team-mate, teammate',
    'flatmate, roommate, housemate, lodger',
  ],
  sex: ['man, boy, gentleman, schoolboy', 'woman, girl, lady, schoolgirl'],
  /** Parts in the running of a plane, ship or team. */
  crew: [
    'captain, skipper, pilot, commander',
    'first officer, co-pilot, copilot',
    'chief officer, first mate, mate, second officer',
    'instructor, flying instructor',
    'student pilot, trainee pilot, trainee, student',
    'engineer, chief engineer',
    'helmsman',
    'cook, steward, stewardess',
    'passenger',
    'owner',
  ],
  /** Players of a side. */
  side: [
    'goalkeeper, keeper, goalie',
    'striker, forward, winger',
    'defender, full-back, centre-back',
    'midfielder, playmaker',
    'coach, manager',
    'referee, umpire',
  ],
  /** Bodies of state, of trade and of the people. */
  body: [
    'government, cabinet, ministry, minister',
    'parliament, senate, lower house, upper house, congress, assembly, legislature, lawmaker, house',
    'court, judge, tribunal, supreme court, high court, appeals court, magistrate',
    'city council, town council, county council, council, councillor',
    'planning commission',
    'union, trade union, staff',
    'employer, management, company, firm, bank, airline, broadcaster, newspaper, carrier, operator, developer',
    'orchestra, choir, philharmonic',
    'hospital, clinic',
    'museum, gallery',
    'police',
    'army, military',
    'charity',
    'university, college',
    'church, diocese',
    'organiser, organizer, promoter',
    'central bank',
  ],
  /** Offices of state and church. */
  office: [
    'king, monarch',
    'queen, monarch',
    'prince, crown prince, duke, earl, royal',
    'princess, crown princess, duchess, countess, royal',
    'prime minister, premier',
    'president',
    'vice president',
    'mayor',
    'governor',
    'ambassador',
    'bishop',
    'archbishop, cardinal',
    'abbot',
    'abbess',
    'pope, pontiff',
    'health minister',
    'finance minister',
    'foreign minister',
    'defence minister, defense minister',
    'interior minister',
    'justice minister',
    'transport minister',
    'education minister',
    'police chief',
    'fire chief',
    'harbour master, harbor master, port captain',
    'captain',
  ],
  /** What hits, tows and picks up. */
  vehicle: [
    'lorry, truck, articulated lorry, tanker lorry, dump truck, dustcart, pickup, pick-up, heavy goods vehicle, van',
    'bus, coach, minibus, school bus',
    'tram, streetcar',
    'train, locomotive, freight train, express',
    'car, taxi, suv, sports car, jeep',
    'motorbike, motorcycle, moped, scooter',
    'bicycle, bike, cargo bike',
    'tractor, combine, combine harvester, digger',
    'police car, ambulance, fire engine',
    'ferry, passenger ferry, car ferry',
    'cargo ship, freighter, container ship, bulk carrier',
    'tanker, oil tanker, gas tanker',
    'trawler, fishing boat, fishing vessel',
    'yacht, sailing boat, sailboat',
    'tug, tugboat',
    'cruise ship, liner',
    'warship, frigate, destroyer, patrol boat',
    'lifeboat',
    'speedboat, motorboat, jet ski',
    'submarine',
    'helicopter',
    'drone',
    'glider, microlight, balloon',
  ],
} as const;

const LINES: readonly (readonly [field: string, words: readonly string[]])[] = Object.entries(FIELDS).flatMap(
  ([field, lines]) => lines.map((line) => [field, list(line)] as const),
);

/** Lines of a word or phrase by field. */
const SORTS: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<number>>> = (() => {
  const sorts = new Map<string, Map<string, Set<number>>>();
  LINES.forEach(([field, words], line) => {
    for (const word of words) {
      const fields = sorts.get(word) ?? new Map<string, Set<number>>();
      sorts.set(word, fields);
      fields.set(field, (fields.get(field) ?? new Set()).add(line));
    }
  });
  return sorts;
})();

/** Walks of life whose callings one person has at a time, or that the press uses for one another. */
const ALIKE: readonly (readonly string[])[] = list(
  'science school, science health, science desk, press arts, press science, school arts, craft trade, craft road, craft sea, farm trade, farm craft, sea crew, sea port, crew port, guard force, rescue force, rescue health, force port, sea farm, court desk, school church, church arts',
).map((pair) => pair.split(' '));
const alike = new Set(ALIKE.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));

/** Callings of one walk of life that nobody mistakes for one another. */
const WITHIN: readonly (readonly string[])[] = [
  'nurse',
  'doctor surgeon physician gp paediatrician',
  'midwife',
  'paramedic',
  'dentist',
  'vet veterinarian',
  'pharmacist',
  'physiotherapist',
].map((words) => words.split(' '));
const WITHIN_OF = new Map(WITHIN.flatMap((words, at) => words.map((word) => [word, at] as const)));

/** Sectors of whose offices one person holds one. */
const ONE_EACH: ReadonlySet<Sector> = new Set(['government', 'company', 'court', 'sport']);

function walksOf(words: string): readonly WalkName[] {
  const sector = OFFICE_PHRASES.get(words)?.sector ?? '';
  return WALKS_OF.get(words) ?? (isWalk(sector) ? [sector] : []);
}

/** Whether a word or phrase for a doer stands in the tables. */
export const isDoerWord = (words: string): boolean =>
  SORTS.has(words) || WALKS_OF.has(words) || (OFFICE_PHRASES.has(words) && !GENERAL_OFFICES.has(words));

/** Can two words or phrases for a doer, singular and in lower case, hardly mean one and the same? */
export function excludeEachOther(a: string, b: string): boolean {
  if (a === b) return false;
  const [mine, theirs] = [SORTS.get(a), SORTS.get(b)];
  let apart = false;
  for (const [field, lines] of mine ?? []) {
    const others = theirs?.get(field);
    if (!others) continue;
    if (![...lines].some((line) => others.has(line))) apart = true;
    // Whoever passes by may be anything, but no two things at a time.
    else if (field !== 'service') return false;
  }
  return apart || haveTwoOffices(a, b) || haveTwoCallings(a, b);
}

function haveTwoOffices(a: string, b: string): boolean {
  if (GENERAL_OFFICES.has(a) || GENERAL_OFFICES.has(b)) return false;
  const [x, y] = [OFFICE_PHRASES.get(a), OFFICE_PHRASES.get(b)];
  return x !== undefined && y !== undefined && x.sector === y.sector && x.office !== y.office && ONE_EACH.has(x.sector);
}

function haveTwoCallings(a: string, b: string): boolean {
  const [p, q] = [WITHIN_OF.get(a), WITHIN_OF.get(b)];
  if (p !== undefined && q !== undefined) return p !== q;
  const [left, right] = [walksOf(a), walksOf(b)];
  return (
    left.length > 0 && right.length > 0 && left.every((x) => right.every((y) => x !== y && !alike.has(`${x} ${y}`)))
  );
}
