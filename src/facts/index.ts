export { withoutFacts } from './against';
export { draftFacts } from './draft';
export { withAliases } from './names';
export { officeHolders } from './offices';
export { parseFacts } from './parse';
export { type CompareNames, houseSpelling } from './spelling';
export { factsInWords } from './statement';
