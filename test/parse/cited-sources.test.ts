/** Whom a story cites. */

import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import type {Root} from 'mdast'
import type {Mention} from '../../src/model/story.ts'
import {citedSourcesIn} from '../../src/parse/cited-sources.ts'

const mentions: readonly Mention[] = [
  {type: 'Organization', name: 'RT'},
  {type: 'Organization', name: 'Fox News'},
  {type: 'Organization', name: 'El Comercio'},
  {type: 'Person', name: 'Maria Zakharova'}
]

const cases: readonly [text: string, expected: readonly [name: string, text: string][]][] = [
  ['The agreement is 18 years old, RT reported on Tuesday.', [['RT', 'RT reported']]],
  ['The meeting was telecast by Fox News.', [['Fox News', 'telecast by Fox News']]],
  [
    'The daily El Comercio said the planes had landed.',
    [['El Comercio', 'daily El Comercio said']]
  ],
  ['She told RT and later told RT again.', [['RT', 'told RT']]],
  ['El Comercio said its profit rose.', []],
  ['Reports say that RT closed its office.', []],
  ['According to Maria Zakharova, they landed.', []],
  ['RT reporters were there.', []]
]

const elsewhere: readonly [language: string, text: string, cited: readonly string[]][] = [
  ['es', 'Los aviones aterrizaron, según informó la agencia EFE.', ['EFE']],
  ['es', 'Dos aviones, según El País, llegaron el lunes.', ['El País']],
  ['es', 'El diario El Comercio informó que aterrizaron.', []],
  ['es', 'Según el diario El Comercio, aterrizaron.', ['El Comercio']],
  ['es', 'Según Maduro, aterrizaron en Caracas.', []],
  ['fr', 'Selon l’AFP, deux avions ont atterri.', ['AFP']],
  ['fr', 'Le ministre l’a dit à Reuters mardi.', ['Reuters']],
  ['fr', 'Selon le ministère, deux avions ont atterri.', []],
  ['de', 'Laut dpa landeten zwei Flugzeuge.', ['dpa']],
  ['de', 'Zwei Flugzeuge landeten, wie die Nachrichtenagentur Reuters berichtet.', ['Reuters']],
  ['de', 'Laut Polizei landeten zwei Flugzeuge.', []],
  ['pt', 'Segundo a agência Lusa, dois aviões aterraram.', ['Lusa']],
  ['pt', 'O segundo avião aterrou na segunda-feira.', []],
  ['it', 'Secondo l’ANSA, due aerei sono atterrati.', ['ANSA']],
  ['it', 'Il secondo aereo è atterrato.', []],
  ['ru', 'Самолеты прибыли, сообщает ТАСС.', ['ТАСС']],
  ['ru', 'Об этом РИА Новости сообщил источник.', ['РИА Новости']],
  ['ru', 'Об этом сообщает министерство.', []],
  ['tr', 'Anadolu Ajansı’nın haberine göre iki uçak indi.', ['Anadolu Ajansı']],
  ['tr', 'Reuters’a konuşan yetkili, iki uçağın indiğini söyledi.', ['Reuters']],
  ['tr', 'Bakana göre iki uçak indi.', []],
  ['ar', 'هبطت طائرتان، وفقا لوكالة رويترز.', ['رويترز']],
  ['ar', 'وقالت الوزارة إن طائرتين هبطتا.', []],
  ['zh', '据路透社报道,两架飞机降落。', ['路透社']],
  ['zh', '外交部发言人说,两架飞机降落。', []],
  ['ja', 'ロイターが報じた。', []]
]

describe('citedSourcesIn', () => {
  for (const [language, text, cited] of elsewhere) {
    it(`should find ${cited.join() || 'nobody'} in “${text}”`, () =>
      assert.deepEqual(
        citedSourcesIn(paragraph(text), mentions, language).map(({name}) => name),
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

  for (const [text, expected] of cases) {
    it(`should find ${expected.length} in “${text}”`, () =>
      assert.deepEqual(
        citedSourcesIn(paragraph(text), mentions).map(source => [source.name, source.text]),
        expected
      ))
  }

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
