/** Words that half of all abstracts share: that a title and an abstract both have one says nothing about their belonging together. */
const words = `
a about across after against all also an and any approach approaches are as at based be been between both but by can code data
demonstrate demonstrates each ever existing experiments extensive first for framework from further had has have here high how however
if in into introduce introduces is it its large learning make many method methods model models more most much new not novel of often on
one only or our over own paper performance present propose proposed results show shows some state such task tasks than that the their
them then there these they this through time to toward towards training two under use used using via was way we well were what when
where which while who why will with within without work you your
`

/** The first letters that stand for a word, so that “scaling” meets “scaled” and “scales”. */
export const stemLength = 5

/** Stems of the words that are no evidence. */
export const genericStems: ReadonlySet<string> = new Set(
  words
    .trim()
    .split(/\s+/)
    .map((word) => word.slice(0, stemLength)),
)
