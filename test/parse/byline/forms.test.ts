/** Bylines and names in every form: the words that are kept as the byline, and who it names. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Author} from '../../../src/model/story.ts'
import type {ReadByline} from '../../../src/parse/byline/line.ts'
import {readNames, readTitledName} from '../../../src/parse/byline/names.ts'
import {placeBeside, placeInBrackets, placeInStory} from '../../../src/parse/byline/place-beside.ts'
import {readBeside} from '../../../src/parse/byline/read-beside.ts'
import {readInnerByline, readOpenedByline} from '../../../src/parse/byline/read-byline.ts'
import {readSignature, readSigned} from '../../../src/parse/byline/read-signature.ts'

/** A person by name, an organisation in brackets. */
function named({type, name}: Author): string {
  return type === 'Person' ? name : `(${name})`
}

/** The byline as printed, and those it names. */
function said(read: ReadByline | undefined): string[] | undefined {
  return read === undefined ? undefined : [read.byline, read.author.map(named).join('|')]
}

const lists: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['Jane Doe', ['Jane Doe']],
  ['Anna Hall and Jane Doe-Park', ['Anna Hall', 'Jane Doe-Park']],
  ['Town Hall', ['(Town Hall)']],
  ['Department for Coast, Heath & Fishing', ['(Department for Coast, Heath & Fishing)']],
  ['Ministerio de la Costa', ['(Ministerio de la Costa)']],
  ['Jane Doe, John Roe', ['Jane Doe', 'John Roe']],
  ['Paula Berg Helena Marsh', ['Paula Berg', 'Helena Marsh']],
  ['PAULA BERG Observer staff reporter', ['PAULA BERG']],
  ['PAULA BERG | Coast Area News Group', ['PAULA BERG']],
  ['منى عبد السلام وكريم فؤاد', ['منى عبد السلام', 'كريم فؤاد']],
  ['منى عبد السلام وليد', ['منى عبد السلام وليد']],
  ['Jane Doe; John Roe', ['Jane Doe', 'John Roe']],
  ['Jane Doe & John Roe', ['Jane Doe', 'John Roe']],
  ['Jane Doe und John Roe', ['Jane Doe', 'John Roe']],
  ['Jane Doe y Juan Pérez', ['Jane Doe', 'Juan Pérez']],
  ['Jane Doe et Luc Petit', ['Jane Doe', 'Luc Petit']],
  ['Jane Doe / John Roe', ['Jane Doe', 'John Roe']],
  ['Jane Doe | John Roe', ['Jane Doe', 'John Roe']],
  ['Jane Doe, Jane Doe', ['Jane Doe']],
  ['Jane Doe, The Associated Press', ['Jane Doe']],
  ['Associated Press, Jane Doe', ['(Associated Press)', 'Jane Doe']],
  ['Jane Doe (London)', ['Jane Doe']],
  ['Jane Doe 12 March', ['Jane Doe']],
  ['Jane Doe/ Staff Writer', ['Jane Doe']],
  ['Jane Doe ~ jane@example.org', ['Jane Doe']],
  ['Jane Doe Leave a comment', ['Jane Doe']],
  ['environment reporter Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
  ['unserem Redaktionsmitglied Eva Müller', ['Eva Müller']],
  ['the river Jane Doe', []],
  ['Jane Doe.', ['Jane Doe']],
  ['Jane Doe:', ['Jane Doe']],
  ['Jane', []],
  ['J. Doe', ['J. Doe']],
  ['Jane D. Doe', ['Jane D. Doe']],
  ['Jane van der Berg', ['Jane van der Berg']],
  ['Rana al-Khatib', ['Rana al-Khatib']],
  ['Rana al-Khatib and Luc d’Aubrey', ['Rana al-Khatib', 'Luc d’Aubrey']],
  ['Hatem el-Baz, Daily Herald', ['Hatem el-Baz']],
  ['Gwyn ap Hywel', ['Gwyn ap Hywel']],
  ['Jane Doe e-commerce', ['Jane Doe']],
  ['Leonor da Mota e Silva', ['Leonor da Mota e Silva']],
  ['Leonor da Mota e Ana Silva', ['Leonor da Mota', 'Ana Silva']],
  ['Jane MacAllisterThe Herald', ['Jane MacAllister']],
  ['Elena de la Torre 3 March 2019', ['Elena de la Torre']],
  ['Ludwig von', []],
  ['von Berg', []],
  ['jane doe', []],
  ['JANE DOE', ['JANE DOE']],
  ['Jane DoeThe Herald', ['Jane Doe']],
  ['Jane MacDonald', ['Jane MacDonald']],
  ['Jane DeLuca', ['Jane DeLuca']],
  ['Jane O’Neill', ['Jane O’Neill']],
  ['D’Angelo Smith', ['D’Angelo Smith']],
  ['Jane Doe in Kyiv', ['Jane Doe']],
  ['Jane Doe For The Herald', ['Jane Doe']],
  ['Jane Doe Reporter', ['Jane Doe']],
  ['Jane Doe Staff Writer', ['Jane Doe']],
  ['Jane Doe Daily Herald', ['Jane Doe']],
  ['Jane Q. Doe Daily Herald', ['Jane Q. Doe']],
  ['Jane Mary Ann Sue Lou Doe', []],
  ['Reuters', ['(Reuters)']],
  ['Reuters Staff', ['(Reuters Staff)']],
  ['Daily Herald', ['(Daily Herald)']],
  ['Herald Staff', ['(Herald Staff)']],
  ['The Storm', []],
  ['How It Is', []],
  ['王林', ['王林']],
  ['王林、李明', ['王林', '李明']],
  ['홍길동', ['홍길동']],
  ['Анна Ковальчук и Иван Петров', ['Анна Ковальчук', 'Иван Петров']],
  ['أحمد علي', ['أحمد علي']],
  ['דנה לוי ויעל כהן', ['דנה לוי', 'יעל כהן']],
  ['Uri bar Natan', ['Uri bar Natan']],
  ['Park Min-ho', ['Park Min-ho']],
  ['Park Authority', ['(Park Authority)']],
  ['Dr. Ada Park', ['Dr. Ada Park']],
  ['Ana Luz de la Peña y Soto', ['Ana Luz de la Peña y Soto']],
  ['ดวงใจ แก้ว และ มานี ทอง', ['ดวงใจ แก้ว', 'มานี ทอง']],
  ['Jane Doe jane@herald.example', ['Jane Doe']],
  ['@jane Jane Doe', ['Jane Doe']]
]
for (const [text, expected] of lists) {
  test(`should read ${expected.join(', ') || 'no name'} off ${JSON.stringify(text)}`, () =>
    assert.deepEqual(readNames(text).map(named), expected))
}

