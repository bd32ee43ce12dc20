/** How much of each paper a list's page carries. */

/** With more rows than this a page would be too heavy with leads. */
const LEADS = 200

export const rowDensity = (rows: number): 'title' | 'lead' => (rows > LEADS ? 'title' : 'lead')
