/** `?` and the button at the foot of the page tell which keys there are. */
import { isCommand } from './keys-on.ts'

export function wireKeysHelp(): void {
  const help = () => void import('./keys-help.ts').then(({ showKeysHelp }) => showKeysHelp())
  document.querySelector('[data-keys-help]')?.addEventListener('click', help)
  document.addEventListener('keydown', (event) => {
    if (event.key !== '?' || !isCommand(event)) return
    event.preventDefault()
    help()
  })
}
