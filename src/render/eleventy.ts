/**
 * Render views with Eleventy, in this process: the only file that knows it.
 *
 * One virtual stub for each page kind, with `pagination` over the views of that kind and a
 * layout: layouts compile once, where page templates compile again for every page. The data
 * cascade, collections and front matter are not used. Story text is only ever data: `view`.
 * Eleventy names pages by number, so no text of a capture becomes a path on its way.
 */

import assert from 'node:assert/strict'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Configuration, RenderedPage} from '@11ty/eleventy'
import type {Strings} from './strings.ts'
import type {PageKind, View} from './views/pages.ts'
import type {SiteView} from './views/types.ts'

/** What templates see besides the view, and where they are. */
export interface Templates {
  /** Strongest first. */
  readonly folders: readonly string[]
  readonly site: SiteView
  readonly words: Strings
}

/** The views as HTML, in their order. */
export async function renderViews(views: readonly View[], templates: Templates): Promise<string[]> {
  const {default: Eleventy} = await import('@11ty/eleventy')
  // Eleventy reads its input folder and writes nothing: an empty folder keeps it from the user's.
  const empty = mkdtempSync(join(tmpdir(), 'cuttings-'))
  try {
    const eleventy = new Eleventy(empty, join(empty, 'out'), {
      quietMode: true,
      configPath: null,
      config: configuration => configure(configuration, views, templates)
    })
    eleventy.disableLogger()
    const pages = await eleventy.toJSON()
    return inOrder(pages, views)
  } catch (cause) {
    throw new Error(`Cannot render the pages: ${reasonOf(cause)}`, {cause})
  } finally {
    rmSync(empty, {recursive: true, force: true})
  }
}

function configure(
  configuration: Configuration,
  views: readonly View[],
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
  configuration.on('eleventy.engine.njk', ({environment}) => {
    for (const loader of environment.loaders) loader.searchPaths = [...folders]
  })
  for (const [kind, ofKind] of byKind(views)) addStub(configuration, kind, ofKind)
}

/** A stub: no text of its own, a page for each view, and the layout of the kind. */
function addStub(configuration: Configuration, kind: PageKind, views: readonly View[]): void {
  configuration.addTemplate(`_includes/${kind}.njk`, `{% extends "layouts/${kind}.njk" %}`)
  configuration.addGlobalData(`views-${kind}`, () => views)
  configuration.addTemplate(`${kind}.njk`, '', {
    layout: `${kind}.njk`,
    pagination: {data: `views-${kind}`, size: 1, alias: 'view'},
    eleventyExcludeFromCollections: true,
    permalink: ({pagination}: {pagination: {pageNumber: number}}) =>
      `${kind}-${pagination.pageNumber}.html`
  })
}

function byKind(views: readonly View[]): Map<PageKind, View[]> {
  const kinds = new Map<PageKind, View[]>()
  for (const view of views) {
    const ofKind = kinds.get(view.kind)
    if (ofKind === undefined) kinds.set(view.kind, [view])
    else ofKind.push(view)
  }
  return kinds
}

/** The pages in the order of their views. */
function inOrder(pages: readonly RenderedPage[], views: readonly View[]): string[] {
  const htmlOf = new Map(pages.map(({url, content}) => [url, content]))
  const numbers = new Map<PageKind, number>()
  return views.map(({kind}) => {
    const number = numbers.get(kind) ?? 0
    numbers.set(kind, number + 1)
    const html = htmlOf.get(`/${kind}-${number}.html`)
    assert.ok(html !== undefined, `Unexpected silence of Eleventy, expected a page of \`${kind}\``)
    return html
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
