/**
 * Read: from files of any kind to text with nothing hidden in it.
 *
 *     articles/2019/tass.txt  ─►  found  ─►  bytes  ─►  VFile: text, encoding, overrides
 *
 * Three steps, so that a rebuild can stop after the first (nothing changed) or the second
 * (same bytes). Only the first two touch the disk. Nothing here knows what a story is; `parse`
 * does. A file that cannot be read, or is no text, costs its own story and says why.
 */

import {statSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {VFile} from 'vfile'
import {type Capture, type CaptureFormat, type PageMetadata, stemOf} from '../model/capture.ts'
import {sha256} from '../model/identifiers.ts'
import type {Message} from '../model/message.ts'
import {
  type FoundCapture,
  type FoundFile,
  formatOf,
  type LoadedCapture,
  timesOf
} from './capture-file.ts'
import {decodeReferences} from './character-references.ts'
import {formatIn} from './content-format.ts'
import {decode} from './decode.ts'
import {type FrontMatter, readFrontMatter} from './front-matter.ts'
import {declaredCharset} from './html/charset.ts'
import {readPage} from './html/index.ts'
import {neutraliseLines} from './neutralise.ts'
import {checkOverrides} from './overrides.ts'
import {readBytes} from './read-bytes.ts'
import {readYaml} from './yaml.ts'

export {type FileProblem, type FoundCapture, type LoadedCapture, timesOf} from './capture-file.ts'
export {findCaptures} from './find-captures.ts'

/** Longest capture in bytes. A saved page carries its pictures with it, a text does not. */
const longestCapture: Readonly<Record<CaptureFormat, number>> = {
  text: 16_000_000,
  markdown: 16_000_000,
  html: 64_000_000
}

/** Most lines with something on them; each costs a kilobyte of memory. */
const mostLines = 500_000

/** Unix, Windows, old Macintosh, and the separators that Unicode and printers know. */
const lineEnd = /\r\n|[\n\r\v\f\u2028\u2029]/

/** Longest sidecar in bytes. */
const longestSidecar = 1_000_000

/** One named file with its sidecar; `undefined` when it is no file or not called like a capture. */
export function findCapture(path: string, absolutePath: string): FoundCapture | undefined {
  const file = findFile(absolutePath)
  if (file === undefined || formatOf(path) === undefined) return undefined
  const name = basename(absolutePath)
  const sidecar = [name, stemOf(name)]
    .map(stem => findFile(join(dirname(absolutePath), `${stem}.yaml`)))
    .find(found => found !== undefined)
  return {path: path.normalize('NFC'), ...file, ...(sidecar === undefined ? {} : {sidecar})}
}

function findFile(absolutePath: string): FoundFile | undefined {
  try {
    const stats = statSync(absolutePath)
    return stats.isFile() ? {absolutePath, bytes: stats.size, modified: timesOf(stats)} : undefined
  } catch {
    return undefined
  }
}

/** The bytes of a capture and of its sidecar, or why they could not be read. Never throws. */
export function loadCapture(found: FoundCapture): LoadedCapture {
  const {path} = found
  const longest = longestCapture[formatOf(path) ?? 'text']
  const bytes = readBytes(found, longest, 'load-capture')
  if (!(bytes instanceof Uint8Array)) return withProblem(path, bytes)
  const key = `${path}\n${sha256(bytes)}`
  if (found.sidecar === undefined) return {path, key: sha256(key), bytes}

  const sidecar = readBytes(found.sidecar, longestSidecar, 'sidecar')
  if (!(sidecar instanceof Uint8Array)) return withProblem(path, sidecar)
  const sidecarPath = join(dirname(path), basename(found.sidecar.absolutePath))
    .replaceAll('\\', '/')
    .normalize('NFC')
  return {
    path,
    key: sha256(`${key}\n${sidecarPath}\n${sha256(sidecar)}`),
    bytes,
    sidecar: {path: sidecarPath, bytes: sidecar}
  }
}

function withProblem(path: string, problem: Message): LoadedCapture {
  return {path, key: sha256(`${path}\n${problem.reason}`), bytes: new Uint8Array(), problem}
}

/**
 * The text of a capture, with everything that reading it had to say.
 *
 * A capture that cannot be used has a fatal message and no `data.capture`. Messages about
 * one that can are in `data.capture.messages`.
 */
export function readCapture(loaded: LoadedCapture): VFile {
  const {path, bytes} = loaded
  const file = new VFile({path})
  if (loaded.problem) return refuse(file, [loaded.problem])
  if (bytes.length === 0) return refuse(file, [empty])

  const named = formatOf(path) ?? 'text'
  const content = named === 'html' ? contentOfPage(bytes) : contentOfText(loaded, named)
  if ('severity' in content) return refuse(file, [content])
  const beside = readSidecar(loaded)
  const {lines} = content
  const messages = [...content.messages, ...beside.messages]
  const written = lines.filter(line => line.trim() !== '').length
  if (written === 0) messages.push(empty)
  if (written > mostLines) messages.push(tooManyLines(written))
  if (messages.some(({severity}) => severity === 'fatal')) return refuse(file, messages)

  const capture: Capture = {
    path,
    format: content.format,
    sha256: sha256(bytes),
    bytes: bytes.length,
    encoding: content.encoding,
    lines,
    frontMatterLines: content.head?.lineCount ?? 0,
    overrides: [content.head?.source, beside.source].filter(source => source !== undefined),
    ...(content.page === undefined ? {} : {page: content.page}),
    messages
  }
  file.value = lines.join('\n')
  file.data.capture = capture
  return file
}

/** The text of a capture, by format. */
interface Content {
  /** What it is; the name of the file may promise another. */
  readonly format: CaptureFormat
  readonly lines: readonly string[]
  readonly encoding: Capture['encoding']
  readonly head?: FrontMatter
  readonly page?: PageMetadata
  readonly messages: readonly Message[]
}

const empty: Message = {
  severity: 'fatal',
  reason: 'Unexpected empty capture, expected text',
  rule: 'read-capture',
  note: 'Put the text of the story here, or remove the file'
}

function tooManyLines(written: number): Message {
  return {
    severity: 'fatal',
    reason: `Unexpected ${written} lines, expected at most ${mostLines}`,
    rule: 'read-capture',
    note: 'Keep the story and cut the rest, or split the file into one file a story'
  }
}

function contentOfText({path, bytes}: LoadedCapture, named: CaptureFormat): Content | Message {
  const decoded = decode(bytes)
  if ('severity' in decoded) return decoded
  const format = formatIn(decoded.text, named)
  if (format === 'html') return contentOfPage(bytes)
  // Markdown has references of its own.
  const plain = format === 'text' ? decodeReferences(decoded.text) : {...decoded, messages: []}
  const clean = neutraliseLines(plain.text.split(lineEnd))
  const head = readFrontMatter(path, clean.lines, named === 'markdown')
  const messages = [...decoded.messages, ...plain.messages, ...clean.messages, ...head.messages]
  return {format, lines: clean.lines, encoding: decoded.encoding, head, messages}
}

function contentOfPage(bytes: Uint8Array): Content | Message {
  const decoded = decode(bytes, declaredCharset(bytes))
  if ('severity' in decoded) return decoded
  const read = readPage(decoded.text)
  if ('severity' in read) return read
  const clean = neutraliseLines(read.lines)
  const messages = [...decoded.messages.map(withoutPlace), ...read.messages, ...clean.messages]
  return {
    format: 'html',
    lines: clean.lines,
    encoding: decoded.encoding,
    page: read.page,
    messages
  }
}

/** The message about a page as a whole: lines of its source are not lines of the capture. */
function withoutPlace({line: _line, column: _column, ...message}: Message): Message {
  return message
}

function readSidecar({sidecar}: LoadedCapture): ReturnType<typeof checkOverrides> {
  if (sidecar === undefined) return {messages: []}
  const decoded = decode(sidecar.bytes)
  if ('severity' in decoded) return {messages: [{...decoded, rule: 'sidecar'}]}
  return checkOverrides('sidecar', sidecar.path, readYaml(decoded.text, 'sidecar'))
}

/** Put the messages on the file, which stays without a capture. */
function refuse(file: VFile, messages: readonly Message[]): VFile {
  for (const {severity, reason, rule, line, column, note} of messages) {
    const place = line === undefined ? undefined : {line, column: column ?? 1}
    const raised = file.message(reason, {ruleId: rule, source: 'cuttings', ...(place && {place})})
    raised.fatal = severity === 'info' ? undefined : severity === 'fatal'
    if (note !== undefined) raised.note = note
  }
  return file
}
