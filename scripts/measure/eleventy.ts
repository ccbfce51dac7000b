/**
 * The same stories as an Eleventy site the way its starter does it: Markdown files, Nunjucks
 * layouts, collections by tag, lists of fifty by pagination.
 */

import {documentOf, storyOf, writeContent, writeProject} from './rival-pages.ts'

const row =
  '<li><time>{{ story.data.day }}</time> <a href="{{ story.url }}">{{ story.data.title }}</a> <span>{{ story.data.outlet }}</span><p>{{ story.data.abstract }}</p></li>'

const rows = (of: string) => `<ol>{% for story in ${of} %}${row}{% endfor %}</ol>`

const around =
  '{% set earlier = collections.stories | getPreviousCollectionItem(page) %}{% if earlier %}<a href="{{ earlier.url }}">{{ earlier.data.title }}</a>{% endif %}{% set later = collections.stories | getNextCollectionItem(page) %}{% if later %}<a href="{{ later.url }}">{{ later.data.title }}</a>{% endif %}'

const pager =
  '<nav>{% for href in pagination.hrefs %}{% if loop.index0 - pagination.pageNumber < 3 and pagination.pageNumber - loop.index0 < 3 %}<a href="{{ href }}">{{ loop.index }}</a>{% endif %}{% endfor %}</nav>'

const front = (...lines: string[]) => `---\nlayout: base.njk\n${lines.join('\n')}\n---\n`

const configuration = `export default config => {
  config.addCollection('days', all => Object.entries(Object.groupBy(all.getFilteredByTag('stories'), story => story.data.day)).map(([name, stories]) => ({name, stories})))
  config.addCollection('outlets', all => Object.entries(Object.groupBy(all.getFilteredByTag('stories'), story => story.data.outlet)).map(([name, stories]) => ({name, stories})))
  config.setQuietMode(true)
  return {dir: {input: 'content', includes: '../layouts'}, markdownTemplateEngine: 'njk'}
}
`.replaceAll('Object.groupBy', 'groupBy')

const groupBy = `const groupBy = (items, keyOf) => {
  const groups = {}
  for (const item of items) (groups[keyOf(item)] ??= []).push(item)
  return groups
}
`

/** Write the project of the stories of `site` to `folder`. */
export async function writeEleventyProject(site: string, folder: string): Promise<void> {
  const perGroup = (name: string) =>
    `${front('pagination:', `  data: collections.${name}`, '  size: 1', '  alias: group', `permalink: /${name}/{{ group.name | slugify }}/`)}<h1>{{ group.name }}</h1>${rows('group.stories')}`
  writeProject(folder, {
    'package.json': '{"type": "module"}',
    'eleventy.config.js': groupBy + configuration,
    'layouts/base.njk': documentOf('{{ title }}', '{{ content | safe }}'),
    'layouts/story.njk': `---\nlayout: base.njk\n---\n${storyOf(name => `{{ ${name} }}`, '{{ content | safe }}', around)}`,
    'content/stories/stories.json': '{"layout": "story.njk", "tags": ["stories"]}',
    'content/index.njk': `${front('title: Archive')}${rows('collections.stories | reverse | batch(12) | first')}`,
    'content/list.njk': `${front('title: Stories', 'pagination:', '  data: collections.stories', '  size: 50', '  reverse: true', 'permalink: /stories/{% if pagination.pageNumber %}page/{{ pagination.pageNumber + 1 }}/{% endif %}')}${rows('pagination.items')}${pager}`,
    'content/days.njk': perGroup('days'),
    'content/outlets.njk': perGroup('outlets')
  })
  await writeContent(site, `${folder}/content/stories`, (_, facts) => facts)
}