const titled: readonly (readonly [text: string, expected: string | undefined])[] = [
  ['Jane Doe Political Editor', 'Jane Doe'],
  ['Jane Doe editor', 'Jane Doe'],
  ['Jane Doe', undefined],
  ['Jane', undefined],
  ['Jane Q. Doe Chief correspondent', 'Jane Q. Doe'],
  ['Jane Q. Doe Senior Political Correspondent', 'Jane Q. Doe'],
  ['Jane Day Reporter', 'Jane Day'],
  ['Mary Beth Doe Political Editor', 'Mary Beth Doe'],
  ['Mary Beth Sports Editor', 'Mary Beth'],
  ['John Doe Jr. Political Editor', 'John Doe Jr.'],
  ['Daily Herald editor', undefined],
  ['Jane Doe North of England and the Borders and Wales correspondent', undefined],
  ['jane doe editor', undefined],
  ['Jane Doe editors', undefined]
]
for (const [text, expected] of titled) {
  test(`should read ${expected ?? 'no name'} before what its bearer does in ${JSON.stringify(text)}`, () =>
    assert.deepEqual(readTitledName(text)?.name, expected))
}

const opened: readonly (readonly [text: string, expected: readonly string[] | undefined])[] = [
  ['By Jane Doe', ['By Jane Doe', 'Jane Doe']],
  ['By JANE DOE AUG. 3, 2016', ['By JANE DOE AUG. 3, 2016', 'JANE DOE']],
  ['By  Jane Doe', ['By  Jane Doe', 'Jane Doe']],
  ['By: Jane Doe', ['By: Jane Doe', 'Jane Doe']],
  ['BY JANE DOE', ['BY JANE DOE', 'JANE DOE']],
  ['by Jane Doe', ['by Jane Doe', 'Jane Doe']],
  ['By', undefined],
  ['Story by Jane Doe', ['Story by Jane Doe', 'Jane Doe']],
  ['Photos by Jane Doe', undefined],
  ['Text: Eva Lind', ['Text: Eva Lind', 'Eva Lind']],
  ['Von Eva Müller, Berlin', ['Von Eva Müller, Berlin', 'Eva Müller']],
  ['Par Zoé Martin avec AFP', ['Par Zoé Martin avec AFP', 'Zoé Martin']],
  ['Par AFP', ['Par AFP', '(AFP)']],
  ['Por Ana López', ['Por Ana López', 'Ana López']],
  ['Di Anna Rossi, Roma', ['Di Anna Rossi, Roma', 'Anna Rossi']],
  ['Автор Анна Ковальчук', ['Автор Анна Ковальчук', 'Анна Ковальчук']],
  ['Текст: Анна Ковальчук', ['Текст: Анна Ковальчук', 'Анна Ковальчук']],
  [
    'By Jane Doe x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x ',
    undefined
  ]
]
for (const [text, expected] of opened) {
  test(`should read ${expected?.[1] ?? 'nobody'} (opened) in ${JSON.stringify(text.slice(0, 60))}`, () =>
    assert.deepEqual(said(readOpenedByline(text)), expected))
}

