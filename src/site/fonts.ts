/** The two typefaces, self-hosted: latin, which is preloaded; `styles/other-scripts.css` names the rest. */
import { fontProviders } from 'astro/config'

/** Its unicode range, as @fontsource-variable cuts the files. */
const LATIN: [string, ...string[]] = [
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191',
  'U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
]

/** Both faces are variable over these weights. */
const WEIGHTS = '200 900'

/** @param face folder of @fontsource-variable and stem of its files */
function variant(face: string, style: 'normal' | 'italic') {
  const src: [string] = [`@fontsource-variable/${face}/files/${face}-latin-wght-${style}.woff2`]
  // A range keeps a file from being asked for in vain; italics are in no other file, and a page asks for them where it has some.
  const range = style === 'normal' ? { unicodeRange: LATIN } : {}
  return { src, weight: WEIGHTS, style, ...range, display: 'optional' as const }
}

function family(name: string, face: string, cssVariable: `--${string}`, fallbacks: [string, ...string[]]) {
  const variants: [ReturnType<typeof variant>, ReturnType<typeof variant>] = [variant(face, 'normal'), variant(face, 'italic')]
  return { provider: fontProviders.local(), name, cssVariable, fallbacks, options: { variants } }
}

/** For Astro's `fonts`; styles use the two variables. */
export const fonts = [
  family('Source Serif 4', 'source-serif-4', '--font-serif', ['Georgia', 'serif']),
  family('Source Sans 3', 'source-sans-3', '--font-sans', ['Arial', 'sans-serif']),
]
