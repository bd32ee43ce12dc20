/** What the walk through a site asks of a browser, whichever engine it has. */
export interface Driver {
  readonly name: string
  open(url: string): Promise<void>
  /** Runs the body of a function in the page and gives what it returns. */
  run(body: string): Promise<unknown>
  /** Types text, or presses the key of that name. */
  press(key: 'Enter' | 'ArrowDown' | 'Escape'): Promise<void>
  type(text: string): Promise<void>
  /** Sizes the window as near to this as the engine's window goes. */
  resize(width: number, height: number): Promise<void>
  /** What the page complained of so far. */
  readonly complaints: readonly string[]
  close(): Promise<void>
}
