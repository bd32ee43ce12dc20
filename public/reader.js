// Sets what the reader has chosen before anything is drawn. Sites of one host share its storage, so keys carry this site's path.
{
  const root = document.documentElement
  const { src, dataset } = document.currentScript
  const base = new URL('.', src).pathname
  // Typefaces are drawn when they are there with the text, else from the next page on. On a slow line they would hold up the text.
  const SLOW = 140
  const [visit] = performance.getEntriesByType('navigation')
  if (dataset.fonts && visit && visit.responseStart - visit.requestStart < SLOW) {
    for (const href of dataset.fonts.split(' ')) {
      const link = document.createElement('link')
      document.head.append(Object.assign(link, { rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: '', href }))
    }
  }
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
