/**
 * What people do for a living, by walk of life. Own compilation. Callings of one walk are often held together ("historian and
 * archaeologist"); callings of two walks hardly ever, but for the pairs of walks in `COMBINED`.
 */
const CALLINGS = {
  science:
    'archaeologist, historian, seismologist, geologist, volcanologist, geophysicist, meteorologist, climatologist, hydrologist, oceanographer, biologist, marine biologist, zoologist, botanist, ecologist, ornithologist, palaeontologist, paleontologist, chemist, physicist, astronomer, astrophysicist, mathematician, statistician, economist, sociologist, political scientist, psychologist, criminologist, anthropologist, linguist, philosopher, virologist, microbiologist, geneticist',
  press:
    'journalist, reporter, correspondent, news photographer, press photographer, photojournalist, cameraman, camerawoman, newsreader, presenter, broadcaster, columnist, blogger',
  arts: 'singer, pianist, violinist, violist, cellist, guitarist, drummer, trumpeter, soprano, tenor, baritone, rapper, composer, actor, actress, comedian, dancer, ballerina, choreographer, painter, sculptor, novelist, poet, playwright, screenwriter, film-maker, filmmaker, film director, theatre director, illustrator, fashion designer',
  church:
    'priest, pastor, vicar, rabbi, imam, bishop, archbishop, cardinal, monk, nun, chaplain, deacon, abbot, curate',
  farm: 'farmer, dairy farmer, sheep farmer, rice farmer, shepherd, rancher, cattle rancher, winegrower, winemaker, herder, herdsman, beekeeper, smallholder, farmhand, orchardist',
  sea: 'fisherman, fisher, trawlerman, sailor, seaman, deckhand, ferryman, boatman, yachtsman, yachtswoman, lighthouse keeper',
  road: 'bus driver, lorry driver, truck driver, taxi driver, cab driver, coach driver, tram driver, van driver, delivery driver, trucker, cabbie, courier',
  trade:
    'shopkeeper, baker, butcher, grocer, fishmonger, florist, greengrocer, chef, cook, waiter, waitress, barista, barman, barmaid, bartender, hairdresser, barber, market trader, street vendor, cashier, innkeeper, publican, hotelier, tailor, jeweller, jeweler, watchmaker',
  craft:
    'carpenter, joiner, electrician, plumber, builder, bricklayer, stonemason, mason, roofer, welder, mechanic, blacksmith, machinist, plasterer, glazier, miner, lumberjack, logger',
  desk: 'accountant, auditor, bookkeeper, banker, stockbroker, broker, actuary, estate agent, insurance agent, software engineer, programmer, software developer, web designer, librarian, archivist, translator, interpreter',
  guard:
    'caretaker, janitor, porter, security guard, watchman, night watchman, prison guard, prison officer, park ranger, forest ranger, ranger, gamekeeper, lifeguard, bouncer',
  rescue: 'firefighter, fireman, fire officer',
} as const;

type Walk = keyof typeof CALLINGS;

/** A walk of life: one of the callings here, or a sector of the table of offices. */
export type WalkName = Walk | (typeof PUBLIC)[number];
const PUBLIC = ['force', 'port', 'crew', 'court', 'health', 'school'] as const;

/** Words for anybody of a walk that also stand beside its offices: a coroner is a doctor, a prosecutor a lawyer. */
const WIDE: Readonly<Record<string, WalkName>> = {
  lawyer: 'court',
  attorney: 'court',
  barrister: 'court',
  solicitor: 'court',
  doctor: 'health',
  physician: 'health',
  cardiologist: 'health',
  pediatrician: 'health',
  paediatrician: 'health',
  psychiatrist: 'health',
  physiotherapist: 'health',
  vet: 'health',
  veterinarian: 'health',
  dentist: 'health',
  midwife: 'health',
  'police officer': 'force',
  policeman: 'force',
  policewoman: 'force',
  constable: 'force',
  inspector: 'force',
  schoolteacher: 'school',
  'school teacher': 'school',
  'primary school teacher': 'school',
};

/** Words that two walks use: they contradict only what both of them contradict. */
const SHARED: Readonly<Record<string, readonly WalkName[]>> = {
  superintendent: ['school', 'force'],
  captain: ['crew', 'force', 'sea'],
  lieutenant: ['force', 'rescue'],
  inspector: ['force', 'road', 'health'],
  conductor: ['crew', 'arts'],
  student: ['school', 'science', 'health', 'court', 'arts'],
  professor: ['school', 'science', 'health', 'court'],
  dean: ['school', 'church'],
  rector: ['school', 'church'],
  guard: ['guard', 'crew'],
};

/** Walks of life that one person often combines, or that share words. */
const COMBINED: readonly (readonly [WalkName, WalkName])[] = [
  ['health', 'school'],
  ['health', 'science'],
  ['school', 'science'],
  ['school', 'arts'],
  ['school', 'church'],
  ['school', 'court'],
  ['school', 'press'],
  ['press', 'arts'],
  ['press', 'science'],
  ['arts', 'science'],
  ['church', 'science'],
  ['desk', 'science'],
  ['desk', 'arts'],
  ['desk', 'trade'],
  ['desk', 'court'],
  ['farm', 'sea'],
  ['farm', 'trade'],
  ['farm', 'craft'],
  ['trade', 'craft'],
  ['trade', 'sea'],
  ['trade', 'arts'],
  ['craft', 'arts'],
  ['craft', 'road'],
  ['craft', 'rescue'],
  ['road', 'crew'],
  ['road', 'trade'],
  ['sea', 'crew'],
  ['sea', 'port'],
  ['crew', 'port'],
  ['health', 'force'],
  ['health', 'rescue'],
  ['health', 'crew'],
  ['guard', 'force'],
  ['guard', 'science'],
  ['guard', 'rescue'],
  ['guard', 'sea'],
  ['force', 'rescue'],
  ['force', 'port'],
  ['court', 'health'],
];

const together = new Set(COMBINED.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));

/** Walks of life by every calling, lower case; the offices of a sector are looked up by their sector. */
export const WALKS_OF: ReadonlyMap<string, readonly WalkName[]> = new Map<string, readonly WalkName[]>([
  ...Object.entries(CALLINGS).flatMap(([walk, callings]) =>
    callings.split(', ').map((calling): [string, readonly WalkName[]] => [calling, [walk as Walk]]),
  ),
  ...Object.entries(WIDE).map(([word, walk]): [string, readonly WalkName[]] => [word, [walk]]),
  ...Object.entries(SHARED),
]);

export const isWalk = (sector: string): sector is WalkName =>
  sector in CALLINGS || (PUBLIC as readonly string[]).includes(sector);

/** Does hardly anybody have both walks of life at a time? */
export const excludesWalk = (a: WalkName, b: WalkName): boolean => a !== b && !together.has(`${a} ${b}`);
