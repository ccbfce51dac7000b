/**
 * Names of meta elements by the field they state, most trusted first: OpenGraph, the names
 * of the large content systems, Dublin Core, Google Scholar's `citation_…`, microdata.
 */

/** Names that state the headline. */
export const headlineNames: readonly string[] = [
  'og:title',
  'citation_title',
  'dcterms.title',
  'dc.title',
  'twitter:title',
  'parsely-title',
  'sailthru.title'
]

/** Names by field, in lower case. */
export const metaNames = {
  abstract: [
    'og:description',
    'description',
    'dcterms.description',
    'dc.description',
    'twitter:description'
  ],
  author: [
    'author',
    'article:author',
    'citation_author',
    'dcterms.creator',
    'dc.creator',
    'parsely-author',
    'sailthru.author'
  ],
  datePublished: [
    'article:published_time',
    'og:published_time',
    'datepublished',
    'citation_publication_date',
    'citation_date',
    'dcterms.issued',
    'dc.date.issued',
    'dcterms.date',
    'dc.date',
    'parsely-pub-date',
    'sailthru.date',
    'pubdate',
    'publishdate',
    'date'
  ],
  dateModified: [
    'article:modified_time',
    'og:updated_time',
    'datemodified',
    'dcterms.modified',
    'last-modified'
  ],
  publisher: [
    'og:site_name',
    'dcterms.publisher',
    'dc.publisher',
    'citation_journal_title',
    'application-name'
  ],
  url: ['og:url', 'citation_public_url', 'twitter:url'],
  articleSection: ['article:section', 'parsely-section'],
  keywords: ['article:tag', 'news_keywords', 'keywords', 'parsely-tags'],
  inLanguage: ['og:locale', 'content-language', 'dcterms.language', 'dc.language']
} as const satisfies Readonly<Record<string, readonly string[]>>
