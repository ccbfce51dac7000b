/** Summaries, and captions without a credit: what stands between the headline and the text. */

import assert from 'node:assert/strict'
import {test} from 'node:test'
import {type LinesOfPage, shouldKnow} from './lines-of-page.ts'
import {storyOf} from './story-of.ts'

const headline = ['headline', 'Ferry strikes pier, harbour closed'] as const
const byline = ['byline', 'By Jane Porter'] as const
const date = ['datePublished', 'March 3, 2021'] as const
const text = [
  [
    'body',
    'The harbour of Lindholm was closed on Friday after a ferry struck the northern pier, the harbour office said.'
  ],
  [
    'body',
    'Nobody was hurt. The ferry Alma had left the island of Torsa with forty passengers when her engine failed.'
  ],
  ['body', 'Harbour master Petra Alm said divers would look at the pier of the ferry on Saturday.']
] as const

const pages: readonly LinesOfPage[] = [
  [
    'a headline below the title of the page, which opens with a bar',
    [
      ['furniture', 'Coast'],
      ['headline', '|Ferry strikes pier, harbour closed'],
      ['furniture', 'Advertisement'],
      headline,
      ['abstract', 'Forty passengers stayed on board until the evening.'],
      byline,
      date,
      ...text
    ]
  ],
  [
    'two names, and where both write from',
    [headline, ['byline', 'Sofia Holm and Karl Brandt, from Averby'], date, ...text]
  ],
  [
    'labels of a player and of an advertisement that did not load',
    [
      headline,
      byline,
      date,
      ['furniture', 'Article content'],
      ['furniture', 'We apologize, but this video has failed to load.'],
      ['furniture', 'Try refreshing your browser.'],
      ...text
    ]
  ],
  [
    'a caption over who took the picture, in capitals, and a newspaper',
    [
      headline,
      byline,
      date,
      ['furniture', 'Share'],
      ['captions', 'Divers look at the northern pier of Lindholm on Saturday.'],
      ['captions', 'ANNA LUND, Lindholm Post'],
      ['furniture', 'Share'],
      ...text
    ]
  ],
  [
    'a caption over the name alone of who took the picture',
    [
      headline,
      ['abstract', 'Forty passengers stayed on board until the evening.'],
      byline,
      date,
      ['captions', 'Image: the northern pier of Lindholm.'],
      ['captions', 'Anna Lund'],
      ['furniture', 'Share this story'],
      ...text
    ]
  ],
  [
    'a caption that tells from when to when',
    [
      headline,
      byline,
      date,
      ['furniture', 'Share'],
      ['captions', 'Petra Alm with the lamp of the pier that burnt from 1961 to 2009'],
      ...text
    ]
  ],
  [
    'no standfirst in the title of a film below the byline, over a dateline',
    [
      headline,
      byline,
      date,
      ['furniture', 'Just watched'],
      ['furniture', 'See the ferry at the northern pier from above'],
      ['furniture', 'Replay'],
      [
        'body',
        'LINDHOLM (CNN)The harbour of Lindholm was closed on Friday after a ferry struck the northern pier.'
      ],
      ...text.slice(1)
    ]
  ],
  [
    'two short sentences on a line, below a button, for the first of the text',
    [
      headline,
      byline,
      date,
      ['furniture', 'Share'],
      ['body', 'Hold on tight. The pier may be gone.'],
      ...text
    ]
  ],
  [
    'a line with a word of the menu and an agency for no credit of a picture',
    [
      ['furniture', 'Coast'],
      ['furniture', 'Islands'],
      headline,
      date,
      ['furniture', 'Coast - Associated Press'],
      ...text
    ]
  ],
  [
    'a first paragraph with a picture below it, captioned',
    [
      headline,
      byline,
      text[0],
      ['captions', 'The ferry Alma at the northern pier. Photo: Ida Lund'],
      text[1],
      text[2]
    ]
  ],
  [
    'a first paragraph with the credit of a picture below it, and nothing above',
    [
      headline,
      [
        'body',
        'The harbour of Lindholm was closed on Friday after a ferry struck the northern pier. The office of the harbour said that it would stay so until Sunday.'
      ],
      ['captions', 'Photo: Ida Lund/Coast Press'],
      text[1],
      text[2]
    ]
  ],
  [
    'a standfirst above a picture, where the text begins the story below it',
    [
      headline,
      ['abstract', 'Forty people stayed on board until the evening. Divers come on Saturday.'],
      ['captions', 'The ferry Alma at the northern pier. Photo: Ida Lund'],
      ...text
    ]
  ],
  [
    'a byline that names a person below one that names an agency',
    [headline, ['furniture', 'By Associated Press'], byline, date, ...text]
  ],
  [
    'what a page says to its readers above the text, which is neither standfirst nor text',
    [
      headline,
      date,
      [
        'furniture',
        'When you leave us your address we will use it for these morning letters, and you may ask us to stop at any time.'
      ],
      ['captions', 'The ferry lay at the pier on Friday. Photo: Ida Lund'],
      byline,
      ['furniture', 'Dear friend,'],
      [
        'furniture',
        'As you may guess, more people than ever come to us for what happens on the coast, and your help keeps four of our desks at work through the winter.'
      ],
      ['furniture', 'Ask me later'],
      ...text
    ]
  ],
  [
    'a standfirst that speaks to the reader of what the headline names',
    [
      headline,
      date,
      ['abstract', 'What you should know before you take a ferry from the northern pier this week'],
      byline,
      ...text
    ]
  ],
  [
    'a byline by the date, though links to other stories stand above it',
    [
      headline,
      ['furniture', 'Related news'],
      ['furniture', 'Torsa counts its lighthouses again'],
      ['furniture', 'By Ida Lund'],
      byline,
      date,
      ...text
    ]
  ],
  [
    'a byline by the date, its word on a line of its own',
    [
      headline,
      ['furniture', 'Related news'],
      ['furniture', 'Torsa counts its lighthouses again'],
      ['furniture', 'By'],
      ['byline', 'Jane PorterLive and breaking news reporter'],
      date,
      ...text
    ]
  ],
  [
    'a byline under a standfirst, below such links',
    [
      headline,
      date,
      ['furniture', 'Related news'],
      ['furniture', 'Torsa counts its lighthouses again'],
      ['furniture', 'By Ida Lund'],
      [
        'abstract',
        'For years the town was told that its pier would stand any storm. A single ferry proved otherwise. Forty passengers, four divers and a harbour office without money would like to know what comes now, and who pays for it.'
      ],
      byline,
      ...text
    ]
  ],
  [
    'a clause below a caption with its credit, for a standfirst: the picture needs no other',
    [
      headline,
      byline,
      date,
      ['furniture', 'Print'],
      ['captions', 'The ferry lay at the pier on Friday. Photo: Ida Lund'],
      ['abstract', 'The northern pier of Lindholm is the third that a ferry has struck'],
      ...text
    ]
  ],
  [
    'no caption under a credit in two sentences, with which the text begins',
    [
      headline,
      byline,
      date,
      ['captions', 'Getty Images'],
      ['body', 'Some captains look at the chart. The captain of the ferry looked at her tea.'],
      ...text
    ]
  ],
  [
    'no caption under a credit where the dateline opens the text',
    [
      headline,
      byline,
      date,
      ['captions', 'Anna Lund for KLND'],
      ['body', 'LINDHOLM, England — The pier of the ferry has a clock that nobody winds.'],
      ...text
    ]
  ],
  [
    'a caption of two sentences over the credit of an outlet with small words in its name',
    [
      headline,
      byline,
      date,
      [
        'captions',
        'Forty passengers of the ferry wait at the harbour on March 2. Most had slept, they say, and saw nothing of the pier.'
      ],
      ['captions', 'Ida Lund/The Coast and Mail'],
      ...text
    ]
  ],
  [
    'a caption with a name and an outlet in brackets, and links below their label',
    [
      headline,
      date,
      ['captions', 'The ferry. (Ida Lund, Coast Today)'],
      ['furniture', 'Related Links'],
      ['furniture', 'Ferry captains learn to swim in the harbour'],
      ...text
    ]
  ],
  [
    'a title, a name and what it does, for a caption',
    [
      headline,
      byline,
      ['captions', 'High and dry: Harbour Master Alm looking over the ferry at the northern pier.'],
      ...text
    ]
  ],
  [
    'a standfirst of three sentences over two lines of a credit',
    [
      headline,
      byline,
      [
        'abstract',
        'She sailed for forty years without a scratch. Then an engine failed in heavy wind. A morning with the crew of the ferry Alma.'
      ],
      ['captions', 'Corbis'],
      ['captions', 'Photo: Ida Lund'],
      ...text
    ]
  ],
  [
    'a standfirst below the date, over the name of an agency',
    [
      headline,
      date,
      ['abstract', 'The ferry struck the pier as most of her passengers slept. Nobody was hurt.'],
      ['furniture', 'Interfax'],
      ...text
    ]
  ],
  [
    'a byline with a day and a time that dashes part, and a topic',
    [
      headline,
      [
        'datePublished',
        'By Jane Porter | March 3, 2021 -- 12:21 GMT (05:21 PDT) | Topic: Harbours'
      ],
      ...text
    ]
  ],
  [
    'a caption over a button of its picture, whose maker a line like a byline names',
    [
      headline,
      date,
      ['furniture', 'By Ola Nord for THE COURIER'],
      ['captions', 'Forty passengers of the ferry waited at the pier. Most had been asleep.'],
      ['furniture', 'Enlarge this image'],
      byline,
      ...text
    ]
  ],
  [
    'a caption that is a sentence, the name of its maker and a button',
    [
      headline,
      ['datePublished', 'By Jane Porter, Correspondent / March 3, 2021'],
      ['captions', 'The ferry Alma lies at the northern pier, which was closed on Friday.'],
      ['captions', 'Ola Nord'],
      ['furniture', 'Enlarge'],
      ...text
    ]
  ],
  [
    'a standfirst above the byline, and the points of a summary below it',
    [
      headline,
      ['abstract', 'The engine had been mended twice this year, the harbour office said.'],
      [
        'datePublished',
        'By Jane Porter • Published March 3, 2021 • Updated on March 3, 2021 at 6:15 pm'
      ],
      ['furniture', 'What to Know'],
      ['abstract', 'The ferry struck the pier at 4:53 on Friday, a minute early'],
      ['abstract', 'Divers will look at the pier on Saturday'],
      ...text
    ]
  ],
  [
    'the points of a summary above the text',
    [
      headline,
      byline,
      date,
      ['furniture', 'Story highlights'],
      ['abstract', 'The engine of the ferry failed off Torsa'],
      ['abstract', 'Divers will look at the pier on Saturday'],
      ...text
    ]
  ],
  [
    'the points of a summary after the first paragraph',
    [
      headline,
      byline,
      text[0],
      ['furniture', 'Key points:'],
      ['abstract', 'The engine of the ferry failed off Torsa'],
      ['abstract', 'Divers will look at the pier on Saturday'],
      text[1],
      text[2]
    ]
  ],
  [
    'points above the outlet that opens the text, in brackets',
    [
      headline,
      byline,
      ['furniture', 'Key points:'],
      ['abstract', 'The engine of the ferry failed off Torsa'],
      ['abstract', 'Divers will look at the pier on Saturday'],
      ['furniture', '(KLN)'],
      ...text
    ]
  ],
  [
    'points that are sentences, above the byline',
    [
      headline,
      ['furniture', 'In summary'],
      ['abstract', 'The engine of the ferry failed off Torsa.'],
      ['abstract', 'Divers will look at the pier on Saturday.'],
      byline,
      ...text
    ]
  ],
  [
    'an offer of the page under a standfirst',
    [
      headline,
      ['abstract', 'Divers look for cracks as forty passengers are brought ashore'],
      ['furniture', 'Get our free harbour app; read our morning letter'],
      byline,
      date,
      ...text
    ]
  ],
  [
    'one point under a label with a colon',
    [
      headline,
      ['furniture', 'Summary:'],
      ['abstract', 'The engine of the ferry failed off Torsa. Divers will look at the pier.'],
      ['furniture', 'Share:'],
      ...text
    ]
  ],
  [
    'points without a full stop before a short sentence of the text',
    [
      headline,
      byline,
      text[0],
      text[1],
      ['furniture', 'Key points:'],
      ['abstract', 'The engine of the ferry failed off Torsa'],
      ['abstract', 'Divers will look at the pier on Saturday'],
      ['abstract', 'Torsa has no other ferry'],
      ['body', 'The mayor of Torsa, Tom Berg, said the islanders were “stuck”.'],
      ['furniture', 'Share this story']
    ]
  ],
  [
    'points that are sentences, above a picture and its credit',
    [
      headline,
      byline,
      ['furniture', 'Key points'],
      ['abstract', 'The engine of the ferry failed off the island of Torsa after an hour.'],
      ['abstract', 'Divers will look at the pier on Saturday.'],
      ['captions', 'The ferry Alma at the northern pier of Lindholm.'],
      ['captions', 'Ida Holm/OPB'],
      ...text
    ]
  ],
  [
    'the first sentence of a text right below a credit',
    [
      headline,
      byline,
      date,
      ['captions', 'Image: Lindholm Harbour Office'],
      [
        'body',
        'Early next month a ferry of the size of a house will push away from the northern pier of Lindholm, wait for six hours, and try to strike nothing.'
      ],
      [
        'body',
        'The trial, which the island has asked for since 2019, is meant to show that the old engines can be trusted again.'
      ],
      [
        'body',
        'Nobody will be on board but Petra Alm, who says she has waited for it long enough, and two of her divers.'
      ]
    ]
  ],
  [
    'a byline that goes on in the next line',
    [headline, ['byline', 'By Jane Porter and'], ['byline', 'Ida Holm'], date, ...text]
  ],
  [
    'a heading like a label in a text of sentences',
    [
      headline,
      ...text,
      ['subheads', 'At a glance'],
      ['body', 'The ferry lies on her side. Her captain stood on the pier all night.'],
      ['body', 'Torsa has no other ferry, and no other pier.']
    ]
  ],
  [
    'a clause between the date and the text as a caption',
    [headline, byline, date, ['captions', 'The ferry lies on her side at the pier'], ...text]
  ],
  [
    'a clause between the headline and the byline as a standfirst',
    [headline, ['abstract', 'The ferry lies on her side at the pier'], byline, date, ...text]
  ],
  [
    'a sentence to readers between the date and the text',
    [headline, byline, date, ['furniture', 'Your ferry news every day for free'], ...text]
  ],
  [
    'a caption under its credit',
    [
      headline,
      byline,
      date,
      ['captions', 'JAN BERG/Northern Herald'],
      ['captions', 'The ferry Alma lies on her side at the northern pier on Friday evening.'],
      ...text
    ]
  ],
  [
    'a long clause between the headline and the credit of a picture as a standfirst',
    [
      headline,
      [
        'abstract',
        'The engine of the ferry failed in heavy wind, and divers will now look at the pier'
      ],
      ['captions', 'Photo: Jan Berg'],
      ...text
    ]
  ],
  [
    'a short clause between the headline and the credit as its caption',
    [
      headline,
      ['captions', 'The ferry at the northern pier'],
      ['captions', 'Photo: Jan Berg'],
      ...text
    ]
  ],
  [
    'a first paragraph under the credit of a picture',
    [headline, byline, date, ['captions', 'Getty Images'], ...text]
  ],
  [
    'the rights in a picture above its caption',
    [
      headline,
      ['captions', 'Image copyright Getty Images'],
      ['captions', 'Image caption The ferry Alma in the harbour of Lindholm'],
      ...text
    ]
  ],
  [
    'a caption that a title opens',
    [
      headline,
      byline,
      text[0],
      text[1],
      ['captions', 'Stranded: The ferry Alma on her side in the harbour of Lindholm'],
      text[2]
    ]
  ],
  [
    'a sentence under the date that shows a picture, and the text that begins after it',
    [
      headline,
      byline,
      date,
      ['captions', 'Harbour master Petra Alm looks over the broken pillars of Torsa on Friday.'],
      [
        'body',
        'A ferry struck the northern pier of Lindholm on Friday, and the harbour was closed, its office said.'
      ],
      text[1],
      text[2]
    ]
  ],
  [
    'a first paragraph in the present tense, which the next does not say again',
    [
      headline,
      byline,
      date,
      [
        'body',
        'A ferry lies on her side at the pier of Lindholm, and Petra Alm looks over the closed harbour.'
      ],
      text[1],
      text[2]
    ]
  ],
  [
    'a sentence printed twice above the text',
    [
      headline,
      byline,
      date,
      ['captions', 'The ferry Alma was towed to the harbour of Torsa on Saturday morning.'],
      ['captions', 'The ferry Alma was towed to the harbour of Torsa on Saturday morning.'],
      ...text
    ]
  ],
  [
    'a label alone above a caption',
    [
      headline,
      byline,
      ['captions', 'Image caption'],
      ['captions', 'The ferry Alma in the harbour of Lindholm'],
      ...text
    ]
  ],
  [
    'a standfirst of two sentences between the date and a picture',
    [
      headline,
      byline,
      date,
      ['abstract', 'Forty passengers were on board the Alma. Now divers look at the pier.'],
      ['captions', 'The ferry Alma in the harbour of Lindholm. Photo: Ida Holm'],
      ...text
    ]
  ],
  [
    'what the staff does, as a point of a list',
    [
      headline,
      ['abstract', '- Staff of the harbour say they were not warned of the ferry'],
      ['abstract', '- Divers will look at the pier on Saturday'],
      byline,
      date,
      ...text
    ]
  ],
  [
    'a short first paragraph whose first words are in capitals',
    [headline, date, ['body', 'IT was to be a quiet Friday in Lindholm.'], ...text]
  ],
  [
    'a note in brackets between the headline and the byline',
    [headline, ['furniture', '(Adds what divers say, ferry)'], byline, ...text]
  ]
]

shouldKnow(pages)

test('should read a byline below a menu that names videos, without a headline', () => {
  const {author} = storyOf(
    ['Reviews', 'Video', 'Search', '8.1', 'by Jane Porter', ...text.map(([, line]) => line)].join(
      '\n\n'
    )
  )
  assert.deepEqual(author, [{type: 'Person', name: 'Jane Porter'}])
})
