/**
 * The same stories as a Hugo site: a page each, lists of fifty, a page for every outlet and
 * every day, feeds and a sitemap.
 */

import {documentOf, storyOf, writeContent, writeProject} from './rival-pages.ts'

const row =
  '<li><time>{{ .Params.day }}</time> <a href="{{ .RelPermalink }}">{{ .Title }}</a> <span>{{ .Params.outlet }}</span><p>{{ .Params.abstract }}</p></li>'

const list = `{{ define "main" }}<h1>{{ .Title }}</h1>{{ $pages := .Paginate .Pages }}<ol>{{ range $pages.Pages }}${row}{{ end }}</ol>
<nav>{{ range $pages.Pagers }}{{ if le (sub .PageNumber $pages.PageNumber) 2 }}{{ if ge (sub .PageNumber $pages.PageNumber) -2 }}<a href="{{ .URL }}">{{ .PageNumber }}</a>{{ end }}{{ end }}{{ end }}</nav>{{ end }}`

const terms =
  '{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Data.Terms.Alphabetical }}<li><a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a> {{ .Count }}</li>{{ end }}</ul>{{ end }}'

const around =
  '{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}'

const fact = (name: string) => (name === 'title' ? '{{ .Title }}' : `{{ .Params.${name} }}`)

/** Write the project of the stories of `site` to `folder`. */
export async function writeHugoProject(site: string, folder: string): Promise<void> {
  writeProject(folder, {
    'config.yaml':
      'baseURL: http://localhost/\ntitle: Archive\npaginate: 50\ntaxonomies: {outlet: outlets, day: days}\n',
    'layouts/_default/baseof.html': documentOf('{{ .Title }}', '{{ block "main" . }}{{ end }}'),
    'layouts/_default/single.html': `{{ define "main" }}${storyOf(fact, '{{ .Content }}', around)}{{ end }}`,
    'layouts/_default/list.html': list,
    'layouts/_default/terms.html': terms,
    'layouts/index.html': `{{ define "main" }}<h1>Archive</h1><ol>{{ range first 12 .Site.RegularPages }}${row}{{ end }}</ol>{{ end }}`
  })
  await writeContent(site, `${folder}/content/stories`, (_, facts) => ({
    ...facts,
    outlets: [facts.outlet],
    days: [facts.day]
  }))
}
