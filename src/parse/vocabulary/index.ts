/**
 * The words the parser knows, by language and concept.
 *
 *     en.ts  share: ['share', 'share this article', …]
 *     es.ts  share: ['compartir', 'comparte', …]
 *
 * One file is one language; to add Polish, write `pl.ts` and name it below. Every concept
 * may be missing. Pages mix languages (English buttons around a Hindi story), so most
 * plugins ask for a concept in all languages at once.
 */

import {afrikaans} from './af.ts'
import {arabic} from './ar.ts'
import {azerbaijani} from './az.ts'
import {bulgarian} from './bg.ts'
import {bengali} from './bn.ts'
import {catalan} from './ca.ts'
import type {Concept, Vocabulary} from './concepts.ts'
import {czech} from './cs.ts'
import {danish} from './da.ts'
import {german} from './de.ts'
import {greek} from './el.ts'
import {english} from './en.ts'
import {spanish} from './es.ts'
import {estonian} from './et.ts'
import {basque} from './eu.ts'
import {persian} from './fa.ts'
import {finnish} from './fi.ts'
import {french} from './fr.ts'
import {galician} from './gl.ts'
import {gujarati} from './gu.ts'
import {hebrew} from './he.ts'
import {hindi} from './hi.ts'
import {croatian} from './hr.ts'
import {hungarian} from './hu.ts'
import {armenian} from './hy.ts'
import {indonesian} from './id.ts'
import {icelandic} from './is.ts'
import {italian} from './it.ts'
import {japanese} from './ja.ts'
import {georgian} from './ka.ts'
import {kazakh} from './kk.ts'
import {korean} from './ko.ts'
import {lithuanian} from './lt.ts'
import {latvian} from './lv.ts'
import {macedonian} from './mk.ts'
import {marathi} from './mr.ts'
import {malay} from './ms.ts'
import {norwegian} from './nb.ts'
import {nepali} from './ne.ts'
import {dutch} from './nl.ts'
import {polish} from './pl.ts'
import {portuguese} from './pt.ts'
import {romanian} from './ro.ts'
import {russian} from './ru.ts'
import {slovak} from './sk.ts'
import {slovenian} from './sl.ts'
import {albanian} from './sq.ts'
import {serbian} from './sr.ts'
import {swedish} from './sv.ts'
import {swahili} from './sw.ts'
import {tamil} from './ta.ts'
import {telugu} from './te.ts'
import {thai} from './th.ts'
import {filipino} from './tl.ts'
import {turkish} from './tr.ts'
import {ukrainian} from './uk.ts'
import {urdu} from './ur.ts'
import {vietnamese} from './vi.ts'
import {chinese} from './zh.ts'

/** Every language the parser knows. */
const vocabularies: readonly Vocabulary[] = [
  afrikaans,
  arabic,
  azerbaijani,
  bulgarian,
  bengali,
  catalan,
  czech,
  danish,
  german,
  greek,
  english,
  spanish,
  estonian,
  basque,
  persian,
  finnish,
  french,
  galician,
  gujarati,
  hebrew,
  hindi,
  croatian,
  hungarian,
  armenian,
  indonesian,
  icelandic,
  italian,
  japanese,
  georgian,
  kazakh,
  korean,
  lithuanian,
  latvian,
  macedonian,
  marathi,
  malay,
  norwegian,
  nepali,
  dutch,
  polish,
  portuguese,
  romanian,
  russian,
  slovak,
  slovenian,
  albanian,
  serbian,
  swedish,
  swahili,
  tamil,
  telugu,
  thai,
  filipino,
  turkish,
  ukrainian,
  urdu,
  vietnamese,
  chinese
]

/** The lists that were asked for: each plugin that asks for the same concepts has the same list. */
const asked = new Map<string, readonly string[]>()

/** The phrases of some concepts in every language, without repetitions. */
export function phrasesOf(...concepts: readonly Concept[]): readonly string[] {
  const key = concepts.join()
  const known = asked.get(key)
  if (known !== undefined) return known
  const phrases = new Set<string>()
  for (const vocabulary of vocabularies) {
    for (const concept of concepts) {
      for (const phrase of vocabulary[concept] ?? []) phrases.add(phrase)
    }
  }
  const made = [...phrases]
  asked.set(key, made)
  return made
}

/** Writing without spaces between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Those phrases that are no single word: inside a sentence, only they tell what it is about. */
export function longPhrasesOf(...concepts: readonly Concept[]): readonly string[] {
  return phrasesOf(...concepts).filter(phrase =>
    unspaced.test(phrase) ? phrase.length > 3 : phrase.includes(' ')
  )
}
