/** The fields of whole captures: what each rule of the ladders takes, and what it leaves. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Story} from '../../src/model/story.ts'
import {storyOf} from './story-of.ts'

const body = `The bridge over the river at Lindholm was closed on Friday after a storm damaged two of its pillars, the city council said.

Engineers will inspect the bridge over the weekend, and buses will take another way through the old town until further notice.

"Nobody was hurt, and we want to keep it that way," council spokeswoman Petra Alm told reporters outside the town hall.

The bridge was built in 1931 and repaired in May 2001. It carries some 20,000 cars a day across the river, the council said.`

const headline = 'Storm closes bridge over the river at Lindholm'

/** A capture of blocks with blank lines between. */
function capture(...blocks: readonly string[]): Story {
  return storyOf(blocks.join('\n\n'))
}

test('should take for the author whose profile stands under the text', () => {
  const profile = [
    'Orlaith Dunfey',
    'Orlaith Dunfey received a degree in bridges and writes on the coast.'
  ]
  const story = capture(headline, 'Orlaith Dunfey', '29 March 2019', body, ...profile)
  assert.deepEqual(story.author, [{type: 'Person', name: 'Orlaith Dunfey'}])
})

const dates: readonly (readonly [why: string, story: Story, date: string | undefined])[] = [
  ['a machine line', capture(` date 2019-08-05 ${headline}`, body), '2019-08-05'],
  [
    'a line that says published',
    capture(headline, 'Published: March 29, 2019 6.55pm', body),
    '2019-03-29'
  ],
  [
    'the day before the first sentence of the text',
    capture(headline, `29 March 2019 – ${body}`),
    '2019-03-29'
  ],
  [
    'a byline in digits with the time, which is no dateline',
    capture(headline, 'By Jane Porter 03/29/19 - 11:20 AM EDT', body),
    '2019-03-29'
  ],
  [
    'a label and the date after it',
    capture(headline, 'Published', 'March 29, 2019', '6:55 pm', body),
    '2019-03-29'
  ],
  [
    'its own day, though links with a day each stand above it',
    capture(
      headline,
      'Related news',
      'Lighthouses of the coast are counted again',
      'Sun, Nov 9 2014',
      'Rail wagons run short at the frontier',
      'Fri, Nov 7 2014',
      '29 March 2019',
      body
    ),
    '2019-03-29'
  ],
  [
    'the bare line at the head rather than one at the top',
    capture('Saturday, 21 November 2026', 'News', headline, '29 March 2019', body),
    '2019-03-29'
  ],
  [
    'published rather than updated',
    capture(headline, 'Updated 30 March 2019 | Published 29 March 2019', body),
    '2019-03-29'
  ],
  [
    'updated, when nothing else is told',
    capture(headline, 'Updated 30 March 2019', body),
    '2019-03-30?'
  ],
  ['a line under the text', capture(headline, body, 'Published 29 March 2019'), '2019-03-29'],
  [
    'an address with the day',
    capture(headline, 'https://example.org/2019/03/29/storm-closes-bridge', body),
    '2019-03-29'
  ],
  [
    'a dateline with a year',
    capture(headline, `LINDHOLM, March 29, 2019 (AFP) - ${body}`),
    '2019-03-29'
  ],
  [
    'a dateline without a year',
    capture(headline, `LINDHOLM, March 29 (AFP) - ${body}`),
    'XXXX-03-29'
  ],
  ['a line without a year', capture(headline, 'March 29', body), 'XXXX-03-29'],
  ['a line with a weekday and no year', capture('Friday, March 29', headline, body), 'XXXX-03-29'],
  ['figures with a time', capture(headline, '03/29 11:27', body), 'XXXX-03-29'],
  ['nothing: figures that could change places', capture(headline, '03/04 11:27', body), undefined],
  [
    'what a program wrote on top',
    capture('date 2019-03-30', headline, '29 March 2019', body),
    '2019-03-30'
  ],
  [
    'what the page says, not what a program wrote on top',
    capture('date 2019-03-30', headline, 'Published 29 March 2019', body),
    '2019-03-29'
  ],
  [
    'a day of the month that a program wrote on top',
    capture('date 2019-03', headline, '29 March 2019', body),
    '2019-03-29'
  ],
  [
    'no day of another month than a program wrote on top',
    capture('date 2019-04', headline, '29 March 2019', body),
    '2019-04'
  ],
  ['an order that is not shown', capture(headline, '03/04/2019', body), '2019-03-04?'],
  [
    'a dateline and a caption a few days older',
    capture(
      headline,
      'The bridge at Lindholm is seen from the river on March 24, 2019. (Photo by Jane Doe/AFP)',
      `LINDHOLM, March 29 (AFP) - ${body}`
    ),
    '2019-03-29?'
  ],
  [
    'a caption and the day of the week',
    capture(
      headline,
      'The bridge at Lindholm is seen from the river on March 24, 2019. (Photo by Jane Doe/AFP)',
      body
    ),
    '2019-03-29~'
  ],
  ['nothing: years in the text are background', capture(headline, body), undefined],
  [
    'nothing: the date of a tweet',
    capture(
      headline,
      body,
      '— Jane Doe (@janedoe) May 1, 2020',
      'All of us hope that the bridge over the river will be open again before the summer begins.'
    ),
    undefined
  ],
  ['nothing: hours ago', capture(headline, '2 hours ago', body), undefined]
]

