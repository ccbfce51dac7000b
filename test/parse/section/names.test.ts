/** Trails, pairs and names of sections, by their signs and by how long and plain they are. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {isName, isPlainName, readPair, readTrail} from '../../../src/parse/section/trail.ts'

const trails: readonly (readonly [text: string, expected: readonly string[] | undefined])[] = [
  ['News > World', ['News', 'World']],
  ['News >World', ['News', 'World']],
  ['News|World', undefined],
  ['News | World | Asia', ['News', 'World', 'Asia']],
  ['Sport: Football', ['Sport', 'Football']],
  ['Home', undefined],
  ['Home / News', ['Home', 'News']],
  ['Back to Home > News > Local', ['Back to Home', 'News', 'Local']],
  ['Lindholm / Torsa', undefined],
  ['Lindholm > Torsa', ['Lindholm', 'Torsa']],
  ['Ana Cruz / Lindholm Post', undefined],
  ['Home >> Local News >>', ['Home', 'Local News']],
  ['| News / First League', ['News', 'First League']],
  ['Home Foreign News', ['Home', 'Foreign News']],
  ['Home sweet home', undefined],
  ['您当前的位置 :示例网 > 新闻 > 社会 正文', ['新闻', '社会']],
  ['You are here: Home > Sport', ['Home', 'Sport']],
  ['News / 12', undefined],
  [
    'News / World / Asia / Japan / Tokyo / Ginza',
    ['News', 'World', 'Asia', 'Japan', 'Tokyo', 'Ginza']
  ],
  ['in News', ['News']],
  ['[8]News > [9]Economy', ['News', 'Economy']],
  ['in Lindholm', undefined],
  ['News, Sport', undefined],
  ['NewsWorld', ['News', 'World']],
  ['Home›News', ['Home', 'News']],
  ['LINDHOLM HERALD > News', ['News']],
  ['News / World.', undefined],
  ['News • Politics', ['News', 'Politics']],
  ['News - Politics', undefined],
  ['World news / ', undefined],
  ['Новости > Мир', ['Новости', 'Мир']],
  ['首页 > 新闻 > 国际', ['首页', '新闻', '国际']],
  ['Inicio > Noticias', ['Inicio', 'Noticias']]
]
for (const [text, expected] of trails) {
  test(`should read ${expected?.join(', ') ?? 'no trail'} from ${JSON.stringify(text)}`, () =>
    assert.deepEqual(readTrail(text), expected))
}

const pairs: readonly (readonly [text: string, expected: readonly string[] | undefined])[] = [
  ['News | World', ['News', 'World']],
  ['World | Lindholm', ['World', 'Lindholm']],
  ['Lindholm | Torsa', ['Lindholm', 'Torsa']],
  ['Sport - Football', ['Sport']],
  ['News | World | Asia', undefined],
  ['News – World', undefined],
  ['News: World', undefined],
  ['a | b', undefined],
  ['Politics | The storm that closed the bridge over the river', undefined]
]
for (const [text, expected] of pairs) {
  test(`should read, on a first line, ${expected?.join(', ') ?? 'no trail'} from ${JSON.stringify(text)}`, () =>
    assert.deepEqual(readPair(text), expected))
}

const names: readonly (readonly [text: string, expected: boolean])[] = [
  ['World News', true],
  ['a', false],
  ['12', false],
  ['A.', false],
  ['xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', false],
  ['one two three four five six', false],
  ['Who?', false],
  ['News 123', false],
  ['News 12', true],
  ['“News”', false],
  ['3D printing', true],
  ['-News', false]
]
for (const [text, expected] of names) {
  test(`should ${expected ? '' : 'not '}take ${JSON.stringify(text.slice(0, 60))} for a name`, () =>
    assert.deepEqual(isName(text), expected))
}

const plain: readonly (readonly [text: string, expected: boolean])[] = [
  ['World News', true],
  ['one two three four', false],
  ['World, News', false],
  ['World: News', false],
  ['one two three', true]
]
for (const [text, expected] of plain) {
  test(`should ${expected ? '' : 'not '}take ${JSON.stringify(text.slice(0, 60))} for a plain name`, () =>
    assert.deepEqual(isPlainName(text), expected))
}
