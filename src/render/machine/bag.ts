/**
 * The site as a bag (RFC 8493): what lies below `data/` is its payload, so that anybody can
 * check years later that every byte of it is what was published.
 *
 *     cd _site && sha256sum -c manifest-sha256.txt
 *
 * A bag may hold other files beside its payload; the pages are such. No day of bagging is
 * named, because the same captures shall give the same bag.
 */

import {sha256} from '../../model/identifiers.ts'
import type {Context} from '../context.ts'
import type {WrittenFile} from '../measured-files.ts'
import type {PlannedFile} from '../planned-file.ts'
import {paths} from '../urls.ts'

/** Below which folder the payload of a bag lies. */
const payloadFolder = 'data/'

/** The files that make the site a bag. `facts` tells of each file of the site that was measured. */
export function bagFiles(
  context: Context,
  facts: Readonly<Record<string, WrittenFile>>
): PlannedFile[] {
  const payload = Object.entries(facts)
    .filter(([file]) => file.startsWith(payloadFolder))
    .sort(([left], [right]) => (left < right ? -1 : 1))
  const manifest = payload.map(([file, {sha256: digest}]) => `${digest}  ${escapePath(file)}\n`)
  return [
    planned('bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'),
    planned('bag-info.txt', informationOf(context, Object.values(Object.fromEntries(payload)))),
    planned('manifest-sha256.txt', manifest.join(''))
  ]
}

/** Who made the bag, of what, and how much is in it: bytes, a full stop, files. */
function informationOf({description, urls}: Context, payload: readonly WrittenFile[]): string {
  const bytes = payload.reduce((sum, file) => sum + file.bytes, 0)
  const entries = [
    ['External-Description', description.title],
    ['External-Identifier', urls.absolute(paths.home)],
    ['Payload-Oxum', `${bytes}.${payload.length}`],
    ['Bag-Software-Agent', 'Cuttings']
  ]
  return entries
    .flatMap(([name, value]) =>
      value === undefined ? [] : [`${name}: ${value.replace(/\s+/g, ' ')}\n`]
    )
    .join('')
}

/** Line ends, and the sign that marks them, stand as their numbers. */
function escapePath(file: string): string {
  return file.replace(/[%\r\n]/g, encodeURIComponent)
}

function planned(name: string, text: string): PlannedFile {
  return {path: paths.bagFile(name), key: () => sha256(text), content: () => text}
}
