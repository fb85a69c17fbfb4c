export { findQuantities } from './find-quantities';
export { type Agreement, compatible, type Interval, intervalOf } from './tolerance';
