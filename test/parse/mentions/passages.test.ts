/** Names in passages, with the roles beside them and the words around them: what each shape reads as. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {sightingsIn} from '../../../src/parse/mentions/sightings.ts'
import {wordsOf} from '../../../src/parse/mentions/words.ts'

/** Each sighting as `Person John Bolton [US National Security Adviser]`; `in` after a preposition of place, `traded` beside words of a company. */
function read(text: string, language: string): string[] {
  return sightingsIn({text, words: wordsOf(text, language), language}).map(
    ({type, text: name, role, isTraded, isAfterPreposition}) =>
      `${type} ${name}${role === undefined ? '' : ` [${role}]`}${isTraded ? ' traded' : ''}${isAfterPreposition ? ' in' : ''}`
  )
}

const passages: readonly (readonly [language: string, text: string, names: readonly string[]])[] = [
  [
    'en',
    'They met Deputy Prime Minister Anna Quist on Monday.',
    ['Person Anna Quist [Deputy Prime Minister]']
  ],
  [
    'en',
    'They met Minister of Finance Kiichi Quorvin on Monday.',
    ['Person Kiichi Quorvin [Minister of Finance]']
  ],
  ['en', 'They met the Minister of Finance on Monday.', []],
  ['en', 'They met former Mayor Anna Quist.', ['Person Anna Quist [former Mayor]']],
  ['en', 'Former Mayor Anna Quist left.', ['Person Anna Quist [Mayor]']],
  ['en', 'Mr. Tom Quist and Mrs. Quist left.', ['Person Tom Quist', 'Person Quist']],
  ['en', 'Anna Quist, whose lawyer left, stayed.', ['Person Anna Quist']],
  [
    'en',
    'Anna Quist (chairman of Harbour Ltd) left.',
    ['Person Anna Quist [chairman of Harbour Ltd]', 'Organization Harbour Ltd']
  ],
  [
    'en',
    'Anna Quist, chairman Tom Berg and others left.',
    ['Person Anna Quist', 'Person Tom Berg [chairman]']
  ],
  [
    'en',
    'Anna Quist, Lindholm’s mayor, left.',
    ['Person Anna Quist [Lindholm’s mayor]', 'Unknown Lindholm']
  ],
  ['en', 'Lindholm’s mayor, Anna Quist, left.', ['Unknown Lindholm', 'Person Anna Quist [mayor]']],
  [
    'en',
    'A spokesman for the Harbour Board, Anna Quist, left.',
    ['Organization Harbour Board', 'Person Anna Quist [spokesman for the Harbour Board]']
  ],
  ['en', 'The ship was new, the captain said, Anna Quist left.', ['Person Anna Quist']],
  ['en', 'He told the president of the board, who left, Anna Quist came.', ['Person Anna Quist']],
  ['en', 'The vice-president Anna Quist left.', ['Person Anna Quist [vice-president]']],
  [
    'en',
    'The bank’s chief executive officer Anna Quist left.',
    ['Person Anna Quist [chief executive officer]']
  ],
  ['en', 'President of Norland Anna Quist left.', ['Person Anna Quist [President of Norland]']],
  ['en', 'He saw John F. Quist Jr. leave.', ['Person John F. Quist Jr.']],
  ['en', 'He saw John Quist III leave.', ['Person John Quist III']],
  ['en', 'He saw T. Boone Quist leave.', ['Person T. Boone Quist']],
  ['en', 'He saw J. R. Quist leave.', ['Person J. R. Quist']],
  ['en', 'He saw Zhao Ziyang leave.', ['Person Zhao Ziyang']],
  ['en', 'He saw Javier Pérez de Cuéllar leave.', ['Person Javier Pérez de Cuéllar']],
  ['en', 'He saw Ludwig van Beethoven leave.', ['Person Ludwig van Beethoven']],
  ['en', 'He saw Glenn Russia leave.', ['Unknown Glenn', 'Place Russia']],
  ['en', 'He saw John BBC leave.', ['Unknown John', 'Organization BBC']],
  ['en', 'He saw John Smith & Sons leave.', ['Organization John Smith & Sons']],
  ['en', 'He saw John Smith Mary Jones leave.', ['Person John Smith', 'Person Mary Jones']],
  ['en', 'He saw John Paul Jones leave.', ['Person John Paul Jones']],
  ['en', 'John and Mary left.', ['Unknown John', 'Unknown Mary']],
  ['en', 'May Smith left on Monday.', ['Unknown Smith']],
  ['en', 'In Jackson, people voted.', ['Place Jackson in']],
  ['en', 'The newspaper Quorvin said so.', ['Organization Quorvin']],
  [
    'en',
    'The University of Lindholm and Lindholm University agreed.',
    ['Organization University of Lindholm', 'Organization Lindholm University']
  ],
  [
    'en',
    'The US State Department and the British Museum agreed.',
    [
      'Place US',
      'Organization US State Department',
      'Demonym British',
      'Organization British Museum'
    ]
  ],
  [
    'en',
    'The Bank of England and the Museum of Modern Art agreed.',
    ['Organization Bank of England', 'Organization Museum of Modern Art']
  ],
  [
    'en',
    'The Lindholm River, Lake Quorvin and Mount Quist are near.',
    ['Place Lindholm River', 'Place Lake Quorvin', 'Place Mount Quist']
  ],
  ['en', 'The Lindholm River Bridge is closed.', ['Place Lindholm River Bridge']],
  [
    'en',
    'He flew from New York to San Francisco via United Arab Emirates.',
    ['Place New York in', 'Place San Francisco in', 'Place United Arab Emirates']
  ],
  [
    'en',
    'The Harbour Board of Lindholm met on Friday in March.',
    ['Organization Harbour Board of Lindholm']
  ],
  ['en', 'In the Quorvin Quibble case, one is lost.', ['Unknown Quorvin Quibble']],
  [
    'en',
    'STORM CLOSES BRIDGE IN RUSSIA',
    ['Unknown STORM', 'Unknown CLOSES', 'Unknown BRIDGE', 'Place RUSSIA in']
  ],
  ['en', 'The president, Quorvin Quibble, left.', ['Person Quorvin Quibble [president]']],
  ['en', 'President Quibble left.', ['Person Quibble [President]']],
  ['en', 'Senator Quibble (D-Ill.) left.', ['Person Quibble [Senator]', 'Unknown D-Ill']],
  ['en', 'Ali bin Abi Talib left.', ['Person Ali bin Abi Talib']],
  ['en', 'Secretary-General Kofi Annan left.', ['Person Kofi Annan [Secretary-General]']],
  ['en', 'Anna Quist, 45, left.', ['Person Anna Quist']],
  ['en', 'They gave the Anna Quist prize.', ['Person Anna Quist']],
  ['en', 'The ship Anna Quist sank.', ['Unknown Anna Quist']],
  [
    'en',
    'Ministers Anna Quist and Tom Berg left.',
    ['Person Anna Quist [Ministers]', 'Person Tom Berg']
  ],
  [
    'en',
    'The Foreign Ministry’s Anna Quist left.',
    ['Organization Foreign Ministry', 'Person Anna Quist']
  ],
  [
    'en',
    'South Korean President Moon Jae-in left.',
    ['Demonym South Korean', 'Person Moon Jae-in [South Korean President]']
  ],
  ['en', 'The El Faro newspaper closed.', ['Unknown El Faro']],
  [
    'de',
    'Der Minister Anton Weber sagte das. Die Deutsche Bank schwieg.',
    ['Person Anton Weber [Minister]', 'Organization Deutsche Bank']
  ],
  [
    'de',
    'Bundeskanzlerin Angela Merkel reiste nach Berlin.',
    ['Person Angela Merkel [Bundeskanzlerin]', 'Place Berlin']
  ],
  [
    'es',
    'El presidente de Venezuela, Nicolás Maduro, habló en Caracas.',
    ['Place Venezuela', 'Person Nicolás Maduro [presidente de Venezuela]', 'Place Caracas in']
  ],
  [
    'fr',
    'La Banque de France et Jean Dupont ont parlé.',
    ['Organization Banque de France', 'Person Jean Dupont']
  ],
  [
    'ru',
    'Президент Владимир Путин приехал в Москву.',
    ['Person Владимир Путин [Президент]', 'Unknown Москву in']
  ],
  [
    'ru',
    'В Московской области министр Анна Петрова сказала.',
    ['Unknown Московской in', 'Person Анна Петрова [министр]']
  ],
  [
    'uk',
    'Президент Володимир Зеленський приїхав до Києва.',
    ['Person Володимир Зеленський [Президент]', 'Unknown Києва']
  ],
  [
    'nl',
    'Minister Piet de Vries sprak in Amsterdam.',
    ['Person Piet de Vries [Minister]', 'Place Amsterdam in']
  ],
  [
    'sv',
    'Statsminister Anna Berg talade i Stockholm.',
    ['Person Anna Berg [Statsminister]', 'Place Stockholm']
  ],
  [
    'pl',
    'Minister Anna Nowak mówiła w Warszawie.',
    ['Person Anna Nowak [Minister]', 'Unknown Warszawie']
  ]
]

for (const [language, text, names] of passages) {
  test(`should read the names (${language}) of: ${text}`, () =>
    assert.deepEqual(read(text, language), names))
}
