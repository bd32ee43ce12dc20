/** Passes a page on by the system's own means, else copies its address. */
import { tell } from './tell.ts'

export function wireShare(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-share]')) {
    button.hidden = false
    button.addEventListener('click', () => void share(button))
  }
}

async function share(button: HTMLElement): Promise<void> {
  const { share: url = '', title = '' } = button.dataset
  // Undefined where the system has no such means, or the page came without encryption.
  if (typeof navigator.share === 'function') {
    try {
      return await navigator.share({ title, url })
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return
    }
  }
  try {
    await navigator.clipboard.writeText(url)
    tell(button.dataset.done ?? '')
  } catch {
    tell(`${button.dataset.failed} ${url}`, { stays: true })
  }
}
