/** Tells the reader what was done, seen and heard, without taking the focus. */

/** Milliseconds that a message without a button stays. */
const STAYS = 6000

let timer: ReturnType<typeof setTimeout> | undefined

/** @param undo a button beside the message: what it says, and what it does. */
export function tell(text: string, undo?: { readonly name: string; readonly act: () => void }): void {
  const place = document.querySelector<HTMLElement>('#told')
  if (!place) return
  clearTimeout(timer)
  place.replaceChildren(text)
  if (undo === undefined) {
    timer = setTimeout(() => place.replaceChildren(), STAYS)
    return
  }
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: undo.name })
  button.addEventListener('click', () => {
    place.replaceChildren()
    undo.act()
  })
  place.append(' ', button)
}
