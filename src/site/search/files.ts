/** Where the search's files stand below the base path. */
export const indexFolder = 'pagefind/'
export const vocabularyFile = 'pagefind/vocabulary.txt'
