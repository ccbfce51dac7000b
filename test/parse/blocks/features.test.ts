/** What can be seen of a block: its size, its end, and whether only a page says it. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {contentWords, featuresOf} from '../../../src/parse/blocks/features.ts'

/** The size, and the names of all that is so. */
function seenIn(text: string): (string | number)[] {
  const {size, ...seen} = featuresOf(text)
  return [size, ...Object.entries(seen).flatMap(([name, isSo]) => (isSo ? [name] : []))]
}

const blocks: readonly (readonly [text: string, expected: readonly (string | number)[]])[] = [
  [
    'Storm Ciarán made landfall in south-west England and northern France overnight.',
    [79, 'endsSentence', 'endsInFullStop']
  ],
  ['Why?', [4, 'endsSentence']],
  ['POSTED: May 4, 2021 at 9:15 a.m. | UPDATED: May 5, 2021 at 7:30 p.m.', [68, 'dated']],
  ['The doors of the mill open at 9:15 a.m.', [39, 'endsSentence', 'endsInFullStop', 'dated']],
  ['It broke …', [10, 'endsSentence', 'breaksOff']],
  ['It broke...', [11, 'endsSentence', 'breaksOff']],
  ['It broke…”', [10, 'endsSentence', 'breaksOff']],
  ['Facebook', [8, 'furniture']],
  ['Share this article', [18, 'furniture']],
  ['24 Kommentare', [13, 'furniture']],
  ['3 180 просмотров', [16, 'furniture']],
  ['1.4K Shares', [11, 'furniture']],
  ['24 Kommentatoren', [16]],
  [
    'Share this article with all your friends at home, who surely read it as well as you do.',
    [87, 'endsSentence', 'endsInFullStop', 'furniture']
  ],
  ['Read more: the bridge', [21, 'furniture']],
  [
    'WEBVTT THE FERRY SAILS AGAIN. >> THANKS, IDA.',
    [45, 'endsSentence', 'endsInFullStop', 'furniture', 'capitals']
  ],
  ['PREVIOUS COVERAGE: The ferry sails again', [40, 'furniture']],
  ['Next page: the pier at night', [28, 'furniture']],
  ['The next page of the log was torn out', [37]],
  ['Home News Sport', [15, 'furniture']],
  ['Twitter Facebook', [16, 'furniture']],
  ['© 2019 Herald. All rights reserved.', [35, 'endsSentence', 'endsInFullStop', 'furniture']],
  ['Copyright Herald', [16]],
  ['Copyright law is old', [20]],
  ['Copyright Torsa Ledger.', [23, 'endsSentence', 'endsInFullStop', 'furniture']],
  ['Copyright TORSA LEDGER', [22, 'furniture']],
  ['ชาวประมงริมท่าเรือช่วยกันซ่อมสะพานไม้เก่าก่อนเรือเที่ยวแรก', [58, 'endsSentence']],
  ['ชาวประมงช่วยกันซ่อมสะพานไม้เก่า', [31]],
  ['© Lena Berg', [11]],
  ['(c) 강변신문, 무단 전재-재배포 금지', [41.5, 'furniture']],
  ['大桥将在四月重新开放。（完）', [30.5, 'endsSentence']],
  ['ⓒ Herald 2019', [13, 'furniture']],
  ['www.example.org', [15, 'hasAddress']],
  ['See https://example.org for it', [30, 'hasAddress']],
  ['mail@example.org', [16, 'hasAddress']],
  ['https://example.org/a', [21, 'hasAddress', 'wordless']],
  ['12:30', [5, 'wordless', 'dated']],
  ['12 | 34', [7, 'wordless']],
  ['ab', [2, 'wordless']],
  ['17:23 Uhr', [9, 'dated']],
  ['28.04.2023 in town', [18, 'dated']],
  ['Nov 20, 2019', [12, 'dated']],
  ['2019年11月', [11, 'wordless', 'dated']],
  ['Price 12', [8]],
  ['STORM CLOSES', [12, 'capitals']],
  ['Storm CLOSES', [12]],
  ['СТОРМ', [5, 'capitals']],
  ['大桥关闭', [10]],
  ['大桥关闭。', [11, 'endsSentence', 'endsInFullStop']],
  ['He said “no.”', [13, 'endsSentence', 'endsInFullStop']],
  ['He said “no” (AP)', [17]],
  ['It fell. AAN', [12, 'endsSentence']],
  ['It fell. (END/AAN)', [18, 'endsSentence']],
  ['大桥关闭。（记者 王林）', [24, 'endsSentence']],
  ['สะพานปิดจนถึงฤดูใบไม้ผลิเจ้าหน้าที่กล่าวในวันศุกร์ว่าสะพานจะปิดจนถึงฤดูใบไม้ผลิเจ้าหน้าที่กล่าว', [95, 'endsSentence']],
  ['Advertisement', [13, 'furniture']],
  ['Subscribe to our newsletter', [27, 'furniture']],
  ['Sign up', [7, 'furniture']],
  ['Follow us on Twitter', [20, 'furniture']],
  ['Most read', [9, 'furniture']],
  ['Comments', [8, 'furniture']],
  ['Privacy policy', [14, 'furniture']],
  ['Menu', [4, 'furniture']],
  ['Cookie settings', [15, 'furniture']],
  ['पुल बंद है।', [11, 'endsSentence', 'endsInFullStop']],
  ['پل بند ہے۔', [10, 'endsSentence', 'endsInFullStop']]
]
for (const [text, expected] of blocks) {
  test(`should see ${expected.join(', ')} in ${JSON.stringify(text.slice(0, 60))}`, () =>
    assert.deepEqual(seenIn(text), expected))
}

const texts: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['The bridges of Lindholm 2019', ['bridg', 'lindh', '2019']],
  ['the of a', []],
  ['大桥关闭', ['大桥', '桥关', '关闭']],
  ['大桥 AFP bridge', ['大桥', 'bridg']],
  ['다리가 닫혔다', ['다리', '리가', '닫혔', '혔다']],
  ['Мост закрыт до весны', ['мост', 'закры', 'весны']],
  ['पुल बंद है', ['पुल', 'बंद', 'है']],
  ['', []],
  ['a b', []]
]
for (const [text, expected] of texts) {
  test(`should know ${JSON.stringify(text.slice(0, 60))} by its words ${expected.join(', ')}`, () =>
    assert.deepEqual([...contentWords(text)], expected))
}

/** Buttons of pages beside their stories, in the words of pages. */
const buttons = [
  'Passer la publicité',
  'Später lesen',
  'Escuchar nota',
  'Oferecer artigo',
  'Ge bort artikeln',
  'Gem på læselisten',
  'Avaa kuvien katselu',
  'Dalszy ciąg materiału pod wideo',
  'Vypočuť článok',
  'Vágólapra másolva',
  'Ascultă articolul',
  'Чуй статията',
  'Ακούστε το άρθρο',
  'Vezane vijesti',
  'Preberi še',
  'Loe lähemalt',
  'Skaityti daugiau',
  'Lasīt vairāk',
  'הוספת תגובה',
  'ऐप में पढ़ें',
  'ফন্ট সাইজ',
  'Nghe bài',
  '小字号',
  '글자크기조정'
]

for (const button of buttons) {
  test(`should know the button ${JSON.stringify(button)}`, () => {
    assert.equal(featuresOf(button).furniture, true)
  })
}
