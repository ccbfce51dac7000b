/**
 * What the preview answers to a request: status, headers and body.
 *
 *     GET /stories/               200, the page with the reload script in it
 *     GET /__cuttings/reload.js   200, that script
 *     GET / for evil.example      403: only this machine's own names are answered
 */

import {readFileSync} from 'node:fs'
import {reloadScript, reloadScriptPath, withReloadScript} from './reload.ts'
import {type Answer, answerTo, type StaticSite} from './static-files.ts'

/** A request, as far as it matters. */
export interface Question {
  readonly method?: string | undefined
  /** Path and query. */
  readonly url?: string | undefined
  /** Name and port that the browser believes to speak to. */
  readonly host?: string | undefined
}

/** An answer, ready to send. */
export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
}

const html = 'text/html; charset=utf-8'
const plain = 'text/plain; charset=utf-8'
const nothingHere =
  '<!doctype html><html lang="en"><title>Not found</title><p>There is no such page.'

/** Any other name is a page of another site that tries to read along. */
const ownName = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/

/** The reply to a question about the site. */
export function replyTo({method, url = '/', host = ''}: Question, site: StaticSite): Reply {
  if (!ownName.test(host)) return reply(403, plain, 'This preview answers this machine only\n')
  if (method !== 'GET' && method !== 'HEAD') return reply(405, plain, 'Only GET and HEAD\n')
  if (url === reloadScriptPath) return reply(200, 'text/javascript; charset=utf-8', reloadScript)
  try {
    return fromAnswer(answerTo(url, site))
  } catch {
    // A rebuild removed the file after it was found.
    return fromAnswer({type: 'nothing'})
  }
}

function fromAnswer(answer: Answer): Reply {
  switch (answer.type) {
    case 'redirect':
      return {...reply(301, plain, ''), headers: {location: answer.location}}
    case 'nothing':
      return reply(404, html, withReloadScript(nothingHere))
    case 'file': {
      const {status, path, contentType} = answer
      if (contentType !== html) return reply(status, contentType, readFileSync(path))
      return reply(status, html, withReloadScript(readFileSync(path, 'utf8')))
    }
    default:
      return answer satisfies never
  }
}

function reply(status: number, contentType: string, body: string | Uint8Array): Reply {
  return {status, headers: {'content-type': contentType, 'cache-control': 'no-store'}, body}
}
