/** Why a position stands alone. */
export const standsAlone = (others: number) =>
  others === 1
    ? 'the other article says otherwise'
    : `${others} other articles agree with each other and not with this one`;
