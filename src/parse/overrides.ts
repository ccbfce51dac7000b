/**
 * Settle what a person or the page itself already said, before anything is guessed.
 *
 *     sidecar      publisher: TASS          (strongest)
 *     front matter headline: Russian military personnel arrive
 *     page         <meta property="article:published_time" content="2019-03-28">
 *
 * A byline that is said names its authors, if nobody says who they are. The printed lines are still found and taken out by the plugins after it; only their values
 * no longer count. What overrides say of publication is for `story.ts`.
 */

import type {VFile} from 'vfile'
import type {Capture, OverrideSource, PageMetadata} from '../model/capture.ts'
import type {Evidence} from '../model/evidence.ts'
import type {Overrides} from '../model/schema/overrides.ts'
import type {Author} from '../model/story.ts'
import {readNames} from './byline/names.ts'
import {readOpenedByline} from './byline/read-byline.ts'
import {findingsOf, type Settleable, settle, type Values} from './data.ts'

const plain = [
  'kind',
  'headline',
  'alternativeHeadline',
  'abstract',
  'byline',
  'author',
  'datePublished',
  'dateModified',
  'publisher',
  'url',
  'articleSection',
  'keywords',
  'inLanguage',
  'direction'
] as const satisfies readonly Settleable[]

/** Settle the overrides, the strongest source first. */
export function overrides() {
  return (_tree: unknown, file: VFile): void => {
    const capture = file.data.capture
    if (capture === undefined) return
    claimFrontMatter(file, capture)
    for (const source of capture.overrides.toReversed()) {
      settleAll(file, source.values, key => evidenceOf(source, key))
    }
    if (capture.page !== undefined) settleAll(file, eachByItself(capture.page), () => pageEvidence)
  }
}

const pageEvidence: Evidence = {
  rule: 'page-metadata',
  certainty: 'stated',
  because: 'the metadata of the saved page says so'
}

function settleAll(
  file: VFile,
  values: Overrides | PageMetadata,
  evidence: (key: string) => Evidence
): void {
  const said: Overrides = values
  for (const key of plain) settleOne(file, key, said[key], evidence(key))
  settleOne(file, 'author', authorsIn(said.byline), evidence('byline'))
  if (said.dateline !== undefined) {
    settle(file, 'dateline', {text: said.dateline}, evidence('dateline'))
  }
}

/** The people that a byline names. */
function authorsIn(byline = ''): readonly Author[] | undefined {
  const names = readOpenedByline(byline)?.author ?? readNames(byline)
  return names.some(({type}) => type === 'Person') ? names : undefined
}

/** The page's metadata with `Jane Doe and John Roe` made two; of a name with a post nothing is left out. */
function eachByItself(page: PageMetadata): PageMetadata {
  if (page.author === undefined) return page
  const author = page.author.flatMap(one => {
    const names = one.type === 'Person' ? readNames(one.name) : []
    const arePeople = names.length > 1 && names.every(({type}) => type === 'Person')
    return arePeople ? names : [one]
  })
  return {...page, author}
}

function settleOne<Key extends Settleable>(
  file: VFile,
  key: Key,
  value: Values[Key],
  evidence: Evidence
): void {
  if (value !== undefined) settle(file, key, value as Exclude<Values[Key], undefined>, evidence)
}

function evidenceOf(source: OverrideSource, key: string): Evidence {
  const line = source.rule === 'front-matter' ? source.lineOf[key] : undefined
  return {
    rule: source.rule,
    ...(line === undefined ? {} : {line}),
    certainty: 'stated',
    because: source.rule === 'sidecar' ? `${source.path} says so` : 'the front matter says so'
  }
}

function claimFrontMatter(file: VFile, capture: Capture): void {
  const {claims} = findingsOf(file)
  for (let line = 1; line <= capture.frontMatterLines; line += 1) {
    claims.set(line, {fate: 'metadata', rule: 'front-matter'})
  }
}