const inner: readonly (readonly [text: string, expected: readonly string[] | undefined])[] = [
  ['Lindholm. Written by Jane Doe', ['Written by Jane Doe', 'Jane Doe']],
  ['By Jane Doe', undefined],
  ['The bridge was built by Jane Doe', undefined],
  ['来源：示例报 作者：王林', ['作者：王林', '王林']],
  ['Herald Author: Jane Doe', ['Author: Jane Doe', 'Jane Doe']],
  [
    'x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x  Author: Jane Doe',
    undefined
  ]
]
for (const [text, expected] of inner) {
  test(`should read ${expected?.[1] ?? 'nobody'} (inner) in ${JSON.stringify(text.slice(0, 60))}`, () =>
    assert.deepEqual(said(readInnerByline(text)), expected))
}

const beside: readonly (readonly [text: string, expected: readonly string[] | undefined])[] = [
  ['Ida Holm - lindholmNews', ['Ida Holm - lindholmNews', 'Ida Holm']],
  ['Jane Doe', ['Jane Doe', 'Jane Doe']],
  ['Jane Doe | Herald', ['Jane Doe | Herald', 'Jane Doe']],
  ['Herald | Jane Doe', ['Herald | Jane Doe', 'Jane Doe']],
  ['Jane Doe, Oslo', ['Jane Doe, Oslo', 'Jane Doe']],
  ['Jane Doe - Herald', ['Jane Doe - Herald', 'Jane Doe']],
  ['jane doe', undefined],
  ['Jane Doe Published March 28', ['Jane Doe', 'Jane Doe']],
  ['Jane', undefined],
  ['Share | Jane Doe', ['Jane Doe', 'Jane Doe']],
  ['王小明', ['王小明', '王小明']],
  ['홍길동 기자', ['홍길동 기자', '홍길동']],
  ['Daily Herald', undefined],
  ['Jane Doe jane@example.org', ['Jane Doe', 'Jane Doe']],
  ['Jane Doe, John Roe | Oslo', ['Jane Doe, John Roe | Oslo', 'Jane Doe|John Roe']],
  [
    'Jane Doe x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x ',
    undefined
  ],
  ['أحمد علي', ['أحمد علي', 'أحمد علي']]
]
for (const [text, expected] of beside) {
  test(`should read ${expected?.[1] ?? 'nobody'} (beside) in ${JSON.stringify(text.slice(0, 60))}`, () =>
    assert.deepEqual(said(readBeside(text)), expected))
}

const signed: readonly (readonly [text: string, expected: readonly string[] | undefined])[] = [
  ['Jane Doe/AP', ['Jane Doe/AP', 'Jane Doe']],
  ['Jane Doe / AP', ['Jane Doe / AP', 'Jane Doe']],
  ['Jane Doe – dpa', ['Jane Doe – dpa', 'Jane Doe']],
  ['Jane Doe | AFP', ['Jane Doe | AFP', 'Jane Doe']],
  ['Jane Doe/Herald', undefined],
  ['Jane/AP', undefined],
  ['The Bridge/AP', undefined],
  ['홍길동 기자 hong@example.kr', ['홍길동 기자 hong@example.kr', '홍길동']],
  ['[홍길동 기자]', ['[홍길동 기자]', '홍길동']],
  ['홍길동·김영희 기자', ['홍길동·김영희 기자', '홍길동|김영희']],
  ['홍길동 특파원', ['홍길동 특파원', '홍길동']],
  ['xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx/AP', undefined]
]
for (const [text, expected] of signed) {
  test(`should read ${expected?.[1] ?? 'nobody'} (signed) in ${JSON.stringify(text.slice(0, 60))}`, () =>
    assert.deepEqual(said(readSigned(text)), expected))
}

