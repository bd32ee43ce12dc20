/** Copied text has formulas as TeX between dollars, and nothing that stands on the page only to mark or explain them. */

const FORMULA = '.katex, .katex-alone'
const ASIDES = '.doubt-mark, [popover]'

/** Without a formula in the selection, copying is the browser's own. */
export function copyFormulas(): void {
  document.addEventListener('copy', (event) => {
    const selection = getSelection()
    if (event.clipboardData === null || selection === null || selection.rangeCount === 0 || selection.isCollapsed) return
    const copied = selectedFragment(selection.getRangeAt(0))
    const formulas = copied.querySelectorAll(FORMULA)
    if (formulas.length === 0) return
    for (const formula of formulas) formula.replaceWith(texOf(formula))
    for (const aside of copied.querySelectorAll(ASIDES)) aside.remove()
    const page = document.createElement('div')
    page.className = 'copied'
    page.append(copied)
    document.body.append(page)
    // biome-ignore lint/performance/useDomNodeTextContent: only what is laid out knows its lines.
    event.clipboardData.setData('text/plain', page.innerText.trim())
    event.clipboardData.setData('text/html', page.innerHTML)
    page.remove()
    event.preventDefault()
  })
}

/** What is selected, a formula that is cut through taken whole. */
function selectedFragment(selected: Range): DocumentFragment {
  const range = selected.cloneRange()
  const first = formulaAround(range.startContainer)
  const last = formulaAround(range.endContainer)
  if (first) range.setStartBefore(first)
  if (last) range.setEndAfter(last)
  return range.cloneContents()
}

function formulaAround(node: Node): Element | null {
  const element = node instanceof Element ? node : node.parentElement
  return element?.closest(FORMULA) ?? null
}

function texOf(formula: Element): string {
  const tex = formula.querySelector('annotation')?.textContent ?? ''
  const mark = formula.querySelector('math')?.getAttribute('display') === 'block' ? '$$' : '$'
  return mark + tex + mark
}
