/**
 * The list of pages for search engines, in parts of at most 50,000, and what robots may read.
 *
 * Sitemaps want absolute addresses: while the site's own is unknown there is none.
 */

import type {Context} from '../context.ts'
import {paths, type SitePath} from '../urls.ts'
import {escapeXml} from './xml.ts'

/** Most addresses in one file, as sitemaps.org has it. */
const addressesPerFile = 50_000

const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

/** The files of the sitemap of pages, which are asked for when there is one. */
export function sitemapFiles(
  context: Context,
  pages: () => readonly SitePath[]
): {readonly path: SitePath; readonly text: string}[] {
  const address = (path: SitePath) => escapeXml(context.urls.absolute(path) ?? '')
  if (address(paths.home) === '') return []
  const addresses = pages().map(path => `<url><loc>${address(path)}</loc></url>`)
  if (addresses.length <= addressesPerFile) {
    return [{path: paths.sitemap(), text: xml('urlset', addresses)}]
  }
  const parts = Array.from(
    {length: Math.ceil(addresses.length / addressesPerFile)},
    (_, index) => ({
      path: paths.sitemap(index + 1),
      text: xml('urlset', addresses.slice(index * addressesPerFile, (index + 1) * addressesPerFile))
    })
  )
  const index = parts.map(({path}) => `<sitemap><loc>${address(path)}</loc></sitemap>`)
  return [{path: paths.sitemap(), text: xml('sitemapindex', index)}, ...parts]
}

/** What robots may read: nothing, unless the archive says that it may be listed. */
export function robotsText({description, urls}: Context): string {
  const sitemap = urls.absolute(paths.sitemap())
  return [
    'User-agent: *',
    description.indexed ? 'Disallow:' : `Disallow: ${urls.basePath}`,
    ...(description.indexed && sitemap !== undefined ? [`Sitemap: ${sitemap}`] : []),
    ''
  ].join('\n')
}

function xml(element: 'urlset' | 'sitemapindex', lines: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<${element} ${namespace}>`,
    ...lines,
    `</${element}>`,
    ''
  ].join('\n')
}
