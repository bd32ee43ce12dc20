/** Answers that texts ask for again and again, kept. */

/** `find`, a function of its key alone, remembering its last answers, at most `most` of them. */
export function remembered<Answer>(most: number, find: (key: string) => Answer): (key: string) => Answer {
  const known = new Map<string, Answer>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined || known.has(key)) return before as Answer
    const answer = find(key)
    if (known.size >= most) known.clear()
    known.set(key, answer)
    return answer
  }
}
