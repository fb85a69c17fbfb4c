export { withoutFacts } from './against';
export { draftFacts } from './draft';
export { withAliases } from './names';
export { parseFacts } from './parse';
export { factsInWords } from './statement';
