/** A formula whose confidence is below this is marked as doubtful, in its entry and on its page. */
export const DOUBT_BELOW = 0.7
