/** Which line above a headline names the section, and which lines only look like one. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {storyOf} from '../story-of.ts'

const headline = 'Ferry strikes pier, harbour of Lindholm closed'
const paragraphs = [
  'The harbour of Lindholm was closed on Friday after a ferry struck the northern pier, the harbour office said in a statement.',
  'Nobody was hurt. The ferry Alma had left the island of Torsa with forty passengers when her engine failed in heavy wind.',
  'Harbour master Petra Alm said divers would look at the pier on Saturday. “We will not open before we know that it is safe,” she said.'
]

const rows: readonly (readonly [
  above: readonly string[],
  sections: readonly string[] | undefined
])[] = [
  [['Sport'], ['Sport']],
  [['Health Oct 30, 2018 5:45 PM EDT'], ['Health']],
  [['Health in 2018'], undefined],
  [['Rail transport'], ['Rail transport']],
  [['Bundesliga'], ['Bundesliga']],
  [['Lindholm Quarterly', 'Crafts'], ['Crafts']],
  [['Space', 'A good start'], ['Space']],
  [['A good start'], undefined],
  [['Lindholm FM (Torsa)'], undefined],
  [['Site icon LindholmNews'], undefined],
  [['spot_img'], undefined],
  [['YOUR EVENING'], undefined],
  [['Ana Cruz / Lindholm Post'], undefined],
  [['Coast watch |'], undefined],
  [['Culture', 'Culture', 'Health'], undefined],
  [['News', 'Opinion', 'Sport', 'Culture'], undefined],
  [['Ferries', 'Business', 'Sport', 'Search'], undefined],
  [['Subscribe', 'Share', 'Log in', 'Torsa'], undefined],
  [['Subscribe', 'Share', 'Log in', 'Get newsletter'], undefined],
  [
    ['Search', 'News', 'Farming'],
    ['News', 'Farming']
  ],
  [['Home >> Local News >>'], ['Home', 'Local News']],
  [
    ['Home', 'News', 'Island and Coast', 'alert', 'top story'],
    ['Home', 'News', 'Island and Coast']
  ],
  [
    ['Log in', 'Home', 'NEWS', 'CITIES', 'TORSA'],
    ['Home', 'NEWS', 'CITIES', 'TORSA']
  ],
  [['Home', 'News', 'Sport', 'Culture'], undefined]
]
for (const [above, sections] of rows) {
  test(`should read ${sections?.join(', ') ?? 'no section'} from ${above.join(', ')}`, () => {
    assert.deepEqual(
      storyOf([...above, headline, ...paragraphs].join('\n\n')).articleSection,
      sections
    )
  })
}

test('should take a given name before a section for one where a byline names who wrote it', () => {
  const page = ['Local', 'Carolina Politics', headline, 'By Jane Doe', '3 June 2013', ...paragraphs]
  const {articleSection, byline} = storyOf(page.join('\n\n'))
  assert.deepEqual([articleSection, byline], [['Local', 'Carolina Politics'], 'By Jane Doe'])
})

const beside: readonly (readonly [line: string, sections: readonly string[] | undefined])[] = [
  ['Monday 3 June 2013 | Published in Harbours', ['Harbours']],
  ['Culture Publié le lundi 3 juin 2013', ['Culture']],
  ['Monday 3 June 2013 | Published by the council', undefined],
  ['Publié dans Société', ['Société']],
  ['From the section Harbours', ['Harbours']],
  ['Published in Lindholm Gazette', undefined],
  ['Published on 3 June 2013', undefined]
]
for (const [line, sections] of beside) {
  test(`should read ${sections?.join(', ') ?? 'no section'} from the line ${line}`, () => {
    assert.deepEqual(storyOf([headline, line, ...paragraphs].join('\n\n')).articleSection, sections)
  })
}
