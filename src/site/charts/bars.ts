/** Counts over time as bars in an SVG. */
import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import type { Count } from './periods.ts'

/** Width in the chart's own units: its text is of its own size on a phone, and little larger on a laptop. */
const CHART = { width: 400, height: 150, marginTop: 12, marginRight: 8, marginBottom: 36, marginLeft: 28 }
const SPARK = { width: 120, height: 24, marginTop: 0, marginRight: 0, marginBottom: 1, marginLeft: 0 }
/** Names of days that have room side by side. */
const LABELS = 6

/**
 * An `<svg class="bars">` with axes. It is hidden from screen readers: a table must stand beside it. Nothing in it has a style of
 * its own but `currentColor`, so that stylesheets decide. Same counts, same text.
 *
 * @param counts days (`YYYY-MM-DD`) or months (`YYYY-MM`), earliest first; a month that is missing between others is left empty.
 */
export function bars(
  counts: readonly Count[],
  { unit, label }: { readonly unit: 'day' | 'month'; readonly label: (id: string) => string },
): string {
  const whole = countTicks(highest(counts))
  const every = Math.ceil(counts.length / LABELS)
  const named = counts.filter((_, n) => n % every === 0).map(({ id }) => id)
  return draw(counts, unit, highest(counts), CHART, [
    Plot.gridY({ ticks: whole }),
    Plot.axisY({ ticks: whole, tickSize: 0, tickFormat: 'd', label: null }),
    unit === 'month'
      ? Plot.axisX({ tickSize: 0, label: null })
      : Plot.axisX({ tickSize: 0, label: null, ticks: named, tickFormat: label }),
  ])
}

/**
 * The same without axes, small enough to stand in a line.
 *
 * @param top count at the upper edge, so that several charts can be compared.
 */
export function sparkBars(counts: readonly Count[], unit: 'day' | 'month', top: number): string {
  return draw(counts, unit, top, SPARK, [])
}

function draw(
  counts: readonly Count[],
  unit: 'day' | 'month',
  top: number,
  size: Plot.PlotOptions,
  axes: Plot.Markish[],
): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const svg = Plot.plot({
    ...size,
    document,
    className: 'bars',
    x: { type: 'band', padding: 0.2, ...(unit === 'month' ? { interval: 'month' } : { domain: counts.map(({ id }) => id) }) },
    y: { domain: [0, top] },
    axis: null,
    marks: [
      ...axes,
      Plot.barY(
        counts.map(({ id, count }) => ({ at: unit === 'month' ? new Date(`${id}-01T00:00:00Z`) : id, count })),
        { x: 'at', y: 'count', className: 'bar' },
      ),
      Plot.ruleY([0]),
    ],
  })
  // The site's policy refuses style elements; what Plot's says, bars.css says too.
  for (const style of svg.querySelectorAll('style')) style.remove()
  for (const named of svg.querySelectorAll('[aria-label]')) named.removeAttribute('aria-label')
  svg.removeAttribute('font-family')
  svg.setAttribute('aria-hidden', 'true')
  return svg.outerHTML
}

const highest = (counts: readonly Count[]) => Math.max(1, ...counts.map(({ count }) => count))

/** A few whole numbers from 0. */
function countTicks(top: number): number[] {
  const step = Math.max(1, Math.floor(top / 2))
  return [0, step, ...(2 * step <= top ? [2 * step] : [])]
}
