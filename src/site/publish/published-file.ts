/** A file that is published beside the pages. */
export interface PublishedFile {
  /** Below the site's home page. */
  readonly path: string
  /** Media type. A static host tells it from the name; the server of those who edit needs it said. */
  readonly type: string
  readonly content: () => string | Uint8Array | Promise<string | Uint8Array>
}
