/**
 * What a site may say of the archive that it takes in.
 *
 *     eleventyConfig.addPlugin(cuttings, {captures: 'articles', path: '/archive/'})
 */

/** Options of the plugin. Folders are below the folder that Eleventy runs in. */
export interface CuttingsOptions {
  /** Folder of the captures, with `archive.yaml` if there is one. @default 'articles' */
  readonly captures?: string
  /** Where the archive stands in the site. @default '/archive/' */
  readonly path?: string
  /** Whether the pages of the archive are built; without them there are the data alone. @default true */
  readonly pages?: boolean
  /** Whether the archive has a search. @default true */
  readonly search?: boolean
  /** Address of the site's host: feeds and canonical links need it. @default `url` of `archive.yaml` */
  readonly url?: string
  /** Folders with layouts, partials, styles or words of your own over those of the program. @default [] */
  readonly templates?: readonly string[]
  /** Say nothing but what needs attention. @default false */
  readonly quiet?: boolean
}
