/** The script of every page. */
import { showDoubtsOnHover } from './doubts.ts'
import { wireScheme } from './scheme.ts'
import { wireSearchKey } from './search-key.ts'

wireScheme()
wireSearchKey()
showDoubtsOnHover()
