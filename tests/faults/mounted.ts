/** Disks that are full or read-only, real ones: mounted for one command alone, where the machine lets a test mount. */
import { spawnSync } from 'node:child_process'

export const canMount = spawnSync('unshare', ['--mount', 'true']).status === 0

/** What stands before a command line so that it sees `folder` read-only. */
export const readOnly = (folder: string): readonly string[] =>
  mounted(`mount --bind "$0" "$0" && mount -o remount,bind,ro "$0"`, folder)

/** What stands before a command line so that it sees `folder` on a disk with the same files on it and room for so many kilobytes more. */
export const small = (folder: string, kilobytes: number): readonly string[] =>
  mounted(
    `disk=$(mktemp -d) && mount -t tmpfs -o size=90% tmpfs "$disk" && cp -a "$0/." "$disk" && ` +
      `used=$(df -k --output=used "$disk" | tail -n 1) && mount -o remount,size=$((used + ${kilobytes}))k "$disk" && ` +
      `mount --move "$disk" "$0" && rmdir "$disk"`,
    folder,
  )

const mounted = (mount: string, folder: string) => ['unshare', '--mount', 'sh', '-c', `${mount} && "$@"`, folder]
