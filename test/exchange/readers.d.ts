/** The part of readers without types of their own that the tests use. */

declare module '@citation-js/core' {
  /** What a reader understood, as CSL-JSON. */
  export interface Understood {
    readonly type: string
    readonly id: string
    readonly title?: string
    readonly 'container-title'?: string
    readonly genre?: string
    readonly author?: readonly {readonly family?: string; readonly literal?: string}[]
    readonly reporter?: unknown
    readonly issued?: {readonly 'date-parts': readonly (readonly number[])[]}
    readonly URL?: string
    readonly note?: string
  }
  export class Cite {
    constructor(input: unknown, options?: {readonly forceType?: string; readonly strict?: boolean})
    readonly data: readonly Understood[]
    format(name: string, options?: {readonly template?: string; readonly format?: string}): string
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-csl'
declare module '@citation-js/plugin-ris'
declare module 'jsonld' {
  export function expand(
    document: object,
    options: {readonly documentLoader: (url: string) => Promise<object>}
  ): Promise<Readonly<Record<string, unknown>>[]>
}
