/**
 * `cuttings add`: copy captures into the archive, show what was understood, and build.
 *
 *     articles/russian-military-personnel-arrive-in-venezuela.txt  ←  ~/Downloads/saved (3).txt
 *     headline       Russian military personnel arrive in Venezuela …
 *                    stated, line 3: …
 *
 * The copy is named after the headline and never stands in for another file. A capture that
 * the archive has already, byte for byte, is not copied; one that prints much the same as
 * another is, and that is said. Asks nothing. Exit code 1 when a file cannot become a story:
 * it is not copied then, the others are.
 */

import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {basename, extname, join, resolve} from 'node:path'
import {type NearCopy, openNearCopies} from '../build/near-copies.ts'
import {understand} from '../build/understand.ts'
import {stemOf} from '../model/capture.ts'
import type {Field} from '../model/evidence.ts'
import {sha256, slug} from '../model/identifiers.ts'
import type {Message} from '../model/message.ts'
import type {Story} from '../model/story.ts'
import {findCaptures, type LoadedCapture} from '../read/index.ts'
import {buildAndTell, type SiteOptions} from './build.ts'
import {capturesNamed} from './capture-arguments.ts'
import {fieldsText} from './fields-text.ts'
import {messagesText} from './messages.ts'
import {printable, type Terminal} from './terminal.ts'

/** Options of `cuttings add`. */
export interface AddOptions extends SiteOptions {
  readonly dryRun?: boolean
}

/** What a person wants to see of a new story. */
const shown: readonly Field[] = ['kind', 'headline', 'publisher', 'datePublished', 'byline']

/** Copy, show, build; gives the exit code. */
export async function addCommand(
  names: readonly string[],
  options: AddOptions,
  terminal: Terminal
): Promise<number> {
  const {notes, readInput, owner} = terminal
  const {articles} = options
  const shelf = openShelf(articles)
  const copies = await openNearCopies({root: '.', articles, owner})
  let [copied, losses] = [0, 0]
  for (const loaded of capturesNamed(names, readInput)) {
    const {story, messages} = understand(loaded)
    notes.write(attentionText(messages, loaded, notes))
    if (story === undefined) {
      losses += 1
      continue
    }
    const twin = shelf.twinOf(loaded.bytes)
    if (twin !== undefined) {
      notes.write(`${printable(loaded.path)} is in the archive already, as ${printable(twin)}\n`)
      continue
    }
    const name = shelf.freeName(story, loaded.path)
    tell(story, loaded, join(articles, name), terminal)
    const near = copies.of(story)
    if (near !== undefined) notes.write(nearText(near, loaded))
    copies.add(story, name)
    if (options.dryRun !== true) shelf.put(name, loaded)
    copied += 1
  }
  if (copied > 0 && options.dryRun !== true) await buildAndTell(options, terminal)
  return losses > 0 ? 1 : 0
}

/** What needs attention in a capture. */
function attentionText(
  messages: readonly Message[],
  {path}: LoadedCapture,
  notes: Terminal['notes']
): string {
  const attention = messages.filter(({severity}) => severity !== 'info')
  return messagesText(
    attention.map(message => ({...message, path})),
    notes
  )
}

function tell(story: Story, {path}: LoadedCapture, target: string, {results}: Terminal): void {
  const {palette} = results
  results.write(`${palette.bold(printable(target))}  ←  ${printable(path)}\n`)
  results.write(`${fieldsText(story, shown, palette).join('\n')}\n\n`)
}

const likenesses: Readonly<Record<NearCopy['likeness'], string>> = {
  'same-text': 'prints the same text as',
  'mostly-same-text': 'prints mostly the same text as',
  'same-headline': 'has the headline of'
}

/** What the archive has of it; `cuttings check` says what to write for one of the two. */
function nearText({path, likeness}: NearCopy, loaded: LoadedCapture): string {
  return `${printable(loaded.path)} ${likenesses[likeness]} ${printable(path)}\n`
}

/** The folder of captures, as one to add to. */
interface Shelf {
  /** Path of the capture with the same bytes, if there is one. */
  readonly twinOf: (bytes: Uint8Array) => string | undefined
  /** A name after the headline that no capture has, in whatever case. */
  readonly freeName: (story: Story, path: string) => string
  readonly put: (name: string, capture: LoadedCapture) => void
}

function openShelf(articles: string): Shelf {
  const folder = resolve(articles)
  mkdirSync(folder, {recursive: true})
  const {captures} = findCaptures(folder)
  const stems = new Set(captures.map(({path}) => stemOf(path).toLowerCase()))
  const digests = new Map<string, string>()
  return {
    twinOf: bytes => {
      for (const {path, absolutePath} of captures.filter(found => found.bytes === bytes.length)) {
        digests.set(sha256(readFileSync(absolutePath)), path)
      }
      return digests.get(sha256(bytes))
    },
    freeName: ({headline}, path) => {
      const words = slug(headline ?? '', slug(stemOf(basename(path))))
      const numbered = (number: number) => (number === 1 ? words : `${words}-${number}`)
      let number = 1
      while (stems.has(numbered(number))) number += 1
      stems.add(numbered(number))
      return `${numbered(number)}${extname(path).toLowerCase()}`
    },
    put: (name, {bytes, sidecar}) => {
      const target = join(folder, name)
      writeFileSync(target, bytes, {flag: 'wx'})
      if (sidecar !== undefined)
        writeFileSync(`${stemOf(target)}.yaml`, sidecar.bytes, {flag: 'wx'})
      digests.set(sha256(bytes), name)
    }
  }
}
