/**
 * What an archivist may say of a capture, in its front matter or in the sidecar beside it.
 *
 *     headline: Russian military personnel arrive in Venezuela
 *     datePublished: 2019-03-28
 *     publisher: TASS
 *
 * Values win over everything the parser finds. Every scalar arrives as the string that
 * was written (YAML failsafe schema), so `no` stays `no` and `2019-03-28` stays a date as
 * printed. Unknown keys are reported, not kept.
 */

import {z} from 'zod'
import {toEdtf} from '../edtf.ts'

const text = z.string().trim().min(1, 'Unexpected empty value, expected text or no key at all')
const list = z.union([text.transform(one => [one]), z.array(text)])
const alias = text.refine(
  isAlias,
  'Unexpected address, expected a path on this site such as `/old/story/`'
)
const aliases = z.union([alias.transform(one => [one]), z.array(alias)])
const edtf = text.transform((value, context) => {
  const date = toEdtf(value)
  if (date !== undefined) return date
  context.addIssue({
    code: 'custom',
    message: `Unexpected date \`${value}\`, expected an EDTF date such as \`2019-03-28\`, \`2019-03\` or \`XXXX-03-28\``
  })
  return z.NEVER
})
const webAddress = text.refine(
  isWebAddress,
  'Unexpected address, expected one that starts with `https://` or `http://`'
)
const author = z.union([
  text.transform(name => ({type: 'Person' as const, name})),
  z.strictObject({
    type: z.enum(['Person', 'Organization']).default('Person'),
    name: text
  })
])
const authors = z.union([author.transform(one => [one]), z.array(author)])
const named = z.union([text.transform(name => ({name})), z.strictObject({name: text})])

/** The schema of front matter and sidecars; strict, so that a misspelt key is noticed. */
export const overridesSchema = z
  .strictObject({
    kind: z.enum(['article', 'listing', 'other']),
    headline: text,
    alternativeHeadline: text,
    abstract: text,
    byline: text,
    author: authors,
    dateline: text,
    datePublished: edtf,
    dateModified: edtf,
    publisher: named,
    url: webAddress,
    articleSection: list,
    keywords: list,
    inLanguage: text.regex(
      /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
      'Unexpected language, expected a tag such as `en` or `pt-BR`'
    ),
    direction: z.enum(['ltr', 'rtl']),
    /** Fixes the word part of the story's URL. */
    slug: text,
    /** Former URLs, as paths on the site, that redirect to the story. */
    aliases,
    /** Paths of captures about the same event. */
    same_event: list,
    /** Paths of captures that must not stand in the same event. */
    not_same_event: list,
    /** How much of the story the site may show. */
    access: z.enum(['full', 'excerpt', 'metadata']),
    /** ninjs: `canceled` withdraws the story and leaves a tombstone. */
    pubStatus: z.enum(['usable', 'withheld', 'canceled']),
    edNote: text,
    correction: text
  })
  .partial()

/** Overriding values, checked. A key is missing when nothing is said. */
export type Overrides = z.infer<typeof overridesSchema>

/** The keys of {@link Overrides}. */
export const overrideKeys: readonly string[] = Object.keys(overridesSchema.shape)

function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s<>"']+$/.test(value)
}

/** Longest path on a site, and longest name in one, in bytes: what every disk takes. */
const [longestPath, longestName] = [1000, 200]

/** Names that a disk does not take, and those that hosts keep from readers. */
const oddName = /^\.|[. ]$|[\\?#:*"<>|\p{Cc}]|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu

/** Not for pages: the search index. */
const reserved = /^pagefind(?:\/|$)/i

/** Whether a former address is a path that can stand on any host and any disk. */
function isAlias(value: string): boolean {
  const path = value.normalize('NFC').replace(/^\/+|\/$/g, '')
  const bytesOf = (text: string) => new TextEncoder().encode(text).length
  const isName = (name: string) =>
    name !== '' && bytesOf(name) <= longestName && !oddName.test(name)
  return !reserved.test(path) && bytesOf(path) <= longestPath && path.split('/').every(isName)
}
