/** The class that sets `--tick` to a theme's colour. */

/** Colours there are in styles/themes.css. */
const COLOURS = 8

/** @param place place among the themes, from 0; undefined for the papers of no theme. */
export const tickClass = (place: number | undefined) => (place === undefined ? 'tick-more' : `tick-${place % COLOURS}`)
