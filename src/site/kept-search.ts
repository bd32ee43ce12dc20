/** Whether browsers keep the search for reading without a network. */

/** Papers whose index, 1.4 KB for each, every reader's browser may be asked to load for that: 4 MB. */
const MOST = 3_000

/** @param papers of the site. */
export const isSearchKept = (papers: number): boolean => papers <= MOST
