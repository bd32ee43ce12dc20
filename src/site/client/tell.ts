/** Tells the reader what was done, seen and heard, without taking the focus. */

/** Milliseconds that a message stays when there is nothing left to do. */
const STAYS = 6000

let timer: ReturnType<typeof setTimeout> | undefined

interface Telling {
  /** A button beside the message: what it says, and what it does. */
  readonly undo?: { readonly name: string; readonly act: () => void }
  /** Whether the message is needed until the next one, as where it holds what the reader is to copy. */
  readonly stays?: boolean
}

/** An open dialog has a status of its own where what lies behind it cannot be seen. */
export function tell(text: string, { undo, stays = undo !== undefined }: Telling = {}): void {
  const place = document.querySelector('dialog[open] [role=status]') ?? document.querySelector('#told')
  if (!place) return
  clearTimeout(timer)
  place.replaceChildren(text)
  if (!stays) timer = setTimeout(() => place.replaceChildren(), STAYS)
  if (undo === undefined) return
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: undo.name })
  button.addEventListener('click', () => {
    place.replaceChildren()
    undo.act()
  })
  place.append(' ', button)
}
