/** Every text of the interface, in English. A site says it in words of its own, or in another language, in `site.words.ts`. */
import type { KeptName } from './client/kept-names.ts'
import { withOwn } from './with-own.ts'

/** For dates, numbers and order of the alphabet; fixed, so that every build reads the same. */
export const locale: string = withOwn('locale', 'en-GB')

const number = new Intl.NumberFormat(locale)
const decimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1 })
const hundredths = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 })
const percent = new Intl.NumberFormat(locale, { style: 'percent' })
const longDate = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
const shortDay = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' })
const monthOfYear = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
const plural = new Intl.PluralRules(locale)
const daysAgo = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })

/** `YYYY-MM-DD` → `12 March 2025`. */
export const dateText = withOwn('dateText', (date: string): string => longDate.format(new Date(`${date}T00:00:00Z`)))

/** The same for `YYYY-MM-DD`; `YYYY-MM` → `March 2025`. */
export const periodText = (id: string) => (id.length > 7 ? dateText(id) : monthOfYear.format(new Date(`${id}-01T00:00:00Z`)))

const countOf = (n: number, one: string, other: string) => `${number.format(n)} ${plural.select(n) === 'one' ? one : other}`
const papers = (n: number) => countOf(n, 'paper', 'papers')

interface AboutSection {
  readonly heading: string
  readonly paragraphs: readonly string[]
  /** What stands below: the table of scores, or what the browser keeps. */
  readonly below?: 'scores' | 'kept'
}

// What scripts say stands in constants of its own, so that a page's script carries these words and no others.

export const countWords = withOwn('count', {
  papers,
  unverified: (n: number) => countOf(n, 'unverified formula', 'unverified formulas'),
  results: (n: number) => countOf(n, 'paper found.', 'papers found.'),
  shown: (n: number, all: number) => `${number.format(n)} of ${papers(all)}`,
  selected: (n: number) => `${number.format(n)} ticked`,
})

export const searchWords = withOwn('search', {
  name: 'Search',
  box: 'Search papers',
  placeholder: 'Words or a formula',
  go: 'Search',
  theme: 'Theme',
  anyTheme: 'Any theme',
  listed: 'Listed',
  anyTime: 'Any time',
  wholeYear: (year: string) => `All of ${year}`,
  code: 'Has code',
  sort: 'Order',
  byMatch: 'Best match',
  byDate: 'Newest first',
  results: 'Results',
  more: 'Show more results',
  hint: 'Arrow keys walk through the results, Enter opens one, Escape goes back to the box.',
  loading: 'Searching…',
  part: (n: number) => `No paper has all of this; ${countOf(n, 'has', 'have')} most of it.`,
  corrected: (query: string) => `Showing results for “${query}”.`,
  instead: (query: string) => `Search instead for “${query}”`,
  failed: 'The search index could not be loaded. The lists below still work.',
  noScript: 'Searching needs JavaScript. Without it, every paper can be found by its theme or its first letter:',
  browse: 'By theme or letter',
  withdrawn: 'Withdrawn',
})

/** Behind a control's name: what it is for. */
export const ofTitle = withOwn('ofTitle', (title: string): string => `: ${title}`)

export const newsWords = withOwn('news', {
  new: 'New',
  ago: (days: number) => daysAgo.format(-days, 'day'),
  /** @param isAll whether the count is complete. */
  since: (n: number, isAll: boolean, day: Date) =>
    `${countOf(n, 'new paper', 'new papers')}${isAll ? '' : ' or more'} since your last visit on ${longDate.format(day)}.`,
})

export const keysWords = withOwn('keys', {
  name: 'Keyboard shortcuts',
  list: [
    [['j', 'k'], 'next and previous paper of a list'],
    [['Enter'], 'open the paper'],
    [['o'], 'open or close its abstract'],
    [['s'], 'save it, or take it off your list'],
    [['x'], 'tick it'],
    [['b'], 'go to the bar for ticked papers'],
    [['/'], 'search'],
    [['?'], 'this help'],
  ] as readonly (readonly [keys: readonly string[], what: string])[],
  on: 'Use these keys',
  onNote: 'Switch them off if you speak to your computer, or if they get in your way. Enter stays.',
  close: 'Close',
})

