/** Who speaks in writings without capitals: what stands beside a quotation, with near misses. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {readUncased} from '../../../src/parse/quotations/uncased.ts'

const rows: readonly (readonly [language: string, paragraphs: string, speakers: string])[] = [
  ['zh', '渡口商户代表何玉莲说：“我们不是反对渡轮，是反对半夜决定的渡轮。”', '何玉莲'],
  ['zh', '“船不走了，人还在，我每天都来看一看。”周阿根说，他下个月退休。', '周阿根'],
  ['zh', '船长李明今年六十岁。他说：“我在这条河上开了三十年船。”', '李明'],
  ['zh', '警方表示：“我们正在调查这起渡轮事故的原因。”', ''],
  ['zh', '有关部门介绍：“渡轮下个月起停止运行，请乘客注意。”', ''],
  [
    'ja',
    '船長の山田誠さん（７８）は「川は敵でも味方でもない。来たら渡るだけだ」と笑った。',
    '山田誠'
  ],
  ['ja', '湾岸県警は「岸壁には近づかないでください」と呼びかけた。', '湾岸県警'],
  ['ja', '村は「岸壁には近づかないでください」と書いた看板を立てた。', ''],
  ['ko', '나루터 상인 박순례(76) 씨는 “강물은 새벽을 속이지 않는다”고 말했다.', '박순례'],
  [
    'ko',
    '졸업생은 최말순(83)씨 등 4명이다. ¶ 최씨는 “이름을 쓰는 데 오래 걸렸다”고 말했다.',
    '최말순'
  ],
  ['ko', '시 관계자는 “공사 기간에도 나루터를 닫지 않는다”고 설명했다.', ''],
  ['ar', 'وقالت المعلمة ليلى منصور: «نريد قاربا جديدا لا وعدا جديدا».', 'ليلى منصور'],
  ['ar', 'وقالت وزارة النقل: «نريد قاربا جديدا لا وعدا جديدا».', ''],
  ['he', '"הילדים ביקשו עץ אחד וקיבלו יער", אמרה מנהלת בית הספר, יעל שגב.', 'יעל שגב'],
  ['hi', 'नाविक रमेश यादव ने कहा, “नदी पर पुल अब अगले साल खुलेगा।”', 'रमेश यादव'],
  ['hi', 'पुलिस अधिकारियों ने कहा, “नदी पर पुल अब अगले साल खुलेगा।”', '']
]

for (const [language, printed, speakers] of rows) {
  test(`should know ${speakers || 'nobody'} for the speaker (${language}) in: ${printed}`, () => {
    const found = readUncased(printed.split(' ¶ '), language) ?? []
    assert.equal(found.map(({speaker = ''}) => speaker).join('|'), speakers)
  })
}

test('should leave other languages to the words of speech', () => {
  assert.equal(readUncased(['“We all stay here,” Falk said.'], 'en'), undefined)
})
