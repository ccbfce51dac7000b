/**
 * Where the site will stand: the address and the base path, from the command line, else
 * from `archive.yaml`.
 *
 *     url: https://example.org/cuttings/    → base path `/cuttings/`
 *     --base-path x                         → base path `/x/`
 */

import {WrongUse} from '../wrong-use.ts'

/** What a command line or `archive.yaml` says of the site's place. */
export interface Place {
  readonly basePath?: string | undefined
  readonly url?: string | undefined
}

/** The site's place, made regular. */
export interface Address {
  /** Starts and ends with a slash. */
  readonly basePath: string
  /** Full address of the home page, if known; ends with the base path. */
  readonly url?: string
}

const basePathPattern = /^\/(?:[\w.~-]+\/)*$/

/** The place of the site. @throws WrongUse when what is said of it makes no address. */
export function addressOf({basePath, url}: Place): Address {
  const site = url === undefined ? undefined : parseUrl(url)
  const written = `/${basePath ?? site?.pathname ?? ''}/`.replace(/\/{2,}/g, '/')
  const path = new URL(written, 'https://host').pathname
  if (!basePathPattern.test(path)) {
    throw new WrongUse(
      `Unexpected base path \`${basePath ?? url}\`, expected one of letters, digits, \`.\`, \`_\`, \`~\` and \`-\`, such as \`/cuttings/\``
    )
  }
  return {basePath: path, ...(site && {url: new URL(path, site).href})}
}

function parseUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return url
  throw new WrongUse(
    `Unexpected URL \`${text}\`, expected the address of the site, such as \`https://example.org/cuttings/\``
  )
}
