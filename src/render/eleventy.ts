/**
 * Render pages with Eleventy, in this thread: the only file that knows it.
 *
 * One virtual template with `pagination` over lots of pages, so that what Eleventy does for each
 * template is done once for many pages. A lot is waited for when its turn comes. Each page is laid
 * out by the template of its kind and written as soon as it is made; nothing is kept, and
 * Eleventy writes no file. The data cascade, collections and front matter are not used. Story
 * text is only ever data: `view`.
 */

import assert from 'node:assert/strict'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Configuration} from '@11ty/eleventy'
import {importOnce} from './import-once.ts'
import {setVariables} from './set-variables.ts'
import type {Strings} from './strings.ts'
import type {View} from './views/pages.ts'
import type {SiteView} from './views/types.ts'

/** What templates see besides the view, and where they are. */
export interface Templates {
  /** Eleventy reads its input folder and writes nothing: an empty one keeps it from the user's. */
  readonly input: string
  /** Strongest first. */
  readonly folders: readonly string[]
  readonly site: SiteView
  readonly words: Strings
}

/** A page to render. */
export interface ViewedPage {
  /** What it shows, as JSON: a text costs little on its way here, and is read when its turn comes. */
  readonly view: string
  /** Where to write it; without, it is handed back. */
  readonly file?: string | undefined
}

/** Pages that are rendered one after the other, and those of them that are handed back. */
export type Lot = readonly ViewedPage[]
export type RenderedLot = readonly string[]

/** Eleventy at work. */
export interface Run {
  /** Render the next lot. */
  readonly render: (lot: Lot) => Promise<RenderedLot>
  /** There is no other lot; resolves when all is done. */
  readonly end: () => Promise<RenderedLot>
}

/** What Eleventy renders: a lot of pages, each by the layout of its kind. */
const template =
  '{% set pages = lot | arrived %}{% for page in pages %}{% set view = page.view %}' +
  '{% set html %}{% include "layouts/" + view.kind + ".njk" %}{% endset %}{{ page.write(html) }}{% endfor %}'

/** Load Eleventy, before there is a page to render or when there is. */
export const loadEleventy = () => import('@11ty/eleventy')

/** Start to render so many lots of pages, or fewer. */
export function startRun(lots: number, templates: Templates): Run {
  const places = new Map(Array.from({length: lots}, (_, lot) => [lot, createPlace()]))
  const finish = (lot: number) => {
    places.get(lot)?.finish()
    places.delete(lot)
  }
  // Eleventy asks for a lot when nothing was wrong with the one before.
  const arrived = (lot: number) => {
    finish(lot - 1)
    return places.get(lot)?.arrived
  }
  runEleventy(lots, templates, arrived).then(
    () => finish(lots - 1),
    cause => {
      const error = new Error(`Cannot render the pages: ${reasonOf(cause)}`, {cause})
      for (const place of places.values()) place.fail(error)
    }
  )
  let taken = 0
  const render = (lot: Lot) => {
    const place = places.get(taken)
    taken += 1
    assert.ok(place, `Unexpected lot of pages, expected ${lots}`)
    return place.put(lot)
  }
  return {
    render,
    end: async () => {
      const others = Array.from({length: lots - taken}, () => render([]))
      await Promise.all(others)
      return []
    }
  }
}

/** A page, as the template sees it. */
interface PageInTemplate {
  readonly view: View
  readonly write: (html: string) => string
}

/** Gives a lot when it is there; the lots before it are rendered. */
type Arrived = (lot: number) => Promise<readonly PageInTemplate[]> | undefined

/** Where a lot arrives, is rendered, and is answered for. */
interface Place {
  readonly arrived: Promise<readonly PageInTemplate[]>
  readonly put: (lot: Lot) => Promise<RenderedLot>
  readonly finish: () => void
  /** Without effect on a lot that is finished. */
  readonly fail: (reason: Error) => void
}

function createPlace(): Place {
  const arrived = deferred<readonly PageInTemplate[]>()
  const rendered = deferred<RenderedLot>()
  const handedBack: string[] = []
  let left = 0
  const writer = (file: string | undefined) => (html: string) => {
    if (file === undefined) handedBack.push(html)
    else writeFileSync(file, html)
    left -= 1
    return ''
  }
  return {
    arrived: arrived.promise,
    put: lot => {
      left = lot.length
      arrived.resolve(lot.map(page => inTemplate(page, writer(page.file))))
      return rendered.promise
    },
    finish: () => {
      if (left === 0) rendered.resolve(handedBack)
      else rendered.reject(new Error('Unexpected silence of Eleventy, expected every page'))
    },
    fail: rendered.reject
  }
}

/** The template asks for the view once: nothing of it stays while other pages wait. */
function inTemplate({view}: ViewedPage, write: PageInTemplate['write']): PageInTemplate {
  return {
    get view(): View {
      return JSON.parse(view)
    },
    write
  }
}

function deferred<Value>() {
  let [resolve, reject] = [(_value: Value): void => undefined, (_reason: Error): void => undefined]
  const promise = new Promise<Value>((...settle) => {
    ;[resolve, reject] = settle
  })
  // Nobody asks for a lot that another has brought down already.
  promise.catch(() => undefined)
  return {promise, resolve, reject}
}

async function runEleventy(lots: number, templates: Templates, arrived: Arrived): Promise<void> {
  const {default: Eleventy} = await loadEleventy()
  const eleventy = new Eleventy(templates.input, join(templates.input, 'out'), {
    quietMode: true,
    configPath: null,
    config: configuration => configure(configuration, lots, templates, arrived)
  })
  eleventy.disableLogger()
  await eleventy.toJSON()
}

function configure(
  configuration: Configuration,
  lots: number,
  {folders, site, words}: Templates,
  arrived: Arrived
): void {
  configuration.setQuietMode(true)
  configuration.setUseGitIgnore(false)
  configuration.setDataDeepMerge(false)
  configuration.setFreezeReservedData(false)
  configuration.setTemplateFormats(['njk'])
  configuration.setNunjucksEnvironmentOptions({autoescape: true, throwOnUndefined: true})
  configuration.addNunjucksGlobal('site', site)
  configuration.addNunjucksGlobal('words', words)
  configuration.addNunjucksAsyncFilter('arrived', (lot, done) => {
    arrived(lot)?.then(pages => done(null, pages), done)
  })
  configuration.on('eleventy.engine.njk', ({environment, nunjucks}) => {
    for (const loader of environment.loaders) loader.searchPaths = [...folders]
    importOnce(environment)
    setVariables(nunjucks.runtime.Frame.prototype)
  })
  configuration.addGlobalData('lots', () => Array.from({length: lots}, (_, lot) => lot))
  configuration.addTemplate('pages.njk', template, {
    pagination: {data: 'lots', size: 1, alias: 'lot'},
    eleventyExcludeFromCollections: true,
    permalink: ({lot}: {lot: number}) => `${lot}.html`
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
