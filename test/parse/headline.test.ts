/** Which line of a page is its headline, whatever stands around it. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {storyOf} from './story-of.ts'

const text = [
  'The harbour of Lindholm was closed on Friday after a ferry struck the northern pier, the harbour office said.',
  'Nobody was hurt. The ferry Alma had left the island of Torsa with forty passengers when her engine failed.',
  'Harbour master Petra Alm said divers would look at the pier of the ferry on Saturday.',
  'Divers found cracks in two of the pillars of the pier last month.'
]

const pages: readonly (readonly [shows: string, above: readonly string[], headline: string])[] = [
  [
    'a line that a ticker above it has, behind its word',
    [
      'Breaking Ferry strikes the northern pier in Lindholm',
      'Breaking Nobody wins the lottery of the coast',
      'Ferry strikes the northern pier in Lindholm',
      'Photo: Ida Lund',
      'March 5, 2021'
    ],
    'Ferry strikes the northern pier in Lindholm'
  ],
  [
    'a line of two sentences over the initials of its writer and an agency, above the date',
    [
      'Coast',
      'Northern pier of Lindholm is shut. Ferry goes back to Torsa',
      'I. H. / AFP',
      '7 May 2020',
      'Photo: Ida Lund'
    ],
    'Northern pier of Lindholm is shut. Ferry goes back to Torsa'
  ],
  [
    'a line below a button and above a standfirst of several sentences that a name follows',
    [
      'Skip to content',
      'Passengers slept on benches of the customs house',
      'The northern pier of Lindholm was struck by the ferry Alma on Friday. The harbour office wants to know why. Its owners: “Ask the engine”',
      'Jane Porter',
      '7 May 2020'
    ],
    'Passengers slept on benches of the customs house'
  ],
  [
    'a line below a trail with two signs and no space',
    ['Coast>>Harbours and pier', 'Ferry strikes the northern pier in Lindholm', '7 May 2020'],
    'Ferry strikes the northern pier in Lindholm'
  ],
  [
    'a line over the first paragraph, though a list of points of the same words stands under that',
    [
      'Ferry pier at Lindholm shut',
      'The northern pier of Lindholm will stay shut for a month, the harbour office told the owners of the ferry on Friday.',
      '- Passengers of the ferry go to Torsa by bus',
      '- Divers look at the pillars of the northern pier',
      '- Harbour office pays for the bus'
    ],
    'Ferry pier at Lindholm shut'
  ],
  [
    'a line over a byline in small letters',
    ['Ferry strikes the northern pier in Lindholm', 'by Jane Porter'],
    'Ferry strikes the northern pier in Lindholm'
  ],
  [
    'a line without what a collection says of its edition',
    ['Ferry strikes the northern pier in Lindholm: [FINAL Edition]', '7 May 2020'],
    'Ferry strikes the northern pier in Lindholm'
  ],
  [
    'a line below a few words on either side of a bar',
    [
      'Harbour news | Northern islands',
      'Ferry strikes the northern pier in Lindholm',
      '7 May 2020'
    ],
    'Ferry strikes the northern pier in Lindholm'
  ],
  [
    'a line in capitals on top, with a full stop, above another that ends in one',
    ['SHIP BREAKS NORTH PIER.', 'Forty Passengers of the Ferry Alma Spend the Night on Board.'],
    'SHIP BREAKS NORTH PIER.'
  ],
  [
    'a line that ends in a full stop, right above the byline',
    [
      'About the Coast Herald',
      'Harbour',
      'Ferry strikes the northern pier in Lindholm.',
      'By Jane Porter'
    ],
    'Ferry strikes the northern pier in Lindholm.'
  ],
  [
    'a line that ends in a full stop, on top and above a longer sentence',
    [
      'The pier of Lindholm is under water.',
      'Forty passengers left the ferry by the northern pier on Friday.',
      'Facebook',
      'Print',
      'By Jane Porter'
    ],
    'The pier of Lindholm is under water.'
  ],
  [
    'a line over one word that says what kind of story it is',
    [
      'Coast',
      '13/04/2010',
      'In the harbour, the war of the pier',
      'Report',
      'Ferry crews and the harbour office of Lindholm quarrel over the northern pier and its road',
      'By Jane Porter'
    ],
    'In the harbour, the war of the pier'
  ],
  [
    'a short line over the byline, and the caption of its picture below',
    [
      'Harbour museum',
      'The horse stays down there',
      'By Jane Porter, Lindholm',
      'Forty years at the northern pier of Lindholm: the horse “Alma” in the ferry harbour',
      'March 5, 2021'
    ],
    'The horse stays down there'
  ],
  [
    'a line that the title of the page ends with, behind its outlet and its part',
    [
      'Tiltline :: Harbour :: The people who lit the lamps of the pier again',
      'Sunday, March 7, 2021',
      'The people who lit the lamps of the pier again',
      'By Jane Porter'
    ],
    'The people who lit the lamps of the pier again'
  ],
  [
    'a line that plays with words above a standfirst that is a sentence',
    [
      'Letter from the Coast',
      'The Night That Nobody Slept',
      'After the ferry struck the northern pier, the people of Lindholm opened their doors.',
      'By Jane Porter',
      'March 5, 2021'
    ],
    'The Night That Nobody Slept'
  ],
  [
    'a line above a byline that an outlet opens, and a caption below it',
    [
      'Environment',
      'A Pillar Cracked. So Why Was Nobody Told?',
      'Lindholm Public Radio | By Jane Porter',
      'Published March 5, 2021 at 5:00 AM',
      'The northern pier of the harbour of Lindholm, where the ferry Alma struck on Friday'
    ],
    'A Pillar Cracked. So Why Was Nobody Told?'
  ],
  [
    'two sentences whose words are capitalised, above a standfirst',
    [
      'We Shut the Pier. Nobody in Town Noticed.',
      'What a ferry and forty passengers taught the harbour about divers',
      'Jane Porter',
      'March 5, 2021'
    ],
    'We Shut the Pier. Nobody in Town Noticed.'
  ],
  [
    'a line under two sections that a stroke parts',
    [
      'Office of Good Ideas / The harbour at work',
      'Northern pier goes for the price of a rowing boat',
      'A ferry that nobody could stop has cost the town its landmark.',
      'by Jane Porter - March 5, 2021'
    ],
    'Northern pier goes for the price of a rowing boat'
  ],
  [
    'a line under a link to the magazine of the week',
    [
      'Harbours and Coasts',
      'Subscribe',
      'Take a peek at the latest issue',
      'Divers build better piers than the town does',
      '10:41 5 March 2021 by Jane Porter'
    ],
    'Divers build better piers than the town does'
  ],
  [
    'a line under the title of a site, which stands over its menu',
    [
      'Harbourwire! The first source of all news by sea',
      'Home',
      'About us',
      'Calendar',
      'Release date: March 5, 2021',
      'Old pillars of the pier hide their cracks from divers'
    ],
    'Old pillars of the pier hide their cracks from divers'
  ],
  [
    'a line in title case above a sentence that has the words of the text',
    [
      'Coast',
      'Captain Returns Medal, Asks For A Bench Instead',
      'The ferry Alma struck the northern pier of the harbour with forty passengers'
    ],
    'Captain Returns Medal, Asks For A Bench Instead'
  ],
  [
    'three words in title case above a standfirst that a byline follows',
    [
      'Letters',
      'The Last Pier',
      'A harbour, a ferry, and an engine that failed on a Friday.',
      'By Jane Porter'
    ],
    'The Last Pier'
  ],
  [
    'a line of no word of the text, over links with a day each',
    [
      'Eleven years for a boat',
      'Fri, Mar 5 2021',
      'Related news',
      'Lighthouses of the coast are counted again',
      'Sun, Nov 9 2014',
      'Rail wagons run short at the frontier',
      'Fri, Nov 7 2014'
    ],
    'Eleven years for a boat'
  ],
  [
    'the last line of three under a section and a kicker with a word of the text',
    [
      'COAST',
      'Row over the pier',
      'Ferry crews quarrel with divers and the harbour office of Lindholm',
      'By Jane Porter',
      'March 5, 2021'
    ],
    'Ferry crews quarrel with divers and the harbour office of Lindholm'
  ],
  [
    'a line under those who can be reached, by name, post and telephone',
    [
      'Press release',
      'Ida Lund',
      'Head of the Press Office, Harbour Company of Lindholm',
      '+46 555 010 22 33',
      '3 March 2021',
      'Pier stays shut until divers are done'
    ],
    'Pier stays shut until divers are done'
  ],
  [
    'a line under what a site says of itself below its name',
    [
      'Tilt Line',
      'A Cabinet of Rather Curious Things',
      'Ferry strikes the northern pier; divers find cracks in pillars',
      'LINDHOLM Fri Mar 5, 2021 4:33pm'
    ],
    'Ferry strikes the northern pier; divers find cracks in pillars'
  ],
  [
    'a line that plays with words under one section and over such a line',
    [
      'Coast',
      'A Cabinet of Rather Curious Things',
      'Ferry strikes the northern pier; divers find cracks in pillars',
      'Fri Mar 5, 2021 4:33pm'
    ],
    'A Cabinet of Rather Curious Things'
  ],
  [
    'a line in small letters under links that a page counts, in title case',
    [
      'What Others Read',
      '1',
      'Why This Lighthouse Hums in the Wind',
      '2',
      'The Tugboat That Refused to Retire',
      'Ferry strikes the northern pier as her engine fails',
      '20 Mar 2021 08:00 GMT'
    ],
    'Ferry strikes the northern pier as her engine fails'
  ],
  [
    'a line that a trail above it names as far as there was room',
    [
      'Home > Coast > 2021 > A Captain Who Never…',
      'Coast Notes',
      'A Captain Who Never Sailed',
      'by Jane Porter on 5 March 2021, 1:00 PM',
      'The northern pier of the harbour of Lindholm, where the ferry Alma struck on Friday'
    ],
    'A Captain Who Never Sailed'
  ],
  [
    'a line with which a trail above it ends, whatever words it has',
    [
      'News » Coast Notes » March 2021 » Why Limpets Hum',
      'Coast Notes',
      'Why Limpets Hum',
      'by Jane Porter on 5 March 2021'
    ],
    'Why Limpets Hum'
  ],
  [
    'a line above a standfirst without a word of the text, and no name over the date',
    [
      'Nobody gets to sit down here',
      'Our coast has been given to those who would rather see us stand.',
      'Orlaith Dunfey',
      '5 March 2021'
    ],
    'Nobody gets to sit down here'
  ],
  [
    'a line below a menu between bars that has words of the text',
    [
      'Home | Harbour | Ferry & Pier | Divers | Lindholm',
      'Cracks Nobody Wanted to See',
      'March 5, 2021 | 14 comments'
    ],
    'Cracks Nobody Wanted to See'
  ],
  [
    'a line that is printed twice above a standfirst',
    [
      'Gündem',
      'Son dakika: Nobody slept in the old town that night',
      'Son dakika: Nobody slept in the old town that night',
      '5 March 2021',
      'The ferry Alma struck the northern pier of the harbour, and divers found cracks in it'
    ],
    'Son dakika: Nobody slept in the old town that night'
  ],
  [
    'a line below a list that the page counts on lines of their own',
    [
      'Top stories',
      '1',
      'Why the harbour bridge sings in wind',
      '2',
      'The ferry that refused to retire on Friday',
      'Engines',
      'This Dam Makes Power by Standing Perfectly Still',
      'Engineers of the harbour have built a turbine for the pier that has no moving parts.',
      'By Jane Porter'
    ],
    'This Dam Makes Power by Standing Perfectly Still'
  ],
  [
    'a line under a greeting of the page and a row of buttons that a bar ends',
    [
      'Welcome, Guest Set up your Coast page',
      'Ferry strikes pier, harbour closed',
      'Updated 3/5/2021 10:41 AM',
      'Bookmark | Keep | Harbour page | Pier alerts |'
    ],
    'Ferry strikes pier, harbour closed'
  ],
  [
    'between notes on the age of the page, above its standfirst',
    [
      'This article is more than 3 years old',
      'Pier keepers count the cost after a night of storm',
      'This article is more than 3 years old',
      'A ferry struck the northern pier of the harbour and divers found cracks in two of its pillars',
      'Jane Porter in Lindholm'
    ],
    'Pier keepers count the cost after a night of storm'
  ],
  [
    'below a note on when the page was published',
    ['This was published 5 years ago', 'Minister silent on the closed quay', 'By Jane Porter'],
    'Minister silent on the closed quay'
  ],
  [
    'below a long day of the page',
    ['Quinta-feira, 28 de março de 2019', 'The last keeper of the northern pier'],
    'The last keeper of the northern pier'
  ],
  [
    'below the issue of a magazine, which the text names again',
    [
      'June 2014 Issue',
      'The last keeper of the northern pier',
      'By Jane Porter',
      'From the June 2014 issue'
    ],
    'The last keeper of the northern pier'
  ],
  [
    'above the first entry of a live blog',
    [
      'Live',
      'Storm closes the harbour of Lindholm',
      'Posted at 18:40',
      'That is all from us',
      'Thank you for following us. The ferry is expected to run again on Thursday from the southern quay.',
      'Posted at 17:12',
      'Pier closed to cars',
      'The northern pier has been closed to cars, the harbour office of Lindholm says on Friday.',
      'Posted at 16:02'
    ],
    'Storm closes the harbour of Lindholm'
  ],
  [
    'below a menu that bars part',
    [
      'Torsa Star',
      'Home | What’s On | Sport | Jobs | Motors',
      'Keepers of the northern pier lose their pay',
      'Friday 5th March 2021, 6:05AM'
    ],
    'Keepers of the northern pier lose their pay'
  ],
  [
    'below the name of its paper and what that says of itself',
    [
      'The Herald - Where the Harbour Meets the World',
      'Keepers of the northern pier lose their pay',
      'Jane Porter',
      'Friday, March 5, 2021'
    ],
    'Keepers of the northern pier lose their pay'
  ],
  [
    'below its topics, dashes between them',
    [
      'March 5, 2021',
      '- harbour 2021 - Lindholm - pier',
      'Keepers of the northern pier lose their pay',
      'By Jane Porter'
    ],
    'Keepers of the northern pier lose their pay'
  ],
  [
    'below the slug of an agency, two dashes in it',
    ['BC-NOR--Torsa-Lindholm,3rd Ld-Writethru', 'Keepers of the northern pier lose their pay'],
    'Keepers of the northern pier lose their pay'
  ],
  [
    'below a menu in one line',
    [
      'eEdition Latest World Business Opinion Sport',
      'Keepers of the northern pier lose their pay',
      'Jane Porter Published March 5, 2021'
    ],
    'Keepers of the northern pier lose their pay'
  ],
  [
    'above a byline that names the town of the correspondent in brackets',
    [
      'Les gardiens ferment un quai',
      'Par Jeanne Portier (Lindholm, correspondance)',
      'Publié le 5 mars 2021 à 10h00'
    ],
    'Les gardiens ferment un quai'
  ],
  ['a few words and nothing else', ['The great ferry hunt'], 'The great ferry hunt'],
  [
    'a long line that has a colon',
    [
      'Lindholm after the ferry: a pier that is closed, divers who are at work and nobody who is to blame'
    ],
    'Lindholm after the ferry: a pier that is closed, divers who are at work and nobody who is to blame'
  ],
  [
    'what somebody says, above a standfirst that names the story',
    [
      'Interview',
      '“Fog is my colleague”',
      'Harbour master Petra Alm on the ferry, the northern pier and the art of having breakfast alone',
      'March 5, 2021'
    ],
    '“Fog is my colleague”'
  ],
  [
    'a line that opens the capture, above such a standfirst',
    [
      'A bad night for early risers',
      'Harbour master Petra Alm on the ferry, the northern pier and the art of having breakfast alone',
      'By Jane Porter'
    ],
    'A bad night for early risers'
  ],
  [
    'one under the numbered links of a text browser',
    [
      '#[1]alternate [2]Lindholm Post feed',
      '[3]Home',
      'Ferry strikes northern pier of the harbour',
      'By Jane Porter'
    ],
    'Ferry strikes northern pier of the harbour'
  ],
  [
    'a byline and buttons between a quoted headline and a standfirst that tells more of the story',
    [
      'Coast > Lindholm',
      '“We heard it coming”: how passengers lived through a night at sea',
      'By Jane Porter',
      'Friday, March 5, 2021',
      'Share',
      'Ferry Alma had left the island of Torsa with forty passengers when she struck the northern pier of Lindholm'
    ],
    '“We heard it coming”: how passengers lived through a night at sea'
  ],
  [
    'a kicker whose words are those of the text',
    [
      'Northern pier Lindholm',
      'Council argues over who must pay for a ferry with a broken engine',
      'After five hours the mood turns. What the office wants now.',
      'By Jane Porter',
      'March 5, 2021'
    ],
    'Council argues over who must pay for a ferry with a broken engine'
  ],
  [
    'a headline of another story above one with three standfirsts',
    [
      'I was shaking: nurse, 26, tells what she found in her cellar',
      'Forty passengers of ferry shaken as she strikes northern pier of Lindholm',
      'Her engine had failed off the island of Torsa',
      'Divers had found cracks in the pier last month',
      'Captain admits the anchor was still in the workshop',
      'By Jane Porter',
      'March 5, 2021'
    ],
    'Forty passengers of ferry shaken as she strikes northern pier of Lindholm'
  ],
  [
    'a headline that plays with words above its standfirst',
    [
      'Knocking at the wrong door',
      'Any port in a storm is better than none at all',
      'Ferry with forty passengers strikes the northern pier of Lindholm as her engine fails',
      'By Jane Porter'
    ],
    'Any port in a storm is better than none at all'
  ],
  [
    'a place and the time of publication',
    [
      'Harbour of Lindholm | Published on 5 March 2021',
      'With fiddles and with tea they said goodbye to the old pier',
      'Nobody was hurt as the ferry struck, and nobody will rebuild what the sea has taken.',
      'JANE PORTER'
    ],
    'With fiddles and with tea they said goodbye to the old pier'
  ],
  [
    'the title of the site',
    ['Lindholm Herald | News of every town by the sea', 'Menu', 'Divers look at northern pier'],
    'Divers look at northern pier'
  ],
  [
    'a welcome',
    ['Welcome to the harbour of news', 'Pier struck by the ferry Alma is closed', 'March 5, 2021'],
    'Pier struck by the ferry Alma is closed'
  ],
  [
    'the result of a vote at its end',
    ['Council of Lindholm votes to close the northern pier, 7-6'],
    'Council of Lindholm votes to close the northern pier, 7-6'
  ],
  [
    'itself, cut short',
    [
      'Divers to look at the northern pier that fer...',
      'Divers to look at the northern pier that ferry Alma struck'
    ],
    'Divers to look at the northern pier that ferry Alma struck'
  ],
  [
    'a trail of sections',
    ['Home / Coast / Lindholm / Harbour', 'Divers look at northern pier after ferry strikes it'],
    'Divers look at northern pier after ferry strikes it'
  ],
  [
    'a ticker',
    [
      'Breaking: Two women share the prize for the best song',
      'Divers look at northern pier after ferry strikes it',
      'March 5, 2021'
    ],
    'Divers look at northern pier after ferry strikes it'
  ],
  [
    'words that open lists of links',
    ['What we know about the ferry that struck the pier', 'Jane Porter and Tom Berg'],
    'What we know about the ferry that struck the pier'
  ]
]

for (const [shows, above, headline] of pages) {
  test(`should find the headline: ${shows}`, () => {
    assert.equal(storyOf([...above, ...text].join('\n\n')).headline, headline)
  })
}

test('should take no row of results for the headline', () => {
  const rows = ['Torsa 12 18 9 15 — 54', 'Torsa d. Lindholm 61-58']
  assert.equal(storyOf([...rows, ...text].join('\n\n')).headline, undefined)
})

test('should find the headline of agency copy, which may look like a credit', () => {
  const title = 'RELIEF TO U.S. CORN/OATS GROWERS IN LINDHOLM'
  assert.equal(
    storyOf([title, '    LINDHOLM, March 3 - The ferry Alma struck'].join('\n')).headline,
    title
  )
})

test('should take no line under byline and date for the headline without a word of the text', () => {
  const head = ['Books', '30 March 2021', 'by Jane Porter']
  const headlineOf = (line: string) => storyOf([...head, line, ...text].join('\n\n')).headline
  assert.equal(headlineOf('Give this page to somebody'), undefined)
  assert.equal(
    headlineOf('What My Rooster Taught Me About Sleep'),
    'What My Rooster Taught Me About Sleep'
  )
})

test('should take no caption for the headline', () => {
  const caption = 'The ferry Alma lies on her side at the northern pier. (Photo: Jan Berg/Herald)'
  assert.equal(storyOf([caption, ...text].join('\n\n')).headline, undefined)
})

const openings: readonly (readonly [shows: string, above: readonly string[], abstract?: string])[] =
  [
    [
      'a sentence longer than headlines are',
      [
        'The keeper’s daughter who mapped the stars with a borrowed telescope is at last to have a pier named after her'
      ],
      'The keeper’s daughter who mapped the stars with a borrowed telescope is at last to have a pier named after her'
    ],
    [
      'such a sentence under a byline',
      [
        'By Jane Porter',
        'After forty years of silence the bell of the northern pier rings again, thanks to a retired plumber'
      ],
      'After forty years of silence the bell of the northern pier rings again, thanks to a retired plumber'
    ]
  ]
for (const [shows, above, abstract] of openings) {
  test(`should take for a standfirst without a headline ${shows}`, () => {
    const story = storyOf([...above, 'March 5, 2021', ...text].join('\n\n'))
    assert.deepEqual(
      {headline: story.headline, abstract: story.abstract},
      {headline: undefined, abstract}
    )
  })
}

test('should take no point of a summary for the headline of a capture that begins after it', () => {
  const points = [
    'Ferry struck the northern pier twice',
    'Divers found cracks in two of its pillars'
  ]
  const lines = ['By Jane Porter, KLN', 'March 5, 2021', 'Story highlights', ...points, ...text]
  const {headline, abstract} = storyOf(lines.join('\n\n'))
  assert.deepEqual({headline, abstract}, {headline: undefined, abstract: points.join('\n')})
})

test('should find a headline that goes on in small letters on the next line', () => {
  const top = ['Ferry with forty passengers strikes the northern', 'pier of Lindholm, harbour shut']
  const {headline, abstract} = storyOf(
    ['Coast Herald', ...top, 'By Jane Porter', ...text].join('\n')
  )
  assert.equal(headline, top.join(' '))
  assert.equal(abstract, undefined)
})
