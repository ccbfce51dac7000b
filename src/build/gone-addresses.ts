/**
 * Addresses of stories that the last build published and this one does not.
 *
 *     stories/harbour-reopens-1a2b3c4/  →  gone; the story is harbour.txt, under another name
 *
 * The digits at the end of an address are those of the story's identifier, so that a story
 * with a new headline is known again. Where nothing is remembered of the last build, because
 * of `--clean` or a lost store, its pages are found where it wrote them.
 */

import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'

import type {Archive, ArchivedStory} from '../model/archive.ts'
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

/** The pages of stories that stand below the folder of a site, as a manifest names them. */
export function storyPagesIn(output: string): string[] {
  const folder = join(output, 'stories')
  return existsSync(folder) ? readdirSync(folder).map(name => `stories/${name}/index.html`) : []
}

/**
 * The addresses that are gone, sorted.
 *
 * @param published Files of the last build, below the folder of the site.
 */
export function goneAddresses(
  published: readonly string[],
  {files}: Manifest,
  {stories}: Archive
): GoneAddress[] {
  const lost = published
    .filter(file => !Object.hasOwn(files, file))
    .sort()
    .flatMap(file => {
      const [, folder, digits] = storyPage.exec(file) ?? []
      return folder === undefined || digits === undefined ? [] : [{address: `/${folder}`, digits}]
    })
  if (lost.length === 0) return []
  const byDigits = new Map<string, ArchivedStory[]>()
  for (const story of stories) {
    const digits = story.identifier.slice(0, fewestDigits)
    byDigits.set(digits, [...(byDigits.get(digits) ?? []), story])
  }
  return lost.map(({address, digits}) => {
    const [story, ...others] = (byDigits.get(digits.slice(0, fewestDigits)) ?? []).filter(
      ({identifier, slug, shortId}) =>
        identifier.startsWith(digits) &&
        Object.hasOwn(files, `stories/${slug}-${shortId}/index.html`)
    )
    return story === undefined || others.length > 0 ? {address} : {address, capture: story.path}
  })
}
