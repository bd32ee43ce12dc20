/** Every dependency has its reason in CONTRIBUTING.md, and every reason its dependency. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './lock.ts'

const { dependencies, optionalDependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const installed = [dependencies, optionalDependencies, devDependencies].flatMap((group) => Object.keys(group))
const versions = [dependencies, optionalDependencies, devDependencies].flatMap((group): string[] => Object.values(group))

/** Names of the table's first column: `a-core, …-routing` stands for `a-core` and `a-routing`, `@types/…` for all of them. */
const table = /## Dependencies, and why each\n\n\| package \| for \|\n.*\n((?:\|.*\n)+)/.exec(
  readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8'),
)
const rows = (table?.[1] ?? '').trimEnd().split('\n')
const names = rows.flatMap((row) => {
  const cells = (row.split('|')[1] ?? '').split(',').map((name) => name.trim().replace(/ [\d.]+$/, ''))
  return cells.map((name) => ({ name, first: cells[0] ?? '' }))
})
const means = ({ name, first }: (typeof names)[number], dependency: string): boolean => {
  if (name.endsWith('…')) return dependency.startsWith(name.slice(0, -1))
  if (!name.startsWith('…')) return dependency === name
  return dependency.endsWith(name.slice(1)) && first.startsWith(dependency.slice(0, -name.slice(1).length))
}

test('each dependency once', () => {
  const told = installed.map((dependency) => ({ dependency, times: names.filter((name) => means(name, dependency)).length }))
  expect(told.filter(({ times }) => times !== 1)).toEqual([])
})

test('nothing else', () => {
  expect(names.filter((name) => !installed.some((dependency) => means(name, dependency)))).toEqual([])
})

test('each has a reason, and an exact version', () => {
  for (const row of rows) expect(row.split('|')[2]?.trim()).toMatch(/\w/)
  for (const version of versions) expect(version).toMatch(/^\d+\.\d+\.\d+$/)
})
