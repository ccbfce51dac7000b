/**
 * Places on a disk, each for one file. A place that differs from another only in case is the same
 * place, because on many disks it is, and so is one that would be both a file and a folder.
 *
 *     /x.html, then /x.html/y/    → the second is taken
 */

/** Places that are taken, one after the other. */
export interface Places {
  /** Take the place of a file; false when it is another's. */
  readonly take: (file: string) => boolean
  /** Whether nothing stands in a folder, or in its place; `folder` is as every disk knows it. */
  readonly isFree: (folder: string) => boolean
}

/** Most names on the site: on every disk they are as they are. */
const isPlain = /^[a-z0-9/._-]*$/

/** A path as every disk knows it. */
export function placeOf(path: string): string {
  return isPlain.test(path) ? path : path.normalize('NFC').toLowerCase()
}

/** An empty disk. */
export function createPlaces(): Places {
  const files = new Set<string>()
  const folders = new Set<string>()
  const takeFolders = (place: string): boolean => {
    const above = newFolders(place, folders)
    if (above.some(folder => files.has(folder))) return false
    for (const folder of above) folders.add(folder)
    return true
  }
  return {
    take: file => {
      const place = placeOf(file)
      if (files.has(place) || folders.has(place) || !takeFolders(place)) return false
      files.add(place)
      return true
    },
    isFree: folder => {
      const place = folder.slice(0, -1)
      return !folders.has(place) && !files.has(place)
    }
  }
}

/** `a/b/c.html` → `a/b`, `a`, up to the first that is known: those above it are known, too. */
function newFolders(file: string, known: ReadonlySet<string>): string[] {
  const found: string[] = []
  for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
    const folder = file.slice(0, end)
    if (known.has(folder)) break
    found.push(folder)
  }
  return found
}
