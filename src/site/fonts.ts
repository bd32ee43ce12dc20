/** The two typefaces, self-hosted: latin by itself, since it alone is preloaded, and the other scripts beside it. */
import { fontProviders } from 'astro/config'

const LATIN = [
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191',
  'U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
]

/** Unicode ranges of the subsets, as @fontsource-variable cuts them. */
const SUBSETS = {
  'latin-ext': [
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF',
    'U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF',
  ],
  vietnamese: [
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323',
    'U+0329,U+1EA0-1EF9,U+20AB',
  ],
  greek: ['U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF'],
  cyrillic: ['U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116'],
}

/** Both faces are variable over these weights. */
const WEIGHTS = '200 900'

/**
 * @param {string} face folder of @fontsource-variable and stem of its files
 * @param {string} subset
 * @param {'normal' | 'italic'} style
 * @param {string[]} unicodeRange
 */
function variant(face: string, subset: string, style: 'normal' | 'italic', unicodeRange: readonly string[]) {
  const src: [string] = [`@fontsource-variable/${face}/files/${face}-${subset}-wght-${style}.woff2`]
  const range: [string, ...string[]] = [unicodeRange[0] ?? '', ...unicodeRange.slice(1)]
  return { src, weight: WEIGHTS, style, unicodeRange: range, display: 'optional' as const }
}

function family(name: string, face: string, cssVariable: `--${string}`, fallbacks: [string, ...string[]]) {
  const [first, ...others] = Object.entries(SUBSETS).map(([subset, range]) => variant(face, subset, 'normal', range))
  if (first === undefined) throw new Error('a typeface needs a subset')
  return [
    {
      provider: fontProviders.local(),
      name,
      cssVariable,
      fallbacks,
      options: {
        variants: [variant(face, 'latin', 'normal', LATIN), variant(face, 'latin', 'italic', LATIN)] as [
          ReturnType<typeof variant>,
          ReturnType<typeof variant>,
        ],
      },
    },
    {
      provider: fontProviders.local(),
      name: `${name} Other`,
      cssVariable: `${cssVariable}-other` as const,
      optimizedFallbacks: false,
      fallbacks: [],
      options: { variants: [first, ...others] as [typeof first, ...typeof others] },
    },
  ]
}

/** For Astro's `fonts`; layouts use the four variables with `-other` first. */
export const fonts = [
  ...family('Source Serif 4', 'source-serif-4', '--font-serif', ['Georgia', 'serif']),
  ...family('Source Sans 3', 'source-sans-3', '--font-sans', ['Arial', 'sans-serif']),
]
