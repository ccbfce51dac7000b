/**
 * What a person reads of an evaluation: the table of scores, and the misses of one field.
 *
 *     == clean, mid
 *     field                 P      R     F1    acc   gold
 *     headline          0.900  0.900  0.900  0.900     40
 */

import type {Label, Prediction} from './labels.ts'
import {type Outcome, outcomesOf, type ScoredField} from './outcomes.ts'
import type {Score, Scores} from './score.ts'

/** The part of a label and of a prediction that a field is scored on. */
interface Compared {
  readonly gold: unknown
  readonly predicted: unknown
}

/** Lines of a capture shown with a miss. */
const firstLines = 12

/** The scores as a table for each group. */
export function scoreTable(scores: Scores): string {
  const tables = [...scores].map(([group, fields]) =>
    [
      `== ${group}`,
      row('field', ['P', 'R', 'F1', 'acc', 'gold']),
      ...[...fields].map(([field, score]) => row(field, figures(score)))
    ].join('\n')
  )
  return `${tables.join('\n')}\n`
}

/** Every capture where the field is not as labelled, in full. */
export function missesOf(
  field: ScoredField,
  labels: readonly Label[],
  predictions: readonly Prediction[],
  textOf: (file: string) => string
): string {
  const predictionOf = new Map(predictions.map(prediction => [prediction.file, prediction]))
  return labels
    .flatMap(label => {
      const prediction = predictionOf.get(label.file) ?? {file: label.file}
      const missed = outcomesOf(label, prediction).filter(one => one.field === field && isMiss(one))
      return missed.length === 0 ? [] : [miss(field, label, prediction, textOf(label.file))]
    })
    .join('\n')
}

function isMiss({extra, missed}: Outcome): boolean {
  return extra > 0 || missed > 0
}

function miss(field: ScoredField, label: Label, prediction: Prediction, text: string): string {
  const {gold, predicted} = compared(field, label, prediction)
  const lines = text.split(/\r\n?|\n/).filter(line => line.trim() !== '')
  return [
    `== ${label.file}  ${label.kind} ${label.lang} ${label.shape.mode ?? ''}`,
    `gold:      ${JSON.stringify(gold ?? null)}`,
    `predicted: ${JSON.stringify(predicted ?? null)}`,
    ...lines.slice(0, firstLines).map(line => `    | ${line}`),
    ''
  ].join('\n')
}

function compared(field: ScoredField, label: Label, prediction: Prediction): Compared {
  switch (field) {
    case 'agency':
      return {gold: label.agency_in_dateline, predicted: prediction.agency}
    case 'date_partial':
      return {gold: label.date_partial, predicted: prediction.date}
    case 'body_first':
      return {gold: label.first_body_paragraph, predicted: prediction.body_first}
    case 'quotes(recall)':
    case 'speaker':
      return {gold: label.quotes, predicted: prediction.quotes}
    default:
      return {gold: label[field], predicted: prediction[field]}
  }
}

function figures({precision, recall, f1, accuracy, gold}: Score): string[] {
  return [precision, recall, f1]
    .map(share => share.toFixed(3))
    .concat(accuracy === undefined ? '' : accuracy.toFixed(3), String(gold))
}

function row(field: string, cells: readonly string[]): string {
  return field.padEnd(16) + cells.map(cell => ` ${cell.padStart(6)}`).join('')
}
