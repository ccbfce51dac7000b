/**
 * A story cited in every form that the site offers, as plain text to copy.
 */

import type {ArchivedStory} from '../../model/archived-story.ts'
import type {Story} from '../../model/story.ts'
import type {Context} from '../context.ts'
import type {Citation} from '../views/story-pages.ts'
import {bibtex, csl, ris} from './formats.ts'
import {type Reference, referenceOf} from './reference.ts'
import {apa, chicago, mla, wikipedia} from './styles.ts'

interface Form {
  readonly id: string
  readonly name: string
  readonly write: (reference: Reference) => string
  readonly code: boolean
}

const forms: readonly Form[] = [
  {id: 'apa', name: 'APA', write: apa, code: false},
  {id: 'mla', name: 'MLA', write: mla, code: false},
  {id: 'chicago', name: 'Chicago', write: chicago, code: false},
  {id: 'wikipedia', name: 'Wikipedia', write: wikipedia, code: true},
  {id: 'bibtex', name: 'BibTeX', write: bibtex, code: true},
  {id: 'ris', name: 'RIS', write: ris, code: true},
  {id: 'csl-json', name: 'CSL-JSON', write: csl, code: true}
]

/** The citations of a story. */
export function citationsOf(context: Context, archived: ArchivedStory, story: Story): Citation[] {
  const reference = referenceOf(context, archived, story)
  return forms.map(({id, name, write, code}) => ({id, name, text: write(reference), code}))
}
