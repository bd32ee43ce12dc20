/** Takes away all that this browser keeps for this site, and nothing of another's on the same host. */
import { forgetWords, savedWords } from '../words.ts'
import { dropOtherCaches } from './offline/caches.ts'
import { stopKeepingOffline } from './offline/stop.ts'
import { showSaved } from './saved/buttons.ts'
import { showScheme } from './scheme.ts'
import { forgetAll } from './storage.ts'
import { tell } from './tell.ts'

const base = document.documentElement.dataset.base ?? '/'

document.querySelector('#forget')?.addEventListener('click', () => void forgetEverything())

/** What is kept for reading offline comes again by itself; the rest can be put back. */
async function forgetEverything(): Promise<void> {
  const putBack = forgetAll()
  show()
  await forgetPages()
  tell(forgetWords.done, {
    undo: {
      name: savedWords.undo,
      act: () => {
        putBack()
        show()
        document.querySelector<HTMLElement>('#forget')?.focus()
      },
    },
  })
}

function show(): void {
  showSaved()
  showScheme()
}

/** The worker goes with its caches, since it would miss them; the next page starts another. */
async function forgetPages(): Promise<void> {
  await stopKeepingOffline(base)
  // Undefined for pages that came without encryption.
  if (globalThis.caches !== undefined) await dropOtherCaches(base, [])
}
