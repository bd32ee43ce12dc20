/** Finds a browser for the tests that need a real one. */
import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

/** Where the browser came from: `CHROME_PATH`, an installation, or the package that npm installed. */
export interface FoundBrowser {
  readonly origin: 'CHROME_PATH' | 'installed' | 'package'
  readonly path: string
}

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome', 'microsoft-edge', 'msedge']

/** Where browsers are that put no command on the PATH. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

const UNPACKED = resolve(import.meta.dirname, '../../.cache/browser')

const ARGUMENTS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Root, as in a container, may not use the sandbox.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/**
 * A browser to test with: `CHROME_PATH`; an installed Chrome, Chromium or Edge; the one in `@sparticuz/chromium` (Linux, x64).
 * `TEST_BROWSER=package` goes straight to the last.
 *
 * @throws Error that says what to install when there is none.
 */
export async function findBrowser(env: NodeJS.ProcessEnv = process.env): Promise<FoundBrowser> {
  if (env.TEST_BROWSER !== 'package') {
    if (env.CHROME_PATH) {
      if (isExecutable(env.CHROME_PATH)) return { origin: 'CHROME_PATH', path: env.CHROME_PATH }
      throw new Error(`CHROME_PATH names ${env.CHROME_PATH}, which cannot be run`)
    }
    const onPath = (env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)))
    const path = [...onPath, ...PLACES].find(isExecutable)
    if (path !== undefined) return { origin: 'installed', path }
  }
  if (process.platform === 'linux' && process.arch === 'x64') return { origin: 'package', path: await unpackBrowser() }
  throw new Error('The browser tests need Chrome, Chromium or Edge: install one, or name its program in CHROME_PATH')
}

/** Starts the browser that was found. */
export async function launchBrowser(env: NodeJS.ProcessEnv = process.env): Promise<Browser> {
  const { origin, path } = await findBrowser(env)
  // The package's browser is the headless shell alone, and runs where there are no process namespaces.
  const own = origin === 'package' ? ['--headless=shell', '--no-sandbox', '--no-zygote'] : []
  return chromium.launch({ executablePath: path, args: [...ARGUMENTS, ...own] })
}

/**
 * Unpacks the browser that npm installed, with the libraries it needs where a bare system has none: the package does the latter
 * only when it believes to run on AWS Lambda. It always unpacks into the temporary folder, so that is pointed into the project
 * meanwhile: a folder shared with other users and versions could hold a program that is not ours.
 */
async function unpackBrowser(): Promise<string> {
  const whole = join(UNPACKED, 'whole')
  if (!existsSync(whole)) rmSync(UNPACKED, { recursive: true, force: true })
  mkdirSync(UNPACKED, { recursive: true })
  const before = process.env.TMPDIR
  process.env.TMPDIR = UNPACKED
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x'
  try {
    const { default: packaged } = await import('@sparticuz/chromium')
    const path = await packaged.executablePath()
    // Its own list of font folders has /tmp/fonts, and a browser that finds no font at all ends at the first form control.
    writeFileSync(join(UNPACKED, 'fonts/fonts.conf'), fontConfiguration(UNPACKED))
    writeFileSync(whole, '')
    return path
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}

/** Source: https://fontconfig.pages.freedesktop.org/fontconfig/fontconfig-user.html */
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
