/** From which confidence on a formula is published without a mark. */
export const DOUBT_BELOW = 0.8
