/** Hugo with its own KaTeX (`transform.ToMath`, since 0.132). */
import { type Rival, withFrontMatter } from './rival.ts'

const CONFIG = `baseURL = 'https://example.org/'
title = 'Digest'
disableKinds = ['RSS', 'sitemap']
[taxonomies]
digest = 'digests'
theme = 'themes'
[markup.goldmark.extensions.passthrough]
enable = true
[markup.goldmark.extensions.passthrough.delimiters]
block = [['$$', '$$']]
inline = [['$', '$']]
`

const FORMULA = `{{- $display := eq .Type "block" -}}
{{- with try (transform.ToMath .Inner (dict "displayMode" $display "output" "htmlAndMathml" "strict" "ignore" "throwOnError" false)) -}}
{{- with .Err }}<code>{{ $.Inner }}</code>{{ else }}{{ .Value }}{{ end -}}
{{- end -}}
`

const BASE = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>{{ .Title }}</title><link rel="stylesheet" href="/katex.css"></head>
  <body><header><a href="/">Digest</a></header><main data-pagefind-body><h1>{{ .Title }}</h1>{{ block "main" . }}{{ end }}</main></body>
</html>
`

const PAPER = `{{ define "main" }}<p>{{ range .GetTerms "digests" }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }} {{ range .GetTerms "themes" }}<a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ end }}</p>{{ .Content }}{{ end }}
`

const row = (more: string) => `<li><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2>${more}</li>`
const list = (more: string) => `{{ define "main" }}<ol>{{ range .Pages }}${row(more)}{{ end }}</ol>{{ end }}\n`
const HOME = `{{ define "main" }}{{ range first 1 (site.GetPage "/digests").Pages.ByTitle.Reverse }}<ol>{{ range .Pages }}${row('')}{{ end }}</ol>{{ end }}{{ end }}\n`

export const hugo: Rival = {
  name: 'Hugo with transform.ToMath',
  packages: { pagefind: '1.6.0' },
  binary: 'hugo',
  files: (papers) =>
    new Map([
      ['hugo.toml', CONFIG],
      ['layouts/_default/_markup/render-passthrough.html', FORMULA],
      ['layouts/_default/baseof.html', BASE],
      ['layouts/_default/single.html', PAPER],
      ['layouts/_default/list.html', list('')],
      ['layouts/digests/term.html', list('{{ .Content }}')],
      ['layouts/themes/term.html', list('')],
      ['layouts/index.html', HOME],
      ...papers.map(({ slug, body, title, digest, themes }): [string, string] => [
        `content/papers/${slug}.md`,
        withFrontMatter({ title, digests: [digest], themes }, body),
      ]),
    ]),
  command: ['hugo', '--quiet'],
  out: 'public',
  caches: ['resources', '.cache'],
}
