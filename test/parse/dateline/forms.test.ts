/** Datelines part by part: as printed, place, date, agency, and the text that goes on after them. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {
  type PlaceShape,
  type ReadPlace,
  readPlace,
  shapeOf
} from '../../../src/parse/dateline/place.ts'
import {readDateline} from '../../../src/parse/dateline/read-dateline.ts'

/** What is printed, the place, the date and the agency, and what follows. */
function partsOf(paragraph: string): string[] | undefined {
  const read = readDateline(paragraph)
  if (read === undefined) return undefined
  const {text, place = '', date = '', agency = '', end} = read
  return [text, place, date, agency, paragraph.slice(end)]
}

const paragraphs: readonly (readonly [text: string, expected: readonly string[] | undefined])[] = [
  [
    'BISHKEK, March 28. /TASS/. The bridge stays closed.',
    ['BISHKEK, March 28. /TASS/.', 'BISHKEK', 'XXXX-03-28', 'TASS', 'The bridge stays closed.']
  ],
  [
    'Monteluz de León, Oax., 11 de diciembre. El puente sigue cerrado.',
    [
      'Monteluz de León, Oax., 11 de diciembre.',
      'Monteluz de León, Oax.',
      'XXXX-12-11',
      '',
      'El puente sigue cerrado.'
    ]
  ],
  [
    'DENVER (KO) The bridge stays closed until the summer, the mayor said.',
    ['DENVER (KO)', 'DENVER', '', 'KO', 'The bridge stays closed until the summer, the mayor said.']
  ],
  ['Denver (KO) The bridge stays closed until the summer, the mayor said.', undefined],
  ['DENVER (KO) The bridge.', undefined],
  [
    'LINDARO (Ancona). Il ponte resta chiuso fino a primavera, e il traghetto parte ogni due ore dal vecchio molo.',
    [
      'LINDARO (Ancona).',
      'LINDARO (Ancona)',
      '',
      '',
      'Il ponte resta chiuso fino a primavera, e il traghetto parte ogni due ore dal vecchio molo.'
    ]
  ],
  [
    'Lindaro (Ancona). Il ponte resta chiuso fino a primavera, e il traghetto parte ogni due ore dal vecchio molo.',
    undefined
  ],
  [
    '中新社敦煌九月二十一日电 (记者 周林) 大桥仍未开放。',
    ['中新社敦煌九月二十一日电 (记者 周林)', '敦煌', 'XXXX-09-21', '中新社', '大桥仍未开放。']
  ],
  [
    'LONDON, Feb 26 (Reuters) - The bridge stays closed.',
    ['LONDON, Feb 26 (Reuters)', 'LONDON', 'XXXX-02-26', 'Reuters', 'The bridge stays closed.']
  ],
  [
    'LONDON (AP) — The bridge stays closed.',
    ['LONDON (AP)', 'LONDON', '', 'AP', 'The bridge stays closed.']
  ],
  [
    'LONDON, (AP) The bridge stays closed.',
    ['LONDON, (AP)', 'LONDON', '', 'AP', 'The bridge stays closed.']
  ],
  [
    'THE HAGUE | The bridge stays closed for lorries until the spring.',
    ['THE HAGUE', 'THE HAGUE', '', '', 'The bridge stays closed for lorries until the spring.']
  ],
  ['Weather | The bridge stays closed for lorries until the spring.', undefined],
  [
    'HILO, Hawaii >> The bridge stays closed for lorries until the spring.',
    [
      'HILO, Hawaii',
      'HILO, Hawaii',
      '',
      '',
      'The bridge stays closed for lorries until the spring.'
    ]
  ],
  [
    'KAMIYAMA, Iwate Prefecture--The bridge stays closed for lorries until the spring.',
    [
      'KAMIYAMA, Iwate Prefecture',
      'KAMIYAMA, Iwate Prefecture',
      '',
      '',
      'The bridge stays closed for lorries until the spring.'
    ]
  ],
  ['Jane Doe (AFP) - The bridge stays closed.', undefined],
  ['Ayşe YILDIRIM / LINDHOLM (AA) - Köprü kapalı kalacak.', undefined],
  ['(Belga) Le pont reste fermé.', ['(Belga)', '', '', 'Belga', 'Le pont reste fermé.']],
  [
    'САМАРА, 12 апреля. /Корр. ТАСС Инна Голубева/. Мост закрыт.',
    [
      'САМАРА, 12 апреля. /Корр. ТАСС Инна Голубева/.',
      'САМАРА',
      'XXXX-04-12',
      'ТАСС',
      'Мост закрыт.'
    ]
  ],
  [
    '(Reuters) - The bridge stays closed.',
    ['(Reuters)', '', '', 'Reuters', 'The bridge stays closed.']
  ],
  [
    'LONDON, 26 Feb 2019 - The bridge stays closed.',
    ['LONDON, 26 Feb 2019', 'LONDON', '2019-02-26', '', 'The bridge stays closed.']
  ],
  [
    'LONDON, Monday, Feb. 26 (AP) - The bridge stays closed.',
    ['LONDON, Monday, Feb. 26 (AP)', 'LONDON', 'XXXX-02-26', 'AP', 'The bridge stays closed.']
  ],
  [
    'London (AFP) The bridge stays closed.',
    ['London (AFP)', 'London', '', 'AFP', 'The bridge stays closed.']
  ],
  [
    'Lindholm (AFP) The bridge stays closed.',
    ['Lindholm (AFP)', 'Lindholm', '', 'AFP', 'The bridge stays closed.']
  ],
  [
    'LINDHOLM — AFP — The bridge stays closed.',
    ['LINDHOLM — AFP', 'LINDHOLM', '', 'AFP', 'The bridge stays closed.']
  ],
  ['AFP - The bridge stays closed.', ['AFP', '', '', 'AFP', 'The bridge stays closed.']],
  [
    'AFP, LONDON - The bridge stays closed.',
    ['AFP, LONDON', 'LONDON', '', 'AFP', 'The bridge stays closed.']
  ],
  [
    '(AFP) LONDON - The bridge stays closed.',
    ['(AFP) LONDON', 'LONDON', '', 'AFP', 'The bridge stays closed.']
  ],
  [
    'LONDON/PARIS, Feb 26 (Reuters) The bridge stays closed.',
    [
      'LONDON/PARIS, Feb 26 (Reuters)',
      'LONDON/PARIS',
      'XXXX-02-26',
      'Reuters',
      'The bridge stays closed.'
    ]
  ],
  [
    'LONDON & PARIS (AP) The bridge stays closed.',
    ['LONDON & PARIS (AP)', 'LONDON & PARIS', '', 'AP', 'The bridge stays closed.']
  ],
  [
    'SAN FRANCISCO, Calif., Feb. 26 (AP) - The bridge stays closed.',
    [
      'SAN FRANCISCO, Calif., Feb. 26 (AP)',
      'SAN FRANCISCO, Calif.',
      'XXXX-02-26',
      'AP',
      'The bridge stays closed.'
    ]
  ],
  [
    'NEW YORK (Reuters) - The bridge stays closed.',
    ['NEW YORK (Reuters)', 'NEW YORK', '', 'Reuters', 'The bridge stays closed.']
  ],
  [
    'St. Petersburg, Feb 26 (TASS) The bridge stays closed.',
    [
      'St. Petersburg, Feb 26 (TASS)',
      'St. Petersburg',
      'XXXX-02-26',
      'TASS',
      'The bridge stays closed.'
    ]
  ],
  [
    'FRANKFURT AM MAIN (dpa) - The bridge stays closed.',
    ['FRANKFURT AM MAIN (dpa)', 'FRANKFURT AM MAIN', '', 'dpa', 'The bridge stays closed.']
  ],
  [
    'Frankfurt/Main (dpa) - The bridge stays closed.',
    ['Frankfurt/Main (dpa)', 'Frankfurt/Main', '', 'dpa', 'The bridge stays closed.']
  ],
  [
    'MADRID, 26 Feb. (EUROPA PRESS) - The bridge stays closed.',
    [
      'MADRID, 26 Feb. (EUROPA PRESS)',
      'MADRID',
      'XXXX-02-26',
      'EUROPA PRESS',
      'The bridge stays closed.'
    ]
  ],
  [
    'PARIS, 26 février (AFP) - The bridge stays closed.',
    ['PARIS, 26 février (AFP)', 'PARIS', 'XXXX-02-26', 'AFP', 'The bridge stays closed.']
  ],
  [
    'ROMA, 26 FEB - The bridge stays closed.',
    ['ROMA, 26 FEB', 'ROMA', 'XXXX-02-26', '', 'The bridge stays closed.']
  ],
  [
    'ROMA (ANSA) - The bridge stays closed.',
    ['ROMA (ANSA)', 'ROMA', '', 'ANSA', 'The bridge stays closed.']
  ],
  [
    'Київ. 26 лютого. УНІАН. The bridge stays closed.',
    ['Київ. 26 лютого. УНІАН.', 'Київ', 'XXXX-02-26', 'УНІАН', 'The bridge stays closed.']
  ],
  [
    'Москва. 26 февраля. ИНТЕРФАКС - The bridge stays closed.',
    [
      'Москва. 26 февраля. ИНТЕРФАКС',
      'Москва',
      'XXXX-02-26',
      'ИНТЕРФАКС',
      'The bridge stays closed.'
    ]
  ],
  [
    'МОСКВА, 26 фев - РИА Новости. The bridge stays closed.',
    [
      'МОСКВА, 26 фев - РИА Новости.',
      'МОСКВА',
      'XXXX-02-26',
      'РИА Новости',
      'The bridge stays closed.'
    ]
  ],
  [
    'МОСКВА, 26 фев - Новости хорошие. The bridge stays closed.',
    ['МОСКВА, 26 фев', 'МОСКВА', 'XXXX-02-26', '', 'Новости хорошие. The bridge stays closed.']
  ],
  [
    'RIO DE JANEIRO, 26 fev (Reuters) - The bridge stays closed.',
    [
      'RIO DE JANEIRO, 26 fev (Reuters)',
      'RIO DE JANEIRO',
      'XXXX-02-26',
      'Reuters',
      'The bridge stays closed.'
    ]
  ],
  [
    'LISBOA, janeiro 26 (Lusa) - The bridge stays closed.',
    ['LISBOA, janeiro 26 (Lusa)', 'LISBOA', 'XXXX-01-26', 'Lusa', 'The bridge stays closed.']
  ],
  [
    'LONDON, Feb 26, 10:30 GMT (AP) - The bridge stays closed.',
    ['LONDON, Feb 26, 10:30 GMT (AP)', 'LONDON', 'XXXX-02-26', 'AP', 'The bridge stays closed.']
  ],
  [
    'LONDON, Feb 26, 10:30 a.m. EST (AP) - The bridge stays closed.',
    [
      'LONDON, Feb 26, 10:30 a.m. EST (AP)',
      'LONDON',
      'XXXX-02-26',
      'AP',
      'The bridge stays closed.'
    ]
  ],
  [
    'LONDON, Monday (AP) - The bridge stays closed.',
    ['LONDON, Monday (AP)', 'LONDON', '', 'AP', 'The bridge stays closed.']
  ],
  [
    'CEBU, Philippines—Sen. Cruz wants the bridge over the river closed.',
    [
      'CEBU, Philippines',
      'CEBU, Philippines',
      '',
      '',
      'Sen. Cruz wants the bridge over the river closed.'
    ]
  ],
  [
    'Paris, le 26 février (AFP) - The bridge stays closed.',
    ['Paris, le 26 février (AFP)', 'Paris', 'XXXX-02-26', 'AFP', 'The bridge stays closed.']
  ],
  [
    'Valdivia (Chile), 26 feb (EFE).- The bridge stays closed.',
    [
      'Valdivia (Chile), 26 feb (EFE)',
      'Valdivia (Chile)',
      'XXXX-02-26',
      'EFE',
      'The bridge stays closed.'
    ]
  ],
  [
    'London (AP), 26 Feb - The bridge stays closed.',
    ['London (AP), 26 Feb', 'London', 'XXXX-02-26', 'AP', 'The bridge stays closed.']
  ],
  [
    'TE PUEDE INTERESAR: The bridge over the river stays closed until the autumn of next year.',
    undefined
  ],
  [
    'Lindholm (VD) – The bridge over the river stays closed until the autumn of next year.',
    [
      'Lindholm (VD)',
      'Lindholm (VD)',
      '',
      '',
      'The bridge over the river stays closed until the autumn of next year.'
    ]
  ],
  ['WHEAT - 2,602,000 bushels including 1,647,000 in Chicago and 955,000 in Toledo.', undefined],
  ['Yayınlanma: 11.03.2019 - 08:15', undefined],
  [
    '"LONDON (AP) - The bridge stays closed.',
    ['LONDON (AP)', 'LONDON', '', 'AP', 'The bridge stays closed.']
  ],
  ['LONDON (The bridge stays closed.', undefined],
  ['LONDON, Feb 26', undefined],
  ['LONDON (AP) -', ['LONDON (AP)', 'LONDON', '', 'AP', '']],
  ['1 LONDON (AP) - The bridge stays closed.', undefined],
  [
    'LONDON (a very long bracket which is no agency at all, as one sees) - The bridge stays closed.',
    undefined
  ],
  [
    'LONDON (AP, Feb 26) - The bridge stays closed.',
    ['LONDON (AP, Feb 26)', 'LONDON', 'XXXX-02-26', 'AP', 'The bridge stays closed.']
  ],
  [
    'LONDON (Feb 26, AP) The bridge stays closed.',
    ['LONDON (Feb 26, AP)', 'LONDON', 'XXXX-02-26', 'AP', 'The bridge stays closed.']
  ],
  [
    'LONDON [AFP] The bridge stays closed.',
    ['LONDON [AFP]', 'LONDON', '', 'AFP', 'The bridge stays closed.']
  ],
  [
    'LONDON, UK (Reuters) - The bridge stays closed.',
    ['LONDON, UK (Reuters)', 'LONDON, UK', '', 'Reuters', 'The bridge stays closed.']
  ],
  ['LONDON, Smith said, The bridge stays closed.', undefined],
  [
    '新华社北京3月28日电 大桥关闭',
    ['新华社北京3月28日电', '北京', 'XXXX-03-28', '新华社', '大桥关闭']
  ],
  [
    '新华社记者王林北京3月28日电 大桥关闭',
    ['新华社记者王林北京3月28日电', '北京', 'XXXX-03-28', '新华社', '大桥关闭']
  ],
  ['据新华社3月28日电 大桥关闭', ['据新华社3月28日电', '', 'XXXX-03-28', '新华社', '大桥关闭']],
  [
    '中新网北京3月28日电（记者 王林）大桥关闭',
    ['中新网北京3月28日电（记者 王林）', '北京', 'XXXX-03-28', '中新网', '大桥关闭']
  ],
  ['（吉隆坡28日讯）大桥关闭', ['（吉隆坡28日讯）', '吉隆坡', '', '', '大桥关闭']],
  ['東京（CNN） 橋は', ['東京（CNN）', '東京', '', 'CNN', '橋は']],
  [
    '［東京　２８日　ロイター］ - 橋は',
    ['［東京　２８日　ロイター］', '東京', '', 'ロイター', '橋は']
  ],
  ['【ワシントン＝山田太郎】橋は', ['【ワシントン＝山田太郎】', 'ワシントン', '', '', '橋は']],
  ['【ワシントン共同】橋は', ['【ワシントン共同】', 'ワシントン', '', '共同', '橋は']],
  ['【時事】橋は', ['【時事】', '', '', '時事', '橋は']],
  ['【重要】橋は', undefined],
  ['(서울=연합뉴스) 다리가', ['(서울=연합뉴스)', '서울', '', '연합뉴스', '다리가']],
  ['(서울 연합뉴스) 다리가', ['(서울 연합뉴스)', '서울', '', '연합뉴스', '다리가']],
  ['[서울=뉴시스] 홍길동 기자 = 다리가', ['[서울=뉴시스]', '서울', '', '뉴시스', '다리가']],
  ['[서울=뉴시스] 홍길동 정치부장 = 다리가', ['[서울=뉴시스]', '서울', '', '뉴시스', '다리가']],
  ['江湾網2月25日訊 大橋', ['江湾網2月25日訊', '', 'XXXX-02-25', '江湾網', '大橋']],
  ['中央社（台北28日電）大橋', undefined],
  ['大桥（关闭）', undefined],
  ['東京（橋） 橋は', undefined]
]
for (const [text, expected] of paragraphs) {
  test(`should read ${expected?.slice(0, 4).join(' · ') ?? 'no dateline'} from ${JSON.stringify(text.slice(0, 60))}`, () =>
    assert.deepEqual(partsOf(text), expected))
}

