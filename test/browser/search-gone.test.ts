/** Answers of an index some of whose stories are gone. */

import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import type {Found} from '../../src/browser/pagefind-api.ts'
import {withoutGone} from '../../src/browser/search-gone.ts'

const gone = {
  en_1: {outlet: ['tass'], place: ['caracas', 'moscow']},
  en_9: {outlet: ['tass']}
}

describe('withoutGone', () => {
  it('should drop stories that are gone, and what is counted of them', () => {
    const {found, counts} = withoutGone(
      {
        results: [foundAs('en_1'), foundAs('en_2')],
        filters: {outlet: {tass: 2, reuters: 0}, place: {caracas: 1}}
      },
      gone
    )
    assert.deepEqual(
      found.map(({id}) => id),
      ['en_2']
    )
    assert.deepEqual(counts, {outlet: {tass: 1, reuters: 0}, place: {caracas: 0}})
  })

  it('should leave counts alone when no story that is gone matches', () => {
    const answer = {results: [foundAs('en_2')], filters: {outlet: {tass: 1}}}
    assert.deepEqual(withoutGone(answer, gone), {found: answer.results, counts: answer.filters})
  })
})

function foundAs(id: string): Found {
  return {id, score: 1, data: () => Promise.reject(new Error('Nobody asks'))}
}
