/**
 * The URI that names a story for programs: its page, or a name that stays the same where the
 * site's address is unknown.
 */

import {sha256} from '../../model/identifiers.ts'
import type {StoryOutline} from '../../model/outline.ts'
import type {Context} from '../context.ts'
import {paths} from '../urls.ts'

/** The URI of a story. */
export function storyUri({urls}: Context, story: StoryOutline): string {
  return urls.absolute(paths.story(story)) ?? urn(story.path)
}

/** A name from a text: RFC 9562 version 8, from its digest. */
export function urn(text: string): string {
  const digits = sha256(text)
  const pieces = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`
  ]
  return `urn:uuid:${[...pieces, digits.slice(20, 32)].join('-')}`
}
