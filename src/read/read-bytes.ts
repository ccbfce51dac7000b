/**
 * The bytes of a file that may have changed since it was found: gone, locked, a folder or a pipe
 * by now, or far larger than any text.
 */

import {closeSync, constants, fstatSync, openSync, readFileSync} from 'node:fs'
import type {Message} from '../model/message.ts'
import type {FoundFile} from './capture-file.ts'
import {codeOf} from './walk.ts'

const reasons: Readonly<Record<string, readonly [reason: string, note: string]>> = {
  ENOENT: ['Unexpected missing file, expected it where it was found', 'Build again'],
  EACCES: [
    'Unexpected locked file, expected one that may be read',
    'Give yourself the right to read it'
  ],
  EPERM: [
    'Unexpected locked file, expected one that may be read',
    'Give yourself the right to read it'
  ],
  EISDIR: ['Unexpected folder, expected a file', 'Rename the folder']
}

/** The bytes of a file; a fatal message when there are none to be had. */
export function readBytes(file: FoundFile, longest: number, rule: string): Uint8Array | Message {
  const fatal = (reason: string, note: string): Message => ({severity: 'fatal', reason, rule, note})
  let handle: number | undefined
  try {
    // Without O_NONBLOCK, opening a pipe would wait for somebody to write into it.
    handle = openSync(file.absolutePath, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const stats = fstatSync(handle)
    if (stats.isDirectory()) return fatal(...(reasons.EISDIR ?? unreadable('EISDIR')))
    if (!stats.isFile()) return fatal('Unexpected device or pipe, expected a file', 'Remove it')
    if (stats.size > longest) return fatal(...tooLong(stats.size, longest))
    return readFileSync(handle)
  } catch (error) {
    return fatal(...(reasons[codeOf(error)] ?? unreadable(codeOf(error))))
  } finally {
    if (handle !== undefined) closeSync(handle)
  }
}

function unreadable(code: string): [string, string] {
  return [
    `Unexpected failure of the disk (${code}), expected a file that can be read`,
    'Try to open the file yourself'
  ]
}

function tooLong(size: number, longest: number): [string, string] {
  return [
    `Unexpected ${megabytes(size)} MB, expected at most ${megabytes(longest)} MB`,
    'Keep the story and cut the rest, or split the file into one file a story'
  ]
}

function megabytes(size: number): string {
  return String(Math.ceil(size / 1_000_000))
}
