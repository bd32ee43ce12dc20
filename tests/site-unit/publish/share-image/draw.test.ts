import { expect, test } from 'vitest'
import { type Card, cardTree, SIZE } from '../../../../src/site/publish/share-image/card.ts'
import { lightColours } from '../../../../src/site/publish/share-image/colours.ts'
import { drawCard } from '../../../../src/site/publish/share-image/draw.ts'

const colours = await lightColours()
const card = (more: Partial<Card> = {}) =>
  cardTree({ kind: 'Theme', title: 'Attention', text: '', themes: [], place: 0, site: 'Digest', ...more }, colours)
const draw = async (more?: Partial<Card>) => Buffer.from(await drawCard(card(more)))

test('a card is a PNG of the size that networks ask for', async () => {
  const png = await draw()
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([SIZE.width, SIZE.height])
})

test('the same card gives the same bytes, another card others', async () => {
  const png = await draw()
  expect((await draw()).equals(png)).toBe(true)
  expect((await draw({ title: 'Attentions' })).equals(png)).toBe(false)
  expect((await draw({ place: 1 })).equals(png)).toBe(false)
})

test('the colours are those of the stylesheets', () => {
  const hex = /^#[0-9a-f]{6}$/
  const all = [colours.background, colours.text, ...[undefined, 0, 1, 7, 8].map(colours.ofTheme)]
  for (const colour of all) expect(colour).toMatch(hex)
  expect(colours.ofTheme(8)).toBe(colours.ofTheme(0))
})
