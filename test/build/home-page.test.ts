/** The front page of a built archive, as a reader meets it. */

import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import {cuttings, put, putShippedArticles, workIn} from '../commands/workplace.ts'

const folder = workIn({})
putShippedArticles(folder)
put(
  folder,
  'articles/ferry.txt',
  'Ferry runs again after a week of fog\n\nKARSUND, May 5, 2024 (Reuters) - The ferry to the island ran again on Sunday, the harbour office said, after a week of fog.\n'
)

test('should not call a story earlier that is newer than the leading event', async () => {
  await cuttings(['build', '--quiet'])
  const html = readFileSync('_site/index.html', 'utf8')
  const headings = [...html.matchAll(/<h2[^>]*>([^<]*)<\/h2>/g)].map(([, text]) => text?.trim())
  assert.ok(html.includes('Ferry runs again after a week of fog'))
  assert.deepEqual([headings.includes('Newest'), headings.includes('More stories')], [true, false])
})
