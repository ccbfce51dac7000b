/** What each line of a page is: the frame around a text, and the text. A near miss beside each rule. */

import {type LinesOfPage, shouldKnow} from './lines-of-page.ts'

const closed =
  'The harbour of Lindholm was closed on Friday after a ferry struck the northern pier, the harbour office said.'
const engine =
  'Nobody was hurt. The ferry Alma had left the island of Torsa with forty passengers when her engine failed.'
const divers =
  'Harbour master Petra Alm said divers would look at the pier of the ferry on Saturday.'
const cracks = 'Divers found cracks in two of the pillars of the pier last month.'
const buses = 'Buses will go over the northern bridge of Lindholm until the pier is mended.'

const pages: readonly LinesOfPage[] = [
  [
    'labels between short paragraphs',
    [
      ['headline', 'Ferry pier of Lindholm to close'],
      ['body', buses],
      ['furniture', 'Advertisement'],
      ['body', cracks],
      ['furniture', 'Read more'],
      ['body', 'The mending of the pier will cost two million crowns.'],
      ['furniture', 'Advertisement'],
      ['body', divers]
    ]
  ],
  [
    'the title of the page above its headline',
    [
      ['headline', 'Ferry strikes pier, harbour closed - The Lindholm Herald'],
      ['headline', 'Ferry strikes pier, harbour closed'],
      ['body', closed],
      ['body', engine],
      ['body', divers]
    ]
  ],
  [
    'a trail with the headline as its last step',
    [
      ['furniture', '• Harbour news of the day'],
      ['headline', '• Ferry strikes pier, harbour closed'],
      ['headline', 'Ferry strikes pier, harbour closed'],
      ['body', closed],
      ['body', engine],
      ['body', divers]
    ]
  ],
  [
    'a byline and a date after two paragraphs',
    [
      ['headline', 'Ferry strikes pier, harbour closed'],
      ['body', closed],
      ['body', engine],
      ['byline', 'By Jane Porter'],
      ['datePublished', 'March 3, 2021'],
      ['body', divers],
      ['body', buses]
    ]
  ],
  [
    'a standfirst above byline and date',
    [
      ['headline', 'Ferry strikes pier, harbour closed'],
      ['abstract', 'The ferry had left Torsa with forty passengers when her engine failed.'],
      ['byline', 'By Jane Porter'],
      ['datePublished', 'March 3, 2021'],
      ['body', closed],
      ['body', divers],
      ['body', buses]
    ]
  ],
  [
    'a standfirst above a picture',
    [
      ['headline', 'Ferry strikes pier, harbour closed'],
      ['abstract', 'The ferry had left Torsa with forty passengers when her engine failed.'],
      ['captions', 'The pier of Lindholm on Friday. (Photo: Jan Berg / AP)'],
      ['body', closed],
      ['body', divers],
      ['body', buses]
    ]
  ],
  [
    'a note about the story above and below it',
    [
      ['headline', 'Ferry strikes pier, harbour closed'],
      ['furniture', 'Please note: this article is more than three years old.'],
      ['body', closed],
      ['body', engine],
      ['body', 'A letter in the harbour office said: “This article of the law is more than old.”'],
      ['body', divers],
      ['furniture', 'This story was corrected on Monday to give the name of the ferry.']
    ]
  ],
  [
    'a standfirst, after which the text says again what the headline says',
    [
      ['headline', 'Ferry strikes pier, harbour of Lindholm closed'],
      ['abstract', 'Forty passengers were on their way home from Torsa.'],
      ['body', closed],
      ['body', engine],
      ['body', divers]
    ]
  ],
  [
    'a first paragraph that says what the headline says',
    [
      ['headline', 'Ferry strikes pier, harbour of Lindholm closed'],
      ['body', closed],
      ['body', 'Forty passengers of the ferry were on their way home from Torsa, it said.'],
      ['body', divers]
    ]
  ],
  [
    'a trail that ends in the headline',
    [
      ['headline', 'Start / Coast / Ferry strikes pier, harbour closed'],
      ['headline', 'Ferry strikes pier, harbour closed'],
      ['body', closed],
      ['body', engine],
      ['body', divers]
    ]
  ],
  [
    'a sentence to readers above the headline',
    [
      [
        'furniture',
        'Your telephone is too old for all of our pictures. Take another one to see them'
      ],
      ['headline', 'Ferry strikes pier, harbour closed'],
      ['body', closed],
      ['body', engine],
      ['body', divers]
    ]
  ],
  [
    'a headline that asks, with a text that begins elsewhere',
    [
      [
        'headline',
        'The harbour of Lindholm is closed after the accident on Friday: who mends its pier?'
      ],
      ['body', closed],
      ['body', engine],
      ['body', divers]
    ]
  ],
  [
    'names of files and claims of rights below the text',
    [
      ['headline', 'Ferry strikes pier, harbour closed'],
      ['body', closed],
      ['body', 'The results so far:'],
      ['body', engine],
      ['body', `${divers} (AAN)`],
      ['furniture', 'pier-at-night.jpg'],
      ['furniture', 'Further north, the market of Torsa opens as well… Read more »'],
      [
        'furniture',
        'Copyright © 2020 The Lindholm Herald. To print this text, write to the Herald.'
      ]
    ]
  ],
  [
    'a short line that ends the capture',
    [
      ['headline', 'Ferry strikes pier, harbour closed'],
      ['body', closed],
      ['body', engine],
      ['body', divers],
      ['furniture', 'Seen on the coast']
    ]
  ],
  [
    'a headline that plays with words, above a standfirst',
    [
      ['headline', 'Sink or swim: an old town looks at its other shore'],
      ['abstract', 'Harbour of Lindholm closed after a ferry struck the northern pier'],
      ['byline', 'By Jane Porter'],
      ['body', closed],
      ['body', engine],
      ['body', divers]
    ]
  ],
  [
    'a headline with a date in it',
    [
      ['headline', 'Storm of 29 March 2019 closed the harbour of Lindholm, office says'],
      ['body', closed],
      ['body', engine],
      ['body', divers]
    ]
  ],
  [
    'a text that opens with a sentence, and a subhead under it',
    [
      ['headline', 'Ferry strikes pier, harbour closed'],
      ['body', closed],
      ['subheads', 'The ferry Alma'],
      ['body', engine],
      ['body', divers]
    ]
  ],
  [
    'a short last sentence behind a picture with its credit',
    [
      ['headline', 'Ferry strikes pier, harbour closed'],
      ['body', closed],
      ['body', engine],
      ['body', divers],
      ['captions', 'The northern pier of Lindholm. Photo: Jane Porter'],
      ['body', 'The ferry will sail again in May.'],
      ['furniture', 'Share this article'],
      ['furniture', 'Most read']
    ]
  ],
  [
    'a question of the page behind a text',
    [
      ['headline', 'Ferry strikes pier, harbour closed'],
      ['body', closed],
      ['body', engine],
      ['body', divers],
      ['furniture', 'Share this article'],
      ['furniture', 'Which of the ferries do you take?'],
      ['furniture', 'Most read']
    ]
  ],
  [
    'a link to the first page of all above the section',
    [
      ['furniture', 'Home'],
      ['headline', 'Ferry strikes pier, harbour closed'],
      ['body', closed],
      ['body', engine],
      ['body', divers]
    ]
  ],
  ['a whole sentence alone', [['body', `${closed}`]]],
  ['a dateline alone', [['body', 'LINDHOLM, May 4 (Reuters) - The harbour was closed on Friday']]],
  ['a headline alone', [['headline', 'Ferry strikes pier, harbour closed']]],
  ['a headline with a full stop alone', [['headline', 'Ferry strikes pier, harbour closed.']]]
]

shouldKnow(pages)
