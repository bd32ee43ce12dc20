/** The script of every page. */
import { wireCitations } from './cite.ts'
import { copyFormulas } from './copy-formulas.ts'
import { showDoubts } from './doubts.ts'
import { wireKeysHelp } from './keys-key.ts'
import { keepOffline } from './offline/register.ts'
import { wireSaveButtons } from './saved/buttons.ts'
import { wireScheme } from './scheme.ts'
import { wireSearchKey } from './search-key.ts'
import { wireShare } from './share.ts'
import { noteOpened } from './visits/opened.ts'

wireScheme()
wireSearchKey()
showDoubts()
copyFormulas()
wireCitations()
wireShare()
keepOffline()
wireSaveButtons()
wireKeysHelp()
noteOpened()
