import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { bars, sparkBars } from '../../../src/site/charts/bars.ts'

const months = [
  { id: '2025-01', count: 4 },
  { id: '2025-02', count: 0 },
  { id: '2025-04', count: 2 },
]
const days = [
  { id: '2025-03-12', count: 1 },
  { id: '2025-03-19', count: 3 },
]

function read(svg: string) {
  const elements: { readonly name: string; readonly attributes: Record<string, string> }[] = []
  const texts: string[] = []
  const parser = new Parser({
    onopentag: (name, attributes) => void elements.push({ name, attributes }),
    ontext: (text) => void texts.push(text),
  })
  parser.end(svg)
  const rects = elements.filter(({ name }) => name === 'rect').map(({ attributes }) => attributes)
  return { elements, texts, rects }
}

describe('bars', () => {
  it('are as high as their counts', () => {
    const heights = read(bars(months, { unit: 'month', label: (id) => id })).rects.map(({ height }) => Number(height))
    expect(heights).toHaveLength(3)
    expect(heights[0]).toBeCloseTo(2 * (heights[2] ?? 0))
    expect(heights[1]).toBe(0)
  })

  it('leave room for a month without digest', () => {
    const [january, february, april] = read(bars(months, { unit: 'month', label: (id) => id })).rects.map(({ x }) => Number(x))
    const step = (february ?? 0) - (january ?? 0)
    expect((april ?? 0) - (february ?? 0)).toBeGreaterThan(1.8 * step)
  })

  it('name days as they are told to, and count in whole numbers', () => {
    expect(read(bars(days, { unit: 'day', label: (id) => `day ${id.slice(8)}` })).texts).toEqual([
      '0',
      '1',
      '2',
      'day 12',
      'day 19',
    ])
  })

  it('share a scale when they stand beside each other', () => {
    const [height] = read(sparkBars(days, 'day', 3)).rects.map((rect) => Number(rect.height))
    const [lower] = read(sparkBars(days, 'day', 6)).rects.map((rect) => Number(rect.height))
    expect(height).toBeCloseTo(2 * (lower ?? 0))
  })

  it('bring no style, no colour and no id of their own, and are hidden from screen readers', () => {
    const { elements } = read(bars(months, { unit: 'month', label: (id) => id }))
    expect(elements.filter(({ name, attributes }) => name === 'style' || 'style' in attributes || 'id' in attributes)).toEqual([])
    const colours = elements
      .flatMap(({ attributes }) => [attributes.fill, attributes.stroke])
      .filter((colour) => colour !== undefined)
    expect(new Set(colours)).toEqual(new Set(['currentColor']))
    expect(elements[0]?.attributes['aria-hidden']).toBe('true')
  })

  it('are the same each time', () => {
    const draw = () => bars(months, { unit: 'month', label: (id) => id })
    expect(draw()).toBe(draw())
  })
})
