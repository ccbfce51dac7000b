/**
 * Reload open pages after a rebuild, and show what went wrong on them: server-sent events, and
 * a script that the preview server adds to the pages it serves.
 *
 *     <script src="/__cuttings/reload.js" defer></script>
 *
 * Nothing of it is ever written to the site.
 */

import type {ServerResponse} from 'node:http'

/** Path of the script, outside any archive's pages. */
export const reloadScriptPath = '/__cuttings/reload.js'
/** Path of the events. */
export const reloadEventsPath = '/__cuttings/events'

/** The script, as browsers run it. */
export const reloadScript = `const events = new EventSource('${reloadEventsPath}')
let notice
let away = false
const remove = () => {
  notice?.remove()
  notice = undefined
}
events.addEventListener('reload', () => location.reload())
events.addEventListener('failure', event => {
  remove()
  notice = document.createElement('pre')
  notice.setAttribute('role', 'alert')
  notice.textContent = JSON.parse(event.data)
  Object.assign(notice.style, {
    position: 'fixed', insetInline: '0', bottom: '0', zIndex: '9999', margin: '0', padding: '1rem',
    maxHeight: '50vh', overflow: 'auto', whiteSpace: 'pre-wrap', font: '14px/1.5 monospace',
    color: '#fff', background: '#7a1212'
  })
  document.body.append(notice)
})
events.addEventListener('error', () => { away = true })
events.addEventListener('open', () => { if (away) location.reload() })
`

/** Pages that listen. */
export interface Listeners {
  readonly add: (response: ServerResponse) => void
  /** Every open page loads itself anew. */
  readonly reload: () => void
  /** Whether pages show a failure. */
  readonly hasFailed: () => boolean
  /** Every open page, and each that opens before the next reload, shows `text`. */
  readonly fail: (text: string) => void
  readonly close: () => void
}

/** Nobody listens yet. */
export function createListeners(): Listeners {
  const open = new Set<ServerResponse>()
  let failure: string | undefined
  const send = (response: ServerResponse, event: string, data: unknown) =>
    response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
  return {
    add: response => {
      response.writeHead(200, {'content-type': 'text/event-stream', 'cache-control': 'no-store'})
      response.write('retry: 500\n\n')
      open.add(response)
      response.on('close', () => open.delete(response))
      if (failure !== undefined) send(response, 'failure', failure)
    },
    reload: () => {
      failure = undefined
      for (const response of open) send(response, 'reload', true)
    },
    hasFailed: () => failure !== undefined,
    fail: text => {
      failure = text
      for (const response of open) send(response, 'failure', text)
    },
    close: () => {
      for (const response of open) response.end()
    }
  }
}

/** The page with the script in it. */
export function withReloadScript(html: string): string {
  const script = `<script src="${reloadScriptPath}" defer></script>`
  const head = html.indexOf('</head>')
  return head < 0 ? html + script : html.slice(0, head) + script + html.slice(head)
}
