/**
 * The theme: styles, fonts, scripts and templates, from folders.
 *
 *     templates/styles/*.css   → /assets/style.css, in the order of their names
 *     templates/**             → known by a digest, so that a changed template makes pages stale
 *     fonts/… named in styles  → /assets/fonts/, from the font packages
 *     browser scripts          → /assets/
 *     public/                  → as it is
 *
 * Folders come strongest first: a file hides those of the same name in weaker folders.
 */

import {existsSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {sha256} from '../model/identifiers.ts'
import {filesBelow} from './files-below.ts'
import type {PlannedFile} from './planned-file.ts'
import {paths, type SitePath, toSitePath, type Urls} from './urls.ts'

/** Where a theme comes from. */
export interface ThemeFolders {
  readonly templateFolders: readonly string[]
  readonly publicFolders: readonly string[]
  readonly browserFolder: string
}

/** A theme, read. */
export interface Theme {
  /** Digest of every template and of the words. */
  readonly templatesKey: string
  readonly stylesVersion: string
  /** Font files that every page needs at once. */
  readonly preloads: readonly string[]
  readonly icon?: SitePath
  /** The link to a browser script; nothing when it was not compiled. */
  scriptLinks(name: string, urls: Urls): readonly string[]
  /** The files that the theme puts on the site. */
  readonly files: readonly PlannedFile[]
}

/** The packages that font files come from. */
const fontPackages = ['@fontsource-variable/source-serif-4', '@fontsource-variable/source-sans-3']

/** The fonts of text and interface: both are there at the first paint. */
const preloaded = /^source-(?:serif-4|sans-3)-latin-wght-normal\.woff2$/

const fontName = /url\(["']?fonts\/([\w.-]+)["']?\)/g

const icon = 'icon.svg'

const versionLength = 10

/** Read the theme. */
export function readTheme({templateFolders, publicFolders, browserFolder}: ThemeFolders): Theme {
  const templates = layered(templateFolders)
  const copied = layered(publicFolders)
  const scripts = layered([browserFolder]).filter(({name}) => name.endsWith('.js'))
  const styles = templates.filter(({name}) => /^styles\/[^/]+\.css$/.test(name))
  const css = styles.map(({file}) => readFileSync(file, 'utf8')).join('\n')
  const fonts = [...new Set([...css.matchAll(fontName)].map(([, name = '']) => name))].sort()
  const scriptsVersion = digestOf(scripts).slice(0, versionLength)
  const hasIcon = copied.some(({name}) => name === icon)
  return {
    templatesKey: digestOf(templates.filter(file => !styles.includes(file))),
    stylesVersion: sha256(css).slice(0, versionLength),
    preloads: fonts.filter(name => preloaded.test(name)),
    ...(hasIcon ? {icon: toSitePath(`/${icon}`)} : {}),
    scriptLinks: (name, urls) =>
      scripts.some(script => script.name === name)
        ? [`${urls.href(paths.asset(name))}?v=${scriptsVersion}`]
        : [],
    files: [
      ...copied.map(({name, file}) => copy(toSitePath(`/${name}`), file)),
      {path: paths.asset('style.css'), key: () => sha256(css), content: () => css},
      ...scripts.map(({name, file}) => copy(paths.asset(name), file)),
      ...fonts.flatMap(name => fontFile(name))
    ]
  }
}

interface LayeredFile {
  /** Below its folder, with forward slashes. */
  readonly name: string
  readonly file: string
}

/** The files of folders, by name; of two with one name, that of the stronger folder. */
function layered(folders: readonly string[]): LayeredFile[] {
  const found = new Map<string, LayeredFile>()
  for (const folder of folders) {
    for (const name of filesBelow(folder)) {
      if (!found.has(name)) found.set(name, {name, file: join(folder, name)})
    }
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

function digestOf(files: readonly LayeredFile[]): string {
  return sha256(files.map(({name, file}) => `${name} ${sha256(readFileSync(file))}\n`).join(''))
}

function copy(path: SitePath, file: string): PlannedFile {
  return {path, key: () => sha256(readFileSync(file)), content: () => readFileSync(file)}
}

/** A font from its package; one that no package has may stand in `public/assets/fonts/`. */
function fontFile(name: string): PlannedFile[] {
  const {resolve} = createRequire(import.meta.url)
  const file = fontPackages
    .map(font => join(dirname(resolve(`${font}/package.json`)), 'files', name))
    .find(candidate => existsSync(candidate))
  return file === undefined ? [] : [copy(paths.asset(`fonts/${name}`), file)]
}
