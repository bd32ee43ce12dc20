/** How much of each paper a list's page carries. */

/** With more rows than this a page would be too heavy with leads. */
export const MOST_ROWS = 200

export const isLong = (rows: number): boolean => rows > MOST_ROWS

export const rowDensity = (rows: number): 'title' | 'lead' => (isLong(rows) ? 'title' : 'lead')
