/** WebKitGTK, Safari's engine, over WebDriver. Source: https://www.w3.org/TR/webdriver2/ */
import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'
import type { Driver } from './driver.ts'

const PORT = 4546
const DISPLAY = ':97'
const KEYS = { Enter: '\uE007', ArrowDown: '\uE015', Escape: '\uE00C' } as const

/** Under this name WebDriver hands out elements. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

const elementSchema = z.object({ [ELEMENT]: z.string() })
const answerSchema = z.object({ value: z.unknown() })
const sessionSchema = z.object({
  sessionId: z.string(),
  capabilities: z.object({ browserName: z.string(), browserVersion: z.string() }),
})

/**
 * @param driver path of WebKitWebDriver; Xvfb has to be there too.
 * @throws Error with WebDriver's message.
 */
export async function webkit(driver: string): Promise<Driver> {
  const screen = spawn('Xvfb', [DISPLAY, '-screen', '0', '1280x1024x24'], { stdio: 'ignore' })
  const server = spawn(driver, [`--port=${PORT}`], { stdio: 'ignore', env: { ...process.env, DISPLAY } })
  try {
    await ready()
    const session = sessionSchema.parse(await ask('POST', '/session', { capabilities: { alwaysMatch: {} } }))
    return drive(session, [server, screen])
  } catch (error) {
    for (const child of [server, screen]) child.kill()
    throw error
  }
}

function drive({ sessionId, capabilities }: z.infer<typeof sessionSchema>, children: readonly ChildProcess[]): Driver {
  const path = `/session/${sessionId}`
  // Key actions reach a window that has the focus, which none has without a window manager.
  const keys = async (text: string) => {
    const element = elementSchema.parse(await ask('GET', `${path}/element/active`))
    await ask('POST', `${path}/element/${element[ELEMENT]}/value`, { text })
  }
  return {
    name: `${capabilities.browserName}/${capabilities.browserVersion}`,
    open: async (url) => void (await ask('POST', `${path}/url`, { url })),
    run: (body) => ask('POST', `${path}/execute/sync`, { script: body, args: [] }),
    press: (key) => keys(KEYS[key]),
    type: (text) => keys(text),
    resize: async (width, height) => void (await ask('POST', `${path}/window/rect`, { width, height })),
    // WebDriver does not tell of the console.
    complaints: [],
    close: async () => {
      await ask('DELETE', path)
      for (const child of children) child.kill()
    },
  }
}

async function ask(method: string, path: string, body?: unknown): Promise<unknown> {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) }
  const response = await fetch(`http://127.0.0.1:${PORT}${path}`, init)
  const { value } = answerSchema.parse(await response.json())
  if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`)
  return value
}

async function ready(): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    const isUp = await fetch(`http://127.0.0.1:${PORT}/status`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isUp) return
    await setTimeout(200)
  }
  throw new Error('WebKitWebDriver does not answer')
}
