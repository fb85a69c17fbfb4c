export { checkDraft } from './check-draft';
export { alignClaims, compare, extractClaims, judgeGroups } from './compare';
export * from './config';
export * from './formats';
export * from './model';
export { readArticle } from './read';
