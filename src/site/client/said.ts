/** Says what a button has done, to the eye and to a screen reader, in the status line that stands nearest. */
export function say(button: HTMLElement, text: string | undefined): void {
  const status = button.closest('section, [role=group], dialog')?.querySelector('[role=status]')
  if (status) status.textContent = text ?? ''
}
