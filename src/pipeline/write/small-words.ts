/** English words that say nothing in a citation key, nor at the end of a slug. */
export const smallWords: ReadonlySet<string> = new Set(
  'a an and are as at be by can do does for from how in into is it its of on or over than that the their to towards toward under using via what when where which why with without'.split(
    ' ',
  ),
)
