import { list } from './list';

/** Words that end (or, with "of", begin) the name of an organisation, lower case. */
export const ORGANISATION_WORDS =
  list(`inc, inc., corp, corp., corporation, co, co., company, companies, ltd, ltd., limited, llc, llp, plc, ag, gmbh, s.a., sa, nv, spa, group, holdings, holding,
  industries, enterprises, partners, associates, ventures, capital, bank, bancorp, insurance, financial, securities, motors, airlines, airways, air, aviation, aerospace, railway, railways, railroad, rail, lines, energy, oil, gas, petroleum, power, electric, electronics, systems, software, technologies, technology, labs, laboratories, laboratory, pharmaceuticals, pharma, biotech, therapeutics, foods, stores, supermarkets, brands, entertainment, studios, pictures, records, media, broadcasting, network, networks, television, tv, radio, news, newspaper, newspapers, press, publishing, magazine, journal,
  times, post, herald, tribune, gazette, telegraph, guardian, chronicle, courier, observer, examiner, sentinel, beacon, mirror, inquirer, dispatch, register, ledger, bulletin, sun-times, globe, independent, standard, echo, mail, express, standard, university, college, school, schools, academy, institute, institution, polytechnic, faculty, hospital, clinic, infirmary, ministry, department, dept., agency, administration, authority, bureau, office, commission, committee, subcommittee, council, board, panel, tribunal, court, courts, parliament, congress, senate, assembly, legislature, house, cabinet, government, treasury, service, services, directorate, division, secretariat, inspectorate, taskforce, command,
  police, constabulary, sheriff, patrol, guard, guards, army, navy, force, forces, marines, corps, brigade, brigades, battalion, regiment, squadron, militia, unit, fund, foundation, trust, charity, society, association, federation, confederation, union, unions, league, alliance, coalition, movement, party, front, brotherhood, caucus, club, fc, afc, f.c., united, rovers, rangers, wanderers, athletic, orchestra, choir, museum, library, gallery, theatre, theater, opera, ballet, church, diocese, archdiocese, cathedral, synagogue, mosque, cooperative, co-op, collective, initiative, project, program, programme, center, centre, center's, consortium, organization, organisation, observatory, exchange, chamber, secretary's, registry, reserve, nations, brewery, creamery, winery, restaurant, cafe, café, hotel, resort, casino, works, mills, mines, mining, steel, chemical, chemicals, irrigation, timber, lumber, wire, tribune, elementary, philharmonic, ensemble, classics, artists, pilots, utilities, utility, water, telecom, telecommunications, communications, logistics, shipping, transport, transit, solutions, consulting, advisers, advisors, properties, realty, homes, farms, orchards, dairy, market, markets, watch, lobby, campaign, network's, crescent, cross, monitor, intelligence, collaborative, conservancy, coalition's, team, fire-rescue, rescue, ems, district attorney's`);

/** Of those, words that name a sort of body by themselves: "the Ministry", "the University" (the noun used in later references). */
export const BODY_NOUNS =
  list(`company, corporation, bank, group, university, college, school, academy, institute, hospital, ministry, department, agency, administration, authority, bureau, office, commission, committee, council,
  board, court, parliament, congress, senate, assembly, legislature, service, police, army, navy, fund, foundation, trust, charity, society, association, federation, union, league, alliance, coalition, movement, party,
  club, team, museum, library, church, organization, organisation, newspaper, magazine, airline, station, network, firm, hotel, center, centre, task force, panel, tribunal`);

