/** Who speaks, rule by rule: what each takes, and the near miss that it leaves. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Mention} from '../../../src/model/story.ts'
import {quotationsOf} from '../../../src/parse/quotations.ts'
import {storyOf} from '../story-of.ts'

const mentions: readonly Mention[] = [
  {type: 'Person', name: 'Petra Alm', jobTitle: 'council spokeswoman'},
  {type: 'Person', name: 'Jonas Falk', jobTitle: 'Lindholm mayor'},
  {type: 'Person', name: 'Vera Stone', jobTitle: 'Secretary of State'},
  {type: 'Organization', name: 'Harbour Ministry'},
  {type: 'Place', name: 'Lindholm'}
]

/** Quotations as `speaker | attribution`, with a dash for what is missing. */
function speakersOf(paragraphs: readonly string[], language: string): string[] {
  return quotationsOf(paragraphs, mentions, language).map(
    ({speaker = '-', attribution = '-'}) => `${speaker} | ${attribution}`
  )
}

type Row = readonly [why: string, paragraphs: readonly string[], expected: readonly string[]]

const english: readonly Row[] = [
  // After the quotation.
  ['a subject after', ['“We stay here,” Alm said.'], ['Petra Alm | Alm said']],
  [
    'an inverted subject',
    ['“We stay here,” said Petra Alm, a lawyer.'],
    ['Petra Alm | said Petra Alm']
  ],
  [
    'a subject with an apposition',
    ['“We stay here,” Petra Alm, who speaks for Jonas Falk, told reporters.'],
    ['Petra Alm | Petra Alm, who speaks for Jonas Falk, told']
  ],
  [
    'a question',
    ['“Why do we stay?” she asked.', '“Why?” Alm asked.'],
    ['- | she asked', 'Petra Alm | Alm asked']
  ],
  [
    'another sentence',
    ['They call it “the long stay of the winter.” Alm said nothing.'],
    ['- | -']
  ],
  [
    'a clause about something else',
    ['It was “a long, long stay for all,” but Alm said nothing.'],
    ['- | -']
  ],
  // Before it.
  ['a clause before', ['Alm said: “We all stay here.”'], ['Petra Alm | Alm said']],
  [
    'part of a sentence',
    ['Alm said the council “does not want anybody to leave.”'],
    ['Petra Alm | Alm said']
  ],
  [
    'a verb that frames, of a pronoun',
    [
      'On Friday, Falk said he would not bear what he called “meddling by the neighbours of Lindholm.”'
    ],
    ['Jonas Falk | he called']
  ],
  [
    'an organisation',
    ['The Harbour Ministry described the storm as “a test for all of us.”'],
    ['Harbour Ministry | The Harbour Ministry described']
  ],
  ['a colon', ['Petra Alm: “We all stay here.”'], ['Petra Alm | -']],
  [
    'a colon that ends the paragraph',
    ['Alm wrote:', '“We all stay here.”'],
    ['Petra Alm | Alm wrote']
  ],
  ['a verb turned round', ['Alm was told “to leave the house at once.”'], ['- | -']],
  [
    'the one who is quoted',
    ['The Post quoted Alm as saying “we all stay here.”'],
    ['Petra Alm | Alm as saying']
  ],
  // Heads of phrases.
  [
    'a spokesman for a person',
    ['“We stay here,” said a spokesman for Falk.'],
    ['- | said a spokesman for Falk']
  ],
  ['the aide of a person', ['“We stay here,” Falk’s aide said.'], ['- | Falk’s aide said']],
  [
    'an aide with a title before the name',
    ['“We stay here,” an aide to Mayor Jonas Falk said.'],
    ['- | an aide to Mayor Jonas Falk said']
  ],
  ['two people', ['“We stay here,” Alm and Falk said.'], ['- | Alm and Falk said']],
  ['a place', ['“We stay here,” Lindholm said.'], ['- | Lindholm said']],
  [
    'an office with of',
    ['“We stay here,” U.S. Secretary of State Vera Stone said.'],
    ['Vera Stone | U.S. Secretary of State Vera Stone said']
  ],
  [
    'an organisation before its officer',
    ['“We stay here,” said Harbour Ministry senior adviser Tom Berg.'],
    ['Tom Berg | said Harbour Ministry senior adviser Tom Berg']
  ],
  [
    'a name that no mention has',
    ['“We stay here,” said Tom Berg of the museum.', '“All of us,” Berg added.'],
    ['Tom Berg | said Tom Berg', 'Tom Berg | Berg added']
  ],
  // Pronouns, offices, speech that goes on.
  ['a pronoun', ['Alm said it was cold.', '“We stay here,” she added.'], ['Petra Alm | she added']],
  [
    'a pronoun that does not fit the last',
    ['Falk said he would stay.', 'Alm said no.', '“We leave,” he added.'],
    ['Jonas Falk | he added']
  ],
  [
    'a pronoun behind one whom the paragraph names, and not who spoke before',
    [
      'Vera Stone said it was cold.',
      'The local mayor, Jonas Falk, asked for money. “We stay here,” he said.'
    ],
    ['Jonas Falk | he said']
  ],
  [
    'a pronoun behind two whom the paragraph names',
    [
      'Vera Stone said it was cold.',
      'Money for Jonas Falk and Petra Alm was asked. “We stay here,” he said.'
    ],
    ['- | he said']
  ],
  [
    'a pronoun behind one who spoke before, and is named again',
    ['Vera Stone said it was cold.', 'It was for Stone, not Falk. “We stay here,” she said.'],
    ['Vera Stone | she said']
  ],
  ['a pronoun without anybody', ['“We stay here,” he said.'], ['- | he said']],
  [
    'an office',
    ['Falk said it was cold.', '“We stay here,” the mayor said.'],
    ['Jonas Falk | the mayor said']
  ],
  [
    'an office of nobody',
    ['Falk said it was cold.', '“We stay here,” a fisherman said.'],
    ['- | a fisherman said']
  ],
  [
    'a word for any office',
    ['Alm said it was cold.', '“We stay here,” the official said.'],
    ['Petra Alm | the official said']
  ],
  [
    'such a word of another country',
    ['Alm said it was cold.', '“We stay here,” the Danish official said.'],
    ['- | the Danish official said']
  ],
  [
    'an office of the other sex',
    ['Falk said it was cold.', '“We stay here,” the spokeswoman said.'],
    ['Petra Alm | the spokeswoman said']
  ],
  [
    'an organisation by one word',
    ['“We stay here,” the ministry said.'],
    ['Harbour Ministry | the ministry said']
  ],
  [
    'a paragraph of speech',
    ['Alm said in a comment that it was cold.', '“We all stay here until spring.”'],
    ['Petra Alm | -']
  ],
  [
    'a paragraph far from speech',
    ['Alm said it was cold.', 'Snow fell.', 'Ice came.', '“We all stay here until spring.”'],
    ['- | -']
  ],
  [
    'a second quotation',
    ['“We stay here,” said Alm. “We have always done so.”'],
    ['Petra Alm | said Alm', 'Petra Alm | -']
  ],
  [
    'a second part',
    ['“We stay,” Alm said, “and we always did so.”'],
    ['Petra Alm | Alm said', 'Petra Alm | Alm said']
  ],
  [
    'speech over two paragraphs',
    ['“We all stay here until spring.', '“We always did,” said Alm.'],
    ['Petra Alm | -', 'Petra Alm | said Alm']
  ],
  [
    'a remark of somebody else',
    ['Falk recalled a remark by council spokeswoman Petra Alm. “We all stay here now.”'],
    ['Petra Alm | remark by council spokeswoman Petra Alm']
  ],
  [
    'a source',
    ['It was “very cold in all the houses,” according to Alm.'],
    ['Petra Alm | according to Alm']
  ]
]

