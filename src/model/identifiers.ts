/**
 * Identifiers: branded strings, each with the one constructor that may make it.
 *
 *     storyId('2019/press-tv.txt')        → 'a1b2c3d4e5f6'
 *     slug('Trump’s threats: “Get out”')  → 'trumps-threats-get-out'
 *
 * A story's identifier depends on its path alone, so adding a story never moves
 * another. Twelve hex digits: among 100,000 stories two agree once in 56,000
 * archives. URLs show the first seven beside the slug.
 */

import {hash} from 'node:crypto'

declare const brand: unique symbol

/** Identifies a story: twelve hex digits of the SHA-256 of its path below `articles/`. */
export type StoryId = string & {readonly [brand]: 'StoryId'}

/** A word for a URL: lower-case letters and digits of any script, joined by single hyphens; never empty. */
export type Slug = string & {readonly [brand]: 'Slug'}

/** Longest slug in characters; browsers and file systems take it in any script. */
const slugLength = 60

/** Identifier of the story whose capture is at `path` below `articles/`. */
export function storyId(path: string): StoryId {
  return sha256(path.normalize('NFC')).slice(0, 12) as StoryId
}

/** Lower-case hex SHA-256 of text or bytes. */
export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content)
}

/**
 * A slug of any text, however odd: Latin letters lose their marks, other scripts keep theirs. Text without letters or digits gives `fallback`.
 */
export function slug(text: string, fallback = 'untitled'): Slug {
  return (shorten(wordsOf(text), slugLength) || fallback) as Slug
}

/** The slug of a name; one without letters or digits gets it from its digest. */
export function nameSlug(name: string): Slug {
  return (shorten(wordsOf(name), slugLength) || sha256(name).slice(0, 7)) as Slug
}

function wordsOf(text: string): string[] {
  return isPlain.test(text) ? plainWords(text) : anyWords(text)
}

/** Printable ASCII needs no tables of letters and marks, and most names are that. */
const isPlain = /^[ -~]*$/

function plainWords(text: string): string[] {
  const plain = text.toLowerCase().replaceAll("'", '')
  return plain.match(/[a-z0-9]+/g) ?? []
}

function anyWords(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{Mn}+/gu, '$1')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’ʼ]/g, '')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(word => /[\p{L}\p{N}]/u.test(word))
}

function shorten(words: readonly string[], length: number): string {
  let text = ''
  for (const word of words) {
    if (text !== '' && text.length + 1 + word.length > length) break
    text += (text === '' ? '' : '-') + (word.length <= length ? word : cut(word, length))
  }
  return text
}

/** The first characters of a word, none of them halved. */
function cut(word: string, length: number): string {
  return [...word].slice(0, length).join('')
}
