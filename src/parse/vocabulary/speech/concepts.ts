/**
 * What a language file may say of speech.
 *
 *     {language: 'en', verbs: ['said', 'told'], according: ['according to'], roles: ['spokesman']}
 */

/** The concepts, each a list of words as printed, in lower case. */
export interface SpeechVocabulary {
  /** BCP 47. */
  readonly language: string
  /** Forms of verbs that report speech, by themselves or before its words: `said`, `told`. */
  readonly verbs: readonly string[]
  /** Forms that report words only when they stand right before them: `called`, `described`. */
  readonly framing: readonly string[]
  /** Forms that go with the subject of the main clause: `saying`, `adding`. */
  readonly participles: readonly string[]
  /** Verbs that the hearer follows, never the speaker: `told`. */
  readonly addressing: readonly string[]
  /** Words that may stand between a subject and its verb: `has`, `also`, `later`. */
  readonly between: readonly string[]
  /** Forms before a verb that turn it round: `was told`. */
  readonly passive: readonly string[]
  /** Phrases that a source follows: `according to`. */
  readonly according: readonly string[]
  /** Words that follow a source: `zufolge`. */
  readonly accordingAfter: readonly string[]
  /** Words for what was said, before the verb of a sentence of its own: `Lo ha detto Zoltan Brix.` */
  readonly pointing: readonly string[]
  /** What was said, as a noun: `a remark by …`. */
  readonly remarks: readonly string[]
  /** Pronouns of a man, a woman, a thing, and several. */
  readonly he: readonly string[]
  readonly she: readonly string[]
  readonly it: readonly string[]
  readonly they: readonly string[]
  /** Articles that point back to somebody named before: `the`. */
  readonly definite: readonly string[]
  /** Words that make a person another's, or the speech about him: `for`, `of`, `by`. */
  readonly prepositions: readonly string[]
  /** Of these, those that say whose remark it is: `by`, `from`, `of`. */
  readonly authorship: readonly string[]
  /** Words that open another clause: `who`, `but`. */
  readonly relatives: readonly string[]
  /** What joins two names: `and`. */
  readonly and: readonly string[]
  readonly conjunctions: readonly string[]
  /** Offices and trades: `spokesman`, `minister`. */
  readonly roles: readonly string[]
  /** Of these, those that fit nearly any office: `official`, `politician`. */
  readonly anyRole: readonly string[]
  /** Words that fit nearly any organisation: `company`. */
  readonly anyBody: readonly string[]
  /** What belongs to a person and is not the person: `aides`, `supporters`. */
  readonly followers: readonly string[]
  /** Endings that a given name has behind what is its owner's: `сосед Ивана Лескова`. */
  readonly genitive: readonly string[]
  /** Words that only a man, and only a woman, is called by: `Mr`, `spokeswoman`. */
  readonly masculine: readonly string[]
  readonly feminine: readonly string[]
}
