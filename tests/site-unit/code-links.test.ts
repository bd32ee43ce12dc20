import { describe, expect, it } from 'vitest'
import { codeLinks } from '../../src/site/abstract/code-links.ts'

describe('codeLinks', () => {
  it('are the entry’s, then those of hosts of code in the abstract', () => {
    const body =
      'See <https://example.org/page> and <https://github.com/ada/engine>; models at <https://huggingface.co/ada/engine>.'
    expect(codeLinks(['https://gitlab.com/ada/loom'], body)).toEqual([
      'https://gitlab.com/ada/loom',
      'https://github.com/ada/engine',
    ])
  })

  it('name each repository once, however it is written', () => {
    const body = '<https://github.com/Ada/Engine/> or [here](http://www.github.com/ada/engine)'
    expect(codeLinks(['https://github.com/ada/engine.git'], body)).toEqual(['https://github.com/ada/engine.git'])
  })

  it('need an owner, and a host that is not merely called alike', () => {
    expect(codeLinks([], '<https://github.com/> <https://github.com.example.org/a/b> <https://notgithub.com/a/b>')).toEqual([])
  })
})
