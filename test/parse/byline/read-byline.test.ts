import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {readEastAsian} from '../../../src/parse/byline/east-asian.ts'
import type {ReadByline} from '../../../src/parse/byline/line.ts'
import {readBeside} from '../../../src/parse/byline/read-beside.ts'
import {
  readInnerByline,
  readIntroduced,
  readOpenedByline
} from '../../../src/parse/byline/read-byline.ts'
import {
  readAboutAuthor,
  readNameAtEnd,
  readSignature,
  readSigned
} from '../../../src/parse/byline/read-signature.ts'

type Rows = readonly (readonly [text: string, names: string])[]

const opened: Rows = [
  ['by ranjini selvam', 'ranjini selvam'],
  ['by our own reporter', ''],
  ['Recueilli par Zoé Martin. Publié le', 'Zoé Martin'],
  ['By Jane Doe', 'Jane Doe'],
  ['BY JANE DOE AND JOHN ROE', 'JANE DOE|JOHN ROE'],
  ['By JANE DOE And JOHN ROE', 'JANE DOE|JOHN ROE'],
  ['POR ANA PÉREZ Y LUIS ROCA', 'ANA PÉREZ|LUIS ROCA'],
  ['By — Jane Doe', 'Jane Doe'],
  ['By – the book', ''],
  ['- By JANE DOE jane@example.org @janedoe', 'JANE DOE'],
  ['From Jane Doe, Ibadan', 'Jane Doe'],
  ['From Jane Doe, With Love', ''],
  ['Por Ana Pérez, Corresponsal en Bogotá', 'Ana Pérez'],
  ['Par Luc Petit, Envoyé Spécial à Kiev', 'Luc Petit'],
  ['By Reporter Jane Doe', 'Jane Doe'],
  ['By Jane Doe - bio | email', 'Jane Doe'],
  ['By Jane Doe      @janedoe      Local Democracy Reporter', 'Jane Doe'],
  ['By Jane Doe, Shipping Correspondent and John Roe in Berbera', 'Jane Doe|John Roe'],
  ['Par Zoé Martin avec Luc Pelletier', 'Zoé Martin|Luc Pelletier'],
  ['Por Ana Costa con Luis Roca', 'Ana Costa|Luis Roca'],
  ['Written By Jane Doe ; Edited By News Desk', 'Jane Doe'],
  ['di Anna Rossi, Inviata a Kiev', 'Anna Rossi'],
  ['Por Ana Costa, Correspondente em Lisboa', 'Ana Costa'],
  ['Por Ana Pérez Corresponsal en Bogotá', 'Ana Pérez'],
  ['By JANE DOE, Associated Press Writer', 'JANE DOE'],
  ['By JANE DOE', 'JANE DOE'],
  ['by Jane Q. Doe, The Example Post, Posted: July 18, 2020', 'Jane Q. Doe'],
  ['By Jane Doe, John Roe, Al Baker and Zoë O’Neill', 'Jane Doe|John Roe|Al Baker|Zoë O’Neill'],
  ['By Jane RoeThe Example Press', 'Jane Roe'],
  ['By Jane DiChristopher', 'Jane DiChristopher'],
  ['By John MacDonald', 'John MacDonald'],
  ['By Jane Doe jane@example.org(555) 459-5382', 'Jane Doe'],
  ['By Jane Doe Example News', 'Jane Doe'],
  ['By Jane Doe, Senior Reporter', 'Jane Doe'],
  ['By Jane Doe in Kyiv', 'Jane Doe'],
  ['Door Jan Smit vanuit Parijs', 'Jan Smit'],
  ['Oleh Budi Santoso dari Lindholm', 'Budi Santoso'],
  ['Piše: Ivana Horvat iz Lindholma', 'Ivana Horvat'],
  ['Автор: Олена Коваль із Ліндгольма', 'Олена Коваль'],
  ['By Jane Doe For The Example', 'Jane Doe'],
  ['Written by Jane Doe', 'Jane Doe'],
  ['By Associated Press', '(Associated Press)'],
  ['by European Example Agency', '(European Example Agency)'],
  ['Un texte de Zoé Martin d’Enquête', 'Zoé Martin'],
  ['Par Zoé Martin et Luc Petit', 'Zoé Martin|Luc Petit'],
  ['Por JUAN PÉREZ MATEO', 'JUAN PÉREZ MATEO'],
  ['Publicado por Ana López', 'Ana López'],
  ['Por Redação', '(Redação)'],
  ['Von Eva Müller und Jan van der Berg', 'Eva Müller|Jan van der Berg'],
  ['di Anna Rossi', 'Anna Rossi'],
  ['Автор: Анна Ковальчук', 'Анна Ковальчук'],
  ['Door Piet de Vries', 'Piet de Vries'],
  ['Af Lars Holm', 'Lars Holm'],
  ['Autor: Anna Nowak', 'Anna Nowak'],
  ['بقلم أحمد علي', 'أحمد علي'],
  ['作者：王林', '王林'],
  ['Penulis: Budi Santoso', 'Budi Santoso'],
  ['By the numbers: a year of storms', ''],
  ['By 2030, all cars will be electric', ''],
  ['Von der Leyen warnt vor dem Winter', ''],
  ['Por qué cayó el puente de Lyon', ''],
  ['Para saber más', ''],
  ['Di Maria segna ancora due gol in casa', '']
]

