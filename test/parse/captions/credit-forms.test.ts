/** Credits as newspapers write them: in brackets, after a sign, a word, a stop, in capitals, before a verb. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {creditIn, signedIn} from '../../../src/parse/captions/credit.ts'
import {isCredit} from '../../../src/parse/captions/credit-line.ts'

const captions: readonly (readonly [text: string, expected: string | undefined])[] = [
  ['The bridge (AP).', 'AP'],
  ['The bridge (AP)', 'AP'],
  ['The bridge (Lena Berg/Herald) .', 'Lena Berg/Herald'],
  ['The bridge (example.com)', 'example.com'],
  ['The bridge (a/b', undefined],
  ['The bridge (END)', undefined],
  ['The bridge (FIN)', undefined],
  ['The bridge. (c) AFP', '(c) AFP'],
  ['The bridge | AP', 'AP'],
  ['The bridge | AFP', 'AFP'],
  ['The bridge | page 4', undefined],
  ['The bridge | Lena Berg', undefined],
  ['The bridge © Lena', '© Lena'],
  ['The bridge Photo: Lena Berg', 'Photo: Lena Berg'],
  ['The bridgePhoto: Lena Berg', 'Photo: Lena Berg'],
  ['The bridge Foto de Lena Berg', undefined],
  ['The bridge.AFP', 'AFP'],
  ['Most w Brzeźnie fot. archiwum', 'fot. archiwum'],
  ['Most w Brzeźnie fot. monitoring', 'fot. monitoring'],
  ['De tre veckor då färjan stod still. Det beslutade nämnden.', undefined],
  ['다리 위의 시민들. 사진=남해우체국', '사진=남해우체국'],
  ['El puente viejo, ayer por la tarde. / J. PALENQUE', 'J. PALENQUE'],
  ['The bridge. Getty Images', 'Getty Images'],
  ['The bridge - Lena Berg/Herald', 'Lena Berg/Herald'],
  ['The bridge – Getty Images', 'Getty Images'],
  ['Is it open? REUTERS', 'REUTERS'],
  ['The bridge was closed. Foto Anna Berg', 'Foto Anna Berg'],
  ['Le pont reste fermé. Photo LDH, Anna Berg.', 'Photo LDH, Anna Berg.'],
  ['पुल के पास खड़े लोग। फोटो- मालवा टाइम्स', 'फोटो- मालवा टाइम्स'],
  ['عمال عند الجسر القديم - تصوير محمود رضوان', 'تصوير محمود رضوان'],
  ['Dělníci u starého mostu. | foto: Jan Berg, Pobřežní noviny', 'foto: Jan Berg, Pobřežní noviny'],
  ['Kutry przy kei Fot. Lena Berg / Agencja Brzeg.pl', 'Fot. Lena Berg / Agencja Brzeg.pl'],
  ['Kutry przy kei / Lena Berg / PAP', 'Lena Berg / PAP'],
  ['The bridge / AFP', 'AFP'],
  ['The bridge / Lindholm', undefined],
  ['다리 위의 시민들. /사진제공=남해우체국', '사진제공=남해우체국'],
  ['다리 위의 시민들. ⓒ 남해일보', 'ⓒ 남해일보'],
  ['The bridge on Monday. Lena Berg lberg@lindholm.example', 'Lena Berg lberg@lindholm.example'],
  ['The bridge on Monday. Ask Lena Berg news@lindholm.example', undefined],
  ['Foto | Lena Berg', undefined],
  ['Workers at the old bridge on Monday. - filepic', 'filepic'],
  ['Workers at the old bridge on Monday — Lindholm Post pic', 'Lindholm Post pic'],
  ['Workers at the old bridge. PHOTO | LENA BERG | WYRE GROUP', 'PHOTO | LENA BERG | WYRE GROUP'],
  ['Le pont après la crue. | COURRIER DE L’AVEN', 'COURRIER DE L’AVEN'],
  ['橋を渡る児童たち＝15日午前10時12分、北浜町、田辺志保撮影', '田辺志保撮影'],
  ['El puente viejo, cerrado desde mayo. Javier Berg', 'Javier Berg'],
  ['El puente viejo, cerrado desde mayo. Lindholm', undefined],
  ['O velho puente, fechado desde maio RUI BERG', 'RUI BERG'],
  ['Los pasajeros, ayer, en el muelle viejo M. PALENQUE', 'M. PALENQUE'],
  ['By LENA BERG and RUI BERG', undefined],
  ['The bridge (Submitted by Lena Berg)', 'Submitted by Lena Berg'],
  ['It said “no” Lena Berg/AP', 'Lena Berg/AP'],
  ['The bridge at the old town was closed. LENA BERG', 'LENA BERG'],
  ['The bridge at the old town was closed. LENA BERG / AFP', 'LENA BERG / AFP'],
  ['THE BRIDGE AT THE OLD TOWN WAS CLOSED. LENA BERG', undefined],
  ['The bridge at the old town was closed. LENA', 'LENA'],
  ['The bridge at the old town was closed. A B', undefined],
  ['大桥关闭。王林 摄', '王林 摄'],
  ['大桥关闭。新华社记者 王林 摄', '新华社记者 王林 摄'],
  ['大桥关闭 摄', '大桥关闭 摄'],
  ['橋が閉まる。共同通信提供', '共同通信提供'],
  ['다리가 닫혔다. 홍길동 촬영', '홍길동 촬영'],
  ['폐쇄된 다리 [촬영 홍길동]', '촬영 홍길동'],
  ['다리가 닫혔다. /연합뉴스', '연합뉴스'],
  ['다리가 닫혔다. 홍길동 기자', '홍길동 기자'],
  ['다리가 닫혔다. 홍길동 시장', undefined],
  ['大橋封閉。記者林大同／攝影', '記者林大同／攝影'],
  ['大橋封閉，圖／林大同', '圖／林大同'],
  ['الجسر القديم بعد العاصفة (د.ب.أ)', 'د.ب.أ'],
  ['الجسر القديم بعد العاصفة (في المدينة)', undefined],
  ['Tiltas po audros / J. Šilo nuotr.', 'Šilo nuotr.'],
  ['Мост след бурята, снимка: Иван Лозев', 'снимка: Иван Лозев'],
  ['El puente viejo (Gentileza Municipio)', 'Gentileza Municipio'],
  ['Sild pärast tormi. Autor/allikas: Jaan Kask', 'Autor/allikas: Jaan Kask'],
  [
    'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx (AP)',
    'AP'
  ],
  ['The (AP) bridge', undefined],
  ['The bridge [Lena Berg/Herald]', 'Lena Berg/Herald'],
  ['The bridge （写真：共同）', '写真：共同'],
  ['The bridge (photo by Lena Berg)', 'photo by Lena Berg'],
  ['The bridge (Credit: Lena)', 'Credit: Lena'],
  ['The bridge ()', undefined],
  ['The bridge (A)', undefined],
  ['Ana Cruz. HERALD FILE PHOTO', 'HERALD FILE PHOTO'],
  ['Ana Cruz. LENA BERG', undefined],
  ['The bridge is closed. Image via AP.', 'Image via AP.'],
  [
    'The bridge is closed. Photo courtesy of the Lindholm Club',
    'Photo courtesy of the Lindholm Club'
  ],
  ['The bridge is closed. Pictures show it by night.', undefined],
  ['Seen from a boat.(KLN News: Lena Berg)', 'KLN News: Lena Berg'],
  ['The bridge (Note: it is closed)', undefined],
  ['The bridge (PHOTOS)', undefined],
  ['Ten ways to cross a bridge (Infographic)', undefined],
  ['The bridge is closed. FILE | LINDHOLM POST', 'LINDHOLM POST'],
  ['The bridge is closed. Submitted photo', 'Submitted photo'],
  ['The bridge is closed. It made a good photo', undefined],
  ['Eds: adds background. With photos.', undefined],
  ['The bridge is closed. photo : herald', 'photo : herald'],
  ['The bridge is closed. All photos: Lindholm Post', 'All photos: Lindholm Post'],
  ['The bridge is closed. — Photo from Harbour Office', 'Photo from Harbour Office'],
  ['The bridge is closed. (Channel 14 Newsline)', 'Channel 14 Newsline'],
  ['The bridge is closed by the council (Harbour Council)', undefined],
  ['Lena Berg (Foto: )', undefined],
  ['The bridge on Friday Lena Berg (arquivo)', 'arquivo'],
  ['The bridge is closed. | HERALD-NEWS', 'HERALD-NEWS'],
  ['The bridge | HERALD-NEWS', undefined],
  ['다리가 닫혔다. 남해안신문 자료사진', '남해안신문 자료사진'],
  ['The old mill at dawn. Nell Whitcomb for The Coast Argus', 'Nell Whitcomb for The Coast Argus'],
  ['The old mill at dawn. Anna Berg | Lindholm Post', 'Anna Berg | Lindholm Post'],
  ['The old mill at dawn. Anna Berg, special to The Argus', 'Anna Berg, special to The Argus'],
  ['The ferry leaves the pier. (Anna Berg, Lindholm Wire)', 'Anna Berg, Lindholm Wire'],
  ['He is for the new pier (Anna Berg, Harbour Party)', undefined],
  ['The ferry leaves the pier. (Harbour Pilots, Lindholm)', undefined],
  ['The mill is for sale. Rates for Harbour Dues', undefined],
  ['The mill’s back door Photo by Anna Berg/Argus', 'Photo by Anna Berg/Argus'],
  ['The mill is seen in Photo by day and night', undefined],
  ['It shook the whole mill, she said. [Photos: The Great Mills of the North]', undefined],
  ['It shook the whole mill, she said. [Photos: Anna Berg/Argus]', 'Photos: Anna Berg/Argus']
]
for (const [text, expected] of captions) {
  test(`should find ${expected ?? 'no credit'} in ${JSON.stringify(text.slice(0, 60))}`, () =>
    assert.deepEqual(creditIn(text), expected))
}

const lines: readonly (readonly [text: string, expected: boolean])[] = [
  ['海江日报记者 林大同 摄', true],
  ['圖／林大同攝', true],
  ['居民指认大桥 海江日报记者 林大同 摄', false],
  ['J. Šilo nuotr.', true],
  ['مصدر الصورة، Lena Berg', true],
  ['تصویر کا ذریعہ، Lena Berg', true],
  ['Nguồn hình ảnh, Lena Berg', true],
  ['Photo:', true],
  ['Foto: Lena Berg', true],
  ['(Photo: Lena Berg)', true],
  ['[AP]', true],
  ['(seen from the sea)', false],
  ['© Lena Berg', true],
  ['(c) Lena Berg', true],
  ['Lena Berg/AP', true],
  ['Lena Berg / Daily Herald', true],
  ['Lena Berg / the sea', false],
  ['Lena Berg/OPB', true],
  ['Anna Berg/Plainsman', true],
  ['Anna Berg / Plainsman', false],
  ['Harbour Pilots/Plainsman', false],
  ['Anna Berg for ARGUS', true],
  ['Anna Berg for The Coast Herald', true],
  ['Anna Berg for the Coast Herald', false],
  ['Anna Berg for Mayor', false],
  ['Lena Berg | OPB', true],
  ['Harbour Pilots/OPB', false],
  ['AP', true],
  ['AP via Getty Images', true],
  ['Getty Images', true],
  ['Reuters, file', true],
  ['Photo: L. Berg', true],
  ['Photo: https://example.org', false],
  ['Cortesía del museo', true],
  ['Cortesía xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', false],
  [
    'Photo: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    false
  ],
  ['Associated Press reporters said so on Monday', false],
  ['Lena Berg | AP', true],
  ['Photo by Lena Berg', true],
  ['Image source, Lena Berg', true],
  ['Photos, films and maps of the harbour', false],
  ['Photo illustration by Lena Berg.', true],
  ['Photo by Lena Berg, The Herald', true],
  ['Photo by Lena Berg on Monday', false],
  ['Photo by Lena Berg on Unsplash', true],
  ['Image via AP', true],
  ['Images of Lindholm', false],
  ['Photos from Lindholm', false],
  ['fot. Artur Kubiak', true],
  ['foto Tiago Nogueira/Polar Imagens', true],
  ['foto de 1932', false],
  ['MEHMET ALTAN / ADANA', false],
  ['MEHMET ALTAN / KPA', true],
  ['fot. z lewej: port, most i rzeka w Lindholm.', false]
]
for (const [text, expected] of lines) {
  test(`should take ${JSON.stringify(text.slice(0, 60))} for ${expected ? 'a credit' : 'no credit'}`, () =>
    assert.deepEqual(isCredit(text), expected))
}

const ends: readonly (readonly [text: string, expected: string | undefined])[] = [
  ['Le môle, fermé depuis la tempête de mars. Z. PETIT / 20 VAGUES', 'Z. PETIT / 20 VAGUES'],
  ['Вночі на молу буде слизько / Фото Річковий вісник', 'Фото Річковий вісник'],
  ['Вночі на молу буде слизько / Річковий вісник', undefined]
]
for (const [text, expected] of ends) {
  test(`should find ${expected ?? 'no credit'} at the end of ${JSON.stringify(text)}`, () =>
    assert.equal(creditIn(text), expected))
}

const signed: readonly (readonly [text: string, expected: string | undefined])[] = [
  ['It is closed, they said. (KLND)', 'KLND'],
  ['It is closed, they said. (Lindholm Post)', 'Lindholm Post'],
  ['It is closed, they said. (see page 3)', undefined],
  ['It is closed by the World Health Organization (WHO)', undefined]
]
for (const [text, expected] of signed) {
  test(`should find ${expected ?? 'nobody'} to sign ${JSON.stringify(text)}`, () =>
    assert.equal(signedIn(text), expected))
}
