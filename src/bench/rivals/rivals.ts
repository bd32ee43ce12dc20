/** The rivals that can be built on this machine. */
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { astro } from './astro.ts'
import { eleventy } from './eleventy.ts'
import { hugo } from './hugo.ts'
import type { Rival } from './rival.ts'

export function rivals(): Rival[] {
  return [astro, eleventy, hugo].filter(({ binary }) => binary === undefined || isOnPath(binary))
}

function isOnPath(binary: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, binary), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}
