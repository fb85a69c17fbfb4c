export { checkDraft } from './check-draft';
export { alignClaims, compare, extractClaims, initFacts, judgeGroups } from './compare';
export * from './config';
export { parseFacts } from './facts';
export * from './formats';
export * from './model';
export { readArticle } from './read';
