/** Where KaTeX's stylesheet and fonts stand: an update has addresses of its own, since browsers keep them for long. */
import katexPackage from 'katex/package.json' with { type: 'json' }

/** @param file as KaTeX's package names it below `dist/`. */
export const katexPath = (file: string): string => `katex/${katexPackage.version}/${file}`
