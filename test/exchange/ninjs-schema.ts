/**
 * The schema of ninjs 3.1 for the members that are written; no other may stand. Written after
 * `ninjs-schema_3.1.json` of the IPTC, member by member, because no package has that file.
 */

import {z} from 'zod'

const uri = z.string().regex(/^(?:https?:\/\/|urn:)\S+$/)
const role = z.strictObject({role: z.string(), value: z.string()})
const printed = z.strictObject({role: z.string(), contentType: z.string(), value: z.string()})
const named = z.strictObject({name: z.string(), rel: z.string()})

/** The rules of the IPTC's schema of ninjs 3.1 for the keys that are written; no other may stand. */
export const ninjs = z.strictObject({
  uri,
  standard: z.strictObject({
    name: z.literal('ninjs'),
    version: z.literal('3.1'),
    schema: z.literal('http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#')
  }),
  type: z.literal('text'),
  representationType: z.enum(['full', 'partial']),
  contentCreated: z.iso.datetime().optional(),
  pubStatus: z.literal('usable'),
  usageTerms: z.string(),
  edNote: z.string().optional(),
  language: z.string().optional(),
  headlines: z.array(printed).optional(),
  descriptions: z.array(printed).optional(),
  bodies: z.array(printed.extend({wordCount: z.int().optional()})).optional(),
  people: z.array(named).optional(),
  organisations: z.array(named).optional(),
  places: z.array(named).optional(),
  subjects: z.array(named).optional(),
  infoSources: z.array(z.strictObject({name: z.string(), role: z.string()})).optional(),
  by: z.string().optional(),
  located: z.string().optional(),
  altIds: z.array(role)
})