for (const [why, story, date] of dates) {
  test(`should date a story by ${why}`, () => {
    assert.equal(story.datePublished, date)
    assert.equal(story.evidence.datePublished === undefined, date === undefined)
  })
}

test('should say in words why a date is derived, with every line that supports it', () => {
  const caption =
    'The bridge at Lindholm is seen from the river on March 24, 2019. (Photo by Jane Doe/AFP)'
  const confirmed = body.replace('repaired in May 2001', 'repaired in 2001, 18 years ago')
  assert.deepEqual(capture(headline, caption, confirmed).evidence.datePublished, {
    rule: 'date-derived:caption',
    line: 3,
    lines: [3, 5, 11],
    certainty: 'derived',
    because:
      'the caption is dated 24 March 2019, and the text says “on Friday”; “2001” and “18 years ago” confirm the year'
  })
})

test('should keep published and modified apart', () => {
  const story = capture(headline, 'Published 29 March 2019', 'Updated 31 March 2019', body)
  assert.deepEqual([story.datePublished, story.dateModified], ['2019-03-29', '2019-03-31'])
})

test('should find the same dateline whole and in parts, and mark it in the body', () => {
  const story = capture(headline, `LINDHOLM, March 29. /TASS/. ${body}`)
  assert.deepEqual(story.dateline, {
    text: 'LINDHOLM, March 29. /TASS/.',
    place: 'LINDHOLM',
    date: 'XXXX-03-29',
    agency: 'TASS'
  })
  const [paragraph] = story.articleBody.children
  assert.equal(paragraph?.type === 'paragraph' && paragraph.children[0]?.type, 'dateline')
})

