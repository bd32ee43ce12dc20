/** Lines that a papers page has around its papers, as seen on real pages; compared in lower case. */
export const furnitureLines: ReadonlySet<string> = new Set(
  `abstract
add to collection
about
ak
and the research community
arxiv
authors
by
by ak
byak
byak and the research community
by ak and the research community
careers
code
comment
comments
community
daily
daily papers
company
datasets
demo
docs
get trending papers in your email inbox
get trending papers in your email inbox!
get trending papers in your email inbox once a day
get trending papers in your email inbox once a day!
github
hugging face
huggingface
like
links
load more
log in
login
models
monthly
next
paper
paper page
papers
pdf
pricing
privacy
previous
project
project page
share
sign in
sign up
spaces
submitted by
subscribe
summary
title
tos
trending
trending papers
upvote
upvotes
view arxiv
view arxiv page
view pdf
website
weekly`.split('\n'),
)

/** Of these, words that a title's last line may consist of. */
export const titleEnds: ReadonlySet<string> = new Set(['community', 'datasets', 'models', 'papers', 'spaces'])

/** Lines that stand where a page cut an abstract off. */
export const moreLines: ReadonlySet<string> = new Set([
  '(more)',
  '(truncated)',
  '[truncated]',
  '... (truncated)',
  '…',
  '...',
  '[…]',
  '[...]',
  'continue reading',
  'read more',
  'read more…',
  'read more...',
  'see more',
  'show more',
])
