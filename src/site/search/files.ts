/** Where the search's files stand below the base path. */
export const indexFolder = 'pagefind/'

/** Older parts of the index, each in a folder that is named after what it holds. */
export const partsFolder = `${indexFolder}parts/`

/** Pagefind's own list, in the folder of each part. */
export const PART_ENTRY = 'pagefind-entry.json'

/** All words of the site; those that begin with one letter are in a file of their own besides. */
export const vocabularyFile = (initial?: string) => `${indexFolder}vocabulary${initial === undefined ? '' : `/${initial}`}.txt`

/** Pagefind's program in the folder of an index, by the name that its list has for it: none for a language that it has no stemmer for. */
export const engineFile = (wasm: string | null) => `wasm.${wasm ?? 'unknown'}.pagefind`
