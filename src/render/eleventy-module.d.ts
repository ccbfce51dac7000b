/**
 * The part of Eleventy 3.1.7 that `eleventy.ts` uses; the package has no types of its own.
 */

declare module '@11ty/eleventy' {
  /** Eleventy's configuration. */
  export interface Configuration {
    setQuietMode(isQuiet: boolean): void
    setUseGitIgnore(isUsed: boolean): void
    setDataDeepMerge(isDeep: boolean): void
    setFreezeReservedData(isFrozen: boolean): void
    setTemplateFormats(formats: readonly string[]): void
    setNunjucksEnvironmentOptions(options: {
      readonly autoescape: boolean
      readonly throwOnUndefined: boolean
    }): void
    addNunjucksGlobal(name: string, value: unknown): void
    addNunjucksAsyncFilter(
      name: string,
      filter: (value: number, done: (error: unknown, result?: unknown) => void) => void
    ): void
    addGlobalData(name: string, value: () => unknown): void
    addTemplate(path: string, content: string, data?: object): void
    on(
      event: 'eleventy.engine.njk',
      listener: (engine: {
        readonly environment: {
          readonly loaders: readonly {searchPaths: string[]}[]
          getTemplate(...words: readonly unknown[]): unknown
        }
        readonly nunjucks: {
          readonly runtime: {
            readonly Frame: {
              readonly prototype: {
                readonly variables: Record<string, unknown>
                set(name: string, value: unknown, isOuter?: boolean): void
              }
            }
          }
        }
      }) => void
    ): void
  }

  /** One run over one input folder. */
  class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        readonly quietMode: boolean
        readonly configPath: null
        readonly config: (configuration: Configuration) => void
      }
    )
    /** Say nothing on the terminal, of errors either: they are thrown as well. */
    disableLogger(): void
    toJSON(): Promise<unknown>
  }

  // biome-ignore lint/style/noDefaultExport: the package has one.
  export {Eleventy as default}
}
