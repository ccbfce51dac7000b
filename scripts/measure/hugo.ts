/**
 * The same stories as a Hugo site with the pages that ours has: a page for each story, one for
 * each capture with all of its lines, the captures as they are, lists of fifty, a page for every
 * outlet, day, topic, person, organisation, place and event that has one on our site, a feed
 * and a sitemap. Names, events and lines stand ready in the front matter.
 */

import {namesOf} from './rival-names.ts'
import {documentOf, storyOf, writeCaptures, writeContent, writeProject} from './rival-pages.ts'

const row =
  '<li><time>{{ .Params.day }}</time> <a href="{{ .RelPermalink }}">{{ .Title }}</a> <span>{{ .Params.outlet }}</span><p>{{ .Params.abstract }}</p></li>'

const list = `{{ define "main" }}<h1>{{ .Title }}</h1>{{ $pages := .Paginate .Pages }}<ol>{{ range $pages.Pages }}${row}{{ end }}</ol>
<nav>{{ range $pages.Pagers }}{{ if le (sub .PageNumber $pages.PageNumber) 2 }}{{ if ge (sub .PageNumber $pages.PageNumber) -2 }}<a href="{{ .URL }}">{{ .PageNumber }}</a>{{ end }}{{ end }}{{ end }}</nav>{{ end }}`

const terms =
  '{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Data.Terms.Alphabetical }}<li><a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a> {{ .Count }}</li>{{ end }}</ul>{{ end }}'

const around =
  '{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}'

const fact = (name: string) => (name === 'title' ? '{{ .Title }}' : `{{ .Params.${name} }}`)

const axes = ['outlets', 'days', 'topics', 'people', 'organizations', 'places', 'events']

const configuration = `baseURL: http://localhost/
title: Archive
paginate: 50
taxonomies: {${axes.map(axis => `${axis}: ${axis}`).join(', ')}}
outputs: {home: [HTML, RSS], section: [HTML], taxonomy: [HTML], term: [HTML]}
`

const names = ['people', 'organizations', 'places', 'events']
  .map(
    axis =>
      `<h2>${axis}</h2><ul>{{ range .GetTerms "${axis}" }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>`
  )
  .join('')

const capture =
  '{{ define "main" }}<h1>{{ .Title }}</h1><ol>{{ range $index, $line := .Params.lines }}<li id="L{{ $index }}"><a href="#L{{ $index }}">{{ $index }}</a><span>{{ $line }}</span></li>{{ end }}</ol><p><a href="{{ .Params.original }}" download>Original</a></p>{{ end }}'

/** Write the project of the stories of `site` to `folder`. */
export async function writeHugoProject(site: string, folder: string): Promise<void> {
  const namesHere = namesOf(site)
  writeProject(folder, {
    'config.yaml': configuration,
    'layouts/captures/single.html': capture,
    'layouts/_default/baseof.html': documentOf('{{ .Title }}', '{{ block "main" . }}{{ end }}'),
    'layouts/_default/single.html': `{{ define "main" }}${storyOf(fact, '{{ .Content }}', `${names}${around}`)}{{ end }}`,
    'layouts/_default/list.html': list,
    'layouts/_default/terms.html': terms,
    'layouts/index.html': `{{ define "main" }}<h1>Archive</h1><ol>{{ range first 12 .Site.RegularPages }}${row}{{ end }}</ol>{{ end }}`
  })
  await writeContent(site, `${folder}/content/stories`, (story, facts) => ({
    ...facts,
    outlets: [facts.outlet],
    days: [facts.day],
    topics: story.keywords ?? [],
    ...namesHere(story.identifier)
  }))
  await writeCaptures(site, folder)
}