const bylines: readonly (readonly [why: string, story: Story, byline: string | undefined])[] = [
  ['opened by a word', capture(headline, 'By Jane Doe', '29 March 2019', body), 'By Jane Doe'],
  ['bare beside a date', capture(headline, 'Jane Doe', '29 March 2019', body), 'Jane Doe'],
  ['on the line with the time', capture(headline, 'Jane Doe15:35, Oct 29 2020', body), 'Jane Doe'],
  [
    'on the line after its word',
    capture(headline, '29 March 2019', 'By', 'Jane DoeLive and breaking news reporter', body),
    'Jane DoeLive and breaking news reporter'
  ],
  [
    'no bare name that may be none, far from any date',
    capture(headline, 'Budget Weir', body),
    undefined
  ],
  ['a bare name that English has not', capture(headline, 'Orlaith Dunfey', body), 'Orlaith Dunfey'],
  [
    'a bare name and an outlet under the headline',
    capture(headline, 'Ana Ruiz / Diario del Puerto', body),
    'Ana Ruiz / Diario del Puerto'
  ],
  ['no credit under the headline', capture(headline, 'Jane Doe / AP', body), undefined],
  [
    'what somebody is',
    capture(headline, 'Jane Doe, Junior Science Editor', body),
    'Jane Doe, Junior Science Editor'
  ],
  [
    'a bare name and where it was',
    capture(headline, 'Jane Doe at Marsh Lane', body),
    'Jane Doe at Marsh Lane'
  ],
  [
    'two bare names, a line each',
    capture(headline, 'Jane Doe', 'John Roe', '29 March 2019', body),
    'Jane Doe'
  ],
  [
    'a name in capitals above the date',
    capture(headline, 'JANE DOE', '29 March 2019', body),
    'JANE DOE'
  ],
  ['names that open the text', capture(headline, `Por Ana Costa - ${body}`), 'Por Ana Costa'],
  ['a bare name under the headline', capture(headline, 'Jane Doe', body), 'Jane Doe'],
  ['no person of the story under the headline', capture(headline, 'Petra Alm', body), undefined],
  [
    'one under an empty label',
    capture(headline, 'Related topics', 'By Jane Doe', body),
    'By Jane Doe'
  ],
  [
    'not the person the story is about',
    capture(headline, 'Petra Alm', '29 March 2019', body),
    undefined
  ],
  ['not the section', capture('World News', headline, '29 March 2019', body), undefined],
  [
    'behind the outlet that the page names',
    capture('Nord-Aven', headline, 'Nord-Aven Ida Holm', '29 March 2019', body),
    'Nord-Aven Ida Holm'
  ],
  [
    'under the text, with the address of its bearer',
    capture(headline, body, 'Ida Holm', 'ida.holm@example.org'),
    'Ida Holm'
  ],
  [
    'under the text and its buttons, with the post of its bearer',
    capture(headline, body, 'Share', 'Ida Holm', 'Reporter'),
    'Ida Holm'
  ],
  ['none under buttons alone', capture(headline, body, 'Share', 'Ida Holm', 'Comments'), undefined],
  [
    'a Vietnamese name under the text',
    capture(headline, body, 'Hoàng Sơn', 'Chia sẻ'),
    'Hoàng Sơn'
  ],
  [
    'not that of a related story',
    capture(headline, '29 March 2019', 'Read more', 'Storm floods old town', 'By Jane Doe', body),
    undefined
  ]
]

for (const [why, story, byline] of bylines) {
  test(`should read a byline: ${why}`, () => assert.equal(story.byline, byline))
}

test('should name the person behind the outlet, not the outlet', () => {
  const {author} = capture('Nord-Aven', headline, 'Nord-Aven Ida Holm', '29 March 2019', body)
  assert.deepEqual(author, [{type: 'Person', name: 'Ida Holm'}])
})

test('should count no buttons between a headline and a text that has none of its words', () => {
  const buttons = [
    'Abonnez-vous',
    'Partager',
    'Écouter',
    'Imprimer',
    'Commenter',
    'Envoyer',
    'Menu'
  ]
  const found = capture(
    'Accueil',
    'Onze ans pour une barque oubliée au fond du port',
    'Publié le 4 février 2020',
    ...buttons,
    'Le matin du large, chaque jour, la sélection de notre équipe',
    'Votre e-mail',
    'OK',
    'Le sifflet du phare a retenti trois fois. Puis la coque bleue, longue de douze mètres, a glissé sur la cale devant la foule rassemblée.',
    'Zoé Petit a tout remplacé, du mât jusqu’à la quille, avec trois amis retraités et les plans de son grand-père.',
    'La commune prêtera un hangar. Elle voudrait en faire, dès l’été, une attraction pour les enfants des écoles.'
  )
  assert.equal(found.headline, 'Onze ans pour une barque oubliée au fond du port')
})

