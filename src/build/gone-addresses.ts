/**
 * Addresses of stories that the last build published and this one does not.
 *
 *     stories/harbour-reopens-1a2b3c4/  →  gone; the story is harbour.txt, under another name
 *
 * The digits at the end of an address are those of the story's identifier, so that a story
 * with a new headline is known again. Where nothing is remembered of the last build, because
 * of `--clean` or a lost store, its pages are found where it wrote them.
 */

import type {Archive} from '../model/archive.ts'
import type {StoryOutline} from '../model/outline.ts'
import type {Manifest} from '../render/index.ts'

/** An address that leads nowhere now. */
export interface GoneAddress {
  /** On the site, without its base path: `/stories/harbour-reopens-1a2b3c4/`. */
  readonly address: string
  /** The capture of the story, where it is still published, under another address. */
  readonly capture?: string
}

const storyPage = /^(stories\/[^/]+-([0-9a-f]{7,12})\/)index\.html$/

/** Digits that every address has of its story's identifier, at least. */
const fewestDigits = 7

/**
 * The addresses that are gone, sorted.
 *
 * @param lost Files of the last build that this one does not have, below the folder of the site.
 */
export function goneAddresses(
  lost: readonly string[],
  {homes}: Manifest,
  {stories}: Archive
): GoneAddress[] {
  const addresses = [...lost].sort().flatMap(file => {
    const [, folder, digits] = storyPage.exec(file) ?? []
    return folder === undefined || digits === undefined ? [] : [{address: `/${folder}`, digits}]
  })
  if (addresses.length === 0) return []
  const byDigits = new Map<string, StoryOutline[]>()
  for (const story of stories) {
    const digits = story.identifier.slice(0, fewestDigits)
    byDigits.set(digits, [...(byDigits.get(digits) ?? []), story])
  }
  return addresses.map(({address, digits}) => {
    const [story, ...others] = (byDigits.get(digits.slice(0, fewestDigits)) ?? []).filter(
      ({identifier, slug, shortId}) =>
        identifier.startsWith(digits) && homes.has(`stories/${slug}-${shortId}/`)
    )
    return story === undefined || others.length > 0 ? {address} : {address, capture: story.path}
  })
}
