/**
 * A thread that renders pages: what `render-elsewhere.ts` starts.
 *
 *     {type: 'run', lots: 2, templates}, {type: 'lot', pages}, {type: 'lot', pages}, {type: 'end'}
 *
 * What it will need is loaded before there is a question.
 */

import {answerAll} from '../thread.ts'
import {
  type Lot,
  loadEleventy,
  type RenderedLot,
  type Run,
  startRun,
  type Templates
} from './eleventy.ts'

/** A question: begin to render so many lots or fewer, render the next of them, or come to the end. */
export type RenderQuestion =
  | {readonly type: 'run'; readonly lots: number; readonly templates: Templates}
  | {readonly type: 'lot'; readonly pages: Lot}
  | {readonly type: 'end'}

/** The pages that are handed back. */
export type RenderAnswer = RenderedLot

/** Answers questions; one run at a time. */
export function createRenderer(): (question: RenderQuestion) => Promise<RenderAnswer> {
  let run: Run | undefined
  return async question => {
    if (question.type === 'run') {
      run = startRun(question.lots, question.templates)
      return []
    }
    if (run === undefined) throw new Error('Unexpected pages, expected a run before them')
    return question.type === 'lot' ? run.render(question.pages) : run.end()
  }
}

void loadEleventy()
answerAll(createRenderer())
