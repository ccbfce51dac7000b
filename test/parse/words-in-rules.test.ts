/**
 * No rule of the parser holds words of a language: they stand in `src/parse/vocabulary`, where a
 * newcomer adds his own. What rules may hold are signs, Unicode properties, and the few tokens
 * below, which are written so in every language.
 *
 *     /^(?:From|Von) \p{Lu}/u     holds two words
 *     /^[–—-]\s\p{Lu}/u           holds none
 */

import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {test} from 'node:test'
import {parse} from '@babel/parser'
import {phrasesOf} from '../../src/parse/vocabulary/index.ts'

interface Syntax {
  readonly type: string
  readonly [key: string]: unknown
}

/** What is written alike in all languages, and where. */
const tokens: Readonly<Record<string, string>> = {
  'https http www': 'addresses',
  'gt copy': 'signs of HTML, `&gt;` and `&copy;`',
  'copyright Copyright COPYRIGHT': 'the sign ©, spelt out',
  'date text body': 'fields and elements that programs write',
  '年 月 日 年년': 'signs of dates',
  'it they': 'kinds of pronouns, by their English names'
}
const known = new Set(Object.keys(tokens).flatMap(written => written.split(' ')))

/** The words in the source of a pattern: runs of letters, those of escapes, groups and endings of addresses apart. */
function wordsOfPattern(source: string): string[] {
  const bare = source
    .replace(/\\[pP]\{[^}]*\}|\\u[\dA-Fa-f]{4}|\\u\{[^}]*\}|\(\?<[a-z]\w*>/giu, ' ')
    .replace(/\\\.\(\?:[^()]*\)|\\\.[a-z\d]+/gu, ' ')
    .replace(/\\[a-zA-Z]/gu, ' ')
    .replace(/\[(?:\\.|[^\]\\])*\]/gu, members => members.replace(/[a-z]/giu, ' '))
  return wordsIn(bare)
}

/** Runs of two Latin letters and more, and of one of any other writing that has no capitals. */
function wordsIn(text: string): string[] {
  const runs = text.match(/[\p{Ll}\p{Lu}\p{Lo}]+/gu) ?? []
  return runs.filter(run => (run.length > 1 || /\p{Lo}/u.test(run)) && !known.has(run))
}

const isPattern = /\\[pPsSdDbw]|\(\?|\]\{\d/u
const smallWords = new Set(
  phrasesOf('stopWords', 'and', 'at', 'for', 'from', 'with', 'the', 'of', 'on', 'by')
)
/** Also the names of languages, of which some are small words: `language === 'en'`. */
const languages = new Set(
  readdirSync('src/parse/vocabulary').map(file => file.replace(/\.ts$/u, ''))
)

function isSmall(text: string): boolean {
  return smallWords.has(text.toLowerCase()) && text.length > 1
}

/** The word that something is compared with: `word === 'the'`. */
function wordsCompared({operator, left, right}: Readonly<Record<string, unknown>>): string[] {
  if (operator !== '===' && operator !== '!==') return []
  return [left, right]
    .map(side => (side as {value?: unknown}).value)
    .filter(value => typeof value === 'string')
    .filter(value => isSmall(value) && !languages.has(value) && !known.has(value))
}

/** What a string holds: a small word with a space beside it, or one of another writing. */
function wordsOfString(text: string): string[] {
  if (isPattern.test(text)) return wordsOfPattern(text)
  if (text !== text.trim() && isSmall(text.trim())) return [text.trim()]
  return wordsIn(text).filter(word => /\p{Lo}|\p{Script=Cyrillic}|\p{Script=Greek}/u.test(word))
}

/** The words in the code of a module. */
export function wordsOf(code: string): string[] {
  const found: string[] = []
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const one of node) visit(one)
    if (typeof node !== 'object' || node === null || !('type' in node)) return
    const {type, ...rest} = node as Syntax
    if (type === 'ImportDeclaration' || type === 'TSLiteralType') return
    if (type === 'BinaryExpression') found.push(...wordsCompared(rest))
    if (type === 'RegExpLiteral') found.push(...wordsOfPattern(String(rest.pattern)))
    if (type === 'StringLiteral') found.push(...wordsOfString(String(rest.value)))
    if (type === 'TemplateElement')
      found.push(...wordsOfString((rest.value as {raw: string}).raw.replaceAll('\\\\', '\\')))
    for (const [key, child] of Object.entries(rest)) if (!/comments$/iu.test(key)) visit(child)
  }
  visit(
    parse(code, {sourceType: 'module', plugins: ['typescript'], allowReturnOutsideFunction: true})
      .program
  )
  return found
}

test('should keep words of languages out of the rules', () => {
  const words = readdirSync('src/parse', {recursive: true, encoding: 'utf8'})
    .filter(file => file.endsWith('.ts') && !file.startsWith('vocabulary'))
    .sort()
    .map(file => [file, wordsOf(readFileSync(`src/parse/${file}`, 'utf8'))] as const)
    .filter(([, found]) => found.length > 0)
  assert.deepEqual(Object.fromEntries(words), {})
})

const samples: readonly (readonly [code: string, words: readonly string[]])[] = [
  ['const from = /^(?:From|Von) \\p{Lu}/u', ['From', 'Von']],
  [`const ours = new RegExp(\`^(?:notre|\${our.join('|')})\\\\s\`)`, ['notre']],
  ['const isReporter = text.endsWith("記者")', ['記者']],
  ['if (word === "the") return', ['the']],
  ['const and = text.split(" and ")', ['and']],
  ['const time = /\\d\\s?[ap]\\.?m|\\.(?:com|org)$|\\d{1,2}日/', []],
  ['const because = "the page says so"', []],
  ['const name = String.raw`(?<name>\\p{Lu}[\\p{L}a-z]{2,20})`', []]
]

for (const [code, words] of samples) {
  test(`should find ${words.length === 0 ? 'no words' : words.join(', ')} in ${code}`, () => {
    assert.deepEqual(wordsOf(code), words)
  })
}
