/**
 * Serve a built site as any static host would: files, `index.html` for folders, 404.html.
 *
 *     await serveFolder('/tmp/site', '/x/')  →  {origin: 'http://127.0.0.1:40123', close}
 *
 * Content types are those that browsers insist on; nothing else about the answers is kind.
 */

import {readFile} from 'node:fs/promises'
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import path from 'node:path'

/** A site that is being served. */
export interface ServedSite {
  /** Without a slash at the end. */
  readonly origin: string
  readonly close: () => Promise<void>
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8'
}

/** Serve `folder` below `basePath` on a free port of this machine. */
export async function serveFolder(folder: string, basePath: string): Promise<ServedSite> {
  const server = createServer(async (request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://127.0.0.1')
    const {status, file, body} = await answer(folder, basePath, decodeURIComponent(pathname))
    response.writeHead(status, {
      'content-type': types[path.extname(file)] ?? 'application/octet-stream'
    })
    response.end(body)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const {port} = server.address() as AddressInfo
  return {origin: `http://127.0.0.1:${port}`, close: () => close(server)}
}

interface Answer {
  readonly status: number
  readonly file: string
  readonly body: Buffer | string
}

async function answer(folder: string, basePath: string, pathname: string): Promise<Answer> {
  const below = pathname.startsWith(basePath) ? pathname.slice(basePath.length) : '404.html'
  const file = path.join(folder, below, below === '' || below.endsWith('/') ? 'index.html' : '')
  try {
    if (path.relative(folder, file).startsWith('..')) throw new Error('Outside the site')
    return {status: below === '404.html' ? 404 : 200, file, body: await readFile(file)}
  } catch {
    const missing = path.join(folder, '404.html')
    return {status: 404, file: missing, body: await readFile(missing).catch(() => 'Not found')}
  }
}

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve, reject) =>
    server.close(error => (error === undefined ? resolve() : reject(error)))
  )
}
