/** How many points make a theme, and what a mention counts by its place. */

/**
 * A mention is worth its term's weight times its place: the title, the first or last sentence of the abstract (`edge`), or between
 * them. One mention in an abstract must never decide: `maxWeight * edge < needed`. One of full weight in a title does.
 */
export const points = { needed: 6, title: 2.5, edge: 1.5, middle: 1, maxWeight: 3 } as const
