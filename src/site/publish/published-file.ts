/** A file that is published beside the pages. */
export interface PublishedFile {
  /** Below the site's home page. */
  readonly path: string
  /** Media type. A static host tells it from the name; the server of those who edit needs it said. */
  readonly type: string
  /**
   * All that the content is made of, the program aside, as values for JSON: while it is the same, the file of the build before is taken
   * over. Undefined where making it costs no more than comparing.
   */
  readonly from?: readonly unknown[]
  readonly content: () => string | Uint8Array | Promise<string | Uint8Array>
}
