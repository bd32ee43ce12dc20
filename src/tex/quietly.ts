/** Runs KaTeX without its remarks on the console, one for each character that its fonts lack: digests hold any number of them. */
export function quietly<T>(draw: () => T): T {
  const { warn } = console
  console.warn = () => {}
  try {
    return draw()
  } finally {
    console.warn = warn
  }
}
