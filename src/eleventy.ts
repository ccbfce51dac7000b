/**
 * The plugin for a site that is made with Eleventy: the archive becomes a part of it.
 *
 *     import cuttings from 'cuttings/eleventy'
 *     eleventyConfig.addPlugin(cuttings, {captures: 'articles', path: '/archive/'})
 *
 * Every build of the site builds the archive first, as `cuttings build` does, into its own
 * folder of the output. Templates of the site get the stories as `cuttings.stories` and as the
 * collection `cuttings`, and three filters. Captures are never templates, whatever they are
 * called: Eleventy is told to leave their folder alone.
 */

import {join} from 'node:path'
import {viewForHost} from './build/host.ts'
import {build} from './build.ts'
import {reportText} from './commands/report-text.ts'
import {paletteOf} from './commands/terminal.ts'
import type {EleventyConfiguration} from './eleventy/configuration.ts'
import {filtersOf} from './eleventy/filters.ts'
import type {CuttingsOptions} from './eleventy/options.ts'
import {asInnerRun, ownProcess} from './own-run.ts'
import {type HostArchive, type HostView, hostArchiveKeys} from './render/host-archive.ts'

export type {EleventyConfiguration} from './eleventy/configuration.ts'
export type {CuttingsOptions} from './eleventy/options.ts'
export type {HostArchive, HostShelf, HostStory} from './render/host-archive.ts'

/** How Eleventy's own lines look. */
const plain = {colours: false, palette: paletteOf(false)}

/** Add an archive to a site. */
export function cuttings(site: EleventyConfiguration, options: CuttingsOptions = {}): void {
  const {captures = 'articles', templates = []} = options
  let view: HostView | undefined
  const present = (): HostView => {
    if (view !== undefined) return view
    throw new Error('Unexpected question for the archive before a build, expected it in a template')
  }
  for (const folder of [captures, ...templates]) {
    site.ignores.add(`${folder}/**`)
    site.addWatchTarget(folder)
  }
  site.ignores.add('.cuttings/**')
  site.watchIgnores.add('.cuttings/**')
  site.on('eleventy.before', async ({outputMode = 'fs'}) => {
    view = await update(site, options, outputMode === 'fs')
  })
  const live = liveArchive(() => present().archive)
  site.addGlobalData('cuttings', () => live)
  site.addCollection('cuttings', () => present().archive.stories)
  for (const [name, filter] of Object.entries(filtersOf(present))) site.addFilter(name, filter)
}

// biome-ignore lint/style/noDefaultExport: a configuration of Eleventy imports a plugin so.
export {cuttings as default}

/**
 * The archive of the last build. Eleventy asks for data once, however often it builds, and
 * copies what is not frozen.
 */
function liveArchive(present: () => HostArchive): object {
  const getters = hostArchiveKeys.map(key => [key, {enumerable: true, get: () => present()[key]}])
  return Object.freeze(Object.defineProperties({}, Object.fromEntries(getters)))
}

/** Bring the archive's pages up to date, if there are to be any, and give what it holds. */
async function update(
  {directories, pathPrefix = '/', logger}: EleventyConfiguration,
  options: CuttingsOptions,
  isWritten: boolean
): Promise<HostView> {
  const {captures: articles = 'articles', path = 'archive', templates = [], url} = options
  const linkPath = `/${path}/`.replace(/\/{2,}/g, '/')
  const basePath = `${pathPrefix}${linkPath}`
  const place = {root: '.', articles, owner: ownProcess, templates, basePath, url}
  if (isWritten && options.pages !== false) {
    const output = join(directories.output, linkPath)
    const {search = true} = options
    const report = await asInnerRun(() => build({...place, output, publicFiles: [], search}))
    if (options.quiet !== true) logger?.log(reportText(report, {articles, output}, plain).trimEnd())
  }
  return viewForHost({...place, linkPath})
}
