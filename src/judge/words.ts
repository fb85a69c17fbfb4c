/** Why a position stands alone. `others` are the independent origins of the best supported one. */
export const standsAlone = (others: number) =>
  `${others} independent origins agree with each other and not with this one`;
