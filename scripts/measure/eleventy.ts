/**
 * The same stories as an Eleventy site the way its starter, eleventy-base-blog 9, is set up:
 * Markdown files with front matter, each a template of Nunjucks; layouts in two steps; the
 * plugins of Eleventy itself that the starter switches on (links by input path, a base for links,
 * ids of headings, styles and scripts gathered page by page); a page for everything that stories
 * are filed under, with all of its stories, among the pages that Eleventy knows; the story before
 * and after; a sitemap.
 *
 * It gets the kinds of page that Hugo gets, see `hugo.ts`: stories, captures with their lines and
 * as they are, lists of fifty, a page for every outlet, day, topic, person, organisation, place
 * and event that has one on our site. The starter would file them by tags, for each of which
 * Eleventy passes over all stories: with ten thousand tags that takes longer than all else, so they
 * are gathered in one pass. Left out is what the starter takes from other packages: feeds,
 * navigation by keys, pictures in other sizes, coloured code.
 */

import {namesOf} from './rival-names.ts'
import {documentOf, storyOf, writeCaptures, writeContent, writeProject} from './rival-pages.ts'

const row =
  '<li><time>{{ story.data.day }}</time> <a href="{{ story.url }}">{{ story.data.title }}</a> <span>{{ story.data.outlet }}</span><p>{{ story.data.abstract }}</p></li>'

const rows = (of: string) => `<ol>{% for story in ${of} %}${row}{% endfor %}</ol>`

const around =
  '{% set earlier = collections.stories | getPreviousCollectionItem %}{% if earlier %}<a href="{{ earlier.url }}">{{ earlier.data.title }}</a>{% endif %}{% set later = collections.stories | getNextCollectionItem %}{% if later %}<a href="{{ later.url }}">{{ later.data.title }}</a>{% endif %}'

const axes = ['outlets', 'days', 'topics', 'people', 'organizations', 'places', 'events']

const names = axes
  .map(
    axis =>
      `<ul>{% for name in ${axis} %}<li><a href="/${axis}/{{ name | slugify }}/">{{ name }}</a></li>{% endfor %}</ul>`
  )
  .join('')

const pager =
  '<nav>{% for href in pagination.hrefs %}{% if loop.index0 - pagination.pageNumber < 3 and pagination.pageNumber - loop.index0 < 3 %}<a href="{{ href }}">{{ loop.index }}</a>{% endif %}{% endfor %}</nav>'

const capture =
  '<h1>{{ title }}</h1><ol>{% for line in lines %}<li id="L{{ loop.index0 }}"><a href="#L{{ loop.index0 }}">{{ loop.index0 }}</a><span>{{ line }}</span></li>{% endfor %}</ol><p><a href="{{ original }}" download>Original</a></p>'

const style = `:root { --ink: #1b1b1b; --paper: #fff; --accent: #1b4b8f }
body { margin: 0 auto; max-width: 46rem; color: var(--ink); background: var(--paper); font: 1.1rem/1.5 serif }
header, footer, nav { font-family: sans-serif } a { color: var(--accent) } h1 { line-height: 1.2 }
nav ul { display: flex; gap: 1rem; list-style: none } ol { padding: 0 } time, span { color: #555 }
`

/** The head of the starter's layout: what a page gathered of styles and scripts, in the page. */
const head =
  '{%- css %}{% include "site.css" %}{% endcss %}<style>{% getBundle "css" %}</style><script type="module">{% getBundle "js" %}</script>'