const beside: Rows = [
  ['3 декабря 2020, 18:47 • Анна Ковальчук • 3375', 'Анна Ковальчук'],
  ['Ángeles Pérez | Madrid', 'Ángeles Pérez'],
  ['Jane Doe15:35, Oct 29 2020', 'Jane Doe'],
  ['Jane Doe@janedoe', 'Jane Doe'],
  ['JANE McDOE March 28 2019', 'JANE McDOE'],
  ['渡辺洋介', '渡辺洋介'],
  ['河上大桥今天重新开放 数百居民到场庆祝', ''],
  ['Ana Pinto e Lusa', 'Ana Pinto'],
  ['Monday | May 29, 2018 | 12:00 AMJane Doe/Lindholm Star Writer', 'Jane Doe'],
  ['Market Report', ''],
  ['Jane Doe North of England correspondent', 'Jane Doe'],
  ['[8]Jane Doe Published August 27, 2014', 'Jane Doe'],
  ['Ana López / Corresponsal', 'Ana López'],
  ['সুদীপ্ত বাড়ৈ', 'সুদীপ্ত বাড়ৈ'],
  ['סיפור על ילדים, והורים שחפרו בורות', ''],
  ['Share Tweet Share', ''],
  ['FOR IMMEDIATE RELEASE', ''],
  ['Say It Loud', ''],
  ['Reuters', ''],
  ['45 shares', ''],
  ['Share this story', ''],
  ['Copy Link URLCopied!', '']
]

const inner: Rows = [
  ['June 3, 2011 by mwalker', 'mwalker'],
  ['June 3, 2011 by admin', ''],
  ['Example-France Recueilli par Luc PETIT. Publié le', 'Luc PETIT'],
  ['发稿时间：2016-09-12 来源： 示例报 作者：王林', '王林'],
  ['Lundi 4 mai 2015 à 09:30 - par Zoé Martin', 'Zoé Martin'],
  ['Posted May 5, 2012 by Jane Doe', 'Jane Doe'],
  ['Ein Haus - von außen betrachtet', ''],
  ['A book by Jane Doe', '']
]

