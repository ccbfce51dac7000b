/**
 * The words that say who speaks, by language and concept.
 *
 *     en.ts  verbs: ['said', 'told', …]   roles: ['spokesman', 'official', …]
 *     es.ts  verbs: ['dijo', 'afirmó', …]
 *
 * One file is one language; to add Basque, write `eu.ts` and name it below. In a language that
 * is not here quotations are found, and their speakers are not.
 */

import {bulgarian} from './bg.ts'
import {czech} from './cs.ts'
import {danish} from './da.ts'
import {german} from './de.ts'
import {greek} from './el.ts'
import {english} from './en.ts'
import {spanish} from './es.ts'
import {finnish} from './fi.ts'
import {french} from './fr.ts'
import {hungarian} from './hu.ts'
import {indonesian} from './id.ts'
import {italian} from './it.ts'
import {norwegian} from './nb.ts'
import {dutch} from './nl.ts'
import {polish} from './pl.ts'
import {portuguese} from './pt.ts'
import {romanian} from './ro.ts'
import {russian} from './ru.ts'
import {swedish} from './sv.ts'
import {turkish} from './tr.ts'
import {ukrainian} from './uk.ts'
import {vietnamese} from './vi.ts'

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

const vocabularies: readonly SpeechVocabulary[] = [
  bulgarian,
  czech,
  danish,
  german,
  greek,
  english,
  spanish,
  finnish,
  french,
  hungarian,
  indonesian,
  italian,
  norwegian,
  dutch,
  polish,
  portuguese,
  romanian,
  russian,
  swedish,
  turkish,
  ukrainian,
  vietnamese
]

/** The words of a language, given by its BCP 47 tag. */
export function speechOf(language: string | undefined): SpeechVocabulary | undefined {
  const primary = language?.split('-')[0]
  return vocabularies.find(vocabulary => vocabulary.language === primary)
}
