/**
 * Read `articles/archive.yaml`, which describes the archive.
 *
 *     title: Cuttings from Caracas
 *     outlets:
 *       - name: TASS
 *         aliases: [ТАСС, ITAR-TASS]
 *
 * The file may be missing, and so may every key; `model/schema/description.ts` has the
 * defaults. Whatever is wrong is said with its line, all at once, and nothing is built.
 */

import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Document, isNode, LineCounter, parseDocument} from 'yaml'
import type {Message} from './model/message.ts'
import {type Description, descriptionSchema} from './model/schema/description.ts'
import {type ExplainedIssue, explainIssue} from './model/schema/explain-issue.ts'
import {type FileMessage, WrongUse} from './wrong-use.ts'

/** Name of the file, below the folder of captures. */
const fileName = 'archive.yaml'

/**
 * The description of the archive whose captures are in `folder`.
 *
 * @throws WrongUse with every problem of the file.
 */
export function readDescription(folder: string): Description {
  const path = join(folder, fileName)
  const {description, problems} = parseDescription(
    existsSync(path) ? readFileSync(path, 'utf8') : ''
  )
  if (description !== undefined) return description
  const messages = problems.map((problem): FileMessage => ({...problem, path: fileName}))
  throw new WrongUse(`Unexpected content of \`${fileName}\`, nothing was written`, messages)
}

/** What a text in the form of `archive.yaml` says, or all that is wrong with it. */
export function parseDescription(text: string): {
  readonly description?: Description
  readonly problems: readonly Message[]
} {
  const lines = new LineCounter()
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false
  })
  const lineOf = (offset: number) => lines.linePos(offset).line
  const syntax = document.errors.map(error =>
    problem(`Unexpected YAML: ${sentence(error.message)}`, lineOf(error.pos[0]))
  )
  if (syntax.length > 0) return {problems: syntax}
  const value: unknown = document.toJS() || {}
  const checked = descriptionSchema.safeParse(value)
  if (checked.success) return {description: checked.data, problems: []}
  return {
    problems: checked.error.issues
      .flatMap(issue => explainIssue(issue, value, keysAt(issue.path)))
      .map(issue => problem(issue.reason, lineOf(offsetOf(document, issue.path))))
  }
}

function problem(reason: string, line: number): Message {
  return {
    severity: 'fatal',
    reason,
    rule: 'archive-description',
    line,
    note: 'Every key of `archive.yaml` is optional; the file that ships with the program explains each'
  }
}

/** The parser's own sentence, without its full stop and the lines it quotes. */
function sentence(text: string): string {
  return (text.split('\n')[0] ?? '').replace(/[.:]$/, '')
}

/** Names that may stand at a place: at the top, or in an outlet. */
function keysAt(path: readonly PropertyKey[]): readonly string[] {
  const {shape} = descriptionSchema
  return Object.keys(path[0] === 'outlets' ? shape.outlets.unwrap().element.shape : shape)
}

/** Where the value at `path` starts, or else the nearest thing around it. */
function offsetOf(document: Document, path: ExplainedIssue['path']): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}
