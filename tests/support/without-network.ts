/** What stands before a command line so that it has no network, not even loopback; nothing where the machine does not allow that. */
import { spawnSync } from 'node:child_process'

const ways = [
  ['unshare', '--net'],
  ['unshare', '--map-root-user', '--net'],
] as const

export const withoutNetwork: readonly string[] =
  ways.find(([program, ...flags]) => spawnSync(program, [...flags, 'true']).status === 0) ?? []