/** What tells that somebody wrote it, and whether the line holds nothing else. */
const company: Rows = [
  ['Jane DoeAAP', 'Jane Doe employer'],
  ['B.K. Lumm Coast Today', 'B.K. Lumm employer'],
  ['Bo-Lin Harr Coast Today', 'Bo-Lin Harr employer'],
  ['Jane Doe, Junior Science Editor', 'Jane Doe employer'],
  ['Jane Doe Staff Writer', 'Jane Doe employer'],
  ['Siobhán Ní Dhomhnaill, City Correspondent', 'Siobhán Ní Dhomhnaill employer'],
  ['JANE DOE, Associated Press', 'JANE DOE employer'],
  ['J.T. Roe, Reuters', 'J.T. Roe employer'],
  ['Jane Doe | Reuters', 'Jane Doe employer'],
  ['Jane Doe | Lindholm Post', 'Jane Doe employer'],
  ['Jane Doe (AFP)', 'Jane Doe employer'],
  ['Jane Doe with AFP', 'Jane Doe employer'],
  ['Aylin Kaya / YURTBASIN', 'Aylin Kaya employer'],
  ['Анна Ковальчук, «Речная сводка»', 'Анна Ковальчук employer'],
  ['홍길동 기자', '홍길동 employer'],
  ['춘천 = 홍길동 기자', '홍길동 employer'],
  ['Source: Jane Doe, Contributor', 'Jane Doe employer'],
  ['Jane Doe ’21, Associate News Editor', 'Jane Doe employer'],
  ['Jane Doe @janedoe', 'Jane Doe employer'],
  ['Madrid / Ana Pérez', 'Ana Pérez place'],
  ['Anna Holm NP', 'Anna Holm none'],
  ['Ana Popescu     Tiltline.ro', 'Ana Popescu none'],
  ['ANA PÉREZ Y CORRESPONSALES', 'ANA PÉREZ none'],
  ['بيروت: سمير حداد', 'سمير حداد place'],
  ['بيروت - سمير حداد', 'سمير حداد place'],
  ['القاهرة ـ عمرو حداد', 'عمرو حداد place'],
  ['Jane Doe, London', 'Jane Doe place'],
  ['Jane Doe in Lindholm', 'Jane Doe place'],
  ['Jane Doe, aus Averby', 'Jane Doe place'],
  ['Jane Doe for Tiltline.co.uk', 'Jane Doe employer'],
  ['Jane Doe for mayor. Now.', ''],
  ['Jane Doe and John Roe', 'Jane Doe|John Roe none'],
  ['Aino Virta ja Pekka Lahti', 'Aino Virta|Pekka Lahti none'],
  ['Jana Malá a Petr Dub', 'Jana Malá|Petr Dub none'],
  ['Анна Ковальчук и Иван Петров', 'Анна Ковальчук|Иван Петров none'],
  ['Ονομα Πρώτο και Αννα Κώστα', 'Ονομα Πρώτο|Αννα Κώστα none'],
  ['דנה לוי ויעל כהן', 'דנה לוי|יעל כהן none'],
  ['Jane Doe in Sutton Lindholm', 'Jane Doe place'],
  ['Jane Doe | March 28, 2019 | 5 comments', 'Jane Doe none'],
  ['March 28, 2019 - Jane Doe', 'Jane Doe none'],
  ['Jane Doe • 3 hours ago', 'Jane Doe none'],
  ['— Jane Doe', 'Jane Doe none'],
  ['Jane Doe, mayor of Lindholm', 'Jane Doe none, and more'],
  ['Jane Doe calls it a day', ''],
  ['Digital Content Producer / Multimedia Journalist', ''],
  ['Lindholm Post', ''],
  ['The Bank, Reuters', '']
]

const introduced: Rows = [
  ['Submitted by Jane Doe on March 28, 2019', 'Jane Doe'],
  ['Article by Orla Dunfey', 'Orla Dunfey'],
  ['Ein Porträt von Eva Müller', 'Eva Müller'],
  ['Publicerad av Karin Holm', 'Karin Holm'],
  ['Redacción: Ana López', 'Ana López'],
  ['From Jane Doe in Lindholm', 'Jane Doe'],
  ['de Ionuț Pop', 'Ionuț Pop'],
  ['De Telegraaf Nieuws', ''],
  ['Photo by Jane Doe', ''],
  ['Bild von Eva Müller', ''],
  ['A city by the river', ''],
  ['Report by the council', '']
]

const signed: Rows = [
  ['Eva Lind/TT', 'Eva Lind'],
  ['홍길동 기자 hong@example.kr', '홍길동'],
  ['홍길동 선임기자', '홍길동'],
  ['홍길동 선임기자 hong@example.kr', '홍길동'],
  ['홍길동 논설위원', '홍길동'],
  ['선임기자', ''],
  ['[서울=뉴스] 홍길동 기자', ''],
  ['Win/loss', ''],
  ['A ferry sank off Cebu/AP', '']
]

const signatures: Rows = [
  ['这是英雄的城！（评论员 罗博 萧海川）', '罗博|萧海川'],
  ['と指摘している。(c)AFP/Jane DOE', 'Jane DOE'],
  ['（中央社記者王小明台東縣5日電）台東縣的漁市今天復市', '王小明'],
  ['Por Ana Costa - A ponte reabriu na manhã de domingo.', 'Ana Costa'],
  ['Por Ana Costa a ponte não abre - A ponte não abre hoje.', ''],
  ['(By Jane Doe, our reporter in Lindholm.) The ferry struck the pier.', 'Jane Doe'],
  ['(By the way, nobody was hurt.) The ferry struck the pier.', ''],
  ['ВЕЛЬСК, 8 сен – Речная сводка, Анна Ковальчук. Мост через реку закрыт.', 'Анна Ковальчук'],
  ['Por la mañana - Ana Costa dijo que no.', ''],
  ['He left the city (and the country).', '']
]

