/**
 * The page of a capture: the original, every line labelled with what became of it.
 *
 *     1  News   /   Russia   /   Venezuela      Section
 *     3  Russia confirms, defends sending …     Headline
 *     39 Press TV News Roku                     Furniture (struck through)
 */

import type {ArchivedStory} from '../../model/archived-story.ts'
import type {Line, Story} from '../../model/story.ts'
import type {Context} from '../context.ts'
import {paths} from '../urls.ts'
import {frame} from './frame.ts'
import {headlineOf} from './story-item.ts'
import type {CaptureLine, CaptureView, Fate} from './story-pages.ts'

/** Most lines on the page, and most characters of a line; the download has all. */
const linesOnPage = 5000
const charactersOfLine = 20_000

const fates: readonly Fate[] = ['body', 'metadata', 'furniture', 'blank']

/** The view of a story's capture. */
export function captureView(context: Context, archived: ArchivedStory): CaptureView {
  const {labels, urls} = context
  const story = context.site.storyOf(archived.identifier)
  const headline = headlineOf(context, archived)
  const storyLink = {href: urls.href(paths.story(archived)), text: headline}
  const {sha256, bytes} = story.capture
  return {
    ...frame(context, {
      kind: 'capture',
      path: paths.capture(archived),
      heading: labels.text('capture.title', {headline}),
      description: labels.text('capture.description', {path: story.path}),
      section: 'stories',
      trail: [storyLink]
    }),
    story: storyLink,
    path: story.path,
    facts: factsOf(context, story),
    sha256: groupsOf(sha256),
    download: {
      href: urls.href(paths.original(archived)),
      text: labels.text('capture.download', {size: labels.size(bytes)})
    },
    legend: legendOf(context, story.lines),
    lines: story.lines.slice(0, linesOnPage).map(line => lineView(context, line)),
    ...shortenedOf(context, story.lines.length)
  }
}

/** A digest in groups of four digits, so that a person can compare it. */
export function groupsOf(digest: string): string[] {
  return digest.match(/.{1,4}/g) ?? []
}

function factsOf({labels}: Context, {capture}: Story): CaptureView['facts'] {
  const {bytes, encoding, format} = capture
  return [
    {label: labels.text('capture.size'), value: labels.count('bytes', bytes)},
    {label: labels.text('capture.encoding'), value: encoding},
    {label: labels.text('capture.format'), value: labels.text(`capture.${format}`)}
  ]
}

function legendOf({labels}: Context, lines: readonly Line[]): CaptureView['legend'] {
  return fates.flatMap(fate => {
    const number = lines.filter(line => line.fate === fate).length
    if (number === 0) return []
    return [{fate, text: labels.text(`fates.${fate}`), count: labels.count('lines', number)}]
  })
}

function lineView({labels}: Context, {number, text, fate, field, rule}: Line): CaptureLine {
  const name = labelOf(fate, field)
  const label = name === undefined ? undefined : labels.text(name)
  const isNamedAlike = rule === label?.toLowerCase()
  return {
    id: `L${number}`,
    number,
    text: text.slice(0, charactersOfLine),
    fate,
    ...(label === undefined ? {} : {label}),
    ...(rule === undefined || isNamedAlike ? {} : {rule})
  }
}

/** The name of the label: the part of the body, the field, or the fate itself. */
function labelOf(fate: Fate, field: Line['field']): string | undefined {
  if (fate === 'blank') return undefined
  if (fate === 'furniture' || field === undefined) return `fates.${fate}`
  return field === 'captions' || field === 'subheads' ? `parts.${field}` : `fields.${field}`
}

function shortenedOf({labels}: Context, length: number): {shortened?: string} {
  if (length <= linesOnPage) return {}
  const shown = labels.number(linesOnPage)
  return {
    shortened: labels.text('capture.shortened', {shown, lines: labels.count('lines', length)})
  }
}
