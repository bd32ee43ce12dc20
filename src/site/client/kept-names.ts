/** Names of all that pages keep for the reader; About lists them. */
export const keptNames = ['saved', 'opened', 'visit', 'scheme', 'density', 'keys'] as const

export type KeptName = (typeof keptNames)[number]
