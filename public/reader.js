// Sets what the reader has chosen before anything is drawn. Sites of one host share its storage, so keys carry this site's path.
{
  const root = document.documentElement
  const base = new URL('.', document.currentScript.src).pathname
  root.dataset.base = base
  // What only works with scripts shows where they run, in the first picture already, so that nothing jumps.
  root.dataset.script = ''
  // The search page makes room for an answer.
  root.toggleAttribute('data-asked', /[?&](?:q|theme|listed|code)=[^&]/.test(location.search))
  const choices = { scheme: ['light', 'dark'], density: ['titles', 'abstracts'] }
  for (const [name, values] of Object.entries(choices)) {
    try {
      const value = localStorage.getItem(base + name)
      if (values.includes(value)) root.dataset[name] = value
    } catch {
      // Storage is switched off: the page stands as it was made.
    }
  }
}
