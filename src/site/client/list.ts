/** The script of pages with lists of papers. */
import { showAge } from './age.ts'
import { wireDensity } from './list/density.ts'
import { dressRows } from './list/dress.ts'
import { wireFilter } from './list/filter.ts'
import { wireListKeys } from './list/keys.ts'
import { rowsOf } from './list/rows.ts'
import { unpickHidden, wireSelection } from './list/selection.ts'
import { showSaved } from './saved/buttons.ts'
import { showNews } from './visits/news.ts'

dressRows(rowsOf())
showSaved()
wireDensity()
wireSelection()
wireFilter(unpickHidden)
wireListKeys()
showNews()
showAge()
