/**
 * Render pages with Eleventy, in this process: the only file that knows it.
 *
 * One virtual template with `pagination` over all pages, some at a time, so that what Eleventy
 * does for each template is done once for many pages. Each page is laid out by the template of
 * its kind and handed over as soon as it is made; nothing is kept, and Eleventy writes no file.
 * The data cascade, collections and front matter are not used. Story text is only ever data:
 * `view`.
 */

import assert from 'node:assert/strict'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setImmediate as nextTurn} from 'node:timers/promises'
import type {Configuration} from '@11ty/eleventy'
import {importOnce} from './import-once.ts'
import type {Strings} from './strings.ts'
import type {View} from './views/pages.ts'
import type {SiteView} from './views/types.ts'

/** What templates see besides the view, and where they are. */
export interface Templates {
  /** Strongest first. */
  readonly folders: readonly string[]
  readonly site: SiteView
  readonly words: Strings
}

/** A page to render: its view is made when its turn comes, and its HTML handed over at once. */
export interface RenderedPage {
  view(): View
  write(html: string): void
}

/** Pages that Eleventy takes for one. Between such lots, others get their turn. */
const lot = 100

/** What Eleventy renders: a lot of pages, each by the layout of its kind. */
const template =
  '{% for page in pages %}{% set view = page.view() %}' +
  '{% set html %}{% include "layouts/" + view.kind + ".njk" %}{% endset %}{{ page.write(html) }}{% endfor %}'

/** Load Eleventy, before there is a page to render or when there is. */
export const loadEleventy = () => import('@11ty/eleventy')

/** Render the pages, in their order. */
export async function renderPages(
  pages: readonly RenderedPage[],
  templates: Templates
): Promise<void> {
  const {default: Eleventy} = await loadEleventy()
  // Eleventy reads its input folder and writes nothing: an empty folder keeps it from the user's.
  const empty = mkdtempSync(join(tmpdir(), 'cuttings-'))
  let written = 0
  const handedOver = pages.map(page => ({
    view: page.view,
    write: (html: string) => {
      page.write(html)
      written += 1
      return ''
    }
  }))
  try {
    const eleventy = new Eleventy(empty, join(empty, 'out'), {
      quietMode: true,
      configPath: null,
      config: configuration => configure(configuration, handedOver, templates)
    })
    eleventy.disableLogger()
    await eleventy.toJSON()
  } catch (cause) {
    throw new Error(`Cannot render the pages: ${reasonOf(cause)}`, {cause})
  } finally {
    rmSync(empty, {recursive: true, force: true})
  }
  assert.equal(written, pages.length, 'Unexpected silence of Eleventy, expected every page')
}

function configure(
  configuration: Configuration,
  pages: readonly object[],
  {folders, site, words}: Templates
): void {
  configuration.setQuietMode(true)
  configuration.setUseGitIgnore(false)
  configuration.setDataDeepMerge(false)
  configuration.setFreezeReservedData(false)
  configuration.setTemplateFormats(['njk'])
  configuration.setNunjucksEnvironmentOptions({autoescape: true, throwOnUndefined: true})
  configuration.addNunjucksGlobal('site', site)
  configuration.addNunjucksGlobal('words', words)
  configuration.addTransform('turn', async content => {
    await nextTurn()
    return content
  })
  configuration.on('eleventy.engine.njk', ({environment}) => {
    for (const loader of environment.loaders) loader.searchPaths = [...folders]
    importOnce(environment)
  })
  configuration.addGlobalData('allPages', () => pages)
  configuration.addTemplate('pages.njk', template, {
    pagination: {data: 'allPages', size: lot, alias: 'pages'},
    eleventyExcludeFromCollections: true,
    permalink: ({pagination}: {pagination: {pageNumber: number}}) => `${pagination.pageNumber}.html`
  })
}

/** The first line of each error in the chain: Eleventy wraps what the template said. */
function reasonOf(error: unknown): string {
  const reasons: string[] = []
  for (
    let cause: unknown = error;
    cause instanceof Error;
    cause = cause.cause ?? originalOf(cause)
  ) {
    reasons.push(cause.message.trim())
  }
  return [...new Set(reasons)].join(': ')
}

function originalOf(error: Error): unknown {
  return 'originalError' in error ? error.originalError : undefined
}
