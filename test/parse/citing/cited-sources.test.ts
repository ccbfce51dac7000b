/** Whom a story cites. */

import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import type {Root} from 'mdast'
import type {Mention} from '../../../src/model/story.ts'
import {citedSourcesIn} from '../../../src/parse/citing/cited-sources.ts'

const mentions: readonly Mention[] = [
  {type: 'Organization', name: 'RT'},
  {type: 'Organization', name: 'Fox News'},
  {type: 'Organization', name: 'El Comercio'},
  {type: 'Organization', name: 'N24'},
  {type: 'Organization', name: 'Brandt Steel'},
  {type: 'Organization', name: 'Senate'},
  {type: 'Organization', name: 'Tarsa Herald'},
  {type: 'Organization', name: 'Kanal Solberg'},
  {type: 'Person', name: 'Maria Zakharova'}
]

const texts: readonly [language: string, text: string, cited: readonly string[]][] = [
  ['en', 'Two planes landed, RT reported.', ['RT | RT reported']],
  ['en', 'She told the Tarsa Herald so.', ['Tarsa Herald | told the Tarsa Herald']],
  [
    'en',
    'The speech was broadcast by Kanal Solberg.',
    ['Kanal Solberg | broadcast by Kanal Solberg']
  ],
  [
    'en',
    'The television station Kanal Solberg said so.',
    ['Kanal Solberg | station Kanal Solberg said']
  ],
  ['en', 'Brandt Steel reported a loss.', []],
  ['en', 'She told the Senate so.', []],
  [
    'es',
    'Los aviones aterrizaron, según informó la agencia EFE.',
    ['EFE | según informó la agencia EFE']
  ],
  ['es', 'Dos aviones, según El País, llegaron el lunes.', ['El País | según El País']],
  ['es', 'El diario El Comercio informó que aterrizaron.', []],
  [
    'es',
    'Según el diario El Comercio, aterrizaron.',
    ['El Comercio | Según el diario El Comercio']
  ],
  ['es', 'Según El Comercio, aterrizaron.', []],
  ['es', 'Según Maduro, aterrizaron en Caracas.', []],
  ['es', 'Según EFE y según Reuters, aterrizaron.', ['EFE | Según EFE', 'Reuters | según Reuters']],
  ['es', 'Según «EFE», aterrizaron.', ['EFE | Según «EFE']],
  ['es', 'según la la la la EFE', []],
  ['fr', 'Selon l’AFP, deux avions ont atterri.', ['AFP | Selon l’AFP']],
  ['fr', 'Le ministre l’a dit à Reuters mardi.', ['Reuters | dit à Reuters']],
  ['fr', 'Selon le ministère, deux avions ont atterri.', []],
  ['fr', "Selon l'agence Reuters, deux avions.", ["Reuters | Selon l'agence Reuters"]],
  ['fr', 'Selon AFP-Services, deux avions.', []],
  ['de', 'Laut dpa landeten zwei Flugzeuge.', ['dpa | Laut dpa']],
  [
    'de',
    'Zwei Flugzeuge landeten, wie die Nachrichtenagentur Reuters berichtet.',
    ['Reuters | Reuters berichtet']
  ],
  ['de', 'Laut Polizei landeten zwei Flugzeuge.', []],
  ['de', 'Wie N24 berichtet, landeten sie.', []],
  ['de', 'Laut dem Sender N24 landeten sie.', ['N24 | Laut dem Sender N24']],
  ['de', 'Laut N24 landeten sie.', []],
  [
    'de',
    'Die dpa berichtet, und laut Reuters landeten sie.',
    ['dpa | dpa berichtet', 'Reuters | laut Reuters']
  ],
  ['de', 'Laut dpa und laut dpa landeten sie.', ['dpa | Laut dpa']],
  ['de', 'Die Reuters-Leute landeten laut xdpa.', []],
  ['pt', 'Segundo a agência Lusa, dois aviões aterraram.', ['Lusa | Segundo a agência Lusa']],
  ['pt', 'O segundo avião aterrou na segunda-feira.', []],
  ['it', 'Secondo l’ANSA, due aerei sono atterrati.', ['ANSA | Secondo l’ANSA']],
  ['it', 'Il secondo aereo è atterrato.', []],
  ['ru', 'Самолеты прибыли, сообщает ТАСС.', ['ТАСС | сообщает ТАСС']],
  ['ru', 'Об этом РИА Новости сообщил источник.', ['РИА Новости | РИА Новости сообщил']],
  ['ru', 'Об этом сообщает министерство.', []],
  ['ru', 'Об этом сообщает агентство «Интерфакс».', ['Интерфакс | сообщает агентство «Интерфакс']],
  [
    'tr',
    'Anadolu Ajansı’nın haberine göre iki uçak indi.',
    ['Anadolu Ajansı | Anadolu Ajansı’nın haberine göre']
  ],
  [
    'tr',
    'Reuters’a konuşan yetkili, iki uçağın indiğini söyledi.',
    ['Reuters | Reuters’a konuşan']
  ],
  ['tr', 'Bakana göre iki uçak indi.', []],
  ['ar', 'هبطت طائرتان، وفقا لوكالة رويترز.', ['رويترز | وفقا لوكالة رويترز']],
  ['ar', 'وقالت الوزارة إن طائرتين هبطتا.', []],
  ['zh', '据路透社报道,两架飞机降落。', ['路透社 | 据路透社']],
  ['zh', '外交部发言人说,两架飞机降落。', []],
  ['zh', '据新华社和路透社报道,两架飞机降落。', ['新华社 | 据新华社', '路透社 | 路透社报道']],
  ['ja', 'ロイターが報じた。', []],
  ['en', 'The agreement is 18 years old, RT reported on Tuesday.', ['RT | RT reported']],
  ['en', 'RT has reported it. RT also reports it.', ['RT | RT has reported']],
  ['en', 'RT reporting was good.', []],
  ['en', 'RT said so.', []],
  [
    'en',
    'It was published live by the RT and carried by Fox News.',
    ['RT | published live by the RT', 'Fox News | carried by Fox News']
  ],
  ['en', 'It was reported by RT’s, told to Fox News.', ['RT | reported by RT’s']],
  ['en', 'It was broadcast by Maria Zakharova.', []],
  ['en', 'She told RT and later told RT again.', ['RT | told RT']],
  ['en', 'The meeting was telecast by Fox News.', ['Fox News | telecast by Fox News']],
  [
    'en',
    'The daily El Comercio said the planes had landed.',
    ['El Comercio | daily El Comercio said']
  ],
  ['en', 'El Comercio said its profit rose.', []],
  ['en', 'Reports say that RT closed its office.', []],
  ['en', 'According to Maria Zakharova, they landed.', []],
  ['en', 'RT reporters were there.', []]
]

