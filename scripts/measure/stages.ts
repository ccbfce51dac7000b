/**
 * Build a site stage by stage and print what each cost, as JSON: a program of its own, so
 * that its memory is that of a build.
 *
 *     tsx scripts/measure/stages.ts CAPTURES FOLDER
 *
 * The stages are those of `src/build.ts`, one strictly after another. What Pagefind's own
 * process takes is not in the figures of search: the caller sees it in the whole.
 */

import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {buildArchive} from '../../src/archive/index.ts'
import {lookUp} from '../../src/archive/state.ts'
import {packageFolder} from '../../src/build/fingerprint.ts'
import {understand} from '../../src/build/understand.ts'
import {readDescription} from '../../src/config.ts'
import {type Card, toCard} from '../../src/model/card.ts'
import {storyId} from '../../src/model/identifiers.ts'
import type {Story} from '../../src/model/story.ts'
import {findCaptures, loadCapture, readCapture} from '../../src/read/index.ts'
import {openSite, renderSite} from '../../src/render/index.ts'
import {indexSite} from '../../src/search/index.ts'
import {openStore} from '../../src/store/index.ts'
import type {Row} from './table.ts'

const [captures = '', folder = ''] = process.argv.slice(2)
const rows: Row[] = []
let [start, used] = [0, {user: 0, system: 0}]

/** The time since the last lap was spent on the stage. */
function lap(name: string, files?: number): void {
  const {user, system} = process.cpuUsage(used)
  rows.push({
    name: `  ${name}`,
    cpu: (user + system) / 1e6,
    wall: (performance.now() - start) / 1000,
    peak: process.resourceUsage().maxRSS / 1000,
    ...(files === undefined ? {} : {files})
  })
  start = performance.now()
  used = process.cpuUsage()
}

function recalled(id: string): Story {
  const story = stories.get(id)
  if (story === undefined) throw new Error(`Unexpected story ${id}`)
  return story
}

lap('start, with tsx')
const {captures: found} = findCaptures(captures)
for (const capture of found) readCapture(loadCapture(capture))
lap('read alone')

const {store} = openStore(join(folder, '.cuttings'), 'bench')
const stories = store.table<Story>('story')
const cards: Card[] = []
for (let from = 0; from < found.length; from += 250) {
  store.change(() => {
    for (const capture of found.slice(from, from + 250)) {
      const {story} = understand(loadCapture(capture))
      if (story === undefined) continue
      stories.set(story.identifier, story)
      cards.push(toCard(story))
    }
  })
}
lap('read, parse, remember')

const description = readDescription(captures, captures)
const archive = buildArchive(cards, description, {
  storyOf: id => recalled(id),
  keyOf: id => id,
  remember: (_stage, _key, compute) => compute()
})
lap('archive')

const fileOf = new Map(found.map(({path, absolutePath}) => [storyId(path), absolutePath]))
const site = {
  archive,
  archivedOf: lookUp(new Map(archive.stories.map(story => [story.identifier, story]))),
  entityOf: lookUp(new Map(archive.entities.map(entity => [entity.identifier, entity]))),
  eventOf: lookUp(new Map(archive.events.map(event => [event.identifier, event]))),
  description,
  storyOf: recalled,
  bytesOf: (id: ReturnType<typeof storyId>) => readFileSync(fileOf.get(id) ?? ''),
  keyOf: (id: string) => id
}
const theme = {
  basePath: '/',
  templateFolders: [join(packageFolder, 'templates')],
  publicFolders: [join(packageFolder, 'public')],
  browserFolder: join(packageFolder, 'dist', 'browser')
}
const output = join(folder, '_site')
const {written} = await renderSite(site, {...theme, output})
lap('render', written)

const indexed = await indexSite(
  {...site, listed: archive, ...openSite(site, {...theme, output}).facts()},
  {output}
)
lap('search, without Pagefind', indexed.written)

await store.close()
// The system counts a child's time when the child is gone and waited for.
await setTimeout(500)
process.stdout.write(JSON.stringify(rows))