/** Descriptive noun a reader may use later for a name that ends so: "Ford Motor Co." is "the company". */
export const DESCRIBED_AS: Readonly<Record<string, readonly string[]>> = {
  company: list(
    'inc, inc., corp, corp., corporation, co, co., company, ltd, ltd., limited, llc, plc, ag, gmbh, group, holdings, industries, enterprises, motors, technologies, systems, pharmaceuticals, foods, energy, power, brands, steel, chemicals, logistics, mining, irrigation, electric',
  ),
  firm: list('inc, inc., corp, corp., llp, llc, partners, associates, capital, consulting, ltd, ltd.'),
  airline: list('airlines, airways, air'),
  bank: list('bank, bancorp'),
  newspaper: list(
    'times, post, herald, tribune, gazette, telegraph, chronicle, courier, observer, examiner, sentinel, beacon, inquirer, dispatch, register, ledger, globe, journal, guardian, newspaper',
  ),
  paper: list(
    'times, post, herald, tribune, gazette, telegraph, chronicle, courier, observer, examiner, sentinel, beacon, inquirer, dispatch, register, ledger, globe, journal, guardian, newspaper',
  ),
  university: ['university'],
  college: ['college'],
  school: ['school', 'academy'],
  hospital: ['hospital', 'infirmary', 'clinic'],
  ministry: ['ministry'],
  department: ['department', 'dept.'],
  agency: list('agency, administration, bureau, service'),
  authority: ['authority'],
  commission: ['commission'],
  committee: ['committee'],
  council: ['council'],
  court: ['court'],
  club: list('fc, afc, club, united, rovers, athletic'),
  team: list('fc, afc, united, team'),
  party: ['party'],
  union: ['union'],
  foundation: ['foundation'],
  association: ['association'],
  museum: ['museum'],
  church: ['church'],
  hotel: ['hotel'],
};

/** Words that begin a name going on with "of", "for" or "on" and a capital: "Bank of …", "Centers for …", "Council on …". */
export const OF_HEADS =
  list(`bank, university, college, school, institute, academy, ministry, department, office, bureau, board, council, court, commission, committee, association, society, federation, confederation, union, league, alliance,
  organization, organisation, house, chamber, church, archdiocese, diocese, museum, library, hospital, center, centre, centers, centres, campaign, coalition, movement, party, fund, foundation, trust, agency, authority, secretariat, republic, kingdom, commonwealth, state, united states, states, gulf, bay, strait, sea, isle, port, city, county, district,
  territory, province, valley, cape, battle, siege, treaty, war, international association, brotherhood, sons, daughters, army, order, bill, statue, tower, cathedral, basilica, our lady, palace, hall, wall, temple, dome, game, lord, call, head, americans, citizens, doctors, reporters, students, defenders, guardians, mothers, veterans, physicians, scientists, friends, people, ministers, parliament, congress, duma, assembly, senate, national association, conference, general assembly, forum, medal, museums, institution, institutes, institutions, cooperation, convention, declaration, horn, bank's, knights, leadership conference, club, division, faculty, archbishopric, day`);

/** Initialisms that are words, not names. */
export const COMMON_INITIALISMS =
  list(`CEO, CFO, COO, CTO, CIO, TV, DNA, RNA, DUI, DWI, GDP, HIV, AIDS, SARS, MERS, COVID, COVID-19, ATM, AC, DC, PC, IT, AI, ID, IDs, UFO, SUV, SUVs, PHD, MRI, CT, PR, HR, VIP, VIPs, MP, MPs, PM, AM, GMT, EST, EDT, PST, PDT, CET, UTC, BST, CST, CDT, MST, MDT, OK, RSVP, FAQ, URL, USB,
  GPS, CCTV, LED, LGBT, LGBTQ, IPO, VAT, IQ, EV, EVs, ICU, ER, IED, IEDs, POW, POWs, WMD, WMDs, NGO, NGOs, R, D, I, A, SWAT, EMT, EMTs, CPR, PTSD, THC, MVP, DJ, II, III, IV, VI, VII, VIII, IX, XI, XII, XX, AD, BC, PIN, ZIP, RV, PG, R-rated, CO2, ICBM, ICBMs, ISBN, CGI, 3D, HD, DVD, CD, DVDs, CDs, SMS, PDF, SOS, STEM, FBI-led, TNT, SAT, GPA, PAC, PACs, LLC, ET, PT, MT, GOPers, CV, OP-ED`);
