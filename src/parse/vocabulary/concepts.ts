/**
 * What a language file may say: the concepts of page furniture and of the parts of a story.
 *
 *     {language: 'en', share: ['share', 'share this article'], byline: ['by', 'reported by']}
 */

/** The concepts, each a list of words or phrases as printed, in lower case. */
export interface Vocabulary {
  /** BCP 47. */
  readonly language: string

  // Furniture: whole lines, or starts of lines, that a page carries besides its story.

  /** Buttons that pass the story on: `share`, `copy link`, `whatsapp`. */
  readonly share?: readonly string[]
  /** Requests to subscribe, sign in or register. */
  readonly subscribe?: readonly string[]
  /** Labels of advertisements. */
  readonly advert?: readonly string[]
  /** Consent and privacy notices. */
  readonly cookies?: readonly string[]
  /** Introductions of links to other stories: `read more`, `related stories`. */
  readonly related?: readonly string[]
  /** Everything about readers' comments. */
  readonly comments?: readonly string[]
  /** Invitations to follow the outlet elsewhere. */
  readonly follow?: readonly string[]
  /** Site navigation: `home`, `menu`, `search`, `skip to content`. */
  readonly navigation?: readonly string[]
  /** Tools of the page: `print`, `listen to this article`, `font size`. */
  readonly tools?: readonly string[]
  /** Rights notices and imprints. */
  readonly rights?: readonly string[]
  /** What a page calls the story when it speaks of it: `this article`. */
  readonly ownText?: readonly string[]

  /** Labels above the points of a summary: `key points`, `in brief`. */
  readonly summary?: readonly string[]

  /** Words for the reader: `you`, `your`. A story uses them in speech, a page everywhere. */
  readonly reader?: readonly string[]

  // Parts of a story.

  /** Words that introduce a picture credit: `photo`, `image credit`. */
  readonly captionCredit?: readonly string[]
  /** Words that open a caption and nothing else: `image caption`, `图为`. */
  readonly captionOpening?: readonly string[]
  /** Words that open a byline: `by`, `reported by`. */
  readonly byline?: readonly string[]
  /** Those of the words that open a byline that name who edited the story: its byline only when nobody wrote it. */
  readonly editing?: readonly string[]
  /** Small words that open a byline when nothing but names follows: `by`, `von`, `por`. */
  readonly by?: readonly string[]
  /** What journalists are called beside their names: `staff reporter`. */
  readonly role?: readonly string[]
  /** Desks and staff that sign instead of a person: `news desk`, `Redaktion`. */
  readonly desk?: readonly string[]
  /** Words that introduce the topics of a story: `filed under`, `tags`. */
  readonly topics?: readonly string[]
  /** The first step of a section trail: `home`, `Startseite`. */
  readonly home?: readonly string[]
  /** Words that introduce the date of publication: `published`, `posted on`. */
  readonly published?: readonly string[]
  /** Words that introduce the place that a story was sent from: `dateline`, `発信地`. */
  readonly sentFrom?: readonly string[]
  /** Words that introduce the date of the last change: `updated`. */
  readonly updated?: readonly string[]
  /** Names of sections as pages print them: `news`, `sport`. */
  readonly sections?: readonly string[]

  // Small words between the parts of a line.

  /**
   * `and`, between two names; not where the word means more elsewhere, as `in` of Slovene does, or
   * stands within names (see `joining.ts`).
   */
  readonly and?: readonly string[]
  /** Before the place that somebody is in or writes from: `in`, `from`; no words that stand within names. */
  readonly at?: readonly string[]
  /** Before whom somebody works for: `for`, `für`. */
  readonly for?: readonly string[]
  /** Before whom somebody writes with: `with`, `mit`. */
  readonly with?: readonly string[]
  /** Articles that stand before a name or open it: `the`, `la`. */
  readonly the?: readonly string[]
  /** Between the parts of a name or of a count: `Department of Roads`, `3 of 5`. */
  readonly of?: readonly string[]
  /** Before a day or a time of day: `on`, `am`. */
  readonly on?: readonly string[]
  /** Before whom a story comes from, at the start of a byline: `From Jane Doe`. */
  readonly from?: readonly string[]
  /** What a paper calls its own: `our reporter`. */
  readonly our?: readonly string[]

  // Lines that tell of somebody.

  /** Before what somebody is: `Jane Doe is a reporter`. */
  readonly is?: readonly string[]
  /** What those do who write: `Jane Doe covers the harbour`. */
  readonly reports?: readonly string[]
  /** Before whom readers may write to: `Contact Jane Doe`. */
  readonly reach?: readonly string[]
  /** Before whom somebody speaks to: `said to`, `told`. */
  readonly to?: readonly string[]
  /** The same, of papers that tell what they were told themselves: `told the Gazette`. */
  readonly told?: readonly string[]
  /** What papers do to know more than others: `The Gazette has learned`. */
  readonly learned?: readonly string[]
  /** Before whom a page tells of: `About Jane Doe`. */
  readonly about?: readonly string[]

  // Times and places of the page.

  /** Behind the minutes that a story takes: `4 min read`. */
  readonly readingTime?: readonly string[]
  /** Beside a count of minutes, hours or days, how long ago it was: `ago`, `vor`. */
  readonly ago?: readonly string[]
  /** The same behind a count of years. */
  readonly yearsAgo?: readonly string[]
  /** What leads in a section trail: `you are here`. */
  readonly here?: readonly string[]
  /** What a section trail ends with in place of the headline. */
  readonly textItself?: readonly string[]
  /** The most frequent small words: a text that is full of them is in this language. */
  readonly stopWords?: readonly string[]
}

/** The name of a concept. */
export type Concept = Exclude<keyof Vocabulary, 'language'>
