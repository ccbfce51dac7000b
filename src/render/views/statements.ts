/**
 * What one speaker says in two stories in similar words, face to face.
 */

import type {Statement} from '../../model/event.ts'
import type {Context} from '../context.ts'
import type {PassageView, StatementView} from './event-pages.ts'
import {speakerOf} from './names.ts'
import {lineOf, linkToSource, tongueOf} from './printed.ts'
import {dateOf} from './story-item.ts'

/** The statements, numbered for anchors. */
export function statementViews(
  context: Context,
  statements: readonly Statement[]
): StatementView[] {
  return statements.map((statement, index) => ({
    id: `statement-${index + 1}`,
    speaker: speakerOf(context, statement.speaker, statement.entity),
    passages: passagesOf(context, statement)
  }))
}

function passagesOf(context: Context, {passages}: Statement): PassageView[] {
  return passages.flatMap(({story: id, line, wordings}) => {
    const story = context.wholeStory(id)
    if (story === undefined) return []
    return [
      {
        story: linkToSource(context, story),
        ...tongueOf(story),
        date: dateOf(context, story),
        ...lineOf(context, story, line),
        wordings
      }
    ]
  })
}
