/**
 * What `articles/archive.yaml` says of the archive. Every key has a default, so the
 * file may be missing.
 *
 *     title: Cuttings from Caracas
 *     language: en
 *     outlets:
 *       - name: TASS
 *         aliases: [ТАСС, ITAR-TASS]
 */

import {z} from 'zod'

const text = z.string().trim().min(1)
const list = z.union([text.transform(one => [one]), z.array(text)])
const access = z.enum(['full', 'excerpt', 'metadata'])
const yesNo = z
  .enum(['true', 'false', 'yes', 'no'])
  .transform(value => value === 'true' || value === 'yes')

const outlet = z.strictObject({
  /** The outlet as readers know it. */
  name: text,
  /** Other spellings that mean it. @default [] */
  aliases: list.default([]),
  /** Its home page. */
  url: z.url({protocol: /^https?$/}).optional(),
  /** How much of its stories the site may show. @default the archive's `access` */
  access: access.optional()
})

const known = z.strictObject({
  /** The name it has in the archive. */
  name: text,
  /** Other names that mean it. @default [] */
  aliases: list.default([]),
  /** Paths of the stories in which the names mean it; elsewhere they mean another. @default all */
  stories: list.optional()
})

/** The schema of `archive.yaml`. */
export const descriptionSchema = z.strictObject({
  /** Name of the archive, set as the masthead. */
  title: text.default('Cuttings'),
  /** One sentence on what it holds and why. @default a sentence in the language of the interface */
  description: text.optional(),
  /** Language of the interface, BCP 47. */
  language: text.default('en'),
  /** Where the site will stand, with its path: `https://example.org/cuttings/`. Absolute links need it. */
  url: z.url({protocol: /^https?$/}).optional(),
  /** Who to write to: an address or a page. */
  contact: text.optional(),
  /** Who may do what with the texts, in words. @default a sentence in the language of the interface */
  rights: text.optional(),
  /** How much of each story the site shows. */
  access: access.default('full'),
  /** Whether search engines may list the site. @default no */
  indexed: yesNo.default(false),
  outlets: z.array(outlet).default([]),
  /** Names that are one person. A name laid down here is never joined with another by itself. */
  people: z.array(known).default([]),
  /** Names that are one organisation. */
  organizations: z.array(known).default([]),
  /** Names that are one place. */
  places: z.array(known).default([])
})

/** The archive, described. */
export type Description = z.infer<typeof descriptionSchema>

/** One outlet, described. */
export type OutletDescription = z.infer<typeof outlet>
