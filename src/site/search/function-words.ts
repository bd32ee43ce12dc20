/** Words that tell nothing of a paper when others stand beside them; left out of a search, since the index finds all that begins so. */
export const functionWords: ReadonlySet<string> = new Set(
  [
    'a an and are as at be been but by can do does for from had has have how i if in into is it its more most no not of on or our',
    'so such than that the their them then there these they this those to under up via was we were what when where which while who',
    'why will with without you your',
  ]
    .join(' ')
    .split(' '),
)
