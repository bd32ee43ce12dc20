import { afterAll, beforeAll, expect, test } from 'vitest'
import { countWords } from '../../src/site/words.ts'
import { entriesOf } from '../support/content.ts'
import { ReadingRoom } from '../support/reading.ts'
import { site } from '../support/sites.ts'

let room: ReadingRoom
beforeAll(async () => {
  room = await ReadingRoom.open(site('real'))
})
afterAll(() => room?.close())

test.each([
  ['2025-03-12T08:00:00Z', ' · today'],
  ['2025-03-13T08:00:00Z', ' · yesterday'],
  ['2025-05-20T08:00:00Z', ' · 69 days ago'],
  // A clock that is wrong.
  ['2020-01-01T00:00:00Z', ''],
])('home says on %s how old the latest digest is', async (now, said) => {
  await room.visit({}, async (page) => {
    await page.clock.setFixedTime(now)
    await page.goto(room.url)
    expect(await page.locator('#age').textContent()).toBe(countWords.papers(entriesOf(site('real').content).length) + said)
  })
})