export const exportWords = withOwn('export', {
  /** Name of a file of citations, without its ending. */
  file: 'papers',
  downloaded: (n: number, missing: number) =>
    `${countOf(n, 'citation', 'citations')} written${missing > 0 ? `; ${countOf(missing, 'paper is', 'papers are')} no longer on this site` : ''}.`,
  failed: 'The citations could not be fetched. Is there a network?',
  idsCopied: (n: number, without: number) =>
    `${countOf(n, 'arXiv id', 'arXiv ids')} copied${without > 0 ? `; of ${papers(without)} none is known` : ''}.`,
  idsNotCopied: (ids: readonly string[]) => `The browser does not let this be copied: ${ids.join(', ')}`,
})

/** Authors of a row: three, then et al. */
export const authorNames = withOwn(
  'authorNames',
  (names: readonly string[]): string => names.slice(0, 3).join(', ') + (names.length > 3 ? ' et al.' : ''),
)

export const savedWords = withOwn('saved', {
  name: 'Saved',
  description: 'The papers that you have put on your list, kept in your browser.',
  noScript: 'Saving papers needs JavaScript: the list is kept in your browser, not by this site.',
  save: 'Save',
  added: (n: number) => `${papers(n)} saved.`,
  notKept: 'This browser keeps nothing for this site: your list holds until you leave the page.',
  empty:
    'No paper is saved yet. “Save” beside any paper puts it here; a list that you have exported as JSON can be imported again.',
  tools: 'What to do with this list',
  export: 'Export',
  exportAs: 'Export as ',
  share: 'Share link',
  shareTitle: 'A list of papers',
  shareCopied: 'The link to this list is copied.',
  shareFailed: 'The browser does not let the link be copied. It is',
  shared: 'This list came with a link. It is not yet on yours.',
  take: 'Put these on my list',
  own: 'Show my own list',
  import: 'Import JSON',
  notRead: (file: string) => `${file} holds no list from here. Import takes the JSON that this page exports.`,
  clear: 'Clear',
  cleared: (n: number) => `${papers(n)} taken off your list.`,
  remove: 'Remove',
  removed: 'Taken off your list.',
  undo: 'Undo',
  gone: 'No longer on this site',
  where: 'Where this list is kept',
  whereText:
    'In this browser alone: no account, and nothing is sent anywhere. A browser may forget it: Safari does when a site was not visited for seven days, and so does clearing its data. Export what you want to keep. A shared link carries the list itself, behind the #, which browsers send to no server.',
})

export const forgetWords = withOwn('forget', {
  done: 'This browser keeps nothing for this site any more.',
})

