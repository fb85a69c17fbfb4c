export { alignClaims, compare, extractClaims, judgeGroups } from './compare';
export * from './model';
export { readArticle } from './read';
