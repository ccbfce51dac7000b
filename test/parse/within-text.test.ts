/** What a page sets between the paragraphs of a story and right below them. */

import {type LinesOfPage, shouldKnow} from './lines-of-page.ts'

const headline = ['headline', 'Ferry strikes pier, harbour closed'] as const
const closed = [
  'body',
  'The harbour of Lindholm was closed on Friday after a ferry struck the northern pier, the harbour office said.'
] as const
const engine = [
  'body',
  'Nobody was hurt. The ferry Alma had left the island of Torsa with forty passengers when her engine failed.'
] as const
const divers = [
  'body',
  'Harbour master Petra Alm said divers would look at the pier of the ferry on Saturday.'
] as const

const pages: readonly LinesOfPage[] = [
  [
    'a paragraph that breaks off above an offer, where only the beginning is shown',
    [
      headline,
      closed,
      engine,
      divers,
      [
        'body',
        'The island doubts it. Its mayor calls the plan for the summer “rushed”. Nobody, he says, has'
      ],
      ['furniture', 'Subscribe now'],
      ['furniture', 'Most read'],
      ['furniture', 'Village buys its own bus, then two'],
      ['furniture', 'Contact us']
    ]
  ],
  [
    'a last paragraph that its writer signs with an agency and a day',
    [
      headline,
      closed,
      engine,
      ['body', 'The island’s council meets on Sunday, a bishop too. (Ida Holm, NNA, 5.2.2024)'],
      ['furniture', 'Share']
    ]
  ],
  [
    'a paragraph that breaks off below a link, where the capture ends',
    [
      headline,
      closed,
      engine,
      divers,
      ['furniture', 'Related'],
      ['furniture', 'Village buys its own bus, then two'],
      [
        'body',
        'The island doubts it. Its mayor calls the plan for the summer “rushed”. Nobody, he says, has'
      ]
    ]
  ],
  [
    'a short last paragraph behind a link that shares no word with a short story',
    [
      headline,
      closed,
      engine,
      divers,
      ['furniture', 'Related'],
      ['furniture', 'Village buys its own bus, then two'],
      ['body', 'Trains ran late as well, mostly because of snow.'],
      ['furniture', 'Share']
    ]
  ],
  [
    'a text that goes on with a pronoun behind links, one of which is called the editor’s',
    [
      headline,
      closed,
      engine,
      divers,
      ['furniture', "Editor's picks"],
      ['furniture', 'Village buys its own bus, then two'],
      ['furniture', 'Nobody trusts the timetable of the night train'],
      ['body', 'She has looked after locks and quays since 2009, and swims to work in summer.'],
      ['body', 'Whoever waits may have soup in the old customs house until then.']
    ]
  ],
  [
    'a text that goes on behind a long row of links with somebody whom the standfirst names',
    [
      headline,
      ['abstract', 'Passengers helped captain Ida Lund to tie up the ferry'],
      ['byline', 'By Jane Porter'],
      closed,
      engine,
      ['furniture', 'Related articles'],
      ['furniture', 'Previous'],
      ['furniture', '1'],
      ['furniture', 'Next'],
      ['furniture', 'Village buys its own bus, then'],
      ['furniture', 'Nobody trusts the timetable of the night train'],
      ['furniture', 'Share'],
      ['furniture', '12 shares'],
      ['body', 'Mrs Ida Lund, 58, who was on her way to a wedding, had taken the wheel at noon.'],
      ['body', 'She could see little for the rain.']
    ]
  ],
  [
    'no caption in a sentence between paragraphs that ends in two years',
    [
      headline,
      closed,
      ['furniture', 'Read more'],
      ['body', 'The office counted all the ferries that struck a pier between 2014 and 2019.'],
      engine,
      divers
    ]
  ],
  [
    'a subhead with the sign of a list, which stands alone between paragraphs',
    [
      headline,
      closed,
      engine,
      ['subheads', '• Divers at the pier'],
      divers,
      ['body', 'The northern pier was built in 1931, and some two thousand cars use it every day.']
    ]
  ],
  [
    'a word in capitals before a clause, for a link, and a request alone',
    [
      headline,
      closed,
      engine,
      ['furniture', 'INTERACTIVE: How the pier was built over thirty years'],
      divers,
      ['furniture', 'Support us'],
      ['body', 'The northern pier was built in 1931, and some two thousand cars use it every day.']
    ]
  ],
  [
    'a question among links, and a line that the page prints above the text too',
    [
      headline,
      ['furniture', 'Text of the story'],
      closed,
      ['furniture', 'Read more'],
      ['furniture', 'How a village bought its own bus'],
      ['furniture', 'Will the night train ever return?'],
      engine,
      ['furniture', 'Text of the story'],
      divers
    ]
  ],
  [
    'no subhead in the title of an offer, a line that ends in a domain, or a salutation',
    [
      headline,
      closed,
      ['furniture', 'The pier newsletter'],
      [
        'furniture',
        'Sign up to hear from the harbour of Lindholm each morning, a part of Coast Media Ltd.'
      ],
      engine,
      ['furniture', 'All the songs of the coast, on coastsongs.com'],
      divers,
      ['furniture', 'Dear ferry passenger,'],
      ['body', 'The northern pier was built in 1931, and some two thousand cars use it every day.']
    ]
  ],
  [
    'a source for none of a picture, with the paragraphs beside it',
    [headline, closed, ['captions', 'Source: the harbour office, Coast Herald'], engine, divers]
  ],
  [
    'a last sentence that its writer signs, below a picture and its credit',
    [
      headline,
      closed,
      engine,
      divers,
      ['captions', 'The ferry at the pier. She is ninety metres long.'],
      ['captions', 'photo: coast/lund'],
      [
        'body',
        'Captain Ida Lund has looked at another ferry in the yard of Torsa. There, she says, not even gulls come by. (Jane Porter, 3.3.2021)'
      ]
    ]
  ],
  [
    'requests in brackets, links under a label in capitals, and a film with its title',
    [
      headline,
      closed,
      ['furniture', '(See pictures of the northern pier.)'],
      engine,
      ['furniture', 'RELATED | Photos: The pier through the years'],
      divers,
      ['furniture', 'WATCH | A captain remembers:'],
      ['body', 'The northern pier was built in 1931, and some two thousand cars use it every day.'],
      ['furniture', 'Play Video'],
      ['furniture', 'Goat swims to island for a second time'],
      ['body', 'Buses will go over the northern bridge of Lindholm until the pier is mended.']
    ]
  ],
  [
    'a first paragraph that asks, behind its place',
    [
      headline,
      ['byline', 'By Jane Porter'],
      ['datePublished', 'March 5, 2021'],
      ['body', 'LINDHOLM — When a ferry strikes a pier, who mends it?'],
      closed,
      engine,
      divers
    ]
  ],
  [
    'a box of several lines of the page, below two paragraphs of a short text',
    [
      headline,
      closed,
      engine,
      ['furniture', 'Unlimited digital access for a crown'],
      ['furniture', 'Get full access to the Herald on all your devices.'],
      ['furniture', 'Subscribe now'],
      divers
    ]
  ],
  [
    'what stands apart below a story and has no word of it, topics or a button between them',
    [
      headline,
      closed,
      engine,
      divers,
      ['body', 'The northern pier was built in 1931, and some two thousand cars use it every day.'],
      ['furniture', 'Share this story'],
      ['furniture', 'Marlow Group plc prints nine titles, runs two stations and owns a brewery.']
    ]
  ],
  [
    'a request right below a story, and a last paragraph in other words',
    [
      headline,
      closed,
      engine,
      divers,
      ['body', 'The northern pier was built in 1931, and some two thousand cars use it every day.'],
      ['furniture', 'Advertisement'],
      ['body', 'Only one angler complained: his bucket had gone.'],
      ['furniture', 'Premium content is free for you until Sunday.']
    ]
  ],
  [
    'subheads that end in colons, and a line that introduces what follows',
    [
      headline,
      ['subheads', 'The Damage:'],
      closed,
      engine,
      ['subheads', 'What Comes Next:'],
      divers,
      ['body', 'The harbour office had a word for those who wait:'],
      ['body', 'The northern pier was built in 1931, and some two thousand cars use it every day.']
    ]
  ],
  [
    'no subhead in a label over the first paragraph, a question below a link, or a long line in other words',
    [
      headline,
      ['captions', 'The ferry at the pier. Photo: Jane Porter'],
      ['furniture', 'Forty answers'],
      closed,
      engine,
      ['furniture', 'Village buys its own bus, then two'],
      ['furniture', 'Does anybody trust the timetable?'],
      divers,
      ['furniture', 'Ten of the Quietest Valleys in the World'],
      ['body', 'The northern pier was built in 1931, and some two thousand cars use it every day.'],
      ['subheads', 'How long will it take?'],
      ['body', 'Until May, says the harbour office of Lindholm, and perhaps until the summer.']
    ]
  ],
  [
    'no subhead over what stands apart',
    [
      headline,
      closed,
      engine,
      divers,
      ['body', 'The northern pier was built in 1931, and some two thousand cars use it every day.'],
      ['furniture', 'House rules'],
      ['furniture', 'Comments must stay polite, whatever their writers think of one another.'],
      ['furniture', 'Show all']
    ]
  ],
  [
    'who wrote it under the name alone, a note in brackets and whose the rights are',
    [
      headline,
      closed,
      engine,
      ['furniture', 'Recommended'],
      ['furniture', 'Village buys its own bus, then two'],
      ['furniture', 'Does anybody trust the timetable?'],
      divers,
      ['furniture', '(This story was sent by an agency and has not been edited by the Herald.)'],
      ['body', 'The northern pier was built in 1931, and some two thousand cars use it every day.'],
      ['furniture', 'Jane Porter'],
      ['furniture', 'Jane Porter writes about ferries, ports and what swims between them.'],
      ['furniture', 'Copyright LINDHOLM HERALD.']
    ]
  ],
  [
    'tables that end a text or stand in it, and links of one form that name others',
    [
      headline,
      closed,
      ['body', 'Waiting times:'],
      ['body', 'Lindholm: 40 minutes'],
      ['body', 'Torsa: 65 minutes'],
      ['body', 'Northern pier: 15 minutes'],
      engine,
      ['furniture', 'Village buys its own bus (9 May 2009)'],
      ['furniture', 'Goat swims to island (28 June 2009)'],
      ['furniture', 'Baker wins prize (2 July 2009)'],
      divers,
      ['body', '1. Ferry Alma, 8:40'],
      ['body', '2. Ferry Lindholm, 9:10'],
      ['body', '3. Ferry Berta, 10:25']
    ]
  ],
  [
    'requests to readers in sentences',
    [
      headline,
      closed,
      ['furniture', 'Make a free account and follow the places you care about.'],
      engine,
      divers,
      ['furniture', 'Get our Coast newsletter in your inbox each morning.']
    ]
  ],
  [
    'a story whose matter is what pages ask',
    [
      ['headline', 'Herald ends its newsletter, readers protest'],
      [
        'body',
        'The Lindholm Herald will end its newsletter in May, its editor told readers on Friday.'
      ],
      ['body', 'Each morning the newsletter went to the inbox of four thousand readers.'],
      ['body', 'The readers of the newsletter said they had heard of it on the quay, by chance.'],
      [
        'body',
        'Its editor Petra Alm said that a newsletter without readers in the inbox was a letter.'
      ]
    ]
  ],
  [
    'a word and its link on one line',
    [headline, closed, engine, ['furniture', 'Related: What is a northern pier?'], divers]
  ],
  [
    'who posted what is set into the text',
    [headline, closed, engine, ['furniture', 'Lindholm Harbour ✔ @lindholmharbour'], divers]
  ],
  [
    'a question to readers after which the text goes on',
    [
      headline,
      closed,
      engine,
      ['furniture', 'What do you think? Have your say in the comments below.'],
      divers
    ]
  ],
  [
    'a list that the text announces, and one that it does not',
    [
      headline,
      closed,
      ['body', 'This is what changes for passengers from today:'],
      ['body', '- Buses go another way through the old town'],
      ['body', '- Ferries stay in port until Monday'],
      engine,
      ['furniture', '- Ten walks along the coast'],
      ['furniture', '- A captain remembers'],
      divers
    ]
  ],
  [
    'who wrote it, below the text',
    [
      headline,
      ['byline', 'By Jane Porter'],
      closed,
      engine,
      divers,
      ['furniture', 'Jane Porter writes about ports, ferries and the people who wait for them.']
    ]
  ],
  [
    'a text that somebody of the story takes up behind a long list of links',
    [
      headline,
      closed,
      engine,
      divers,
      ['furniture', 'Related articles:'],
      ['furniture', 'ISLANDS'],
      ['furniture', 'Why the old mill stands empty'],
      ['furniture', 'Quick Look'],
      ['furniture', 'Quick Read'],
      ['furniture', 'FOOD'],
      ['furniture', 'The soup that nobody ordered'],
      ['furniture', 'Long Look'],
      ['body', '“Nobody told us a thing,” Alm said. “We read it in the paper like you.”'],
      ['body', 'Buses go by the upper road for now.']
    ]
  ],
  [
    'a video player between two halves of a text',
    [
      headline,
      closed,
      engine,
      divers,
      ['furniture', 'Article continues below'],
      ['furniture', 'Film unavailable'],
      ['furniture', 'Touch to begin'],
      ['furniture', 'Touch once more'],
      ['furniture', 'The film begins in 8 Cancel'],
      ['furniture', 'Begin now'],
      ['furniture', 'Next film'],
      ['body', 'Masons are to look at the stones in May. Lorries stay away until then.'],
      ['body', 'The office has asked Petra Alm for a plan of the wall.']
    ]
  ],
  [
    'one sentence about another matter behind links, which is a teaser',
    [
      headline,
      closed,
      engine,
      divers,
      ['furniture', 'Related articles:'],
      ['furniture', 'ISLANDS'],
      ['furniture', 'Why the old mill stands empty'],
      ['furniture', 'Quick Look'],
      ['furniture', 'Quick Read'],
      ['furniture', 'FOOD'],
      ['furniture', 'The soup that nobody ordered'],
      ['furniture', 'A cook in Norland has served it for years.']
    ]
  ],
  [
    'a caption with a name in brackets between paragraphs',
    [
      headline,
      closed,
      engine,
      ['captions', 'Children watched the divers from the library window. (Anna Lindgren)'],
      divers
    ]
  ],
  [
    'a caption that a title of several words opens',
    [
      headline,
      closed,
      engine,
      [
        'captions',
        'At home on deck: The captain of the ferry Alma, in the harbour of Lindholm with her dog'
      ],
      divers
    ]
  ],
  [
    'where to follow the outlet as the last line',
    [headline, closed, engine, divers, ['furniture', 'Follow Lindholm Herald on Twitter']]
  ],
  [
    'a last line that is cut short',
    [headline, closed, engine, divers, ['body', 'The ferry Alma was built on Torsa, where']]
  ],
  [
    'the comments of readers below the text',
    [
      headline,
      closed,
      engine,
      divers,
      ['furniture', '3 comments'],
      ['furniture', 'A fine pier it was, and the ferry of Torsa a fine ferry!']
    ]
  ],
  [
    'the rights in the text, and a request after them',
    [
      headline,
      closed,
      engine,
      divers,
      ['furniture', 'Copyright 2021 Lindholm Herald. All rights reserved.'],
      ['furniture', 'See a mistake in our story? Click here to tell us.']
    ]
  ],
  [
    'a subhead below a caption',
    [
      headline,
      closed,
      engine,
      ['captions', 'The ferry Alma on her side. (Photo: Jan Berg/Herald)'],
      ['subheads', 'Cracks in the pier'],
      divers
    ]
  ],
  [
    'a subhead below links, which the paragraph takes up',
    [
      headline,
      closed,
      engine,
      ['furniture', 'Old mill of Torsa to become a hotel'],
      ['subheads', 'Divers at the pier'],
      divers
    ]
  ],
  [
    'figures and half a word between paragraphs',
    [
      headline,
      closed,
      ['furniture', '41 Retweets 96 Likes'],
      engine,
      divers,
      ['furniture', 'The passen-'],
      ['body', 'Harbour master Petra Alm said the ferry would be towed to Torsa on Sunday.']
    ]
  ],
  [
    'a short subhead above a short paragraph, each with words of its own',
    [
      headline,
      closed,
      engine,
      ['subheads', 'Late supper'],
      ['body', 'A cook brought soup in three milk churns, and somebody found a piano.'],
      divers
    ]
  ],
  [
    'an offer of the page above a paragraph that says nothing of the story',
    [
      headline,
      closed,
      engine,
      ['furniture', 'Stay informed: Click here to download our app'],
      divers,
      ['body', 'Harbour master Petra Alm said the ferry would be towed to Torsa on Sunday.']
    ]
  ],
  [
    'a clause in the words of the story, and a link in others',
    [
      headline,
      closed,
      [
        'captions',
        'Divers of the harbour office looked at the northern pier after the ferry had left'
      ],
      engine,
      ['furniture', 'Bakers of the old town want to sell their bread on Sundays again this summer'],
      divers
    ]
  ],
  [
    'the profile of who wrote it under its label',
    [
      headline,
      closed,
      engine,
      divers,
      ['furniture', 'About the author'],
      ['furniture', 'Ida Holm'],
      ['furniture', 'Ida came to the paper in 2015 from a station on the coast. She loves hiking.']
    ]
  ],
  [
    'what opens neither with a capital nor with a figure',
    [
      headline,
      closed,
      engine,
      ['furniture', 'abc/lnd'],
      divers,
      ['furniture', '[Most read] Bakers sell bread on Sundays'],
      ['body', 'Harbour master Petra Alm said the ferry would be towed to Torsa on Sunday.']
    ]
  ],
  [
    'a subhead that plays with words above a long paragraph',
    [
      headline,
      closed,
      engine,
      ['subheads', 'Tea for two'],
      [
        'body',
        'Captain Ida Holm, 61, spent the night in a kitchen on the quay, where a stranger had asked her in, and where both of them, she says, looked at the clock and said nothing until the sun rose over the roofs.'
      ],
      divers
    ]
  ],
  [
    'a title behind a word for what it shows, in capitals',
    [
      headline,
      closed,
      engine,
      ['furniture', 'NOW WATCH: Seven Harbours That Nobody Keeps Anymore'],
      [
        'body',
        'Nobody in Lindholm could say on Friday when the northern pier would open to ferries again.'
      ],
      ['furniture', "STORY: Captain Sells 'Alma' After Forty Years"],
      divers
    ]
  ],
  [
    'the points of a list that no colon announces, and its title',
    [
      headline,
      closed,
      engine,
      ['body', '- a rope for every ship at the pier'],
      ['body', '- a bell that can be heard on Torsa'],
      divers,
      ['subheads', 'Harbour dues'],
      ['body', '• 40 crowns for a ferry'],
      ['body', '• 12 crowns for a boat'],
      [
        'body',
        'The harbour office said on Friday that captains of the ferry had asked for a list of all dues.'
      ]
    ]
  ],
  [
    'links with signs of lists for none of the text',
    [
      headline,
      closed,
      engine,
      ['furniture', 'More from the coast'],
      ['furniture', '- Bakers sell bread on Sundays'],
      ['furniture', '- Choir of the north looks for tenors'],
      ['furniture', '- School opens a new gym'],
      divers
    ]
  ],
  [
    'a last sentence behind which others sign in capitals',
    [
      headline,
      closed,
      divers,
      ['body', 'The captain was heard on Saturday, the harbour said. —WITH REPORTS FROM IDA LUND'],
      ['furniture', 'Most read'],
      ['furniture', 'Bakers sell bread on Sundays']
    ]
  ],
  [
    'short sentences below the text that its last line announces',
    [
      headline,
      closed,
      engine,
      divers,
      ['body', 'The harbour office asks all captains to do three things:'],
      ['body', 'Stay south of the pier.'],
      ['body', 'Sound the horn.'],
      ['furniture', 'Most read'],
      ['furniture', 'Bakers sell bread on Sundays']
    ]
  ]
]

shouldKnow(pages)