interface ShapedPlace extends ReadPlace {
  readonly shape: PlaceShape
}

const places: readonly (readonly [text: string, expected: ShapedPlace | undefined])[] = [
  ['London, Feb 26', {place: 'London', end: 6, shape: 'known'}],
  ['Port Example -', {place: 'Port Example', end: 12, shape: 'title'}],
  ['NEW YORK (AP)', {place: 'NEW YORK', end: 8, shape: 'known'}],
  ['RIO DE JANEIRO -', {place: 'RIO DE JANEIRO', end: 14, shape: 'known'}],
  ['Dekalb, Ill. — The', {place: 'Dekalb, Ill.', end: 12, shape: 'with-region'}],
  ['WINSTON-SALEM, N.C., March', {place: 'WINSTON-SALEM, N.C.', end: 19, shape: 'with-region'}],
  ['DUBAI/LONDON (', {place: 'DUBAI/LONDON', end: 12, shape: 'known'}],
  ['DUBAI / LONDON (', {place: 'DUBAI / LONDON', end: 14, shape: 'known'}],
  ['A & B (', {place: 'A & B', end: 5, shape: 'capitals'}],
  ['ROME. The', {place: 'ROME', end: 4, shape: 'known'}],
  ['LONDON', {place: 'LONDON', end: 6, shape: 'known'}],
  ['123', undefined],
  ['Example.com -', undefined],
  ['КИЕВ. 3', {place: 'КИЕВ', end: 4, shape: 'known'}],
  ['القاهرة (', {place: 'القاهرة', end: 7, shape: 'known'}]
]
for (const [text, expected] of places) {
  test(`should read the place ${expected?.place ?? 'of nothing'} from ${JSON.stringify(text)}`, () =>
    assert.deepEqual(shaped(readPlace(text, 0)), expected))
}

function shaped(read: ReadPlace | undefined): ShapedPlace | undefined {
  return read && {...read, shape: shapeOf(read.place)}
}