const eastAsian: Rows = [
  ['本报记者 陈若兰', '陈若兰'],
  ['江城晚报记者 陈若兰 王明', '陈若兰|王明'],
  ['記者王小明／台北報導', '王小明'],
  ['【江城晚报记者 王小明 报道】', '王小明'],
  ['王小明／綜合報導', '王小明'],
  ['文／王小明', '王小明'],
  ['本报记者手记', ''],
  ['文化部 江城', ''],
  ['高瀬 真理記者', '高瀬 真理'],
  ['【小野寺健太】', '小野寺健太'],
  ['聞き手・高瀬真理', '高瀬真理'],
  ['文・高瀬真理、小野寺健太', '高瀬真理|小野寺健太'],
  ['【高瀬真理、小野寺健太】', '高瀬真理|小野寺健太'],
  ['서하늘 기자, 배수현 기자', '서하늘|배수현'],
  ['小野寺健太＝広島', '小野寺健太'],
  ['【関連記事】', ''],
  ['서하늘 기자', '서하늘'],
  ['서하늘 선임기자', '서하늘'],
  ['[춘천=강원신문] 서하늘 기자', '서하늘'],
  ['강원신문 남궁민수 기자 min@example.kr', '남궁민수'],
  ['글·사진 서하늘 기자', '서하늘'],
  ['취재 서하늘', '서하늘'],
  ['시민 기자 모집', '']
]

const about: Rows = [
  ['Jane Doe is a staff writer at Lindholm Post.', 'Jane Doe'],
  ['Jane Doe can be reached at 555-0123.', 'Jane Doe'],
  ['Jane Doe covers the harbour for Lindholm Post.', 'Jane Doe'],
  ['Contact reporter Jane Doe at jane@example.org', 'Jane Doe'],
  ['Follow Jane Doe on Twitter: @janedoe', 'Jane Doe'],
  ['Eva Müller ist Redakteurin der Lindholmer Zeitung.', 'Eva Müller'],
  ['Jane Doe is the mayor of Lindholm.', ''],
  ['Follow Lindholm Post on Twitter', ''],
  ['Contact us at 555-0123', '']
]

const atEnd: Rows = [
  ['The clinic opens on Monday. (Nuwan Ratwatte)', 'Nuwan Ratwatte'],
  ['The clinic opens on Monday. (Public Health)', ''],
  ['… and went down to the river. — Jane Doe', 'Jane Doe'],
  ['… and went down to the river. (Jane Doe)', 'Jane Doe'],
  ['… and went down to the river (Jane Doe)', ''],
  ['… and went down to the river. (Lindholm Post)', '']
]

const readers: readonly (readonly [string, Rows, (text: string) => ReadByline | undefined])[] = [
  ['opened', opened, readOpenedByline],
  ['beside', beside, readBeside],
  ['inner', inner, readInnerByline],
  ['introduced', introduced, readIntroduced],
  ['signed', signed, readSigned],
  ['signature', signatures, readSignature],
  ['east asian', eastAsian, readEastAsian],
  ['about the author', about, readAboutAuthor],
  ['behind the text', atEnd, readNameAtEnd]
]

for (const [kind, rows, read] of readers) {
  for (const [text, names] of rows) {
    test(`should read ${names || 'no name'} (${kind}) from: ${text}`, () => {
      const author = read(text)?.author ?? []
      const shown = author.map(({type, name}) => (type === 'Person' ? name : `(${name})`))
      assert.equal(shown.join('|'), names)
    })
  }
}

for (const [text, expected] of company) {
  test(`should read ${expected || 'no name'} with its company from: ${text}`, () => {
    const read = readBeside(text)
    const names = read?.author.map(({name}) => name).join('|') ?? ''
    assert.equal(
      read === undefined ? '' : `${names} ${read.company}${read.isWhole ? '' : ', and more'}`,
      expected
    )
  })
}

test('should print what the text prints', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom('By ', 'Jane', 'Doe', ' ', ', ', 'and ', '@x', '12:30', '|', 'Von ')
      ),
      parts => {
        const text = parts.join('')
        for (const [, , read] of readers) assert.ok(text.includes(read(text)?.byline ?? ''))
      }
    )
  )
})
