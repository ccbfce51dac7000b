/** Quotations whole: the words, who speaks, the words that say so, and where they stand. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Mention} from '../../../src/model/story.ts'
import {quotationsOf} from '../../../src/parse/quotations.ts'

const mentions: readonly Mention[] = [
  {type: 'Person', name: 'Petra Alm', jobTitle: 'council spokeswoman'},
  {type: 'Person', name: 'Jonas Falk', jobTitle: 'Lindholm mayor'},
  {type: 'Person', name: 'Vera Stone', jobTitle: 'Secretary of State'},
  {type: 'Organization', name: 'Harbour Ministry'},
  {type: 'Place', name: 'Lindholm'}
]

/** Text, speaker, attribution, paragraph and offset of each; an empty text where there is none. */
type Found = readonly (readonly (string | number)[])[]

function found(paragraphs: readonly string[], language: string): Found {
  return quotationsOf(paragraphs, mentions, language).map(
    ({text, speaker = '', attribution = '', paragraph, offset}) => [
      text,
      speaker,
      attribution,
      paragraph,
      offset
    ]
  )
}

const rows: readonly (readonly [language: string, paragraphs: readonly string[], Found])[] = [
  ['en', ['“We all stay here,” said Alm.'], [['We all stay here,', 'Petra Alm', 'said Alm', 0, 0]]],
  [
    'en',
    ['“We all stay here,” said Alm on Friday.'],
    [['We all stay here,', 'Petra Alm', 'said Alm', 0, 0]]
  ],
  [
    'en',
    ['“We all stay here,” she told reporters.'],
    [['We all stay here,', '', 'she told', 0, 0]]
  ],
  [
    'en',
    ['Alm spoke on Friday.', '“We all stay here,” she told reporters.'],
    [['We all stay here,', 'Petra Alm', 'she told', 1, 0]]
  ],
  [
    'en',
    ['“We all stay here,” Alm said, “and we will not leave before May.”'],
    [
      ['We all stay here,', 'Petra Alm', 'Alm said', 0, 0],
      ['and we will not leave before May.', 'Petra Alm', 'Alm said', 0, 30]
    ]
  ],
  [
    'en',
    ['“We all stay here,” Alm said. “We will not leave before May.”'],
    [
      ['We all stay here,', 'Petra Alm', 'Alm said', 0, 0],
      ['We will not leave before May.', 'Petra Alm', '', 0, 30]
    ]
  ],
  [
    'en',
    ['“We all stay here,” Alm said.', '“We will not leave before May.”'],
    [
      ['We all stay here,', 'Petra Alm', 'Alm said', 0, 0],
      ['We will not leave before May.', 'Petra Alm', '', 1, 0]
    ]
  ],
  [
    'en',
    ['“We all stay here,” Alm said.', 'It rained.', '“We will not leave before May.”'],
    [
      ['We all stay here,', 'Petra Alm', 'Alm said', 0, 0],
      ['We will not leave before May.', '', '', 2, 0]
    ]
  ],
  [
    'en',
    ['Alm said: “We all stay here.', '“We will not leave before May.”'],
    [
      ['We all stay here.', 'Petra Alm', 'Alm said', 0, 10],
      ['We will not leave before May.', 'Petra Alm', '', 1, 0]
    ]
  ],
  [
    'en',
    ['According to Alm, “we all stay here until the spring.”'],
    [['we all stay here until the spring.', 'Petra Alm', 'According to Alm', 0, 18]]
  ],
  [
    'en',
    ['“We all stay here until the spring,” according to Alm.'],
    [['We all stay here until the spring,', 'Petra Alm', 'according to Alm', 0, 0]]
  ],
  [
    'en',
    ['“We all stay here,” said the spokeswoman.'],
    [['We all stay here,', 'Petra Alm', 'said the spokeswoman', 0, 0]]
  ],
  [
    'en',
    ['“We all stay here,” the mayor said.'],
    [['We all stay here,', 'Jonas Falk', 'the mayor said', 0, 0]]
  ],
  [
    'en',
    ['“We all stay here,” the secretary said.'],
    [['We all stay here,', 'Vera Stone', 'the secretary said', 0, 0]]
  ],
  [
    'en',
    ['“We all stay here,” the ministry said.'],
    [['We all stay here,', 'Harbour Ministry', 'the ministry said', 0, 0]]
  ],
  ['en', ['“We all stay here,” it said.'], [['We all stay here,', '', 'it said', 0, 0]]],
  [
    'en',
    ['The Harbour Ministry said it was cold.', '“We all stay here,” it added.'],
    [['We all stay here,', 'Harbour Ministry', 'it added', 1, 0]]
  ],
  ['en', ['“We all stay here,” they said.'], [['We all stay here,', '', 'they said', 0, 0]]],
  [
    'en',
    ['Falk left. “We all stay here,” he said.'],
    [['We all stay here,', 'Jonas Falk', 'he said', 0, 11]]
  ],
  [
    'en',
    ['Falk said so. Alm said so. “We all stay here,” he said.'],
    [['We all stay here,', 'Jonas Falk', 'he said', 0, 27]]
  ],
  [
    'en',
    ['Falk said so. Alm said so. “We all stay here,” she said.'],
    [['We all stay here,', 'Petra Alm', 'she said', 0, 27]]
  ],
  [
    'en',
    ['“We all stay here,” Falk and Alm said.'],
    [['We all stay here,', '', 'Falk and Alm said', 0, 0]]
  ],
  [
    'en',
    ['“We all stay here,” a spokesman for the Harbour Ministry said.'],
    [['We all stay here,', '', 'a spokesman for the Harbour Ministry said', 0, 0]]
  ],
  [
    'en',
    ['“We all stay here,” Harbour Ministry spokesman Tom Berg said.'],
    [['We all stay here,', 'Tom Berg', 'Tom Berg said', 0, 0]]
  ],
  [
    'en',
    ['“We all stay here,” said Mayor Jonas Falk of Lindholm.'],
    [['We all stay here,', 'Jonas Falk', 'said Mayor Jonas Falk', 0, 0]]
  ],
  [
    'en',
    ['“We all stay here,” Falk, 45, said.'],
    [['We all stay here,', 'Jonas Falk', 'Falk, 45, said', 0, 0]]
  ],
  [
    'en',
    ['“We all stay here,” Falk quickly said.'],
    [['We all stay here,', 'Jonas Falk', 'Falk quickly said', 0, 0]]
  ],
  [
    'en',
    ['“We all stay here,” Falk has said.'],
    [['We all stay here,', 'Jonas Falk', 'Falk has said', 0, 0]]
  ],
  ['en', ['“We all stay here,” Falk was told.'], []],
  ['en', ['“We all stay here,” but Falk said no.'], []],
  [
    'en',
    ['“We all stay here?” Falk said.'],
    [['We all stay here?', 'Jonas Falk', 'Falk said', 0, 0]]
  ],
  [
    'en',
    ['“We all stay here!” Falk said.'],
    [['We all stay here!', 'Jonas Falk', 'Falk said', 0, 0]]
  ],
  ['en', ['“We all stay here.” Falk said.'], []],
  ['en', ['Falk: “We all stay here.”'], [['We all stay here.', 'Jonas Falk', '', 0, 6]]],
  [
    'en',
    ['Falk has a message: “We all stay here.”'],
    [['We all stay here.', 'Jonas Falk', '', 0, 20]]
  ],
  [
    'en',
    ['Asked about the bridge, Falk said: “We all stay here.”'],
    [['We all stay here.', 'Jonas Falk', 'Falk said', 0, 35]]
  ],
  [
    'en',
    ['Falk said that Alm called it “a storm without an end.”'],
    [['a storm without an end.', 'Petra Alm', 'Alm called', 0, 29]]
  ],
  [
    'en',
    ['Falk said he saw “a storm without an end.”'],
    [['a storm without an end.', 'Jonas Falk', 'Falk said', 0, 17]]
  ],
  ['en', ['Falk called it “a storm.”'], [['a storm.', 'Jonas Falk', 'Falk called', 0, 15]]],
  ['en', ['Falk read “War and Peace.”'], []],
  [
    'en',
    ['Falk quoted Alm as saying “we all stay here.”'],
    [['we all stay here.', 'Petra Alm', 'Alm as saying', 0, 26]]
  ],
  [
    'en',
    ['“We all stay here,” he said, quoting Alm.'],
    [['We all stay here,', '', 'he said', 0, 0]]
  ],
  ['en', ['Saying “we all stay here,” Falk left the town hall.'], []],
  [
    'en',
    ['"We all stay here," Falk said.'],
    [['We all stay here,', 'Jonas Falk', 'Falk said', 0, 0]]
  ],
  [
    'en',
    ['«We all stay here,» Falk said.'],
    [['We all stay here,', 'Jonas Falk', 'Falk said', 0, 0]]
  ],
  [
    'en',
    ['„We all stay here,“ Falk said.'],
    [['We all stay here,', 'Jonas Falk', 'Falk said', 0, 0]]
  ],
  [
    'en',
    ['“He said ‘no’ to all of us,” Falk said.'],
    [['He said ‘no’ to all of us,', 'Jonas Falk', 'Falk said', 0, 0]]
  ],
  ['en', ["'We all stay here,' Falk said."], []],
  [
    'en',
    ['“We all stay here,” tweeted Falk.'],
    [['We all stay here,', 'Jonas Falk', 'tweeted Falk', 0, 0]]
  ],
  [
    'en',
    ['“We all stay here,” Falk wrote on Twitter.'],
    [['We all stay here,', 'Jonas Falk', 'Falk wrote', 0, 0]]
  ],
  ['en', ['“Yes,” Falk said.'], [['Yes,', 'Jonas Falk', 'Falk said', 0, 0]]],
  [
    'en',
    ['“We,” Falk said, “all stay here until the spring.”'],
    [
      ['We,', 'Jonas Falk', 'Falk said', 0, 0],
      ['all stay here until the spring.', 'Jonas Falk', 'Falk said', 0, 17]
    ]
  ],
  ['en', ['“We all stay here', 'Falk said.'], []],
  ['en', ['We all stay here,” Falk said.'], []],
  [
    'en',
    ['“We all stay here,” said Tom Berg, a sailor. “All of us,” said Berg.'],
    [
      ['We all stay here,', 'Tom Berg', 'said Tom Berg', 0, 0],
      ['All of us,', 'Tom Berg', 'said Berg', 0, 45]
    ]
  ],
  ['en', ['“We all stay here,” Berg said.'], [['We all stay here,', '', 'Berg said', 0, 0]]],
  [
    'en',
    ['“We all stay here,” Mr. Falk said.'],
    [['We all stay here,', 'Jonas Falk', 'Mr. Falk said', 0, 0]]
  ],
  [
    'en',
    ['“We all stay here,” Falk’s wife said.'],
    [['We all stay here,', '', 'Falk’s wife said', 0, 0]]
  ],
  [
    'en',
    ['“We all stay here,” said Falk’s spokeswoman, Petra Alm.'],
    [['We all stay here,', 'Petra Alm', 'said Falk’s spokeswoman, Petra Alm', 0, 0]]
  ],
  [
    'en',
    ['In the words of Falk, “we all stay here until the spring.”'],
    [['we all stay here until the spring.', 'Jonas Falk', 'In the words of Falk', 0, 22]]
  ],
  ['en', ['“We all stay here,” reads the letter of Falk.'], []],
  [
    'en',
    ['On Friday in Lindholm, Falk told the council that “we all stay here until the spring.”'],
    [['we all stay here until the spring.', 'Jonas Falk', 'Falk told', 0, 50]]
  ],
  [
    'de',
    ['„Wir bleiben alle hier“, sagte Falk.', '„Bis zum Frühling bleiben wir“, sagte er.'],
    [
      ['Wir bleiben alle hier', 'Jonas Falk', 'sagte Falk', 0, 0],
      ['Bis zum Frühling bleiben wir', 'Jonas Falk', 'sagte er', 1, 0]
    ]
  ],
  [
    'de',
    ['Falk sagte: „Wir bleiben alle hier.“'],
    [['Wir bleiben alle hier.', 'Jonas Falk', 'Falk sagte', 0, 12]]
  ],
  [
    'de',
    ['„Wir bleiben alle hier“, so Petra Alm.'],
    [['Wir bleiben alle hier', 'Petra Alm', 'so Petra Alm', 0, 0]]
  ],
  [
    'es',
    ['“Nos quedamos todos aquí”, dijo Petra Alm.'],
    [['Nos quedamos todos aquí', 'Petra Alm', 'dijo Petra Alm', 0, 0]]
  ],
  ['es', ['“Nos quedamos todos aquí”, añadió.'], [['Nos quedamos todos aquí', '', 'añadió', 0, 0]]],
  [
    'es',
    ['Falk dijo: “Nos quedamos todos aquí”.', '“Hasta la primavera, nada más”, añadió.'],
    [
      ['Nos quedamos todos aquí', 'Jonas Falk', 'Falk dijo', 0, 11],
      ['Hasta la primavera, nada más', 'Jonas Falk', 'añadió', 1, 0]
    ]
  ],
  [
    'it',
    ['«Restiamo tutti qui», ha detto Petra Alm.'],
    [['Restiamo tutti qui', 'Petra Alm', 'ha detto Petra Alm', 0, 0]]
  ],
  [
    'pt',
    ['“Ficamos todos aqui”, disse Petra Alm.'],
    [['Ficamos todos aqui', 'Petra Alm', 'disse Petra Alm', 0, 0]]
  ],
  [
    'nl',
    ['„We blijven allemaal hier”, zei Petra Alm.'],
    [['We blijven allemaal hier', 'Petra Alm', 'zei Petra Alm', 0, 0]]
  ],
  [
    'ru',
    ['«Мы все остаемся здесь», — сказал Falk.'],
    [['Мы все остаемся здесь', 'Jonas Falk', 'сказал Falk', 0, 0]]
  ],
  [
    'tr',
    ['“Hepimiz burada kalıyoruz” dedi Petra Alm.'],
    [['Hepimiz burada kalıyoruz', 'Petra Alm', 'dedi Petra Alm', 0, 0]]
  ],
  [
    'uk',
    ['«Ми всі залишаємося тут», — сказав Falk.'],
    [['Ми всі залишаємося тут', 'Jonas Falk', 'сказав Falk', 0, 0]]
  ]
]

for (const [language, paragraphs, expected] of rows) {
  test(`should know who speaks (${language}) in: ${paragraphs.join(' ¶ ')}`, () =>
    assert.deepEqual(found(paragraphs, language), expected))
}
