import { describe, expect, it } from 'vitest'
import { asksSomething, readQuery, writeQuery } from '../../../src/site/client/search-query.ts'

describe('the search page’s address', () => {
  it('holds what is asked for and nothing else', () => {
    expect(writeQuery({ ...readQuery(''), q: 'kv cache', theme: 'attention' })).toBe('?q=kv+cache&theme=attention')
    expect(writeQuery(readQuery('?q=&page=3'))).toBe('')
  })

  it('is read back', () => {
    const query = { q: 'ε⁻² & more', theme: 'compression', listed: '2025-03', code: 'yes', sort: 'date', as: 'typed' }
    expect(readQuery(writeQuery(query))).toEqual(query)
  })

  it('asks for nothing when only an order is chosen', () => {
    expect(asksSomething(readQuery('?sort=date'))).toBe(false)
    expect(asksSomething(readQuery('?listed=2025'))).toBe(true)
  })
})
