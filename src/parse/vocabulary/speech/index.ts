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
import type {SpeechVocabulary} from './concepts.ts'
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
import {serbian} from './sr.ts'
import {swedish} from './sv.ts'
import {turkish} from './tr.ts'
import {ukrainian} from './uk.ts'
import {vietnamese} from './vi.ts'

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
  serbian,
  swedish,
  turkish,
  ukrainian,
  vietnamese
]

/** Languages that say it in the words of another. */
const near: Readonly<Record<string, string>> = {ms: 'id', no: 'nb', nn: 'nb', hr: 'sr', bs: 'sr'}

/** The words of a language, given by its BCP 47 tag. */
export function speechOf(language: string | undefined): SpeechVocabulary | undefined {
  const [tag] = language?.split('-') ?? []
  const primary = near[tag ?? ''] ?? tag
  return vocabularies.find(vocabulary => vocabulary.language === primary)
}
