/** The script of every page. */
import { showDoubts } from './doubts.ts'
import { wireScheme } from './scheme.ts'
import { wireSearchKey } from './search-key.ts'

wireScheme()
wireSearchKey()
showDoubts()
