/**
 * Show results: headline, outlet, date, and the passages that matched.
 *
 *     <li><h2><a href="/stories/…/?highlight=zakharova"><mark>Zakharova</mark> …</a></h2> …
 *
 * Everything that comes from a story is set as text; marks are elements of our own.
 */

import type {Fragment} from './pagefind-api.ts'
import {excerptsOf, type Passage, type Piece} from './search-passages.ts'

/** From so many letters on capitals are a manner of setting, and no abbreviation. */
const leastCapitals = 12

/** The row of one result. */
export function resultRow(fragment: Fragment): HTMLLIElement {
  const {headline, passages, matched} = excerptsOf(fragment)
  const {language: [language] = [], publisher = [], date = []} = fragment.filters
  const address = addressOf(fragment.raw_url, matched)
  const row = element('li', {class: 'result'})
  if (language !== undefined) row.lang = language
  row.append(
    element('h2', {dir: 'auto'}, [
      element('a', {href: address(), class: classOf(headline)}, piecesOf(headline))
    ]),
    element('p', {class: 'result-facts', lang: document.documentElement.lang}, [
      ...joined(
        [...publisher, ...date].map(text => element('bdi', {}, [text])),
        ' · '
      )
    ]),
    ...passages.map(passage => passageOf(passage, address(passage.anchor)))
  )
  return row
}

/** As everywhere on the site, a headline that came in capitals is set smaller. */
function classOf(headline: readonly Piece[]): string {
  const letters = headline.map(({text}) => text.replace(/[^\p{Lu}\p{Ll}]/gu, '')).join('')
  const inCapitals = letters.length >= leastCapitals && letters === letters.toUpperCase()
  return inCapitals ? 'result-headline capitals' : 'result-headline'
}

/** Link to the story, to a passage of it when one is given, with the words to mark there. */
function addressOf(url: string, matched: readonly string[]): (anchor?: string) => string {
  const parameters = new URLSearchParams(matched.map(word => ['highlight', word]))
  const query = parameters.size === 0 ? '' : `?${parameters}`
  return anchor => encodeURI(url) + query + (anchor === undefined ? '' : `#${anchor}`)
}

function passageOf({pieces, anchor}: Passage, href: string): HTMLElement {
  const content = piecesOf(pieces)
  if (anchor === undefined) return element('p', {class: 'result-passage', dir: 'auto'}, content)
  return element('p', {class: 'result-passage', dir: 'auto'}, [element('a', {href}, content)])
}

/** Pieces as nodes; neighbours that are marked share one mark. */
function piecesOf(pieces: readonly Piece[]): Node[] {
  return pieces.map(({text, marked}) => {
    if (!marked) return document.createTextNode(text)
    const word = text.trimEnd()
    const fragment = document.createDocumentFragment()
    fragment.append(element('mark', {}, [word]), text.slice(word.length))
    return fragment
  })
}

function joined(nodes: readonly Node[], separator: string): (Node | string)[] {
  return nodes.flatMap((node, index) => (index === 0 ? [node] : [separator, node]))
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  children: readonly (Node | string)[] = []
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children)
  return made
}
