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

import {once} from 'node:events'
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import {watch} from 'chokidar'
import {listen} from './serve/listen.ts'
import {createRebuilds} from './serve/rebuilds.ts'
import {createListeners, type Listeners, reloadEventsPath} from './serve/reload.ts'
import {replyTo} from './serve/reply.ts'
import type {StaticSite} from './serve/static-files.ts'

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
    else if (result.changed || listeners.hasFailed()) listeners.reload()
  }
  const rebuilds = createRebuilds(rebuildAndTell)
  // Watched from before the first build, so that no change is missed.
  const watcher = watch([...watched], {ignoreInitial: true}).on('all', rebuilds.request)
  await Promise.all([once(watcher, 'ready'), rebuilds.now()])
  const server = createServer((request, response) => respond(request, response, site, listeners))
  const taken = await listen(server, port)
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
  {method, url, headers}: IncomingMessage,
  response: ServerResponse,
  site: StaticSite,
  listeners: Listeners
): void {
  const reply = replyTo({method, url, host: headers.host}, site)
  if (reply.status !== 403 && url === reloadEventsPath) {
    listeners.add(response)
    return
  }
  response.writeHead(reply.status, {
    ...reply.headers,
    'content-length': Buffer.byteLength(reply.body)
  })
  response.end(method === 'HEAD' ? undefined : reply.body)
}