const publishers: readonly (readonly [why: string, story: Story, name: string | undefined])[] = [
  [
    'follow us',
    capture(headline, body, 'Follow The Lindholm Courier on Twitter and on Facebook.'),
    'The Lindholm Courier'
  ],
  [
    'its website',
    capture(headline, body, 'Example TV’s website can also be reached at:'),
    'Example TV'
  ],
  ['its own agency', capture(headline, `LINDHOLM, March 29. /TASS/. ${body}`), 'TASS'],
  [
    'nothing: a wholesale agency',
    capture(headline, `LINDHOLM, March 29 (AP) - ${body}`),
    undefined
  ],
  ['nothing: a network', capture(headline, body, 'Follow us on Twitter', 'Facebook'), undefined],
  ['nothing at all', capture(headline, body), undefined]
]

for (const [why, story, name] of publishers) {
  test(`should know the outlet by ${why}`, () => assert.equal(story.publisher?.name, name))
}

const timeLinePlaces: readonly (readonly [line: string, place: string | undefined])[] = [
  ['Lindholm 29 MAR 2019 - 20:14 CET', 'Lindholm'],
  ['Lindholm - 29 MAR 2019 - 20:14 CET', 'Lindholm'],
  ['29 MAR 2019, 20:14 - Bronby (Norland)', 'Bronby'],
  ['29 MAR 2019, 20:14 - Bronby', undefined],
  ['29 MAR 2019, 20:14 - Lindholm', 'Lindholm'],
  ['29 MAR 2019, 20:14 - Petra Alm', undefined],
  ['29 MAR 2019, 20:14 - Engineers', undefined],
  ['NORLAND POST | 29.03.2019', undefined]
]
const loudPlaces: readonly (readonly [
  language: string,
  line: string,
  place: string | undefined
])[] = [
  ['sv', 'LINDHOLM', 'LINDHOLM'],
  ['de', 'LINDHOLM', 'LINDHOLM'],
  ['sv', 'BRONBY', undefined],
  ['de', 'BRONBY', undefined]
]
const loudTexts: Readonly<Record<string, string>> = {
  sv: 'I fyrtio år har Petra Alm sålt korv och tidningar vid hamnen. När kommunen sade upp avtalet trodde hon att allt var över, men grannarna köpte hela kiosken.',
  de: 'Seit vierzig Jahren verkauft Petra Alm am Hafen Würste und Zeitungen. Als die Gemeinde den Vertrag kündigte, glaubte sie, dass alles vorbei sei, doch die Nachbarn kauften den Kiosk.'
}
for (const [language, line, place] of loudPlaces) {
  test(`should read ${place ?? 'no place'} off ${line} above a text in ${language}`, () =>
    assert.equal(
      capture(headline, '2012-02-08', line, loudTexts[language] ?? '').dateline?.place,
      place
    ))
}

for (const [line, place] of timeLinePlaces) {
  test(`should read ${place ?? 'no place'} beside the date of: ${line}`, () =>
    assert.equal(capture(headline, line, body).dateline?.place, place))
}

const creditsBelow: readonly (readonly [
  line: string,
  byline: string | undefined,
  names: string
])[] = [
  [
    '(Reporting by Orlaith Dunfey in Averby and Ola Nord; Editing by Ida Lund)',
    'Reporting by Orlaith Dunfey in Averby and Ola Nord; Editing by Ida Lund',
    'Orlaith Dunfey|Ola Nord'
  ],
  [
    '(Writing by Ola Nord, editing by Ida Lund)',
    'Writing by Ola Nord, editing by Ida Lund',
    'Ola Nord'
  ],
  ['(Additional reporting by Ola Nord)', undefined, ''],
  ['(Editing by Ida Lund)', undefined, '']
]
for (const [line, byline, names] of creditsBelow) {
  test(`should name ${names || 'nobody'} for ${line}, which is no text`, () => {
    const story = capture(headline, body, line)
    assert.equal(story.byline, byline)
    assert.equal((story.author ?? []).map(({name}) => name).join('|'), names)
    assert.equal(story.articleBody.children.length, 4)
  })
}