const otherLanguages: readonly (readonly [language: string, text: string, expected: string])[] = [
  [
    'es',
    '«Nos quedamos aquí», afirmó ayer la portavoz Petra Alm.',
    'Petra Alm | afirmó ayer la portavoz Petra Alm'
  ],
  ['fr', '« Nous restons ici », a déclaré Petra Alm.', 'Petra Alm | déclaré Petra Alm'],
  ['de', '„Wir bleiben hier“, sagte Petra Alm dem Sender.', 'Petra Alm | sagte Petra Alm'],
  ['pt', '“Ficamos aqui”, disse Petra Alm.', 'Petra Alm | disse Petra Alm'],
  ['it', '«Restiamo qui», ha detto Petra Alm.', 'Petra Alm | ha detto Petra Alm'],
  ['nl', '“Wij blijven hier”, zei Petra Alm.', 'Petra Alm | zei Petra Alm'],
  ['tr', 'Petra Alm, “Burada kalıyoruz” dedi.', 'Petra Alm | dedi'],
  ['ru', '«Мы остаёмся здесь», — сказал Иван Лесков.', 'Иван Лесков | сказал Иван Лесков'],
  [
    'pl',
    'Według radnej Hanny Dudek „wszyscy zostajemy tutaj do samej wiosny”.',
    'Hanny Dudek | Według radnej Hanny Dudek'
  ],
  [
    'cs',
    'Podle ošetřovatelky Jany Malé „všichni zůstaneme tady až do jara“.',
    'Jany Malé | Podle ošetřovatelky Jany Malé'
  ],
  ['uk', '«Ми залишаємося тут», — сказав Іван Лісков.', 'Іван Лісков | сказав Іван Лісков'],
  ['pl', '„Zostajemy tutaj”, powiedziała Petra Alm.', 'Petra Alm | powiedziała Petra Alm'],
  ['cs', '„Zůstaneme tady,“ řekla Petra Alm.', 'Petra Alm | řekla Petra Alm'],
  ['ro', '„Rămânem aici”, a declarat Petra Alm.', 'Petra Alm | declarat Petra Alm'],
  ['bg', '„Оставаме тук“, каза капитан Иван Лесков.', 'Иван Лесков | каза капитан Иван Лесков'],
  ['sv', '”Vi stannar här”, säger Petra Alm.', 'Petra Alm | säger Petra Alm'],
  ['da', '»Vi bliver her«, siger Petra Alm.', 'Petra Alm | siger Petra Alm'],
  ['nb', '«Vi blir her», sier Petra Alm.', 'Petra Alm | sier Petra Alm'],
  ['fi', '”Me jäämme tänne”, sanoo Petra Alm.', 'Petra Alm | sanoo Petra Alm'],
  ['hu', '„Itt maradunk” – mondta Petra Alm.', 'Petra Alm | mondta Petra Alm'],
  ['el', '«Μένουμε εδώ», είπε ο Νίκος Λέσκος.', 'Νίκος Λέσκος | είπε ο Νίκος Λέσκος'],
  ['vi', '“Chúng tôi ở lại đây”, ông Trần Nhẫn nói.', 'Trần Nhẫn | Trần Nhẫn nói'],
  ['id', '“Kami tetap di sini,” kata Petra Alm.', 'Petra Alm | kata Petra Alm'],
  [
    'id',
    '“Kami tetap di sini saja,” kata penjual ikan, Samsul (51).',
    'Samsul | kata penjual ikan, Samsul'
  ],
  ['id', '“Kami tetap di sini saja,” kata Samsul.', '- | kata Samsul'],
  [
    'hu',
    '„Itt maradunk tavaszig mindannyian” – mondta a halász, Petra Alm.',
    'Petra Alm | mondta a halász, Petra Alm'
  ],
  ['ro', 'Directorul, Petra Alm, a declarat: „Rămânem aici.”', 'Petra Alm | Petra Alm, a declarat'],
  ['tr', 'Muhtar Temel Kalaf ise “Burada kalıyoruz” dedi.', 'Temel Kalaf | dedi'],
  ['cs', '„Zůstaneme tady všichni do jara,“ řekl mluvčí.', '- | řekl mluvčí'],
  [
    'pl',
    '„Zostajemy tutaj wszyscy do wiosny”, powiedział sąsiad Petry Alm.',
    '- | powiedział sąsiad Petry Alm'
  ],
  [
    'ru',
    '«Мы все остаёмся здесь до весны», — сказал сосед Ивана Лескова.',
    '- | сказал сосед Ивана Лескова'
  ],
  [
    'fi',
    '”Me kaikki jäämme tänne kevääseen”, sanoi Petra Almin naapuri.',
    '- | sanoi Petra Almin naapuri'
  ],
  ['eu', '“Hemen geratuko gara denok orain”, esan zuen Petra Almek.', '- | -'],
  ['ja', '「私たちはここに残ることにした」とアルムさんは話した。', 'アルム | とアルムさんは']
]

