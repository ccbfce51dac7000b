/**
 * Captures that were found, in columns, as they go from thread to thread.
 *
 *     {paths: "2019/press-tv.txt┊2019/tass.txt", bytes: [3071, 4711], …}
 *
 * To copy a text costs little, to copy a hundred thousand objects as much as to look at the files.
 */

import {sep} from 'node:path'
import type {FoundCapture} from '../read/capture-file.ts'
import type {findCaptures} from '../read/find-captures.ts'

type Found = ReturnType<typeof findCaptures>

/** Captures, column by column. */
export interface FoundColumns extends Pick<Found, 'problems'> {
  readonly paths: string
  readonly bytes: Float64Array
  readonly modified: string
  /** Those that have a sidecar, or stand elsewhere than their path says, by their number. */
  readonly others: ReadonlyMap<number, FoundCapture>
}

/** Stands in no name of a file. */
const between = '\0'

/** What was found below a folder, in columns. */
export function toColumnsOfFound(folder: string, {captures, problems}: Found): FoundColumns {
  const beside = folder + sep
  const others = [...captures.entries()].filter(
    ([, {path, absolutePath, sidecar}]) => sidecar !== undefined || absolutePath !== beside + path
  )
  return {
    paths: captures.map(({path}) => path).join(between),
    bytes: Float64Array.from(captures, ({bytes}) => bytes),
    modified: captures.map(({modified}) => modified).join(between),
    others: new Map(others),
    problems
  }
}

/** What was found below a folder, from columns. */
export function fromColumnsOfFound(
  folder: string,
  {paths, bytes, modified, others, problems}: FoundColumns
): Found {
  const beside = folder + sep
  const [each, times] = [paths.split(between), modified.split(between)]
  const captures = Array.from(bytes, (length, place): FoundCapture => {
    const [path = '', time = ''] = [each[place], times[place]]
    const plain = {path, absolutePath: beside + path, bytes: length, modified: time}
    return others.get(place) ?? plain
  })
  return {captures, problems}
}