describe('citedSourcesIn', () => {
  for (const [language, text, cited] of texts) {
    it(`should find ${cited.join() || 'nobody'} in “${text}”`, () =>
      assert.deepEqual(
        citedSourcesIn(paragraph(text), mentions, language).map(
          ({name, text: words}) => `${name} | ${words}`
        ),
        cited
      ))
  }

  it('should know a picture credit in other languages', () =>
    assert.deepEqual(
      (
        [
          ['es', 'Foto: EFE'],
          ['de', 'Foto: dpa/Ida Lund'],
          ['ru', 'Фото: ТАСС'],
          ['de', 'Foto: Ida Lund']
        ] as const
      ).map(([language, credit]) =>
        citedSourcesIn(
          {
            type: 'root',
            children: [{type: 'caption', credit, children: [{type: 'text', value: '…'}]}]
          },
          [],
          language
        ).map(({name, text}) => [name, text])
      ),
      [[['EFE', 'Foto: EFE']], [['dpa', 'Foto: dpa/Ida Lund']], [['ТАСС', 'Фото: ТАСС']], []]
    ))

  it('should find the source of a picture in its credit', () => {
    const body: Root = {
      type: 'root',
      children: [
        {type: 'caption', credit: 'Photo by Reuters', children: [{type: 'text', value: 'A plane.'}]}
      ]
    }
    assert.deepEqual(citedSourcesIn(body, []), [{name: 'Reuters', text: 'Photo by Reuters'}])
  })
})

function paragraph(value: string): Root {
  return {type: 'root', children: [{type: 'paragraph', children: [{type: 'text', value}]}]}
}