export const words = withOwn(undefined, {
  skip: 'Skip to content',
  nav: {
    site: 'Site',
    themes: 'Themes',
    pages: 'Pages',
    breadcrumb: 'You are here',
    jump: 'On this page',
    years: 'Years',
    months: 'Months',
    letters: 'Letters',
    neighbours: 'Before and after',
  },
  home: {
    name: 'Home',
    latest: 'Latest digest',
    allOf: (n: number) => `All ${papers(n)} of this digest`,
    earlier: 'Before that',
    themes: 'Themes',
    digests: 'All digests',
    none: 'No digest has been read yet.',
  },
  digests: {
    name: 'Digests',
    one: 'Digest',
    title: (date: string, name: string) => (name === '' ? dateText(date) : `${dateText(date)} · ${name}`),
    pageTitle: (date: string, name: string) => `Digest of ${dateText(date)}${name === '' ? '' : ` (${name})`}`,
    description: (n: number, date: string) => `${papers(n)} listed on ${dateText(date)}, by theme, with abstracts.`,
    all: 'Every digest, the latest first.',
    during: (year: string) => `Digests, ${year}`,
    previous: 'Earlier digest',
    next: 'Later digest',
  },
  themes: {
    name: 'Themes',
    one: 'Theme',
    all: 'What the papers are about. A paper may have several themes, or none.',
    more: 'More papers',
    moreDefinition: 'Papers that belong to no theme, so that none is lost.',
    none: 'No paper yet.',
    during: (label: string, period: string, page: number) =>
      `${label}, ${period}${page === 1 ? '' : `, page ${number.format(page)}`}`,
    earlier: 'Earlier papers',
    later: 'Later papers',
    description: (label: string, n: number) => `${papers(n)} on ${label.toLowerCase()}.`,
    leadsLeftOut: 'The list is long: titles only.',
  },
  overTime: {
    papersBy: (unit: 'day' | 'month') => (unit === 'month' ? 'Papers by month of listing' : 'Papers by digest'),
    of: (label: string, unit: 'day' | 'month') => `${label}: papers ${unit === 'month' ? 'by month of listing' : 'by digest'}`,
    between: (unit: 'day' | 'month', first: string, last: string) =>
      `${unit === 'month' ? 'Papers by month of listing' : 'Papers by digest'}, ${periodText(first)} to ${periodText(last)}`,
    numbers: 'The same in numbers',
    name: 'Papers over time',
    day: 'Digest',
    month: 'Month',
    period: (id: string) => (id.length > 4 ? periodText(id) : id),
    mark: (day: string) => shortDay.format(new Date(`${day}T00:00:00Z`)),
  },
  papers: {
    name: 'Papers',
    index: 'Papers A–Z',
    all: (n: number) => `${papers(n)}, by the first letter of their titles.`,
    letter: (letter: string, page: number) => `Papers: ${letter}${page === 1 ? '' : `, page ${number.format(page)}`}`,
    pages: 'Pages of papers',
    before: 'Before these',
    after: 'After these',
    letterName: (letter: string) => (letter === '0-9' ? '0–9 and signs' : letter.toUpperCase()),
    newest: 'Newest',
  },
  count: countWords,
  row: {
    abstract: 'Abstract',
    of: ofTitle,
    arxiv: 'arXiv',
    findOnArxiv: 'Find on arXiv',
    findOnHuggingFace: 'Find on Hugging Face',
    pdf: 'PDF',
    withdrawn: searchWords.withdrawn,
    code: (nth: number, of: number) => (of === 1 ? 'Code' : `Code ${number.format(nth)}`),
  },
  list: {
    tools: 'Tools for this list',
    density: 'How much of each paper',
    titles: 'Titles',
    leads: 'Leads',
    abstracts: 'Abstracts',
    filter: 'Filter',
    year: 'Year listed',
    anyYear: 'Any year',
    code: 'With code',
    doubtful: 'With unverified formulas',
    unopened: 'Not opened yet',
    clear: 'Show all',
    select: 'Tick',
    selection: 'Ticked papers',
    all: 'Tick all',
    citeAs: 'Cite as ',
    ids: 'Copy arXiv ids',
    none: 'Clear',
  },
  paper: {
    actions: 'Read, cite, keep and share',
    moreAuthors: (n: number) => `and ${countOf(n, 'other', 'others')}`,
    published: 'Published',
    listed: 'Listed',
    withdrawn: 'This paper is withdrawn.',
    share: {
      name: 'Share',
      copied: 'The link is copied.',
      failed: 'The browser does not let the link be copied. It is',
    },
    fix: 'Fix this record',
    fixNote: 'opens its file in the repository.',
    abstract: 'Abstract',
    why: 'Why it is here',
    whyTheme: (terms: readonly string[]) => terms.map((term) => `“${term}”`).join(', '),
    whyEarned: 'These words of its title and abstract earned the paper its themes.',
    whyNone: 'No word of its title and abstract earned the paper a theme.',
    whyByHand: 'set by hand',
    scraped: 'As scraped',
    scrapedNote: (doubtful: number, isOriginal: boolean) =>
      `What the digest said, unchanged, and ${isOriginal ? 'which words stood for which formula; the formulas themselves are arXiv’s own' : 'which formula came out of which words'}${doubtful > 0 ? `; ${countOf(doubtful, 'formula is', 'formulas are')} unverified` : ''}.`,
    scrapedShow: 'Title and abstract as the digest had them',
    formulas: 'Formulas, in reading order',
    formulaHead: { said: 'The digest said', shown: 'Shown as' },
    byHand: 'not in the digest: written by hand',
    original: 'exact: from arXiv',
    places: (n: number) => `in ${number.format(n)} places`,
    unverified: (likely: string) => `unverified, ${likely} likely`,
    titleDoubt: 'A formula in this title is unverified. The digest said',
    unrestored: 'Not restored, left as the digest had it',
    related: 'Related papers',
    further: 'Less closely related',
    shared: (terms: readonly string[]) => (terms.length > 0 ? `Both say: ${terms.join(', ')}` : 'No telling word in common'),
    digests: 'In the digests of',
    previous: 'Previous in this digest',
    next: 'Next in this digest',
    percent: (share: number) => percent.format(share),
  },
  formula: {
    inExcerpt: (text: string) => `${text} (unverified)`,
    wide: (text: string) => `Formula: ${text}`,
    unverified: (text: string) => `Unverified formula ${text}: what the digest said`,
    unverifiedNote: 'Unverified formula.',
    digestSaid: 'The digest said',
    unrestored: 'A formula that could not be restored',
  },
  search: searchWords,
  saved: savedWords,
  forget: {
    ...forgetWords,
    name: 'Clear all of this',
    what: {
      saved: 'the papers that you saved, with their titles',
      opened: 'which papers you opened',
      visit: 'when you were last here, and the newest digest that you saw',
      scheme: 'your choice of colours',
      density: 'how much of each paper lists show',
      keys: 'that you switched the keyboard shortcuts off',
    } satisfies Record<KeptName, string>,
    pages: (hasSearch: boolean) =>
      `pages that you opened${hasSearch ? ', the latest digest and the search' : ' and the latest digest'}, so that you can read on where there is no network`,
  },
  keys: keysWords,
  feeds: {
    name: 'Feeds',
    intro:
      'Follow the whole site or one theme in a feed reader. Each feed carries full abstracts; formulas are written as plain text, so that every reader can show them.',
    site: 'All papers',
    // Behind a formula, in plain text.
    unverified: ' [unverified]',
    unrestored: ' [not restored]',
    page: 'This paper’s page',
    inBrowser: (title: string) => ({
      before: 'This is a feed, for a feed reader: copy its address into one to follow it. To read here, see ',
      page: title,
      after: '.',
    }),
    of: (name: string, format: string) => `${name}, ${format} feed`,
    ofDigests: 'Feeds and letters of each digest',
    digests: 'The feed of one digest has its papers and no other. The letter is for whoever wants to send it by email.',
    earlier: 'Earlier digests have theirs on their own pages:',
    opml: 'All of these as one OPML file',
    opmlNote: 'for a feed reader that can import a list.',
    how: 'Copy a link into your feed reader, or open it there. A paper keeps its identity for ever: it is never shown as new twice.',
  },
  data: {
    name: 'Data',
    json: 'JSON',
    intro: 'Everything on this site as files that programs read: no key, no limit, the same addresses for ever.',
    groups: {
      json: 'Papers, digests, themes as JSON',
      text: 'Text',
      citations: 'Citations',
      feeds: 'Feeds',
      crawlers: 'For crawlers',
    },
    kinds: {
      index: ['Index', 'Where the rest is, and the version.'],
      papers: [
        'All papers',
        'The addresses of the pages below. The first page is the oldest, so that full pages stay as they are.',
      ],
      page: ['A page of papers', 'A hundred papers with abstracts and doubts.'],
      paper: [
        'A paper',
        'All that is known of it: every formula with what the digest said, themes with the words that earned them, the text as scraped.',
      ],
      digests: ['All digests', 'The newest first.'],
      digest: ['A digest', 'Its papers in its own order.'],
      themes: ['All themes', 'With definitions and counts.'],
      theme: ['A theme', 'Its papers, the newest first.'],
      statistics: ['Statistics', 'Formulas restored, taken from arXiv, doubtful and lost; papers and themes by month.'],
      markdown: ['A paper as Markdown', 'Title, facts, abstract with TeX between dollars, doubts.'],
      llms: ['llms.txt', 'What is here, for programs that read text.'],
      bib: [
        'BibTeX',
        'Of all papers; also of each digest, theme and paper, at the address of its page with .bib in the place of the last slash.',
      ],
      ris: ['RIS', 'The same, with .ris.'],
      csl: ['CSL-JSON', 'The same, with .csl.json.'],
      list: ['Markdown', 'The same as a list, with .cite.md.'],
      rss: ['RSS', 'Of all papers; also of each digest and theme, in the folder of its page.'],
      atom: ['Atom', 'The same, atom.xml.'],
      jsonFeed: ['JSON Feed', 'The same, feed.json.'],
      digestsFeed: ['Digests as RSS', 'One item a digest; as Atom and JSON Feed in the folder of the digests.'],
      archive: [
        'A week of a feed',
        'What has left a feed, by the Monday of its week, beside each feed and in its formats (RFC 5005).',
      ],
      opml: ['OPML', 'All feeds in one list.'],
      letter: ['A digest as a letter', 'To be sent by email; as text with .txt.'],
      sitemap: ['Sitemap', 'Every page, with the day of its last change.'],
    },
    schema: 'Schema',
    more: 'JSON documents name their JSON Schema under “$schema”; within version 1 nothing is taken away or renamed. What is not known of a paper is left out.',
    doubts:
      'Doubt travels with the data: a formula that may not be what its authors wrote is listed under “doubts” with what the digest said and how likely it is right. Whoever shows the formula should say so.',
    dates: 'A digest’s date says when a paper was listed. Its date of publication is given only where a source says it.',
  },
  llms: {
    json: 'every paper, digest and theme, with schemas',
    note: 'Each paper has a page at /papers/<slug>/ and the same as Markdown at /papers/<slug>.md. Formulas were restored from damaged text; those that may be wrong are named at the end of that file. Dates are those of listing, not of publication.',
  },
  markdown: {
    page: 'Page',
    authors: 'Authors',
    published: 'Published',
    withdrawn: searchWords.withdrawn,
    read: 'Read it',
    doubts: 'Unverified formulas',
    doubtsNote: 'These may not be what the authors wrote.',
    said: 'the digest said',
  },
  email: {
    html: 'Letter',
    txt: 'Letter as text',
    intro: (n: number, isShortened: boolean) =>
      isShortened ? `${papers(n)} by theme. Abstracts are shortened; each title leads to the whole.` : `${papers(n)} by theme.`,
    more: (n: number) => `${number.format(n)} more on the digest’s page`,
    formulas:
      'Formulas are written as plain text. Behind a formula, “[unverified]” says that it may not be what the authors wrote, “[not restored]” that the digest had lost too much of it.',
  },
  cite: {
    name: 'Cite',
    close: 'Close',
    copy: 'Copy',
    copied: (format: string) => `${format} is copied.`,
    selected: 'The text is selected: copy it with Ctrl+C, or ⌘C.',
    download: 'Download',
    listed: (date: string) => `Listed in the digest of ${date}`,
    withdrawn: (why: string) => `This paper is withdrawn: ${why.replace(/(?<![\s.])[\s.]+$/, '')}`,
    doubtful: (formula: string, said: string) => `The formula ${formula} in the title is unverified: the digest said “${said}”`,
  },
  doubts: {
    name: 'Open doubts',
    pageTitle: (page: number) => (page === 1 ? 'Open doubts' : `Open doubts, page ${number.format(page)}`),
    description: 'Formulas that may not be what their authors wrote, for a maintainer to settle.',
    intro: (formulas: number, left: number, count: number) =>
      `${[
        ...(formulas > 0 ? [countOf(formulas, 'unverified formula', 'unverified formulas')] : []),
        ...(left > 0 ? [countOf(left, 'stretch left unrestored', 'stretches left unrestored')] : []),
      ].join(' and ')} in ${papers(count)}, those of the newest digest first.`,
    none: 'No doubt is open: every formula of this site is sure, verified or corrected. There is nothing to settle.',
    how: 'How to settle one',
    steps: {
      compare: 'Compare the formula with the paper.',
      right: 'Right: list its TeX in the front matter of the entry’s file, as in',
      wrong: 'Wrong: correct the formula in the title or body of that file. An edit is kept when digests are read again.',
    },
    example: "verified: ['O(T^{2/3})']",
    forEver: 'Either settles it for ever.',
    entry: 'Entry:',
    of: (title: string) => `Doubtful formulas of ${title}`,
    head: { shown: 'Shown as', said: 'The digest said', likely: 'Likely right' },
    inTitle: 'in the title',
    left: 'Not restored, left as the digest had it:',
    newer: 'Newer papers',
    older: 'Older papers',
    pages: 'Pages of doubts',
  },
  scores: {
    title: 'The last measurement, on papers that the model had not seen',
    head: 'Measure',
    sets: { arxiv: 'arXiv abstracts held back', pairs: 'Real pairs', theory: 'Learning theory' },
    measures: {
      abstracts: 'Abstracts',
      formulas: 'Formulas damaged to the eye',
      found: 'Of these, found',
      structure: 'Structure exactly the authors’',
      commands: 'Lost commands put back that are right',
      prose: 'Words of prose set as mathematics, of 1,000',
      falseAlarms: 'Abstracts without mathematics that got a formula',
      calibration: 'How far off the stated likelihood is, on average',
    },
    few: '(very few)',
    value: {
      count: (n: number) => number.format(n),
      percent: (n: number) => `${decimal.format(n)}%`,
      perThousand: (n: number) => hundredths.format(n),
    },
  },
  about: {
    name: 'About',
    source: 'Source code and data',
    sections: (count: {
      readonly papers: number
      readonly digests: number
      readonly doubtful: number
    }): readonly AboutSection[] => [
      {
        heading: 'What this is',
        paragraphs: [
          `A reading room for machine-learning papers. Digests list what is new; this site sorts them by theme, mends their mathematics and keeps every paper at one address. It now holds ${papers(count.papers)} from ${countOf(count.digests, 'digest', 'digests')}.`,
          'The date beside a paper says when a digest listed it; when it was published stands on its page where that is known. Titles and abstracts are their authors’ own words.',
        ],
      },
      {
        heading: 'How themes are decided',
        paragraphs: [
          'Each theme has a list of terms with weights, kept in a file that anyone can read. A paper belongs to a theme when the terms in its title and abstract weigh enough; it may belong to several, or to none. Its page names the words that decided, under “Why it is here”.',
        ],
      },
      {
        heading: 'How formulas are restored',
        paragraphs: [
          'The digests lost the dollars around their formulas, the backslashes in them, and commands with the braces of what they held. Putting them back takes three steps, all learned by counting over arXiv’s abstracts, whose TeX is whole.',
          'First, where formulas are: a model learned from arXiv’s abstracts, damaged in the same way, labels each word and sign as prose or as part of a formula. Second, what they were: the known damage is run backwards, which gives every formula that could have become these words, and a language model over TeX picks the likeliest. Third, how sure: each formula gets a probability from its rivals, set against papers held back so that of the formulas called 90% likely nine in ten are right.',
          'Whatever is shown maps back: the same damage done to the formula gives exactly what the digest said. So nothing is invented that the digest could not have come from; what cannot be put back stays as it was, marked.',
          `Where the likeliest formula is not likely enough, it has a dotted line and a question mark, which tells what the digest said (${countOf(count.doubtful, 'formula', 'formulas')} at present, all listed under “Open doubts”). Every paper’s page lines up raw text and formulas under “As scraped”. When in doubt, trust the paper.`,
        ],
      },
      {
        heading: 'How often that is right',
        below: 'scores',
        paragraphs: [
          'Abstracts whose TeX is known were restored from their damaged text and compared, formula by formula. The arXiv abstracts were held back from learning; the real pairs are abstracts as a digest had them beside arXiv’s own; learning theory is the field with the most mathematics.',
        ],
      },
      {
        heading: 'Privacy',
        below: 'kept',
        paragraphs: [
          'No cookies, no counting of visitors, nothing loaded from anywhere else. Searches run in your browser and are sent to no one. What is kept is kept in your browser alone:',
        ],
      },
    ],
  },
  scheme: { label: 'Colours', system: 'System', light: 'Light', dark: 'Dark' },
  notFound: {
    name: 'Page not found',
    text: 'Nothing is at this address. Papers never move without leaving a redirect, so the address may be mistyped.',
  },
  offline: {
    name: 'Not kept for reading offline',
    text: 'There is no network, and this page has not been opened before in this browser. These are kept:',
  },
  moved: { name: 'This paper has moved', text: 'The paper is now at' },
})
