import { list } from './list';

/** Continents, seas and parts of the world, which no one country owns. */
export const REGIONS =
  list(`Africa, Asia, Europe, North America, South America, Latin America, Central America, Antarctica,
  Oceania, Eurasia, Middle East, Far East, Southeast Asia, Central Asia, South Asia, East Asia, Eastern Europe,
  Western Europe, Central Europe, Northern Europe, North Africa, West Africa, East Africa, Southern Africa,
  Sub-Saharan Africa, Horn of Africa, Sahel, Sahara, Balkans, Caucasus, Baltics, Scandinavia, Caribbean, Persian Gulf,
  Gulf of Mexico, Gulf of Aden, Gulf of Oman, Red Sea, Black Sea, Baltic Sea, North Sea, Mediterranean,
  Mediterranean Sea, Caspian Sea, South China Sea, East China Sea, Yellow Sea, Sea of Japan, Sea of Azov, Arctic,
  Arctic Ocean, Atlantic, Atlantic Ocean, Pacific, Pacific Ocean, Indian Ocean, Southern Ocean, Bering Sea, English Channel,
  Suez Canal, Panama Canal, Strait of Hormuz, Bosporus, Siberia, Donbas, Donbass, Kurdistan, Korean Peninsula,
  Arabian Peninsula, Iberian Peninsula, Himalayas, Alps, Andes, Rockies, Pyrenees, Urals, Amazon, Midwest, New England,
  West Coast, East Coast, Gulf Coast, Bay Area, Silicon Valley, Deep South, Great Lakes, Appalachia, Pacific Northwest,
  Levant, Maghreb, Indochina, Polynesia, Golan Heights, Sinai, Sinai Peninsula, Bay of Bengal, Arabian Sea, West`);

/** Adjectives of regions, religions and peoples: never a name by themselves ("European officials"). */
export const REGION_ADJECTIVES =
  list(`African, Asian, European, North American, South American, Latin American, Eurasian,
  Middle Eastern, Western, Eastern, Northern, Southern, Arab, Arabs, Arabic, Kurdish, Kurd, Kurds, Balkan, Baltic,
  Scandinavian, Nordic, Caribbean, Slavic, Jewish, Jew, Jews, Muslim, Muslims, Christian, Christians, Catholic, Catholics,
  Protestant, Protestants, Islamic, Islamist, Islamists, Hindu, Hindus, Buddhist, Buddhists, Sunni, Sunnis, Shiite,
  Shiites, Shia, Orthodox, Mormon, Mormons, Sikh, Sikhs, Evangelical, Latino, Latinos, Latina, Hispanic, Hispanics, Black,
  White, Native American, Native Americans, African American, African Americans, African-American, African-Americans,
  Asian American, Asian Americans, Persian, Hebrew, Latin, Mandarin, Communist, Communists, Marxist, Nazi, Nazis,
  Soviet, Soviets, Democrat, Democrats, Democratic, Republican, Republicans, Conservative, Conservatives, Liberal, Liberals,
  Labour, Tory, Tories, Socialist, Socialists, Atlantic, Pacific, Mediterranean, Arctic, Rohingya, Uyghur, Uyghurs, Uighur,
  Uighurs, Hutu, Tutsi, Pashtun, Tamil, Hellenic, Anglican, Methodist, Baptist, Presbyterian, Lutheran, Victorian,
  Elizabethan, Marxists, Zionist, Libertarian, Independent, Congressional, Presidential, Hanseatic, Teutonic, Korean, Koreans, Kiwis, Anglo, Franco, Sino, Indo`);
