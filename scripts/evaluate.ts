/**
 * How well the parser reads captures that a person has labelled.
 *
 *     npm run evaluate -- --captures DIR --labels FILE [--by mode|language] [--json]
 *         [--show FIELD] [--predictions OUT.jsonl] [--mix SEED]
 *
 * Prints precision, recall, F1 and accuracy for each field and group of captures. `--show`
 * prints every miss of one field in full; `--predictions` keeps what the parser said;
 * `--mix` puts each article among the page furniture of others (`evaluate/mix.ts`), another way for each number.
 */

import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {readLabels} from './evaluate/labels.ts'
import {mixed} from './evaluate/mix.ts'
import {type ScoredField, scoredFields} from './evaluate/outcomes.ts'
import {predictCapture, predictCaptures} from './evaluate/predict.ts'
import {missesOf, scoreTable} from './evaluate/report.ts'
import {type Grouping, type Scores, score} from './evaluate/score.ts'

const usage =
  'Usage: npm run evaluate -- --captures DIR --labels FILE [--by mode|language] [--show FIELD] [--json] [--predictions OUT.jsonl] [--mix SEED]'

/** What the command line asks for. */
interface Request {
  readonly captures: string
  readonly labels: string
  readonly by: Grouping
  readonly show?: ScoredField
  readonly json: boolean
  readonly predictions?: string
  readonly mix?: number
}

main(process.argv.slice(2))

function main(args: readonly string[]): void {
  let request: Request
  try {
    request = readRequest(args)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n${usage}\n`)
    process.exitCode = 2
    return
  }
  process.stdout.write(evaluate(request))
}

function evaluate({
  captures,
  labels: path,
  by,
  show,
  json,
  predictions: kept,
  mix
}: Request): string {
  const given = readLabels(path)
  const mixture = mix === undefined ? undefined : mixed(captures, given, mix)
  const labels = mixture?.labels ?? given
  const predictions = mixture?.captures.map(predictCapture) ?? predictCaptures(captures)
  if (kept) {
    writeFileSync(kept, predictions.map(prediction => `${JSON.stringify(prediction)}\n`).join(''))
  }
  if (show) {
    const textOf = (file: string) => {
      const bytes = mixture?.captures.find(({path}) => path === file)?.bytes
      return new TextDecoder().decode(bytes ?? readFileSync(join(captures, file)))
    }
    return missesOf(show, labels, predictions, textOf)
  }
  const scores = score(labels, predictions, by)
  return json ? `${JSON.stringify(toObject(scores), undefined, 1)}\n` : scoreTable(scores)
}

function toObject(scores: Scores): Record<string, unknown> {
  return Object.fromEntries(
    [...scores].map(([group, fields]) => [group, Object.fromEntries(fields)])
  )
}

/** What the command line asks for. Throws a sentence that says what is wrong with it. */
function readRequest(args: readonly string[]): Request {
  const {values} = parseArgs({
    args: [...args],
    options: {
      captures: {type: 'string'},
      labels: {type: 'string'},
      by: {type: 'string', default: 'mode'},
      show: {type: 'string'},
      json: {type: 'boolean', default: false},
      predictions: {type: 'string'},
      mix: {type: 'string'}
    }
  })
  const {captures, labels, by, show, json, predictions, mix} = values
  if (!captures || !labels) {
    throw new Error('Unexpected arguments, expected `--captures` and `--labels`')
  }
  if (by !== 'mode' && by !== 'language') {
    throw new Error(`Unexpected grouping \`${by}\`, expected \`mode\` or \`language\``)
  }
  if (mix !== undefined && !/^\d+$/.test(mix)) {
    throw new Error(`Unexpected mixture \`${mix}\`, expected a whole number`)
  }
  const field = scoredFields.find(one => one === show)
  if (show !== undefined && field === undefined) {
    throw new Error(`Unexpected field \`${show}\`, expected one of ${scoredFields.join(', ')}`)
  }
  return {
    captures,
    labels,
    by,
    json,
    ...(field ? {show: field} : {}),
    ...(predictions ? {predictions} : {}),
    ...(mix === undefined ? {} : {mix: Number(mix)})
  }
}
