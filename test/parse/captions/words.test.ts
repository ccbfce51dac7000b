/** Words that say that a text is a caption, and the same words in other texts. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {
  announcesPicture,
  isPictureLabel,
  isSource,
  saysPicture,
  saysPosition,
  showsScene
} from '../../../src/parse/captions/words.ts'

type Rows = readonly (readonly [text: string, expected: boolean])[]

const tables: Readonly<Record<string, readonly [test: (text: string) => boolean, rows: Rows]>> = {
  'a caption by its words': [
    saysPicture,
    [
      ['Image caption The factory in 1934', true],
      ['In this file photo, the ferry leaves the pier', true],
      ['Photo: The deputy harbour master Petra Alm.', true],
      ['Photo: Petra Alm', false],
      ['Photo: Petra Alm.', false],
      ['Source: figures given by harbour offices.', false],
      ['祭りの太鼓をたたく子どもたち=北浜町で', true],
      ['知事は会場で', false],
      ['塗り替えを終えた渡し舟（北浜町で）', true],
      ['塗り替えを終えた渡し舟（東京都北区）', true],
      ['渡し舟は町（北区）で塗り替えられた。', false],
      ['塗り替えを終えた渡し舟＝３日午前、北浜町'.normalize('NFKC'), true],
      ['塗り替えを終えた渡し舟（3日、北浜町）=共同', true],
      ['新しい船が着いた（3日の予定）', false],
      ['ছবির ক্যাপশান, ঝড়ের পর ঘাট', true],
      ['Keterangan gambar, Dermaga setelah badai', true],
      ['新しい船（５隻）が着いた', false],
      ['▲ 북항에서 어민들이 그물을 손질하고 있다. /김민수 기자', true],
      ['▲渡船停靠在北港碼頭。', true],
      ['ホームで日なたぼっこをする猫＝15日、北浜町', true],
      ['Pictures of the ferry went round the world.', false],
      ['Above: the ferry at the pier of Torsa', true],
      ['Enlarge / The ferry at the pier of Torsa', true],
      ['Above the pier stands an old crane', false],
      ['Above: 12', false],
      ['3 of 7. Divers look at the pier of Torsa', true],
      ['2/5 | The ferry leaves the pier', true],
      ['3 of 7 ferries leave the pier', false],
      ['3 of 7: 12', false],
      ['The stolen trailer, seen here in April', true],
      ['The old ferry, pictured before her last trip', true],
      ['Harbour master Petra Alm, pictured right, said it was over.', false]
    ]
  ],
  'what stands above a caption': [
    announcesPicture,
    [
      ['Foto', true],
      ['2/5', true],
      ['Picture 2 of 5', true],
      ['3 von 12', true],
      ['3 of the 12', false],
      ['24/7 news', false],
      ['0:00', true],
      ['00:00 / 01:45', true],
      ['17:30', false]
    ]
  ],
  'where somebody stands': [
    saysPosition,
    [
      ['Petra Alm (left) and Tom Berg (centre)', true],
      ['Petra Alm (à gauche)', true],
      ['Ana Lima (ao centro) com os filhos', true],
      ['Petra Alm (The Left)', false],
      ['The left wing of the party', false]
    ]
  ],
  'a label above a caption': [
    isPictureLabel,
    [
      ['Foto', true],
      ['Image', true],
      ['Image caption', true],
      ['Image caption The ferry', false],
      ['Photo by', false],
      ['Source', false],
      ['Lindholm', false]
    ]
  ],
  'what somebody does in a picture': [
    showsScene,
    [
      ['Petra Alm holds up the new flag of the ferry.', true],
      ['Voters line up outside the town hall on Tuesday.', true],
      ['Petra Alm said that she would hold the office for a year.', false],
      ['“She holds up the whole town,” said Petra Alm.', false],
      ['The council held up the plan for a year.', false]
    ]
  ],
  'where facts come from': [
    isSource,
    [
      ['Source: Lindholm Herald', true],
      ['Quelle: dpa', true],
      ['Photo: dpa', false],
      ['Sourcebook of the north', false]
    ]
  ]
}

for (const [what, [says, rows]] of Object.entries(tables)) {
  for (const [text, expected] of rows) {
    test(`should find ${expected ? '' : 'not '}that ${JSON.stringify(text)} says ${what}`, () =>
      assert.equal(says(text), expected))
  }
}
