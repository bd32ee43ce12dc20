import { describe, expect, it } from 'vitest'
import { lead } from '../../src/site/abstract/lead.ts'

describe('lead', () => {
  it('is the first sentence of the abstract', () => {
    expect(lead('Training large models on long documents takes far too much memory. We need less.').text).toBe(
      'Training large models on long documents takes far too much memory.',
    )
  })

  it('takes the next sentence too when the first says little', () => {
    expect(lead('We study attention. It is expensive, and we say by how much it can be cut. The end.').text).toBe(
      'We study attention. It is expensive, and we say by how much it can be cut.',
    )
  })

  it('does not end at an abbreviation, an initial or a number', () => {
    const text = 'Following the method of J. Smith et al. (e.g. Thm. 3.1 of that paper), we cut the cost by 2.5 times on average.'
    expect(lead(`${text} More follows here.`).text).toBe(text)
  })

  it('keeps formulas whole and readable', () => {
    expect(
      lead('Given a matrix $A \\in \\mathbb{R}^{m\\times n}$ we compute its factors in time $O(n^{2})$. Then we stop.').html,
    ).toBe(
      'Given a matrix A ∈ ℝ<sup><span class="script-mark">^(</span>m×n<span class="script-mark">)</span></sup> we compute its factors in time O(n²).',
    )
  })

  it('stays within the first paragraph', () => {
    expect(lead('Short.\n\nSecond paragraph.').text).toBe('Short.')
    expect(lead('').text).toBe('')
  })
})