for (const [why, paragraphs, expected] of english) {
  test(`should attribute by ${why}`, () => {
    assert.deepEqual(speakersOf(paragraphs, 'en'), expected)
  })
}

for (const [language, text, expected] of otherLanguages) {
  test(`should attribute in ${language}: ${text}`, () => {
    assert.deepEqual(speakersOf([text], language), [expected])
  })
}

const noQuotations: readonly (readonly [why: string, text: string])[] = [
  ['a scare quote', 'The so-called “winter council” met again.'],
  ['a fragment', 'They elected Falk as Lindholm’s “interim mayor.”'],
  ['a title', 'Alm published “The Long Winter of Lindholm” in May.'],
  ['a title said', 'Alm said “The Long Winter of Lindholm” would come out in May.'],
  ['marks with nothing between them', '“” said Alm, and “ ” said Falk.'],
  ['a mark without a partner', 'Alm said “we all stay here until spring comes.']
]

for (const [why, text] of noQuotations) {
  test(`should not take ${why} for a quotation`, () => {
    assert.deepEqual(speakersOf([text], 'en'), [])
  })
}

test('should take a fragment that somebody says', () => {
  assert.deepEqual(speakersOf(['Falk has said “all ways” are open.'], 'en'), [
    'Jonas Falk | Falk has said'
  ])
})

