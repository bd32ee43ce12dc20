/** The script of every page. */
import { wireCitations } from './cite.ts'
import { showDoubts } from './doubts.ts'
import { keepOffline } from './offline/register.ts'
import { wireScheme } from './scheme.ts'
import { wireSearchKey } from './search-key.ts'
import { wireShare } from './share.ts'

wireScheme()
wireSearchKey()
showDoubts()
wireCitations()
wireShare()
keepOffline()
