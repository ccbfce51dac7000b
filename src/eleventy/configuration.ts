/**
 * The part of Eleventy 3 that the plugin speaks to. Types only: the plugin imports no Eleventy,
 * it gets the configuration of the site that it is added to.
 */

/** Eleventy's configuration, as a plugin gets it. */
export interface EleventyConfiguration {
  /** Path of the site on its host: `/` or `/x/`. */
  readonly pathPrefix?: string
  /** Folders of the site. */
  readonly directories: {readonly output: string}
  /** Files that are no templates. */
  readonly ignores: {add(glob: string): unknown}
  /** Files whose change builds nothing. */
  readonly watchIgnores: {add(glob: string): unknown}
  readonly logger?: Logger
  addWatchTarget(path: string): unknown
  addGlobalData(name: string, value: () => unknown): unknown
  addCollection(name: string, items: () => unknown): unknown
  addFilter(name: string, filter: (...words: never[]) => unknown): unknown
  on(event: 'eleventy.before', listener: (build: EleventyBuild) => Promise<void>): unknown
}

/** What Eleventy says of a build that begins. */
export interface EleventyBuild {
  /** `fs` when files are written. */
  readonly outputMode?: string
}

/** Eleventy's voice on the terminal. */
export interface Logger {
  log(text: string): void
  warn(text: string): void
}
