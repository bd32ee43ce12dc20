/** Vite's bundle moves modules; `import.meta.dirname` in ours goes on meaning the folder of the source. */
import { dirname } from 'node:path'
import type { Plugin } from 'vite'

const WHERE = 'import.meta.dirname'

export function realDirname(): Plugin {
  return {
    name: 'real-dirname',
    enforce: 'pre',
    transform(code, id) {
      if (id.includes('/node_modules/') || !code.includes(WHERE)) return undefined
      return { code: code.replaceAll(WHERE, JSON.stringify(dirname(id))), map: null }
    },
  }
}
