/** Shows what the digest said of a doubtful formula on hover and focus too; a click, a tap or Enter open it without this. */
export function showDoubts(): void {
  for (const doubt of document.querySelectorAll('.doubt')) {
    const button = doubt.querySelector<HTMLElement>('.doubt-mark')
    const note = doubt.querySelector<HTMLElement>('[popover]')
    if (!button || !note?.showPopover) continue
    const show = () => {
      // The source is what the note is placed beside.
      if (!note.matches(':popover-open')) note.showPopover({ source: button })
    }
    const hide = () => note.hidePopover()
    const onlyMouse = (then: () => void) => (event: Event) => {
      if (event instanceof PointerEvent && event.pointerType === 'mouse') then()
    }
    doubt.addEventListener('pointerenter', onlyMouse(show))
    doubt.addEventListener('pointerleave', onlyMouse(hide))
    button.addEventListener('focus', () => {
      if (button.matches(':focus-visible')) show()
    })
    button.addEventListener('blur', hide)
  }
}
