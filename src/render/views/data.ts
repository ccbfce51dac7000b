/**
 * The page of downloads, with their sizes and digests.
 */

import type {Context} from '../context.ts'
import {csvFile} from '../machine/csv.ts'
import {packageFile} from '../machine/data-package.ts'
import {checksumsFile, storiesFile} from '../machine/downloads.ts'
import {schemaFiles, sharedFiles} from '../machine/shared-downloads.ts'
import type {WrittenFile} from '../publication.ts'
import {paths, type SitePath} from '../urls.ts'
import {groupsOf} from './capture.ts'
import {frame} from './frame.ts'
import type {DownloadsView} from './pages.ts'

/** The view of `/data/`; `factsOf` knows the files of {@link dataFiles}. */
export function dataView(
  context: Context,
  factsOf: (path: SitePath) => WrittenFile
): DownloadsView {
  const {labels, urls, description} = context
  return {
    ...frame(context, {
      kind: 'data',
      path: paths.data,
      heading: labels.text('titles.data'),
      description: labels.text('descriptions.data', {archive: description.title}),
      section: 'data'
    }),
    downloads: dataFiles.map(({name, label}) => {
      const {bytes, sha256} = factsOf(paths.dataFile(name))
      return {
        href: urls.href(paths.dataFile(name)),
        name,
        text: labels.text(label),
        size: labels.size(bytes),
        sha256: groupsOf(sha256)
      }
    })
  }
}

/** The downloads in the order of the page. */
const dataFiles = [
  {name: storiesFile, label: 'downloads.stories'},
  {name: csvFile, label: 'downloads.storiesCsv'},
  ...sharedFiles,
  {name: packageFile, label: 'downloads.package'},
  {name: checksumsFile, label: 'downloads.checksums'},
  ...schemaFiles
] as const
