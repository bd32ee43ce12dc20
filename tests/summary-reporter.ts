import type { Reporter, TestModule } from 'vitest/node'

/**
 * Closes a run with its counts on a plain line, for machines that read the log. It is written as the process ends: vitest
 * reports errors outside of tests after its own summary. A run that failed without a failed test counts one.
 */
export default class SummaryReporter implements Reporter {
  private passed = 0
  private failed = 0

  onInit(): void {
    process.once('exit', (code) => {
      console.log(`${this.passed} passed, ${this.failed === 0 && code !== 0 ? 1 : this.failed} failed`)
    })
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    this.passed = 0
    this.failed = errors.length
    for (const module of modules) {
      // A file or group that could not run, because what it needs failed, has errors of its own and its tests count as skipped.
      for (const suite of [module, ...module.children.allSuites()]) this.failed += suite.errors().length
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state === 'passed') this.passed++
        else if (state === 'failed') this.failed++
      }
    }
  }
}