const configuration = `import {HtmlBasePlugin, IdAttributePlugin, InputPathToUrlTransformPlugin} from ${JSON.stringify(import.meta.resolve('@11ty/eleventy'))}

const filed = (stories, axis, slugify) => {
  const groups = new Map()
  for (const story of stories) {
    for (const name of story.data[axis] ?? []) {
      const group = groups.get(slugify(name))
      if (group === undefined) groups.set(slugify(name), {name, stories: [story]})
      else group.stories.push(story)
    }
  }
  return [...groups.values()]
}

export default config => {
  config.addPreprocessor('drafts', '*', data => data.draft !== true && undefined)
  config.addPassthroughCopy({'./static/': '/'})
  config.addBundle('css', {toFileDirectory: 'dist', bundleHtmlContentFromSelector: 'style'})
  config.addBundle('js', {toFileDirectory: 'dist', bundleHtmlContentFromSelector: 'script'})
  config.addPlugin(HtmlBasePlugin)
  config.addPlugin(InputPathToUrlTransformPlugin)
  config.addPlugin(IdAttributePlugin)
  const slugify = config.getFilter('slugify')
  for (const axis of ${JSON.stringify(axes)}) {
    config.addCollection(axis, all => filed(all.getFilteredByTag('stories'), axis, slugify))
  }
  config.setQuietMode(true)
}

export const config = {
  templateFormats: ['md', 'njk', 'html', 'liquid', '11ty.js'],
  markdownTemplateEngine: 'njk',
  htmlTemplateEngine: 'njk',
  dir: {input: 'content', includes: '../layouts'}
}
`

const front = (...lines: string[]) => `---\nlayout: base.njk\n${lines.join('\n')}\n---\n`

/** The page of each member of an axis, and the page of all. */
const axisPages = (axis: string) => {
  const page = front(
    'pagination:',
    `  data: collections.${axis}`,
    '  size: 1',
    '  alias: group',
    '  addAllPagesToCollections: true',
    'eleventyComputed:',
    '  title: "{{ group.name }}"',
    `permalink: /${axis}/{{ group.name | slugify }}/`
  )
  const all = `<ul>{% for group in collections.${axis} %}<li><a href="/${axis}/{{ group.name | slugify }}/">{{ group.name }}</a> {{ group.stories.length }}</li>{% endfor %}</ul>`
  return {
    [`content/${axis}.njk`]: `${page}<h1>{{ group.name }}</h1>${rows('group.stories')}`,
    [`content/all-${axis}.njk`]: `${front(`title: ${axis}`, `permalink: /${axis}/`)}${all}`
  }
}

const listPage = front(
  'title: Stories',
  'pagination:',
  '  data: collections.stories',
  '  size: 50',
  '  reverse: true',
  'permalink: /stories/{% if pagination.pageNumber %}page/{{ pagination.pageNumber + 1 }}/{% endif %}'
)

const sitemap =
  '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{% for page in collections.all %}<url><loc>http://localhost{{ page.url }}</loc></url>{% endfor %}</urlset>'

/** Write the project of the stories of `site` to `folder`. */
export async function writeEleventyProject(site: string, folder: string): Promise<void> {
  const namesHere = namesOf(site)
  const story = storyOf(name => `{{ ${name} }}`, '{{ content | safe }}', `${names}${around}`)
  writeProject(folder, {
    'package.json': '{"type": "module"}',
    'eleventy.config.js': configuration,
    'layouts/site.css': style,
    'layouts/base.njk': documentOf('{{ title }}', '{{ content | safe }}', head),
    'layouts/story.njk': `---\nlayout: base.njk\n---\n${story}`,
    'layouts/capture.njk': `---\nlayout: base.njk\n---\n${capture}`,
    'content/stories/stories.json': '{"layout": "story.njk", "tags": ["stories"]}',
    'content/captures/captures.json': '{"layout": "capture.njk"}',
    'content/index.njk': `${front('title: Archive')}${rows('collections.stories | reverse | batch(12) | first')}`,
    'content/list.njk': `${listPage}${rows('pagination.items')}${pager}`,
    ...Object.assign({}, ...axes.map(axisPages)),
    'content/sitemap.njk': `---\npermalink: /sitemap.xml\neleventyExcludeFromCollections: true\n---\n${sitemap}`
  })
  await writeContent(site, `${folder}/content/stories`, (told, facts) => ({
    ...facts,
    outlets: [facts.outlet],
    days: [facts.day],
    topics: told.keywords ?? [],
    ...namesHere(told.identifier)
  }))
  await writeCaptures(site, folder)
}
