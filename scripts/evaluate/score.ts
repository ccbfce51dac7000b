/**
 * Scores: the outcomes of many captures added up, per group of captures and field.
 *
 *     scores.get('noisy')?.get('headline')  → {precision: 0.8, recall: 0.8, f1: 0.8, accuracy: 0.8, …}
 *
 * Groups are how captures were made (`mode`) or families of languages; `all` holds every capture.
 */

import type {Counts} from './counts.ts'
import type {Label, Prediction} from './labels.ts'
import {outcomesOf, type ScoredField, scoredFields} from './outcomes.ts'

/** What captures are grouped by. */
export type Grouping = 'mode' | 'language'

/** How well one field is found in one group. */
export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Share of captures whose whole field is right; missing where that is not asked. */
  readonly accuracy?: number
  /** Values to be found. */
  readonly gold: number
}

/** Scores by group, `all` first, then by name; within it by field, in table order. */
export type Scores = ReadonlyMap<string, ReadonlyMap<ScoredField, Score>>

const families = new Map([
  ['en', 'en'],
  ...['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk'].map(code => [code, 'cyrillic'] as const),
  ...['ar', 'fa', 'ur', 'he'].map(code => [code, 'rtl'] as const),
  ...['zh', 'ja', 'ko', 'th'].map(code => [code, 'cjk'] as const),
  ...['hi', 'gu', 'bn', 'ta', 'mr'].map(code => [code, 'indic'] as const)
])

const modes = new Map([
  ['wire', 'wire, extract'],
  ['extract', 'wire, extract'],
  ['clean', 'clean, mid'],
  ['mid', 'clean, mid']
])

/** Score predictions against labels; a label without a prediction counts as an empty one. */
export function score(
  labels: readonly Label[],
  predictions: readonly Prediction[],
  by: Grouping
): Scores {
  const predictionOf = new Map(predictions.map(prediction => [prediction.file, prediction]))
  const counts = new Map<string, Map<ScoredField, Counts[]>>([['all', new Map()]])
  for (const label of labels) {
    const outcomes = outcomesOf(label, predictionOf.get(label.file) ?? {file: label.file})
    for (const group of ['all', groupOf(label, by)]) {
      const fields = counts.get(group) ?? new Map<ScoredField, Counts[]>()
      counts.set(group, fields)
      for (const {field, ...one} of outcomes) fields.set(field, [...(fields.get(field) ?? []), one])
    }
  }
  return inOrder(counts)
}

/** The group a capture belongs to. */
function groupOf(label: Label, by: Grouping): string {
  if (by === 'language') return families.get(label.lang.split('-')[0] ?? '') ?? 'latin-other'
  const mode = label.shape.mode ?? 'unknown'
  return modes.get(mode) ?? mode
}

function inOrder(counts: Map<string, Map<ScoredField, Counts[]>>): Scores {
  const groups = [...counts.keys()].filter(group => group !== 'all').sort()
  return new Map(
    ['all', ...groups].map(group => {
      const fields = counts.get(group)
      const scored = scoredFields.flatMap(field => {
        const found = fields?.get(field)
        return found === undefined ? [] : [[field, scoreOf(found)] as const]
      })
      return [group, new Map(scored)]
    })
  )
}

function scoreOf(counts: readonly Counts[]): Score {
  const total = (key: 'right' | 'extra' | 'missed') =>
    counts.reduce((sum, one) => sum + one[key], 0)
  const [right, extra, missed] = [total('right'), total('extra'), total('missed')]
  const precision = right + extra > 0 ? right / (right + extra) : Number(missed === 0)
  const recall = right + missed > 0 ? right / (right + missed) : 1
  const asked = counts.filter(one => one.exact !== undefined)
  return {
    precision,
    recall,
    f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0,
    ...(asked.length > 0 ? {accuracy: asked.filter(one => one.exact).length / asked.length} : {}),
    gold: right + missed
  }
}
