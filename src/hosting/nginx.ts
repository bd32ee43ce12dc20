/** The table as a server of nginx. */
import { ASK_AGAIN, headerRules } from './response-headers.ts'

/** Types of files that nginx's own list lacks, or has otherwise. */
const TYPES = {
  'text/html': 'html',
  'text/css': 'css',
  'text/javascript': 'js',
  'application/json': 'json',
  'application/xml': 'xml',
  'text/x-opml': 'opml',
  'image/svg+xml': 'svg',
  'image/png': 'png',
  'font/woff2': 'woff2',
  'text/markdown': 'md',
  'text/plain': 'txt',
  'application/x-bibtex': 'bib',
  'application/x-research-info-systems': 'ris',
}

interface Server {
  /** Host name, or `_` for any. */
  readonly name: string
  /** `80`, `127.0.0.1:8080`. */
  readonly listen: string
  /** Folder of the site. */
  readonly root: string
  /** Path of the site; begins and ends with a slash. */
  readonly base: string
}

/**
 * To be included in nginx's `http` block. A header set in a `location` would take those of the server away: what differs by path is a
 * `map`, and every header is the server's.
 *
 * Source: https://nginx.org/en/docs/http/ngx_http_headers_module.html
 */
export function nginxServer({ name, listen, root, base }: Server): string {
  const everywhere = headerRules.filter(({ path }) => path === '*').flatMap(({ headers }) => Object.entries(headers))
  const cached = headerRules.flatMap(({ path, headers }) => {
    const lifetime = headers['Cache-Control']
    return lifetime === undefined ? [] : [`  ~^${literal(base + path.replace(/\*$/, ''))} "${lifetime}";`]
  })
  return `map $uri $research_digest_cache {
  default "${ASK_AGAIN}";
${cached.join('\n')}
}

server {
  server_name ${name};
  listen ${listen};
  server_tokens off;
  charset utf-8;
  charset_types text/css text/javascript text/plain text/markdown application/json application/xml application/x-bibtex image/svg+xml;
  gzip_static on;
  error_page 404 ${base}404.html;
${everywhere.map(([header, value]) => `  add_header ${header} "${value}" always;`).join('\n')}
  add_header Cache-Control $research_digest_cache always;
  types {
${Object.entries(TYPES)
  .map(([type, endings]) => `    ${type} ${endings};`)
  .join('\n')}
  }
  location ${base} {
    ${base === '/' ? 'root' : 'alias'} ${root}/;
    try_files $uri $uri/index.html =404;
  }
}
`
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
