import { execFileSync, spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

const command = ['scripts/restore.ts']

describe('the restore command', () => {
  it('answers each line with its segments, in order', () => {
    const input = ['{"id":"a","text":"an ell_p norm"}', '', '{"id":"b","text":"prose"}'].join('\n')
    const lines = execFileSync(process.execPath, command, { input, encoding: 'utf8' }).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { id: 'a', segments: [{ kind: 'text', text: 'an ' }, { kind: 'math', source: 'ell_p', tex: '\\ell_p' }, { kind: 'text' }] },
      { id: 'b', segments: [{ kind: 'text', source: 'prose' }] },
    ])
  })

  it('names the line that it cannot read and stops', () => {
    const { status, stderr, stdout } = spawnSync(process.execPath, command, {
      input: '{"id":"a","text":"x"}\n{"id":1}\n',
      encoding: 'utf8',
    })
    expect(status).toBe(1)
    expect(stderr).toMatch(/^stdin:2: /)
    expect(stdout.trimEnd().split('\n')).toHaveLength(1)
  })
})