test('should take no byline with a post in small letters for the headline', () => {
  const title = 'Nor’easter to drench Lindholm, bury Averby under two feet of snow'
  const deck = 'Travelers should expect a closed bridge, council forecasters warn.'
  const line = 'By Ida Lund, Lindholm Skies meteorologist'
  const time = 'Published Dec 18, 2023 10:21 AM EST'
  const story = storyOf(['Weather News', title, deck, line, time, body].join('\n'))
  assert.equal(story.headline, title)
  assert.equal(story.byline, line)
})

test('should keep who wrote it above a text that ends in a credit in brackets', () => {
  const story = capture(headline, 'By Ida Lund', body, '(Reporting by Ola Nord)')
  assert.equal(story.byline, 'By Ida Lund')
  assert.equal(story.articleBody.children.length, 4)
})

test('should take no day of a time line for the place of the story', () => {
  const lines = [
    'Son dakika: Limanın eski köprüsü çöktü! Sürücüler yolda kaldı',
    'Son dakika: Limanın eski köprüsü çöktü! Sürücüler yolda kaldı',
    '17.01.2019 - 12:24 | Son Güncellenme: 17.01.2019 - 13:10',
    "Lindholm'da limanın eski köprüsü, otobüsler geçmeden birkaç dakika önce çöktü. Olayda yaralanan olmadı."
  ]
  assert.equal(storyOf(lines.join('\n')).dateline, undefined)
})

test('should take a dateline on a line of its own for no paragraph', () => {
  const {dateline, datePublished, articleBody, lines} = capture(
    headline,
    'Lindholm, Mar 29, 2019, LNS :',
    body
  )
  assert.deepEqual(dateline, {
    text: 'Lindholm, Mar 29, 2019, LNS',
    place: 'Lindholm',
    date: '2019-03-29',
    agency: 'LNS'
  })
  assert.equal(datePublished, '2019-03-29')
  assert.equal(articleBody.children.length, 4)
  assert.equal(lines[2]?.field, 'dateline')
})

test('should read a section trail, and topics without its first step', () => {
  const story = capture('News   /   Europe   /   Lindholm', headline, body)
  assert.deepEqual(story.articleSection, ['News', 'Europe', 'Lindholm'])
  assert.deepEqual(story.keywords, ['Europe', 'Lindholm'])
})

test('should read a trail of one step a line', () => {
  const story = capture('Accueil', 'Société', 'Lindholm', headline, body)
  assert.deepEqual(story.articleSection, ['Accueil', 'Société', 'Lindholm'])
  assert.deepEqual(story.keywords, ['Société', 'Lindholm'])
})

test('should read topics after their label', () => {
  assert.deepEqual(capture(headline, body, 'Теги: Мост, Буря').keywords, ['Мост', 'Буря'])
})

test('should print nothing that the capture does not', () => {
  const text = [
    'News / Europe',
    headline,
    'By Jane Doe',
    'Published 29 March 2019',
    `OSLO (AFP) - ${body}`
  ].join('\n\n')
  const {byline, author, dateline, publisher, articleSection, keywords} = storyOf(text)
  const printed = [
    byline,
    author?.[0]?.name,
    dateline?.text,
    dateline?.place,
    publisher?.name,
    ...(articleSection ?? []),
    ...(keywords ?? [])
  ]
  for (const value of printed) assert.ok(text.includes(value ?? ''))
})
