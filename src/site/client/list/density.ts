/** How much of each paper a list shows; public/reader.js sets the choice again on the next page before it is drawn. */
import { keep } from '../storage.ts'

const root = document.documentElement

export function wireDensity(): void {
  const choices = [...document.querySelectorAll<HTMLInputElement>('[name=density]')]
  const show = () => {
    const { density = 'leads' } = root.dataset
    // A page whose rows have no abstracts shows leads for them.
    const choice = choices.find(({ value }) => value === density) ?? choices.find(({ value }) => value === 'leads')
    if (choice) choice.checked = true
    if (density !== 'titles') for (const details of abstracts()) details.open = density === 'abstracts'
    // From here on each abstract is open or closed by itself; until now the style sheet held them open.
    root.dataset.opened = ''
  }
  for (const choice of choices) {
    choice.addEventListener('change', () => {
      root.dataset.density = choice.value
      keep('density', choice.value)
      show()
    })
  }
  // Most readers leave it as it is, and a page with everything closed needs nothing done.
  if (root.dataset.density !== undefined) show()
}

const abstracts = () => document.querySelectorAll<HTMLDetailsElement>('.row-abstract')
