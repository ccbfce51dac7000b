/** Threads of forums, and stories with the comments of readers below them. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {storyOf} from '../story-of.ts'

const post =
  'My old engine turns over but will not fire. I bled the fuel line twice and changed both filters, and there is fuel at the pump, but I am not sure that it gets any further than that.'
const story =
  'The harbour of Lindholm was closed on Friday after a ferry struck the northern pier, the harbour office said in a statement later in the evening.'

const rows: readonly (readonly [shows: string, kind: string, blocks: readonly string[]])[] = [
  [
    'posts with what a forum prints beside them',
    'other',
    [
      'Engine will not start',
      ...[
        'tidewater',
        'Senior Member',
        'Join Date: Aug 2008',
        'Posts: 212',
        post,
        'Reply With Quote'
      ],
      ...[
        'Re: Engine will not start',
        'saltydog',
        'Member',
        'Posts: 3,401',
        post,
        'Reply With Quote'
      ]
    ]
  ],
  [
    'questions and answers',
    'other',
    [
      'Why does my engine not start?',
      ...[
        'Asked 6 years ago',
        'Viewed 14k times',
        post,
        'Improve this question',
        'asked Jul 9, 2017'
      ],
      ...['3 Answers', post, 'answered Jul 10, 2017', 'Add a comment']
    ]
  ],
  [
    'a story with comments',
    'article',
    [
      'Ferry strikes northern pier of Lindholm',
      ...[story, `${story} Nobody was hurt.`, 'The pier will be mended in May.'],
      ...['Comments (2)', 'saltydog', 'Member', 'Posts: 12', 'Well done, all of you!', 'Reply']
    ]
  ]
]

for (const [shows, kind, blocks] of rows) {
  test(`should take ${shows} for ${kind}`, () =>
    assert.equal(storyOf(blocks.join('\n\n')).kind, kind))
}
