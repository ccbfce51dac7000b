/**
 * Preview the site: build, serve, watch, rebuild, reload.
 *
 *     articles/  templates/  public/  ─► watch ─► build ─► _site/ ─► http://127.0.0.1:8080/
 *                                                            └► open pages reload
 *
 * The build is the caller's, so that this file knows nothing of terminals. A failed build is
 * shown on every open page until the next one succeeds. Not for the public: it answers this
 * machine only.
 */

import {readFileSync} from 'node:fs'
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import {watch} from 'chokidar'
import {listen} from './serve/listen.ts'
import {createRebuilds} from './serve/rebuilds.ts'
import {
  createListeners,
  type Listeners,
  reloadEventsPath,
  reloadScript,
  reloadScriptPath,
  withReloadScript
} from './serve/reload.ts'
import {answerTo, type StaticSite} from './serve/static-files.ts'

/** How a rebuild ended: with a site, or with words for the person who made the change. */
export type RebuildResult =
  | {readonly type: 'built'; readonly changed: boolean}
  | {readonly type: 'failed'; readonly text: string}

/** What to serve, and how to make it. */
export interface ServeOptions {
  readonly site: StaticSite
  /** Asked for; the next free one is taken if it is not free. */
  readonly port: number
  /** Folders whose changes need a rebuild; they need not exist. */
  readonly watched: readonly string[]
  /** Build the site; must not throw. */
  readonly rebuild: () => Promise<RebuildResult>
}

/** A preview that runs. */
export interface Preview {
  readonly port: number
  readonly close: () => Promise<void>
}

/** Start the preview; the site is built before it answers. */
export async function serve({site, port, watched, rebuild}: ServeOptions): Promise<Preview> {
  const listeners = createListeners()
  const rebuildAndTell = async () => {
    const result = await rebuild()
    if (result.type === 'failed') listeners.fail(result.text)
    else if (result.changed) listeners.reload()
  }
  await rebuildAndTell()
  const server = createServer((request, response) => respond(request, response, site, listeners))
  const taken = await listen(server, port)
  const rebuilds = createRebuilds(rebuildAndTell)
  const watcher = watch([...watched], {ignoreInitial: true}).on('all', rebuilds.request)
  return {
    port: taken,
    close: async () => {
      await watcher.close()
      await rebuilds.stop()
      listeners.close()
      server.closeAllConnections()
      server.close()
    }
  }
}

function respond(
  {method, url = '/', headers}: IncomingMessage,
  response: ServerResponse,
  site: StaticSite,
  listeners: Listeners
): void {
  if (!isLocal(headers.host)) return end(response, 403, 'This preview answers this machine only')
  if (method !== 'GET' && method !== 'HEAD') return end(response, 405, 'Only GET')
  if (url === reloadEventsPath) return listeners.add(response)
  if (url === reloadScriptPath) return end(response, 200, reloadScript, 'text/javascript')
  const answer = answerTo(url, site)
  switch (answer.type) {
    case 'nothing':
      return end(
        response,
        404,
        withReloadScript('<!doctype html><title>Not found</title><p>There is no such page.'),
        'text/html'
      )
    case 'redirect':
      response.writeHead(301, {location: answer.location, 'cache-control': 'no-store'}).end()
      return
    case 'file': {
      const bytes = readFileSync(answer.path)
      const isPage = answer.contentType.startsWith('text/html')
      const body = isPage ? withReloadScript(bytes.toString()) : bytes
      return end(response, answer.status, body, answer.contentType)
    }
    default:
      return answer satisfies never
  }
}

/** Whether the request names this machine: other names are other sites trying to read along. */
function isLocal(host: string | undefined): boolean {
  return host !== undefined && /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/.test(host)
}

function end(
  response: ServerResponse,
  status: number,
  body: string | Uint8Array,
  contentType = 'text/plain'
): void {
  const type =
    contentType.includes('charset') || !contentType.startsWith('text/')
      ? contentType
      : `${contentType}; charset=utf-8`
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store'
  })
  response.end(body)
}
