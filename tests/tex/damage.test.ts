import { describe, expect, it } from 'vitest'
import { damage } from '../../src/tex/damage.ts'

describe('damage', () => {
  it.each([
    [String.raw`$\frac{1}{2}$`, '1{2}'],
    [String.raw`$\frac{\sqrt{d}}{n\varepsilon}$`, 'sqrt{d}{nvarepsilon}'],
    [String.raw`$\frac{1}{\sqrt{n}}$`, '1{n}'],
    [String.raw`$\tilde{\mathcal{O}}(\sqrt{\mathcal{C}_\Phi/m})$`, 'mathcal{O}(mathcal{C_Phi/m})'],
    [String.raw`$\sqrt[3]{\log n}$`, 'sqrt[3]{log n}'],
    [String.raw`$x{\bf 1}_n$`, 'x{bf 1}_n'],
    [String.raw`$M\in \mathbb{R}^{m\times n}$`, 'Min R^{mtimes n}'],
    [String.raw`$x\in\mathbb{R}$`, 'xinR'],
    [String.raw`$\{4,8\}$ and $97\,ms$ and $10\%$`, '{4,8} and 97,ms and 10%'],
    [String.raw`\emph{x}, \url{u}, \href{u}{t}, ~\cite{k}`, 'x, u, u{t}, ~k'],
    [String.raw`95\%, \hiformer, Schr\"odinger, \(a\times b\)`, String.raw`95\%, \hiformer, Schr\"odinger, \(a\times b\)`],
    [String.raw`costs \$5 and \$6`, String.raw`costs \5 and 6`],
    ['$$x$$', '$x$'],
    ['one $ alone', 'one $ alone'],
    [String.raw`\a{open`, String.raw`\a{open`],
  ])('shows %s as %s', (tex, shown) => {
    expect(damage(tex)).toBe(shown)
  })
})
