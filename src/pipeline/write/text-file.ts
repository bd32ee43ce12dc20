/** A file of text, its path relative to the content folder, with slashes. */
export interface TextFile {
  readonly path: string
  readonly text: string
}
