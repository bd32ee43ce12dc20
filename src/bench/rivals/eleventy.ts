/** Eleventy with KaTeX as a plugin of its Markdown. */
import { type Rival, withFrontMatter } from './rival.ts'

const CONFIG = `import { katex } from '@mdit/plugin-katex'
export default function (config) {
  config.amendLibrary('md', (markdown) => markdown.use(katex, { strict: false, throwOnError: false }))
  const groups = (all, of) => {
    const found = new Map()
    for (const item of all.getFilteredByTag('papers')) for (const id of of(item.data)) found.set(id, [...(found.get(id) ?? []), item])
    return [...found].map(([id, papers]) => ({ id, papers }))
  }
  config.addCollection('digests', (all) => groups(all, ({ digest }) => [digest]))
  config.addCollection('themes', (all) => groups(all, ({ themes }) => themes))
  config.addCollection('latest', (all) => {
    const papers = all.getFilteredByTag('papers')
    const last = papers.map(({ data }) => data.digest).sort().at(-1)
    return papers.filter(({ data }) => data.digest === last)
  })
  config.setTemplateFormats(['md', 'njk'])
  return { markdownTemplateEngine: false, dir: { input: 'site', output: 'dist' } }
}
`

const LAYOUT = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>{{ title }}</title><link rel="stylesheet" href="/katex.css"></head>
  <body><header><a href="/">Digest</a></header><main data-pagefind-body><h1>{{ title }}</h1>
  {% if digest %}<p><a href="/digests/{{ digest }}/">{{ digest }}</a> {% for id in themes %}<a href="/themes/{{ id }}/">{{ id }}</a> {% endfor %}</p>{% endif %}
  {{ content | safe }}</main></body>
</html>
`

const list = (collection: string, abstracts: boolean) => `---
layout: layout.njk
pagination: { data: collections.${collection}, size: 1, alias: group }
permalink: "/${collection}/{{ group.id }}/"
eleventyComputed: { title: "{{ group.id }}" }
---
<ol>{% for paper in group.papers %}<li><h2><a href="{{ paper.url }}">{{ paper.data.title }}</a></h2>${abstracts ? '{{ paper.content | safe }}' : ''}</li>{% endfor %}</ol>
`

const HOME = `---
layout: layout.njk
title: Digest
permalink: /
---
<ol>{% for paper in collections.latest %}<li><a href="{{ paper.url }}">{{ paper.data.title }}</a></li>{% endfor %}</ol>
`

export const eleventy: Rival = {
  name: 'Eleventy 3 with @mdit/plugin-katex',
  packages: { '@11ty/eleventy': '3.1.8', '@mdit/plugin-katex': '0.25.2', katex: '0.16.47', pagefind: '1.6.0' },
  files: (papers) =>
    new Map([
      ['eleventy.config.js', CONFIG],
      ['site/_includes/layout.njk', LAYOUT],
      ['site/index.njk', HOME],
      ['site/digests.njk', list('digests', true)],
      ['site/themes.njk', list('themes', false)],
      ['site/papers/papers.json', JSON.stringify({ layout: 'layout.njk', tags: 'papers' })],
      ...papers.map(({ slug, body, ...fields }): [string, string] => [`site/papers/${slug}.md`, withFrontMatter(fields, body)]),
    ]),
  command: ['eleventy', '--quiet'],
  out: 'dist',
  caches: ['.cache'],
}
