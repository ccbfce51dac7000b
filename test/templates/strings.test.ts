/**
 * The interface words: every language has those of English, no more and no fewer, with
 * a form for each of its plurals and no placeholder that English lacks. Reasons are English in
 * the program, so each translation has the placeholders of its own key.
 */

import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {describe, it} from 'node:test'

interface Words {
  readonly [name: string]: string | Words
}

const forms = new Set(['zero', 'one', 'two', 'few', 'many', 'other'])
const reasonGroups = new Set(['reasons', 'reasonParts'])
const folder = join(import.meta.dirname, '../../templates/strings')
const english = flat(read('en.json'))

describe('interface words', () => {
  for (const file of readdirSync(folder).sort()) {
    const language = basename(file, '.json')
    const words = flat(read(file))

    it(`should be complete in ${language}`, () => {
      assert.deepEqual([...words.keys()].sort(), [...english.keys()].sort())
    })

    it(`should have every plural form of ${language}`, () => {
      const expected = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted()
      const plurals = [...words].filter(([, word]) => typeof word !== 'string')
      assert.deepEqual(
        plurals.map(([name, word]) => [name, Object.keys(word).sort()]),
        plurals.map(([name]) => [name, expected])
      )
    })

    it(`should use the placeholders of English in ${language}`, () => {
      const strange = [...words].flatMap(([name, word]) =>
        placeholders(word).filter(one => !placeholders(english.get(name)).includes(one))
      )
      assert.deepEqual(strange, [])
    })

    it(`should keep every value of a reason in ${language}`, () => {
      for (const [reason, translation] of reasonsIn(file))
        assert.deepEqual(placeholders(translation), placeholders(reason), reason)
    })
  }
})

function all(file: string): Words {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'))
}

/** All but reasons: those stand under their English words. */
function read(file: string): Words {
  return Object.fromEntries(Object.entries(all(file)).filter(([name]) => !reasonGroups.has(name)))
}

/** Reasons by their English words. */
function reasonsIn(file: string): [english: string, translation: string | Words][] {
  const groups = Object.entries(all(file)).filter(([name]) => reasonGroups.has(name))
  return groups.flatMap(([, group]) => Object.entries(group))
}

/** Words by their full name; a plural is one entry with its forms. */
function flat(words: Words, prefix = ''): Map<string, string | Words> {
  return new Map(
    Object.entries(words).flatMap(([name, word]) =>
      typeof word === 'string' || isPlural(word)
        ? [[prefix + name, word] as const]
        : [...flat(word, `${prefix}${name}.`)]
    )
  )
}

function isPlural(words: Words): boolean {
  return Object.keys(words).every(key => forms.has(key))
}

function placeholders(word: string | Words | undefined): string[] {
  return [...new Set(JSON.stringify(word ?? '').match(/\{\w+\}/g) ?? [])].sort()
}
