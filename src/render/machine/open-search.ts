/**
 * The OpenSearch description, by which a browser or a reader can search the archive.
 *
 * Its template must be an absolute address: while the site's own is unknown there is none.
 */

import type {Context} from '../context.ts'
import {paths} from '../urls.ts'
import {escapeXml} from './xml.ts'

/** Longest names and description that OpenSearch 1.1 allows, in characters. */
const longest = {shortName: 16, longName: 48, description: 1024}

/** The description, or nothing without search, or while the site's address is unknown. */
export function openSearch({description, urls, search: hasSearch}: Context): string | undefined {
  const search = hasSearch ? urls.absolute(paths.search) : undefined
  if (search === undefined) return undefined
  const {title, language} = description
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${escapeXml(cut(title, longest.shortName))}</ShortName>`,
    `<LongName>${escapeXml(cut(title, longest.longName))}</LongName>`,
    `<Description>${escapeXml(cut(description.description, longest.description))}</Description>`,
    `<Url type="text/html" template="${escapeXml(search)}?q={searchTerms}"/>`,
    `<Language>${escapeXml(language)}</Language>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    '<OutputEncoding>UTF-8</OutputEncoding>',
    '</OpenSearchDescription>',
    ''
  ].join('\n')
}

function cut(text: string, length: number): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()]
  if (characters.length <= length) return characters.join('')
  return `${characters
    .slice(0, length - 1)
    .join('')
    .trimEnd()}…`
}
