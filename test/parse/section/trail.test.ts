import assert from 'node:assert/strict'
import {test} from 'node:test'
import {readPair, readTrail} from '../../../src/parse/section/trail.ts'

const rows: readonly (readonly [line: string, trail: readonly string[] | undefined])[] = [
  ['News   /   Russia   /   Venezuela', ['News', 'Russia', 'Venezuela']],
  ['Home » Tech › Phones', ['Home', 'Tech', 'Phones']],
  ['Home/Local News/Rural', ['Home', 'Local News', 'Rural']],
  ['News/Local News', undefined],
  ['Harbour \\ Bridge', undefined],
  ['News \\ Sport', ['News', 'Sport']],
  ['News &gt; Sport', ['News', 'Sport']],
  ['홈 > 사회', ['홈', '사회']],
  ['हिंदी न्यूज़ / मध्यप्रदेश / उज्जैन', ['मध्यप्रदेश', 'उज्जैन']],
  ['News >  Nation', ['News', 'Nation']],
  ['lindholmpost.com > Coast > Torsa', ['Coast', 'Torsa']],
  ['Новости: Новости Мира', ['Новости', 'Новости Мира']],
  ['HomeWorld News', ['Home', 'World News']],
  ['in Business, Press release', ['Business', 'Press release']],
  ['Accueil > Monde > Gaza', ['Accueil', 'Monde', 'Gaza']],
  ['EXAMPLE DAILY>Sociedad', ['Sociedad']],
  ['Amnesty: More than 100 killed', undefined],
  ['Storm Ciarán: what we know so far', undefined],
  ['and/or', undefined],
  ['DUBAI/LONDON', undefined],
  ['He said: no', undefined],
  ['12 > 3', undefined],
  ['News / Sport', ['News', 'Sport']],
  ['News/Sport', undefined],
  ['News > Sport > Tennis > Men > Cup > Final', ['News', 'Sport', 'Tennis', 'Men', 'Cup', 'Final']],
  ['News > A > B > C > D > E > F', undefined],
  ['News | Sport', ['News', 'Sport']],
  ['Harbour | Sport', undefined],
  ['Harbour | Bridge', undefined],
  ['Harbour > Bridge', ['Harbour', 'Bridge']],
  ['Harbour › Bridge › Pier', ['Harbour', 'Bridge', 'Pier']],
  ['News: Sport', ['News', 'Sport']],
  ['News: Harbour', undefined],
  ['Harbour: Sport', undefined],
  ['Living in News, Sport', undefined],
  ['in News', ['News']],
  ['in Harbour, Bridge', undefined],
  ['in News,Sport', undefined],
  ['In News, Sport', undefined],
  ['News • Sport', ['News', 'Sport']],
  ['News · Sport · Weather', ['News', 'Sport', 'Weather']],
  ['News → Sport', ['News', 'Sport']],
  ['News  /  Sport', ['News', 'Sport']],
  ['News >Sport', ['News', 'Sport']],
  ['> News > Sport', ['News', 'Sport']],
  ['News > Sport >', ['News', 'Sport']],
  ['News > 12', undefined],
  ['News > A very long name of a section that nobody would ever print', undefined],
  ['NewsSport', ['News', 'Sport']],
  ['SportWeather', ['Sport', 'Weather']],
  ['News / Sport.', undefined],
  ['News / Sport / Who pays for it?', undefined],
  ['EXAMPLE DAILY > Sport', ['Sport']],
  ['News - Sport', undefined],
  ['Sport - Oslo', undefined],
  ['Oslo - Sport', undefined]
]

for (const [line, trail] of rows) {
  test(`should read ${trail?.join(', ') ?? 'no trail'} from: ${line}`, () => {
    assert.deepEqual(readTrail(line), trail)
  })
}

const pairs: readonly (readonly [line: string, trail: readonly string[] | undefined])[] = [
  ['Leaders | Shipping', ['Leaders', 'Shipping']],
  ['Verkehr - Bad Beispiel', ['Verkehr']],
  ['Storm breaks all records | Weather', undefined],
  ['Boats | Example News', undefined],
  ['Man - 33 - missing', undefined],
  ['News | Sport', ['News', 'Sport']],
  ['Harbour | Sport', ['Harbour', 'Sport']],
  ['Harbour | Bridge', ['Harbour', 'Bridge']],
  ['News - Sport', ['News']],
  ['Sport - Oslo', ['Sport']],
  ['Oslo - Sport', undefined]
]

for (const [line, trail] of pairs) {
  test(`should read, on the first line, ${trail?.join(', ') ?? 'no trail'} from: ${line}`, () => {
    assert.deepEqual(readPair(line), trail)
  })
}

const underHeadline: readonly (readonly [line: string, trail: readonly string[] | undefined])[] = [
  ['Home > Local > Pier closed at Lindholm after storm', ['Home', 'Local']],
  ['Home > Local > Pier closed at…', ['Home', 'Local', 'Pier closed at…']],
  ['Home > Local > Pier closed at Lindholm…', ['Home', 'Local']],
  ['Local > Pier closed at Lindholm after storm', undefined],
  ['Home > Local > Pier', ['Home', 'Local', 'Pier']]
]
for (const [line, trail] of underHeadline) {
  test(`should read ${trail?.join(', ') ?? 'no trail'} from ${line} above that headline`, () => {
    assert.deepEqual(readTrail(line, 'Pier closed at Lindholm after storm'), trail)
  })
}