const signature: readonly (readonly [text: string, expected: readonly string[] | undefined])[] = [
  ['大桥关闭。（记者 王林）', ['（记者 王林）', '王林']],
  ['本报讯（记者王林 通讯员李小红）大桥关闭。', ['本报讯（记者王林 通讯员李小红）', '王林|李小红']],
  ['大桥关闭。（本报记者：王林）', ['（本报记者：王林）', '王林']],
  ['大桥关闭。（王林）', undefined],
  ['新华社北京3月28日电（记者王林）大桥关闭。', ['新华社北京3月28日电（记者王林）', '王林']],
  ['記者王小明／台北報導 大橋', ['記者王小明／', '王小明']],
  ['(서울=연합뉴스) 홍길동 기자 = 다리가', ['(서울=연합뉴스) 홍길동 기자 =', '홍길동']],
  ['橋は (c)AFP/Jane DOE', ['(c)AFP/Jane DOE', 'Jane DOE']],
  ['橋は （c）AFP/Jane DOE', ['（c）AFP/Jane DOE', 'Jane DOE']],
  ['The end (Jane Doe)', undefined],
  ['The end (author: herald)', undefined],
  ['The end.', undefined]
]
for (const [text, expected] of signature) {
  test(`should read ${expected?.[1] ?? 'nobody'} (signature) in ${JSON.stringify(text.slice(0, 60))}`, () =>
    assert.deepEqual(said(readSignature(text)), expected))
}

const besides: readonly (readonly [text: string, expected: ReturnType<typeof placeBeside>])[] = [
  ['Ángeles Escrivá | Madrid', {text: 'Madrid', place: 'Madrid'}],
  ['Muhammet Çakar / RİZE, (DHA)', {text: 'RİZE, (DHA)', place: 'RİZE', agency: 'DHA'}],
  ['Muhammet Çakar / RİZE (DHA)', {text: 'RİZE (DHA)', place: 'RİZE', agency: 'DHA'}],
  ['Muhammet Çakar / RİZE, (XYZ)', undefined],
  ['Jane Doe | Lindholm', undefined],
  ['Jane Doe • London', {text: 'London', place: 'London'}],
  ['Por Ana Ruiz — São Paulo', {text: 'São Paulo', place: 'São Paulo'}],
  ['Par Zoé Petit (Lindholm, correspondante)', {text: 'Lindholm', place: 'Lindholm'}],
  ['Par Zoé Petit (Lindholm, la nuit)', undefined],
  ['Por Ana Ruiz, enviada especial a Monteluz (Norte)', {text: 'Monteluz', place: 'Monteluz'}],
  ['Par ZOÉ PETIT Envoyée spéciale à Lindholm', {text: 'Lindholm', place: 'Lindholm'}],
  ['Par Zoé Petit, historienne à Lindholm', undefined],
  ['Jane Doe London', undefined],
  ['Jane Doe - LONDON (AP)', {text: 'LONDON (AP)', place: 'LONDON', agency: 'AP'}]
]
for (const [text, expected] of besides) {
  test(`should read the place ${expected?.place ?? 'of nobody'} beside the author in ${JSON.stringify(text)}`, () =>
    assert.deepEqual(placeBeside(text), expected))
}

const inBrackets: readonly (readonly [text: string, place: string | undefined])[] = [
  ['Текст: Олег Громов (Линдхольм)', 'Линдхольм'],
  ['Von Eva Müller (Bad Lindholm)', 'Bad Lindholm'],
  ['Par Zoé Petit (AFP)', undefined],
  ['Von Eva Müller (Foto)', undefined],
  ['Par Zoé Petit (Reuters)', undefined],
  ['Von Eva Müller (Redakteurin)', undefined]
]
for (const [text, place] of inBrackets) {
  test(`should find ${place ?? 'no place'} in the brackets of: ${text}`, () =>
    assert.equal(placeInBrackets(text)?.place, place))
}

const places: readonly (readonly [line: string, story: string, place: string | undefined])[] = [
  ['Von Eva Müller, Lindholm', 'In Lindholm ruht der Bau.', 'Lindholm'],
  ['Por Ana Costa, Portal do Rio — Lindholm', 'A ponte de Lindholm fechou.', 'Lindholm'],
  ['سمير حداد-القاهرة', 'أغلق الجسر يوم الجمعة.', 'القاهرة'],
  ['القاهرة: سمير حداد', 'أغلق الجسر يوم الجمعة.', 'القاهرة'],
  ['Par Zoé Petit - à Lindholm', 'Le pont de Lindholm est fermé.', 'Lindholm'],
  ['춘천 = 홍길동 기자', '춘천 다리가 닫혔다.', '춘천'],
  ['춘천/홍길동 기자', '춘천 다리가 닫혔다.', '춘천'],
  ['Von Eva Müller, Lindholm', 'Der Bau ruht.', undefined],
  ['Von Eva Müller, Redakteurin', 'Die Redakteurin schwieg.', undefined],
  ['Von Eva Müller', 'Von Eva Müller war die Rede.', undefined]
]

for (const [line, story, place] of places) {
  test(`should find ${place ?? 'no place'} beside the name in: ${line}`, () => {
    assert.equal(placeInStory(line, word => story.includes(word))?.place, place)
  })
}
