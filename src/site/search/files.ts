/** Where the search's files stand below the base path. */
export const indexFolder = 'pagefind/'

/** All words of the site; those that begin with one letter are in a file of their own besides. */
export const vocabularyFile = (initial?: string) => `${indexFolder}vocabulary${initial === undefined ? '' : `/${initial}`}.txt`
