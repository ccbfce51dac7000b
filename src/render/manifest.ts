/**
 * The manifest: what stands on a site, so that the next build knows what is stale.
 *
 *     stories/tass-a1b2c3d/   index.html 5f0c…, capture/index.html 77ab…, capture/original.txt 91d2…
 *     people/maria-zakharova/ index.html 20aa…, feed.xml …
 *     (all else)              index.html …, stories/page/1/index.html …
 *
 * Each story, person, organisation, place and event has a home: a folder where nothing but its
 * own files stand. What no change touches is kept by its home, however many files that has.
 */

import type {WrittenFile} from './measured-files.ts'

/** The stamps of the files of one home, by their names below it. */
export type Home = Readonly<Record<string, string>>

/** What stands on a site. */
export interface Manifest {
  /** By folder, as `stories/tass-a1b2c3d/`; all files that have no home are in that of no name. */
  readonly homes: ReadonlyMap<string, Home>
  /** The homes of which any file was looked at when it was made: the others are those of the site before. */
  readonly made: ReadonlySet<string>
  /** Size and digest of files that were written piece by piece, and of those that `/data/` speaks of. */
  readonly facts: Readonly<Record<string, WrittenFile>>
  /** Hash of all that is not in the archive and that pages may show. */
  readonly basis: string
}

/** Digits of a key that are kept: enough that no two contents of a file are alike. */
const keyLength = 24

/** Pages of an index stand below `page/`, which is nobody's home. */
const homePattern = /^(?:stories|people|organizations|places|events)\/(?!page\/)[^/]+\//

/** The home that a file below the output folder belongs to. */
export function homeOf(file: string): string {
  return homePattern.exec(file)?.[0] ?? ''
}

/** What is noted of a file: the key of its content, and the arrangement of its page, if it has one. */
export function stampOf(key: string, arrangement = ''): string {
  return `${key.slice(0, keyLength)}${arrangement}`
}

/** The key of a stamp. */
export function keyIn(stamp: string): string {
  return stamp.slice(0, keyLength)
}

/** The arrangement of a stamp. */
export function arrangementIn(stamp: string): string | undefined {
  return stamp.length > keyLength ? stamp.slice(keyLength) : undefined
}

/** Whether a page with a folder of its own stands there, such as that of a story or a person. */
export function hasHomePage({homes}: Manifest, folder: string): boolean {
  // What has a home has a page in it. A folder that is nobody's home may have a page for all that.
  if (homes.has(folder) || homeOf(folder) === folder) return homes.has(folder)
  return homes.get('')?.[`${folder}index.html`] !== undefined
}

/** The stamp of a file. */
export function stampIn(manifest: Manifest | undefined, file: string): string | undefined {
  const home = homeOf(file)
  return manifest?.homes.get(home)?.[file.slice(home.length)]
}

/**
 * All files, or only those that another manifest has not: to compare the homes of two builds
 * costs little, because those that were kept are the same.
 */
export function filesIn({homes}: Manifest, other?: Manifest): string[] {
  return [...homes.keys()].flatMap(home => {
    if (other?.homes.has(home) === true && !other.made.has(home)) return []
    const others = other?.homes.get(home)
    const names = Object.keys(homes.get(home) ?? {}).filter(name => others?.[name] === undefined)
    return names.map(name => home + name)
  })
}
