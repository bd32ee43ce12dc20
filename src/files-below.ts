import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Paths of all files below a folder, with forward slashes, in an order that no file system decides. */
export function filesBelow(folder: string): string[] {
  const files: string[] = []
  const look = (below: string) => {
    for (const item of readdirSync(join(folder, below), { withFileTypes: true })) {
      if (item.isDirectory()) look(`${below}${item.name}/`)
      else if (item.isFile()) files.push(below + item.name)
    }
  }
  look('')
  return files.sort()
}
