export { withoutDuplicates } from './duplicates';
export { judgeGroup } from './group';
export type { CountOrigins } from './outlier';
