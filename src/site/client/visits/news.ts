/** Marks what came since the reader's last visit, and counts it on the home page. */
import { newsWords } from '../../words.ts'
import { rowsOf, slugOf } from '../list/rows.ts'
import { keep, kept } from '../storage.ts'
import { openedPapers } from './opened.ts'
import { parseVisit, visitNow } from './visit.ts'

const NAME = 'visit'

export function showNews(): void {
  const tools = document.querySelector<HTMLElement>('.list-tools')?.dataset
  const before = parseVisit(kept(NAME))
  // A page that does not know the site's newest digest cannot tell a first visit what is there already.
  const newest = tools?.newest ?? (before && tools?.newestHere)
  if (newest === undefined) return
  const visit = visitNow(before, newest, Date.now())
  keep(NAME, JSON.stringify(visit))
  const isNew = (digest: string | undefined) => digest !== undefined && digest > visit.before
  if (!isNew(newest)) return
  const opened = new Set(openedPapers())
  for (const row of rowsOf()) {
    if (isNew(row.dataset.listed) && !opened.has(slugOf(row))) row.querySelector('.row-mark')?.append(mark())
  }
  for (const line of document.querySelectorAll<HTMLElement>('.digest-line')) {
    if (isNew(line.dataset.digest)) line.querySelector('a')?.after(' ', mark())
  }
  const news = document.querySelector<HTMLElement>('#news')
  if (!news) return
  const digests = (news.dataset.digests ?? '').split(' ').map((pair) => pair.split(':'))
  const counts = digests.filter(([id]) => isNew(id)).map(([, count]) => Number(count))
  const sum = counts.reduce((all, count) => all + count, 0)
  if (sum === 0) return
  // Who has been here before knows what the site is; the page stays as high as it was.
  news.style.minBlockSize = `${news.offsetHeight}px`
  news.textContent = newsWords.since(sum, counts.length < digests.length, new Date(visit.last))
}

function mark(): HTMLElement {
  return Object.assign(document.createElement('span'), { className: 'new', textContent: newsWords.new })
}
