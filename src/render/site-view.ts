/**
 * What is the same on every page: the masthead, the navigation, the footer, and the links to
 * styles, fonts and scripts. Nothing here counts stories, so that a new story leaves the
 * pages of the others as they are.
 */

import type {Context} from './context.ts'
import type {Theme} from './theme.ts'
import {paths} from './urls.ts'
import {feedLinks} from './views/feed-links.ts'
import {linkTo, navigationOf, otherAxesOf} from './views/navigation.ts'
import {contactOf} from './views/single-pages.ts'
import type {SiteView} from './views/types.ts'

/**
 * No inline scripts or styles, and nothing from other hosts. Pagefind compiles WebAssembly;
 * JSON-LD is data, which no browser runs.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'"
].join('; ')

/** The view of the site. */
export function siteView(context: Context, theme: Theme): SiteView {
  const {description, labels, urls} = context
  const contact = contactOf(description.contact)
  const [lightOrDark] = theme.scriptLinks('theme.js', urls)
  return {
    title: description.title,
    description: description.description,
    lang: description.language,
    dir: labels.direction,
    home: urls.href(paths.home),
    basePath: urls.basePath,
    navigation: navigationOf(context),
    ...(context.search ? {search: urls.href(paths.search)} : {}),
    styles: `${urls.href(paths.asset('style.css'))}?v=${theme.stylesVersion}`,
    fonts: theme.preloads.map(name => urls.href(paths.asset(`fonts/${name}`))),
    ...(theme.icon === undefined ? {} : {icon: urls.href(theme.icon)}),
    ...(lightOrDark === undefined ? {} : {theme: lightOrDark}),
    scripts: theme.scriptLinks('shortcuts.js', urls),
    feeds: feedLinks(urls, paths.home, description.title),
    ...(!context.search || urls.absolute(paths.openSearch) === undefined
      ? {}
      : {openSearch: urls.href(paths.openSearch)}),
    contentSecurityPolicy,
    generator: 'Cuttings',
    footer: {
      rights: description.rights,
      links: [
        ...otherAxesOf(context),
        linkTo(context, 'data'),
        linkTo(context, 'about'),
        {href: urls.href(paths.feed), text: labels.text('navigation.feed')}
      ],
      ...(contact === undefined ? {} : {contact})
    }
  }
}
