/**
 * Know the index document of every story that the site shows.
 *
 *     documents.of(story)  →  {url: '/x/stories/trumps-threats-a1b2c3d/', html: '<!doctype html>…'}
 *
 * Documents are made when asked for and never kept: those of a large archive do not fit in memory.
 */

import {hash} from 'node:crypto'
import {accessIn} from '../model/access.ts'
import type {Archive} from '../model/archive.ts'
import type {ArchivedStory} from '../model/archived-story.ts'
import {facetedIn} from '../model/facets.ts'
import type {Slug, StoryId} from '../model/identifiers.ts'
import type {Listed} from '../model/listed.ts'
import type {StoryOutline} from '../model/outline.ts'
import type {Description} from '../model/schema/description.ts'
import type {Story} from '../model/story.ts'
import {indexDocument} from './document.ts'
import type {SuggestedName} from './suggestions.ts'

/** What the index is made from. */
export interface SearchInput {
  readonly archive: Archive
  /** What of the archive may be listed. */
  readonly listed: Listed
  readonly description: Description
  /** A story of the archive, not in outline but whole. */
  readonly archivedOf: (id: StoryId) => ArchivedStory
  readonly storyOf: (id: StoryId) => Story
  /** Hash of all that the story was computed from, so that it need not be loaded to know it. */
  readonly keyOf: (id: StoryId) => string
  /** Link to the story's page, base path included: `/x/stories/trumps-threats-a1b2c3d/`. */
  readonly urlOf: (id: StoryId) => string
  /** The story's date with its certainty, in words: `about 26 March 2019`. */
  readonly dateOf: (id: StoryId) => string
  /** Whether what a story's document depends on may differ from last time. @default of all stories */
  readonly isTouched?: (id: StoryId) => boolean
  /** Names that have a page, for suggestions. */
  readonly names: readonly SuggestedName[]
}

/** One document, and the page it stands for. */
export interface Document {
  /** Not percent-encoded. */
  readonly url: string
  readonly html: string
  /** The texts in it, the headline first. */
  readonly texts: readonly string[]
}

/** The documents of an archive. */
export interface Documents {
  /** The stories that may be found, in the archive's order. */
  readonly stories: readonly StoryOutline[]
  readonly of: (story: StoryOutline) => Document
  /** Address of the story's page, not percent-encoded. */
  readonly urlOf: (story: StoryOutline) => string
  /** Hash of all that the story's document depends on. */
  readonly keyOf: (story: StoryOutline) => string
}

/** Digits of a key: enough that no two of a large archive are alike. */
const keyLength = 24

/**
 * The documents of the stories that the site shows.
 *
 * @param keyBefore The key that a story's document had last time.
 */
export function createDocuments(
  input: SearchInput,
  keyBefore: (id: StoryId) => string | undefined = () => undefined
): Documents {
  const {archive, description, isTouched = () => true} = input
  const access = accessIn(archive.outlets, description)
  const outlets = new Map<Slug, string>(archive.outlets.map(({slug, name}) => [slug, name]))
  const pageOf = ({identifier}: StoryOutline) => decodeURI(input.urlOf(identifier))
  const outletOf = ({outlet}: StoryOutline) => outlet && outlets.get(outlet)
  const {listed} = input
  const faceted = facetedIn(listed)
  const keyOf = (archived: StoryOutline): string => {
    const {identifier} = archived
    const facts = [
      input.keyOf(identifier),
      pageOf(archived),
      input.dateOf(identifier),
      outletOf(archived),
      access(archived),
      ...foundFacts(faceted(input.archivedOf(identifier)))
    ]
    return hash('sha256', JSON.stringify(facts)).slice(0, keyLength)
  }
  const keys = new Map<StoryId, string>()
  return {
    stories: listed.stories,
    urlOf: pageOf,
    of: archived => {
      const outlet = outletOf(archived)
      const source = {
        story: input.storyOf(archived.identifier),
        archived: faceted(input.archivedOf(archived.identifier)),
        access: access(archived),
        date: input.dateOf(archived.identifier),
        ...(outlet === undefined ? {} : {outlet})
      }
      return {url: pageOf(archived), ...indexDocument(source)}
    },
    keyOf: archived => {
      const {identifier} = archived
      const before = isTouched(identifier) ? undefined : keyBefore(identifier)
      const key = before ?? keys.get(identifier) ?? keyOf(archived)
      if (before === undefined) keys.set(identifier, key)
      return key
    }
  }
}

/** What the archive found of a story, as far as its facets and days rest on it. */
function foundFacts(archived: ArchivedStory): unknown[] {
  const {bounds, date, dateCertainty, dateEvidence, dateline, inLanguage} = archived
  const {entities, event, opening, outlet, topics} = archived
  const certainty = dateEvidence?.certainty ?? dateCertainty
  const shared = [entities, event, opening, outlet, topics]
  return [bounds, date, certainty, dateline?.place, inLanguage, ...shared]
}
