/** Common news nouns whose first sense in WordNet is not the one of the news, or that it leaves open. Own compilation. */
export const NOUN_CLASS_CORRECTIONS = {
  person:
    'suspect militant driver owner player coach guard gunman firefighter migrant refugee hostage captive casualty evacuee resident neighbor neighbour pedestrian motorist insurgent extremist whistleblower lawmaker backbencher commuter holidaymaker hiker cyclist climber diver skier',
  group:
    'airline militia charity coalition cartel gang squad startup carmaker broadcaster regulator watchdog bank think-tank',
  building:
    'plant factory school church court home flat mosque synagogue temple warehouse skyscraper tower bridge dam mill refinery clinic nursery kindergarten mall supermarket shelter bunker terminal stadium arena library museum cinema embassy consulate',
  vehicle: 'ferry drone jet lorry van tram airliner tanker freighter trawler dinghy submarine minibus coach-bus yacht',
  money: 'loan debt tax grant fee fine levy pension salary wage compensation bailout bond',
  place: 'village hamlet forest port square reserve neighborhood neighbourhood suburb district',
  animal: 'whale bird fish',
  disease: 'virus pandemic epidemic flu',
  substance: 'gas gold fuel petrol gasoline diesel cocaine heroin',
  document: 'law bill treaty petition indictment subpoena warrant dossier memo affidavit',
  event: 'strike storm crash blast outage blackout drought heatwave landslide avalanche mudslide walkout collapse',
} as const;
