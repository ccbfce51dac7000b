/** Where the paragraphs of hard-wrapped text break; with near misses. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {textOf} from '../../../src/model/body.ts'
import {fromText} from '../../../src/parse/from-text/index.ts'

const headline = 'Ferry strikes pier, harbour of Lindholm closed'
const paragraphs = [
  'The harbour of Lindholm was closed on Friday after a ferry struck the northern pier, the harbour office said in a statement to the newspapers.',
  'Nobody was hurt, it said. The ferry Alma had left the island with forty passengers when her engine failed in a heavy wind off the coast.',
  'Divers would look at the pier on Saturday. The harbour stays closed until then.'
] as const

function wrap(paragraph: string, width: number): string[] {
  const lines = ['']
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last === '') lines[lines.length - 1] = word
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

function blocksOf(lines: readonly string[]): string[] {
  return fromText(lines).children.map(textOf)
}

const wrapped = paragraphs.flatMap(paragraph => wrap(paragraph, 60))
const shapes: readonly (readonly [shape: string, lines: readonly string[]])[] = [
  ['a paragraph a line', [headline, ...paragraphs]],
  ['wrapped without marks', [headline, ...wrapped]],
  [
    'wrapped, with blank lines between paragraphs',
    [headline, '', ...paragraphs.flatMap(one => [...wrap(one, 60), ''])]
  ],
  [
    'wrapped, with indents',
    [
      headline,
      ...paragraphs.flatMap(one => wrap(`____${one}`, 64).map(line => line.replace('____', '    ')))
    ]
  ],
  ['wrapped and double spaced', [headline, ...wrapped].flatMap(line => [line, ''])]
]

for (const [shape, lines] of shapes) {
  test(`should find the paragraphs of text that is ${shape}`, () => {
    assert.deepEqual(blocksOf(lines), [headline, ...paragraphs])
  })
}

test('should leave short lines alone that only happen to be alike in length', () => {
  const lines = [
    'Council votes on the new pier and on the tax for small boats',
    'Ferry company names its third director in as many years now',
    'Rain stops the spring market in the old town of Lindholm',
    'School on Torsa keeps its only teacher for another year'
  ]
  assert.deepEqual(blocksOf(lines), lines)
  assert.deepEqual(blocksOf(lines.flatMap(line => [line, ''])), lines)
})

test('should keep paragraphs apart below a headline in a script without capitals', () => {
  const lines = [
    '린드홀름 항구 연락선 사고로 폐쇄',
    '항만 사무소는 금요일에 연락선 한 척이 북쪽 부두를 들이받은 뒤 린드홀름 항구를 당분간 닫기로 했다고 밝혔다.',
    '배에는 승객 마흔 명이 타고 있었지만 다친 사람은 없으며 강한 바람 속에서 기관이 멈춘 것으로 보인다고 한다.',
    '항만장은 토요일에 잠수부들이 부두를 살펴볼 것이며 그때까지는 버스가 연락선을 대신해 다닐 것이라고 말했다.'
  ]
  assert.deepEqual(blocksOf(lines), lines)
})

test('should join no space into scripts that write none', () => {
  const lines = [
    '港口办公室周五说一艘渡轮撞上北码头之后林德霍尔姆港已经关闭没有人受',
    '伤渡轮当时载有四十名乘客刚刚离开托尔萨岛引擎在大风中突然熄火潜水员',
    '将于周六检查码头港务长说在确认安全之前港口不会重新开放公共汽车将代',
    '替渡轮运行。'
  ]
  assert.deepEqual(blocksOf(lines), [lines.join('')])
})

test('should keep short lines apart among paragraphs that nobody wrapped', () => {
  const top = [
    'Council tears up plan for seaside flats',
    'A scheme for forty homes beside the harbour has been thrown out after a campaign by anglers, who fear for the cod'
  ]
  const links = [
    'Most read in News',
    'Bakery owner finds Roman mosaic under oven',
    'School bus route to be cut from January',
    'Lindholm Rovers 2 Torsa 2: late luck at the Lane'
  ]
  const lines = [...top, '', ...paragraphs.flatMap(one => [one, '']), ...links]
  assert.deepEqual(blocksOf(lines), [...top, ...paragraphs, ...links])
})

test('should keep a caption apart from the paragraph right above it where no sentence runs on', () => {
  const lines = [
    'Ferry strikes pier of Lindholm',
    '',
    'By Jane Porter, Harbour Correspondent',
    `LINDHOLM, May 4 (Reuter) - ${paragraphs[0]}`,
    '',
    'Two crews came late after a night of rain, and a third was still at sea on Friday.',
    'Crews wave from the deck in the harbour. Photo: Lindholm Post',
    '',
    'The harbour opens on Tuesday.'
  ]
  assert.deepEqual(
    blocksOf(lines),
    lines.filter(line => line !== '')
  )
})

test('should part a notice of rights from a last line that it would not fit on', () => {
  const last = 'Divers would look at the northern pier on the Saturday.'
  const rights = '(Copyright 2003 by The Lindholm Wire. All Rights Reserved.)'
  const indented = [...paragraphs, last].flatMap(one =>
    wrap(one, 57).map((line, index) => (index === 0 ? `   ${line}` : line))
  )
  assert.deepEqual(blocksOf([headline, ...indented, rights]).slice(-2), [last, rights])
})

test('should know the lines of a narrow column though a caption runs across two', () => {
  const caption = 'Petra Alm looks at the northern pier of Lindholm from the deck of the Alma'
  const column = paragraphs.flatMap(one => wrap(one, 38))
  const lines = [headline.slice(0, 34), ...column.slice(0, -3), ...column.slice(-3), caption]
  const texts = blocksOf(lines)
  assert.ok(texts.every(text => text === caption || text.length > 38 || text === lines[0]))
  assert.equal(texts.at(-1), caption)
})

/** In columns of so many signs, as clippings of Japanese papers are copied. */
function inColumns(paragraph: string, width: number): string[] {
  return paragraph.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []
}

test('should join narrow lines of a writing without spaces', () => {
  const title = '港の渡し船、桟橋に接触'
  const texts = [
    '金曜日の夕方、島から戻る渡し船が北の桟橋に接触し、港は翌朝まで閉鎖された。乗客四十人にけがはなかったと港の人はいう。',
    '港の事務所によると、強い波のなかで機関が止まったことが原因とみられる。潜水士が土曜日に桟橋の損傷を調べる予定だ。',
    '船会社は、日曜日の始発から別の船で運航を再開すると発表した。'
  ]
  for (const width of [18, 24])
    assert.deepEqual(blocksOf([title, ...texts.flatMap(text => inColumns(text, width))]), [
      title,
      ...texts
    ])
})

test('should keep short lines apart that a menu without spaces has', () => {
  const lines = [
    '社会',
    '島の暮らしと港のこれから',
    '子どもが学ぶ海の安全',
    '市場の再開は来月の見通し',
    '天気'
  ]
  assert.deepEqual(blocksOf(lines), lines)
})

test('should keep a standfirst without capitals apart from the name below it', () => {
  const lines = [
    'המעבורת חזרה לפעול אחרי הסערה',
    'המזח הצפוני עדיין סגור, והצוללנים יבדקו אותו רק ביום ראשון בבוקר לפני ההפלגה הראשונה',
    'דנה לוינשטיין',
    'המעבורת יצאה מהאי אתמול בערב עם ארבעים נוסעים.',
    'איש לא נפגע, נמסר ממשרד הנמל.',
    'בעלי הדוכנים ממתינים.'
  ]
  assert.deepEqual(blocksOf(lines.flatMap(line => [line, ''])), lines)
})