/** Verbs that no list has, known by their place, and people whom only their given name tells. */
const byPlace: readonly (readonly [language: string, paragraph: string, expected: string])[] = [
  ['fr', '« Nous restons tous ici », a fulminé Zoé Brix, mère de sept enfants.', 'Zoé Brix'],
  ['fr', '« Nous restons tous ici » : Zoé Brix, chauffeur, ne décolère pas.', 'Zoé Brix'],
  ['fr', '« Nous restons tous ici », assure de son côté le maire, Zoé Brix.', 'Zoé Brix'],
  [
    'es',
    '«Nos quedamos todos aquí», dijo el vocal de Puertos del Norte, Zoltán Brix.',
    'Zoltán Brix'
  ],
  ['es', 'En la calle vive doña Marta Brix. «Nos quedamos todos aquí», se quejó.', 'Marta Brix'],
  [
    'es',
    'La alcaldesa, Marta Brix, calló. «Nos quedamos todos aquí», confesó durante la cena.',
    'Marta Brix'
  ],
  ['es', '«Nos quedamos todos aquí», junto a Marta Brix.', '-'],
  ['pt', '"Ficamos todos aqui", disse à Lusáfrica Rui Brix, 31 anos, pescador.', 'Rui Brix'],
  [
    'it',
    '«Restiamo tutti qui», ha spiegato in conferenza stampa il capitano Carla Brix.',
    'Carla Brix'
  ],
  ['de', '„Wir bleiben alle hier“, brummt Eva Brix.', 'Eva Brix'],
  ['uk', '«Ми всі лишаємося тут», — рахує пенсіонерка Ганна Брик.', 'Ганна Брик']
]

for (const [language, paragraph, expected] of byPlace) {
  test(`should know by its place who speaks (${language}) in: ${paragraph}`, () => {
    const [found] = quotationsOf([paragraph], [], language)
    assert.equal(found?.speaker ?? '-', expected)
  })
}

test('should name who is called behind an office and whose office it is', () => {
  const story = storyOf(
    [
      'Defekt legt Schwebefähre in Lindholm lahm',
      'Wegen eines Defekts ist die Schwebefähre am Donnerstag ausgefallen. Ein Seil sei verschlissen, teilte das Schifffahrtsamt mit.',
      '"Wir bedauern die Unannehmlichkeiten für die Pendler", sagte eine Sprecherin der Behörde, Eva Brix. Radfahrer müssen auf den Tunnel ausweichen.',
      'Die Reparatur dauert nach Angaben des Amtes mindestens bis Mittwoch. Das Ersatzseil werde in Bremerhaven gefertigt.'
    ].join('\n\n')
  )
  assert.deepEqual(
    story.quotations?.map(({speaker}) => speaker?.name),
    ['Eva Brix']
  )
})
