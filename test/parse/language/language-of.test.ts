/** The language of a text, by its script, by its small words, or none. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {languageOf} from '../../../src/parse/language.ts'

const texts: readonly (readonly [text: string, expected: string | undefined])[] = [
  ['The bridge over the river was closed on Friday after a storm.', 'en'],
  ['The bridge', undefined],
  ['El puente sobre el río fue cerrado el viernes después de una tormenta.', 'es'],
  ['大桥因风暴关闭，工程师将在周末检查大桥的情况。', 'zh'],
  ['大桥', undefined],
  ['橋は嵐のために金曜日に閉鎖された。市は発表した。', 'ja'],
  ['다리는 폭풍 후 금요일에 폐쇄되었다고 시의회가 말했다.', 'ko'],
  ['สะพานปิดหลังพายุเมื่อวันศุกร์ตามที่สภาเมืองกล่าว', 'th'],
  ['Η γέφυρα έκλεισε την Παρασκευή μετά από καταιγίδα.', 'el'],
  ['הגשר נסגר ביום שישי לאחר סערה, אמרה העירייה.', 'he'],
  ['12 18 9 15', undefined],
  ['xqzt wrtp qqqq zzzz xxxx wwww kkkk jjjj vvvv bbbb', undefined]
]
for (const [text, expected] of texts) {
  test(`should name ${expected ?? 'no language'} for ${JSON.stringify(text.slice(0, 60))}`, () =>
    assert.deepEqual(languageOf(text), expected))
}
