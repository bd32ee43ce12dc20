/** What the tests use of citation-js, which has no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    /** @param data text in a format of a plugin that was loaded. */
    constructor(data: string)
    readonly data: unknown
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
