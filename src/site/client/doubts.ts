/** Shows what the digest said of a doubtful formula on hover too; a click, a tap or the keyboard open it without this. */
export function showDoubtsOnHover(): void {
  for (const mark of document.querySelectorAll<HTMLElement>('.doubt')) {
    const note = mark.querySelector<HTMLElement>('[popover]')
    if (!note?.showPopover) continue
    mark.addEventListener('pointerenter', (event) => {
      if (event.pointerType === 'mouse' && !note.matches(':popover-open')) note.showPopover()
    })
    mark.addEventListener('pointerleave', (event) => {
      if (event.pointerType === 'mouse') note.hidePopover()
    })
  }
}
