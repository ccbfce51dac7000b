/**
 * The page of downloads, with their sizes and digests.
 */

import type {Context} from '../context.ts'
import {csvFile} from '../machine/csv.ts'
import {packageFile} from '../machine/data-package.ts'
import {checksumsFile} from '../machine/downloads.ts'
import {schemaFiles, sharedFiles} from '../machine/shared-downloads.ts'
import {storyFilesOf, storyFileText} from '../machine/story-files.ts'
import type {WrittenFile} from '../measured-files.ts'
import {paths, type SitePath} from '../urls.ts'
import {groupsOf} from './capture.ts'
import {frame} from './frame.ts'
import type {DownloadsView} from './pages.ts'

/** The view of `/data/`; `factsOf` knows the files of the data. */
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
    downloads: filesOf(context).map(({name, text}) => {
      const {bytes, sha256} = factsOf(paths.dataFile(name))
      return {
        href: urls.href(paths.dataFile(name)),
        name,
        text,
        size: labels.size(bytes),
        sha256: groupsOf(sha256)
      }
    })
  }
}

/** The downloads in the order of the page. */
function filesOf(context: Context): {readonly name: string; readonly text: string}[] {
  const {labels} = context
  const others = [
    {name: csvFile, label: 'downloads.storiesCsv'},
    ...sharedFiles,
    {name: packageFile, label: 'downloads.package'},
    {name: checksumsFile, label: 'downloads.checksums'},
    ...schemaFiles
  ]
  return [
    ...storyFilesOf(context).map(file => ({name: file.name, text: storyFileText(context, file)})),
    ...others.map(({name, label}) => ({name, text: labels.text(label)}))
  ]
}
