export { groupAgreed } from './agree';
export { groupClaims } from './groups';
export { rarityOf } from './rarity';
export { type CompareNames, identifyEntities } from './who';
