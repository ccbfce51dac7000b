/**
 * Export the archive as it stands, without a site.
 *
 *     articles/ ─► survey ─► one format, piece by piece
 */

import {WrongUse} from '../wrong-use.ts'
import {addressOf} from './address.ts'
import {layered} from './plan.ts'
import {type SurveyOptions, survey} from './survey.ts'

/** What to export. */
export interface ExportOptions extends SurveyOptions {
  readonly format: string
  /** Address of the site. @default `url` of `archive.yaml` */
  readonly url?: string | undefined
}

/**
 * Give the archive to `write`, piece by piece.
 *
 * @throws WrongUse when there is no such format.
 */
export async function exportArchive(
  {format: name, url, ...place}: ExportOptions,
  write: (text: string) => void
): Promise<void> {
  const {exportFormats, exportSite} = await import('../render/exchange/export.ts')
  const format = exportFormats.find(one => one === name)
  if (format === undefined) {
    throw new WrongUse(`Unexpected format \`${name}\`, expected one of ${exportFormats.join(', ')}`)
  }
  await survey(place, site => {
    const address = addressOf({basePath: undefined, url: url ?? site.description.url})
    const options = {...address, templateFolders: layered(place.root, 'templates')}
    for (const text of exportSite(site, format, options)) write(text)
  })
}
