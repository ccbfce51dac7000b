import assert from 'node:assert/strict'
import {test} from 'node:test'
import {directionOf, languageOf} from '../../../src/parse/language.ts'

const rows: readonly (readonly [text: string, language: string | undefined])[] = [
  ['The bridge over the river was closed on Friday after the storm, officials said.', 'en'],
  ['Le pont sur la rivière a été fermé vendredi après la tempête, selon la mairie.', 'fr'],
  ['El puente sobre el río fue cerrado el viernes tras la tormenta, según el alcalde.', 'es'],
  ['A ponte sobre o rio foi fechada na sexta-feira depois da tempestade, disse o prefeito.', 'pt'],
  ['Il ponte sul fiume è stato chiuso venerdì dopo la tempesta, ha detto il sindaco.', 'it'],
  ['Die Brücke über den Fluss wurde am Freitag nach dem Sturm gesperrt, sagte die Stadt.', 'de'],
  ['De brug over de rivier is vrijdag na de storm gesloten, zei de burgemeester.', 'nl'],
  ['Мост через реку закрыли в пятницу после бури, сообщили в городской администрации.', 'ru'],
  ['Міст через річку закрили в п’ятницю після бурі, повідомили в міській раді.', 'uk'],
  ['Most na rzece został zamknięty w piątek po burzy, poinformowały władze miasta.', 'pl'],
  ['Nehrin üzerindeki köprü fırtınadan sonra cuma günü kapatıldı, dedi belediye.', 'tr'],
  ['أغلقت السلطات الجسر فوق النهر يوم الجمعة بعد العاصفة، حسبما قال رئيس البلدية.', 'ar'],
  ['पुल को शुक्रवार को तूफान के बाद बंद कर दिया गया, अधिकारियों ने कहा।', 'hi'],
  ['暴风雨过后，河上的大桥星期五关闭，市政府官员说。', 'zh'],
  ['嵐のあと、川に架かる橋は金曜日に閉鎖されたと市の当局者が述べた。', 'ja'],
  ['폭풍이 지나간 뒤 강 위의 다리가 금요일에 폐쇄됐다고 시 당국이 밝혔다.', 'ko'],
  ['All news', undefined],
  ['', undefined],
  ['12:30 – 28.03.2019', undefined]
]

for (const [text, language] of rows) {
  test(`should say ${language ?? 'nothing'} of: ${text.slice(0, 40)}`, () => {
    assert.equal(languageOf(text), language)
  })
}

test('should take the direction that most letters run in, not the first', () => {
  assert.deepEqual(
    ['CNN - خبر عاجل من القاهرة', 'وام: the Emirates News Agency said', '', '123'].map(directionOf),
    ['rtl', 'ltr', 'ltr', 'ltr']
  )
})
