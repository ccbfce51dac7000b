/**
 * A story as ninjs 3.1, the JSON of the IPTC for news.
 *
 *     {"uri": "https://…", "type": "text", "headlines": [{"role": "main", "value": "…"}], …}
 *
 * ninjs wants an instant where a story states a day: a certain day stands as its midnight in
 * UTC, and a day that is only derived not at all. The text stands as far as it may be shown.
 */

import type {ArchivedStory} from '../../model/archived-story.ts'
import {paragraphsOf} from '../../model/body.ts'
import type {Mention, Story} from '../../model/story.ts'
import type {Context} from '../context.ts'
import {storyUri} from '../machine/story-uri.ts'
import {certainDate} from '../views/certain-date.ts'
import {outletOf} from '../views/story-item.ts'

/** The story; keys without a value are left out by JSON. */
export function ninjsOf(context: Context, archived: ArchivedStory, story: Story): object {
  const published = certainDate(archived)
  const {inLanguage, alternativeHeadline, abstract, editorial, url, capture} = story
  return {
    uri: storyUri(context, archived),
    standard: {
      name: 'ninjs',
      version: '3.1',
      schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#'
    },
    type: 'text',
    representationType: context.accessOf(archived) === 'full' ? 'full' : 'partial',
    contentCreated: published && `${published}T00:00:00Z`,
    pubStatus: 'usable',
    usageTerms: context.description.rights,
    edNote: editorial.edNote,
    language: inLanguage,
    headlines: texts([
      ['main', story.headline],
      ['alternative', alternativeHeadline]
    ]),
    descriptions: texts([['abstract', abstract]]),
    bodies: bodiesOf(context, archived, story),
    people: mentioned(story, 'Person'),
    organisations: mentioned(story, 'Organization'),
    places: mentioned(story, 'Place'),
    subjects: filled((story.keywords ?? []).map(name => ({name, rel: 'about'}))),
    infoSources: sourcesOf(context, archived, story),
    by: story.byline,
    located: story.dateline?.place,
    altIds: [
      {role: 'identifier', value: story.identifier},
      {role: 'sha256', value: capture.sha256},
      ...(url === undefined ? [] : [{role: 'url', value: url}])
    ]
  }
}

function bodiesOf(context: Context, archived: ArchivedStory, story: Story): object[] | undefined {
  const access = context.accessOf(archived)
  const contentType = 'text/plain'
  if (access === 'full') {
    const value = paragraphsOf(story.articleBody).join('\n\n')
    const {wordCount} = story
    return filled(value === '' ? [] : [{role: 'main', contentType, wordCount, value}])
  }
  if (access !== 'excerpt' || archived.opening === '') return undefined
  return [{role: 'excerpt', contentType, value: archived.opening}]
}

/** The outlet, and whom the story cites. */
function sourcesOf(context: Context, archived: ArchivedStory, story: Story): object[] | undefined {
  const isKnown = archived.outlet !== undefined || archived.publisher !== undefined
  const outlet = isKnown ? [{name: outletOf(context, archived).outletText, role: 'publisher'}] : []
  const cited = new Set((story.citedSources ?? []).map(({name}) => name))
  return filled([...outlet, ...[...cited].map(name => ({name, role: 'cited'}))])
}

function mentioned({mentions}: Story, type: Mention['type']): object[] | undefined {
  return filled(
    mentions.filter(mention => mention.type === type).map(({name}) => ({name, rel: 'mentions'}))
  )
}

function texts(values: readonly (readonly [string, string | undefined])[]): object[] | undefined {
  return filled(
    values.flatMap(([role, value]) =>
      value === undefined ? [] : [{role, contentType: 'text/plain', value}]
    )
  )
}

/** The list, if there is something in it. */
function filled<T>(list: readonly T[]): T[] | undefined {
  return list.length === 0 ? undefined : [...list]
}
