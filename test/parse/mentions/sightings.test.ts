/** Names in a passage: what they name, and the roles beside them. Every hit has its near miss. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {sightingsIn} from '../../../src/parse/mentions/sightings.ts'
import {wordsOf} from '../../../src/parse/mentions/words.ts'

/** Each sighting as `Person John Bolton [US National Security Adviser]`. */
function read(text: string, language = 'en'): string[] {
  return sightingsIn({text, words: wordsOf(text, language), language}).map(
    ({type, text: name, role}) => `${type} ${name}${role === undefined ? '' : ` [${role}]`}`
  )
}

const english: readonly (readonly [string, readonly string[]])[] = [
  [
    'On Tuesday, US National Security Adviser John Bolton spoke.',
    ['Place US', 'Unknown National Security', 'Person John Bolton [US National Security Adviser]']
  ],
  [
    'It met the wife of the opposition leader Juan Guaido Fabiana Rosales.',
    ['Person Juan Guaido [opposition leader]', 'Person Fabiana Rosales']
  ],
  ['They spoke to Hugo Rafael Chavez Frias.', ['Person Hugo Rafael Chavez Frias']],
  ['Harbour News Roku', ['Organization Harbour News', 'Unknown Roku']],
  ['Ask Iraqis about it.', ['Demonym Iraqis']],
  ['In Venezuela Ushakov has few friends.', ['Place Venezuela', 'Unknown Ushakov']],
  [
    'Ana Duarte, the vice president of Norland’s Reform Party, agreed.',
    [
      'Person Ana Duarte [vice president of Norland’s Reform Party]',
      'Unknown Norland',
      'Organization Reform Party'
    ]
  ],
  [
    'Later the president of the Harbour Board, Xolani Quist, agreed.',
    ['Organization Harbour Board', 'Person Xolani Quist [president of the Harbour Board]']
  ],
  ['Later the harbour, Xolani Quist, agreed.', ['Unknown Xolani Quist']],
  ['Quorvin Quibble, 45, was hurt.', ['Unknown Quorvin Quibble']],
  ['The man, named Quorvin Quibble, 45, was hurt.', ['Person Quorvin Quibble']],
  ['Mr. Quibble left.', ['Person Quibble']],
  ['Will Smith resign?', ['Unknown Smith']],
  ['The daily El Faro said so.', ['Organization El Faro']],
  ['It said so on the RQT.', ['Organization RQT']],
  ['Later Ann Holm of Piper Brandt agreed.', ['Person Ann Holm', 'Organization Piper Brandt']],
  ['The wife of Piper Brandt agreed.', ['Person Piper Brandt']],
  ['She is an economist at Martin Falk in the city.', ['Organization Martin Falk']],
  ['She looked at Martin Falk in the city.', ['Person Martin Falk']],
  ['Later Piper Holm, the old law firm, agreed.', ['Organization Piper Holm']],
  ['Later Piper Holm, the law firm’s founder, agreed.', ['Person Piper Holm']],
  ['Later Piper Holm, the bank robber, agreed.', ['Person Piper Holm']],
  ['It stood in Glen Holm, west London, until May.', ['Place Glen Holm', 'Place London']],
  ['It stood beside Glen Holm, west London, until May.', ['Person Glen Holm', 'Place London']],
  ['The ship Quorvin Quibble, 45, sank.', ['Unknown Quorvin Quibble']],
  ['The man, named Quorvin Quibble, 13,847 strong, was hurt.', ['Unknown Quorvin Quibble']],
  ['Later spokesman Don Quibble agreed.', ['Person Don Quibble [spokesman]']],
  ['Sheikh Sultan bin Omar al-Quib left.', ['Person Sultan bin Omar al-Quib [Sheikh]']],
  ['Ali bin Omar al-Quib left.', ['Person Ali bin Omar al-Quib']],
  [
    'The Mines and Energy Minister Xan Pole spoke.',
    ['Unknown Mines', 'Unknown Energy', 'Person Xan Pole [Mines and Energy Minister]']
  ],
  [
    'Berg and Energy Minister Xan Pole spoke.',
    ['Unknown Berg', 'Unknown Energy', 'Person Xan Pole [Energy Minister]']
  ],
  ['A stake in Media General Inc Class A stock.', ['Unknown Media', 'Unknown Inc Class A']],
  [
    'It met the Ministry of International Trade and Industry.',
    ['Organization Ministry of International Trade and Industry']
  ],
  [
    'It met the Ministry of Finance and Berg.',
    ['Organization Ministry of Finance', 'Unknown Berg']
  ],
  [
    'It asked the U.S. Food and Drug Administration.',
    ['Place U.S.', 'Organization U.S. Food and Drug Administration']
  ],
  ['Un said so.', []],
  ['UN said so.', ['Organization UN']],
  ['It left T. Boone Quibble III there.', ['Person T. Boone Quibble III']],
  ['They saw “Annie Hall” twice.', ['Unknown Annie Hall']],
  ['They saw Annie Hall twice.', ['Person Annie Hall']],
  ['The tanker Mary Rose sank.', ['Unknown Mary Rose']],
  ['Smith and Sons Inc fell.', ['Organization Smith and Sons Inc']],
  ['He asked Philip Rush Capital Partners.', ['Organization Philip Rush Capital Partners']],
  [
    'The plane left Simon Bolivar International Airport.',
    ['Place Simon Bolivar International Airport']
  ],
  [
    'The Bank of England Governor Xan Pole spoke.',
    ['Organization Bank of England', 'Person Xan Pole [Bank of England Governor]']
  ],
  ['A Russian-made rocket fell.', ['Demonym Russian']],
  ['The official said no.', []],
  [
    'MINISTER SMITH SAYS FRANCE IS CALM',
    ['Unknown MINISTER', 'Unknown SMITH', 'Unknown SAYS', 'Place FRANCE', 'Unknown CALM']
  ]
]
for (const [text, expected] of english) {
  test(`should read: ${text}`, () => assert.deepEqual(read(text), expected))
}

const others: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'es',
    'El alcalde de Zurba, Willy Casanova, habló.',
    ['Unknown Zurba', 'Person Willy Casanova [alcalde de Zurba]']
  ],
  ['fr', 'Selon le ministre Jean Dupont, tout va.', ['Person Jean Dupont [ministre]']],
  [
    'de',
    'Das Haus sah die Kanzlerin Angela Kern im Regen.',
    ['Unknown Haus', 'Person Angela Kern [Kanzlerin]', 'Unknown Regen']
  ],
  [
    'ru',
    'Представитель МИД Мария Захарова была в Венесуэле.',
    ['Unknown МИД', 'Person Мария Захарова', 'Place Венесуэле']
  ],
  ['tr', "Kemal Aydın'ın sözleri", ['Person Kemal Aydın']]
]
for (const [language, text, expected] of others) {
  test(`should read in ${language}: ${text}`, () =>
    assert.deepEqual(read(text, language), expected))
}
