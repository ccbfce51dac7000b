/**
 * Answer requests from the folder of the site, as a static host does.
 *
 *     GET /x/stories/    →  _site/stories/index.html
 *     GET /x/stories     →  301 /x/stories/
 *     GET /x/../../etc   →  404, and never a file outside the folder
 *
 * Only for previews on one's own machine: no caching, no compression.
 */

import {realpathSync, statSync} from 'node:fs'
import {join, sep} from 'node:path'
import {contentTypeOf} from '../model/content-type.ts'

/** What to answer. */
export type Answer =
  | {
      readonly type: 'file'
      readonly status: 200 | 404
      readonly path: string
      readonly contentType: string
    }
  | {readonly type: 'redirect'; readonly location: string}
  | {readonly type: 'nothing'}

/** Where the site is, on disk and on the host. */
export interface StaticSite {
  /** Absolute. */
  readonly folder: string
  /** Starts and ends with a slash. */
  readonly basePath: string
}

/** The answer to a request for `target`, the path and query of its first line. */
export function answerTo(target: string, {folder, basePath}: StaticSite): Answer {
  const [encoded = '', query] = target.split('?', 2)
  const path = decoded(encoded)
  if (path === undefined) return notFound(folder)
  if (!path.startsWith(basePath)) {
    const isRoot = path === '/' || `${path}/` === basePath
    return isRoot ? {type: 'redirect', location: basePath} : notFound(folder)
  }
  const file = join(folder, path.slice(basePath.length))
  const kind = kindOf(file, folder)
  if (kind === 'folder' && !path.endsWith('/')) {
    return {type: 'redirect', location: `${encoded}/${query === undefined ? '' : `?${query}`}`}
  }
  const page = kind === 'folder' ? join(file, 'index.html') : file
  if (kindOf(page, folder) !== 'file' || (kind === 'file' && path.endsWith('/'))) {
    return notFound(folder)
  }
  return {type: 'file', status: 200, path: page, contentType: contentTypeOf(page)}
}

function notFound(folder: string): Answer {
  const path = join(folder, '404.html')
  if (kindOf(path, folder) !== 'file') return {type: 'nothing'}
  return {type: 'file', status: 404, path, contentType: contentTypeOf(path)}
}

/** A path with no way up; `undefined` when it is not a path. */
function decoded(encoded: string): string | undefined {
  try {
    const path = decodeURIComponent(encoded)
    const climbs = path.split(/[/\\]/).includes('..')
    return climbs || path.includes('\0') || !path.startsWith('/') ? undefined : path
  } catch {
    return undefined
  }
}

/** What stands at `path`; a link that leads out of `folder` is nothing. */
function kindOf(path: string, folder: string): 'file' | 'folder' | undefined {
  const real = realPath(path)
  const root = realPath(folder)
  if (real === undefined || root === undefined) return undefined
  if (real !== root && !real.startsWith(root + sep)) return undefined
  const stat = statSync(real, {throwIfNoEntry: false})
  if (stat?.isDirectory() === true) return 'folder'
  return stat?.isFile() === true ? 'file' : undefined
}

/** Missing, too long a name, a file taken for a folder: nothing is there. */
function realPath(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}
