/** `npm run headers`: what a host is to say with the site's files, in the host's own words. */
import './settings-fault.ts'
import { parseArgs } from 'node:util'
import siteConfig from '../site.config.ts'
import { headersFile } from '../src/hosting/netlify.ts'
import { nginxServer } from '../src/hosting/nginx.ts'

const HELP = `npm run --silent headers -- netlify | cloudflare | nginx

Prints response headers for the site: its security policy, how long each file may be kept. For Netlify and Cloudflare Pages it is the
file _headers, which every build puts into dist/ already; for nginx a server to include in its http block.

  --root FOLDER    where nginx finds the site (/srv/papers)
  --listen WHERE   where nginx listens (80)
`

function main(): number {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { root: { type: 'string', default: '/srv/papers' }, listen: { type: 'string', default: '80' } },
    })
    const [host, ...others] = positionals
    const text =
      host === 'nginx'
        ? nginxServer({ ...values, name: new URL(siteConfig.url).hostname, base: siteConfig.base })
        : host === 'netlify' || host === 'cloudflare'
          ? headersFile(siteConfig.base)
          : undefined
    if (text === undefined || others.length > 0) throw new Error('name one host')
    process.stdout.write(text)
    return 0
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`)
    return 2
  }
}

process.exitCode = main()
