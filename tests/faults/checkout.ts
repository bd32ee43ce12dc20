/** A checkout for a test, gone when the test is over. */
import { onTestFinished, vi } from 'vitest'
import { type Checkout, makeCheckout } from '../support/checkout.ts'

// Each test runs the program several times, and a machine may be busy.
vi.setConfig({ testTimeout: 180_000 })

export async function checkout(): Promise<Checkout> {
  const made = await makeCheckout()
  onTestFinished(made.remove)
  return made
}
