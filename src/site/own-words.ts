/** What a site's owner may put in `site.words.ts`: any part of the words, or, for a translation, all of them. */
import type { dateText, exportWords, newsWords, words } from './words.ts'

type Said<T> = T extends string ? string : T extends (...asked: infer A) => infer R ? (...asked: A) => Said<R> : SaidAll<T>
type SaidAll<T> = { readonly [Name in keyof T]: Said<T[Name]> }
type Part<T> = T extends string | readonly unknown[] | ((...asked: never) => unknown)
  ? T
  : { readonly [Name in keyof T]?: Part<T[Name]> }

/** Every word there is: `satisfies AllWords` names those that a translation lacks. */
export type AllWords = SaidAll<typeof words & { readonly news: typeof newsWords; readonly export: typeof exportWords }> & {
  /** BCP 47 tag for dates, numbers and order of the alphabet. */
  readonly locale: string
  /** `YYYY-MM-DD` → a day, in full. */
  readonly dateText: typeof dateText
  /** Behind a control's name: what it is for. */
  readonly ofTitle: (title: string) => string
  /** Authors of a row. */
  readonly authorNames: (names: readonly string[]) => string
}

export type OwnWords = Part<AllWords>
