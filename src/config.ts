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
import type {Message} from './model/message.ts'
import {type Description, descriptionSchema} from './model/schema/description.ts'
import {explainIssue} from './model/schema/explain-issue.ts'
import {readYaml} from './read/yaml.ts'
import {type FileMessage, WrongUse} from './wrong-use.ts'

/** Name of the file, below the folder of captures. */
const fileName = 'archive.yaml'
const rule = 'archive-description'
const note =
  'Every key is optional; the `archive.yaml` that ships with the program explains each of them'

/**
 * The description of the archive whose captures are in `folder`.
 *
 * @param shown The folder as a person knows it, for messages. @default folder
 * @throws WrongUse with every problem of the file.
 */
export function readDescription(folder: string, shown = folder): Description {
  const path = join(folder, fileName)
  const {description, problems} = parseDescription(
    existsSync(path) ? readFileSync(path, 'utf8') : ''
  )
  if (description !== undefined) return description
  const shownPath = join(shown, fileName)
  const messages = problems.map((problem): FileMessage => ({...problem, path: shownPath}))
  throw new WrongUse(`Unexpected content of \`${shownPath}\`, nothing was written`, messages)
}

/** What a text in the form of `archive.yaml` says, or all that is wrong with it. */
export function parseDescription(text: string): {
  readonly description?: Description
  readonly problems: readonly Message[]
} {
  const {value = {}, problems, lineOf} = readYaml(text.replace(/^\ufeff/, ''), rule)
  if (problems.length > 0) return {problems}
  const checked = descriptionSchema.safeParse(value)
  if (checked.success) return {description: checked.data, problems: []}
  return {
    problems: checked.error.issues
      .flatMap(issue => explainIssue(issue, value, keysAt(issue.path)))
      .map(({path, reason}) => ({severity: 'fatal', reason, rule, line: lineOf(path) ?? 1, note}))
  }
}

/** Names that may stand at a place: at the top, or in an item of a list. */
function keysAt([list]: readonly PropertyKey[]): readonly string[] {
  const {shape} = descriptionSchema
  switch (list) {
    case 'outlets':
    case 'people':
    case 'organizations':
    case 'places':
      return Object.keys(shape[list].unwrap().element.shape)
    default:
      return Object.keys(shape)
  }
}
