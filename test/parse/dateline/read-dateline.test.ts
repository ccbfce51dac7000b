import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {readDateline} from '../../../src/parse/dateline/read-dateline.ts'

type Row = readonly [paragraph: string, place: string, date: string, agency: string]

const text = 'Officials said on Friday that the bridge would stay closed until the spring.'

const found: readonly Row[] = [
  [`BISHKEK, March 28. /TASS/. ${text}`, 'BISHKEK', 'XXXX-03-28', 'TASS'],
  [`SHANGHAI, Oct 26 (Reuters) - ${text}`, 'SHANGHAI', 'XXXX-10-26', 'Reuters'],
  [`WASHINGTON (Reuters) - ${text}`, 'WASHINGTON', '', 'Reuters'],
  [`ATLANTA (AP) _ ${text}`, 'ATLANTA', '', 'AP'],
  [`(CNN) -- ${text}`, '', '', 'CNN'],
  [`(CNN)${text}`, '', '', 'CNN'],
  [`KOBE – ${text}`, 'KOBE', '', ''],
  [`NEW DELHI: ${text}`, 'NEW DELHI', '', ''],
  [`PORT EXAMPLE: ${text}`, 'PORT EXAMPLE', '', ''],
  [`PORT EXAMPLE • ${text}`, 'PORT EXAMPLE', '', ''],
  [`LAS TOSCAS.– ${text}`, 'LAS TOSCAS', '', ''],
  [`Oaxaca.— ${text}`, 'Oaxaca', '', ''],
  [`Vila Exemplo.- ${text}`, 'Vila Exemplo', '', ''],
  [`Dekalb, Ill. — ${text}`, 'Dekalb, Ill.', '', ''],
  [`WINSTON-SALEM, N.C., March 2 - ${text}`, 'WINSTON-SALEM, N.C.', 'XXXX-03-02', ''],
  [`ST. LOUIS, MO., March 2- ${text}`, 'ST. LOUIS, MO.', 'XXXX-03-02', ''],
  [`(ANSA) - ROME, JUL 11 - ${text}`, 'ROME', 'XXXX-07-11', 'ANSA'],
  [`PARIS, Mar 28, 2019 (AFP) - ${text}`, 'PARIS', '2019-03-28', 'AFP'],
  [`GENEVA (27 March 2019) – ${text}`, 'GENEVA', '2019-03-27', ''],
  [
    `OSLO (Example News / Sputnik - 29th April, 2020) ${text}`,
    'OSLO',
    '2020-04-29',
    'Example News / Sputnik'
  ],
  [`DUBAI/LONDON (Reuters) - ${text}`, 'DUBAI/LONDON', '', 'Reuters'],
  [`SOUTHWEST MIAMI-DADE, FLA. (WXYZ) - ${text}`, 'SOUTHWEST MIAMI-DADE, FLA.', '', 'WXYZ'],
  [`HAVANA, Cuba, Mar 28 (ACN) ${text}`, 'HAVANA, Cuba', 'XXXX-03-28', 'ACN'],
  [`peoria, april 7 - ${text}`, 'peoria', 'XXXX-04-07', ''],
  [`Nueva Delhi, 21 ene (EFE).- ${text}`, 'Nueva Delhi', 'XXXX-01-21', 'EFE'],
  [`Paris (ats afp) ${text}`, 'Paris', '', 'ats afp'],
  [`BRUXELLES, 28 mars (Reuters) - ${text}`, 'BRUXELLES', 'XXXX-03-28', 'Reuters'],
  [`Berlin/Brüssel (dpa) - ${text}`, 'Berlin/Brüssel', '', 'dpa'],
  [`Roma, 28 mar. (Adnkronos) - ${text}`, 'Roma', 'XXXX-03-28', 'Adnkronos'],
  [`Warszawa (PAP) - ${text}`, 'Warszawa', '', 'PAP'],
  [`Ankara, 28 Mart (AA) - ${text}`, 'Ankara', 'XXXX-03-28', 'AA'],
  ['КИЕВ. 3 декабря. УНН. Мост закрыт до весны.', 'КИЕВ', 'XXXX-12-03', 'УНН'],
  ['МОСКВА, 28 марта. /ТАСС/. Мост закрыт до весны.', 'МОСКВА', 'XXXX-03-28', 'ТАСС'],
  ['ПЕТРОПАВЛОВСК. КАЗИНФОРМ – Мост закрыт до весны.', 'ПЕТРОПАВЛОВСК', '', 'КАЗИНФОРМ'],
  [`SANTANDER, 9 (EUROPA PRESS) ${text}`, 'SANTANDER', '', 'EUROPA PRESS'],
  [`Coimbra, 30 (Lusa) - ${text}`, 'Coimbra', '', 'Lusa'],
  [`07.06. Gdynia (PAP) - ${text}`, 'Gdynia', 'XXXX-06-07', 'PAP'],
  [`Tampere, 7.6. (STT) ${text}`, 'Tampere', 'XXXX-06-07', 'STT'],
  [`LYON et MARSEILLE — ${text}`, 'LYON et MARSEILLE', '', ''],
  ['حلب-سانا يبقى الجسر مغلقا حتى الربيع', 'حلب', '', 'سانا'],
  ['路透首尔6月7日 - 大桥仍未开放。', '首尔', 'XXXX-06-07', '路透'],
  ['القاهرة (رويترز) - قال مسؤولون', 'القاهرة', '', 'رويترز'],
  ['नई दिल्ली, 28 मार्च (भाषा) अधिकारियों ने कहा', 'नई दिल्ली', 'XXXX-03-28', 'भाषा'],
  ['【6月18日 AFP】橋は春まで閉鎖される。', '', 'XXXX-06-18', 'AFP'],
  ['【カイロ共同】橋は春まで閉鎖される。', 'カイロ', '', '共同'],
  ['［ロンドン　28日　ロイター］ - 橋は春まで', 'ロンドン', '', 'ロイター'],
  ['新华社北京3月28日电（记者 王林）大桥关闭', '北京', 'XXXX-03-28', '新华社'],
  ['（中央社記者王林台北28日電）大橋關閉', '台北', '', '中央社'],
  ['(서울=연합뉴스) 홍길동 기자 = 다리가', '서울', '', '연합뉴스'],
  ['(남해=남해신문) 홍길동 기자 = 다리가', '남해', '', '남해신문'],
  ['記者王小明／台東報導　大橋關閉', '台東', '', ''],
  ['【6月18日 XYZ】橋は春まで閉鎖される。', '', 'XXXX-06-18', 'XYZ'],
  [`Example.Net - ${text}`, '', '', 'Example.Net'],
  ['ЛЬВІВ. 19 грудня. Західінформ - Міст закрито до весни.', 'ЛЬВІВ', 'XXXX-12-19', 'Західінформ'],
  [`Lindholm, March 3, 2011, LNS: ${text}`, 'Lindholm', '2011-03-03', 'LNS'],
  [`LINDHOLM, Norland (XY) - ${text}`, 'LINDHOLM, Norland', '', 'XY'],
  [`LINDHOLM, Norland--(EXAMPLEWIRE)--${text}`, 'LINDHOLM, Norland', '', 'EXAMPLEWIRE'],
  ['उज्जैन (मालवा ब्यूरो)। पुल वसंत तक बंद रहेगा।', 'उज्जैन', '', 'मालवा ब्यूरो'],
  ['पटना, संवाद सूत्र : पुल वसंत तक बंद रहेगा।', 'पटना', '', 'संवाद सूत्र'],
  ['ملتان (نمائندہ خصوصی) پل بہار تک بند رہے گا۔', 'ملتان', '', 'نمائندہ خصوصی'],
  ['صور – وكالة أنباء الساحل: يبقى الجسر مغلقا حتى الربيع.', 'صور', '', 'وكالة أنباء الساحل'],
  [`Pune [India], January 5 (ANI): ${text}`, 'Pune [India]', 'XXXX-01-05', 'ANI'],
  [
    `Mysuru (Karnataka) [India], June 2 (ANI): ${text}`,
    'Mysuru (Karnataka) [India]',
    'XXXX-06-02',
    'ANI'
  ],
  [`Solok, W Sumatra (ANTARA News) - ${text}`, 'Solok, W Sumatra', '', 'ANTARA News'],
  [`(Brussels) - ${text}`, 'Brussels', '', ''],
  [`(Nairobi, 3 March 2012) – ${text}`, 'Nairobi', '2012-03-03', ''],
  ['المنامة - 5 - 3 (كونا) -- يبقى الجسر مغلقا حتى الربيع.', 'المنامة', 'XXXX-03-05', 'كونا'],
  ['الشارقة في 12 مايو / وام / يبقى الجسر مغلقا حتى الربيع.', 'الشارقة', 'XXXX-05-12', 'وام'],
  ['(Gatineau) Le pont restera fermé jusqu’au printemps, a annoncé la ville.', 'Gatineau', '', ''],
  ['कानपुर, जेएनएन। पुल वसंत तक बंद रहेगा।', 'कानपुर', '', 'जेएनएन'],
  ['【広島】橋は春まで閉鎖される、と広島県が発表した。', '広島', '', '']
]

for (const [paragraph, place, date, agency] of found) {
  test(`should read the dateline of: ${paragraph.slice(0, 50)}`, () => {
    const read = readDateline(paragraph)
    assert.deepEqual(
      [read?.place ?? '', read?.date ?? '', read?.agency ?? ''],
      [place, date, agency]
    )
    assert.ok(paragraph.includes(read?.text ?? '?'))
  })
}

const nearMisses = [
  `1.2. Kapitel - ${text}`,
  `Lindholm, 12 (Norland) ${text}`,
  'الجسر-المدينة يبقى الجسر مغلقا حتى الربيع',
  `Bronby and Osterland — ${text}`,
  'समिति (पंजीकृत) ने कहा कि पुल वसंत तक बंद रहेगा।',
  'الجسر – أقدم جسور المدينة: تاريخ من الحجر',
  '【社説】橋は春まで閉鎖される、と発表された。',
  'MARTIN HOLM: The ferry came late, and nobody on the pier knew why it had.',
  'Washington: The Man Behind The Legend Of Mount Vernon',
  `NATO — ${text}`,
  `BHP - ${text}`,
  `WATCH: ${text}`,
  `UPDATE — ${text}`,
  `DEAR RUTH: ${text}`,
  `ВИДЕО — ${text}`,
  `President Obama (D-Ill.) — ${text}`,
  'Steve Miller (Reuters) has a name that is in the news',
  'On March 28, the government said that it would close the bridge',
  'In Paris, March 28 will be a holiday for all who work',
  'Paris, March 28 was the day when all was lost for them',
  '“London — the city of bridges” is a book about many things',
  'Paris - the city of light - is full of bridges and of rivers',
  'Mr. Smith (AP) said',
  'Nigeria: 40,000 people cross the new bridge on its first day',
  'Xinhua | 2019-02-14 18:22:40 | Editor: Example',
  `March 28: ${text}`,
  '',
  '(',
  '- - -'
]

for (const paragraph of nearMisses) {
  test(`should read no dateline in: ${paragraph.slice(0, 50)}`, () => {
    assert.equal(readDateline(paragraph), undefined)
  })
}

test('should read substrings only, and go on inside the paragraph, whatever the text', () => {
  const piece = fc.constantFrom(
    'PARIS',
    'Oslo',
    ', ',
    ' (',
    ')',
    'AP',
    ' - ',
    '. ',
    '/',
    'TASS',
    '28',
    ' March ',
    '【',
    '】',
    '日',
    'ST. '
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map(parts => parts.join(''))
      ),
      paragraph => {
        const read = readDateline(paragraph)
        if (read === undefined) return
        assert.ok(paragraph.includes(read.text))
        for (const part of [read.place, read.agency]) assert.ok(paragraph.includes(part ?? ''))
        assert.ok(read.end > 0 && read.end <= paragraph.length)
      }
    )
  )
})
