/**
 * Parse a capture into a story: the one place where the order of the plugins is written.
 *
 *     parseCapture(readCapture(loaded))  → {headline: 'Russia confirms, …', articleBody: …, …}
 *
 * One capture at a time; no other story, no clock, no file system. Never throws on any text.
 */

import type {Root} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {VFile} from 'vfile'
import type {Capture} from '../model/capture.ts'
import type {Story} from '../model/story.ts'
import {abstract} from './abstract.ts'
import {bodyBlock} from './body-block.ts'
import {bodyEdges} from './body-edges.ts'
import {byline} from './byline.ts'
import {captions} from './captions.ts'
import {dateDerived} from './date-derived.ts'
import {dateModified} from './date-modified.ts'
import {datePublished} from './date-published.ts'
import {dateline} from './dateline.ts'
import {fromText} from './from-text/index.ts'
import {unquoted} from './from-text/unquoted.ts'
import {furniture} from './furniture.ts'
import {headline} from './headline.ts'
import {kind} from './kind.ts'
import {language} from './language.ts'
import {linkLists} from './link-lists.ts'
import {machineLine} from './machine-line.ts'
import {mentions} from './mentions/index.ts'
import {notes} from './notes.ts'
import {overrides} from './overrides.ts'
import {publisher} from './publisher.ts'
import {quotations} from './quotations.ts'
import {readRecordHead} from './record-head/read.ts'
import {recordHead} from './record-head.ts'
import {section} from './section.ts'
import {toStory} from './story.ts'
import {subheads} from './subheads.ts'
import {overstepOf} from './text/markdown-bounds.ts'
import {timeLines} from './times/time-lines.ts'
import {url} from './url.ts'

/** A plugin: a function that returns a transformer of the tree and its file. */
export type ParsePlugin = () => (tree: Root, file: VFile) => void

/** Each line says why it stands where it stands. */
export const plugins: readonly ParsePlugin[] = [
  overrides, // first: what a person said is settled before anything is guessed
  bodyBlock, // then the body: everything else is found by where it stands to it
  machineLine, // what a collecting program wrote on top is not the headline's
  language, // before the dates, whose names and order depend on it
  recordHead, // what labelled lines on top say needs not be looked for
  headline, // before the fields around it, which are found by where they stand to it
  bodyEdges, // paragraphs near the headline and of the same words are body too
  timeLines, // where lines tell times, and of what
  dateline, // in the text, else on a line that tells a time
  datePublished,
  dateModified,
  byline, // beside the time lines
  url,
  section, // trail and topics: what the lines before left
  notes, // what speaks of the story is none of it
  abstract, // before the captions: what is left between headline and body once those lines have gone
  linkLists, // before captions and subheads, which links resemble
  captions, // before subheads, which are shorter
  subheads, // short lines between paragraphs that are no captions
  furniture, // whatever nobody wanted
  publisher, // by the lines that are furniture, and the dateline
  dateDerived, // from captions and dateline, when no line told the date
  mentions, // of the text that is left, once its language and dateline are known
  quotations, // of the paragraphs that are left
  kind // last: it weighs what was found
]

const markdown = unified().use(remarkParse).freeze()
/** What each plugin does, made once: to run them through unified takes as long as some of them do. */
const transformers = plugins.map(plugin => plugin())

/** The story of a capture; `undefined` when it was read with a fatal message. */
export function parseCapture(file: VFile): Story | undefined {
  const capture = file.data.capture
  if (capture === undefined) return undefined
  const lines = contentOf(capture)
  const tree = isMarkdown(capture, file)
    ? markdown.parse(lines.join('\n'))
    : fromText(withoutHead(unquoted(lines), file))
  for (const transform of transformers) transform(tree, file)
  return toStory(tree, file, capture)
}

/** Raw text without the labelled lines at its top, which are noted. */
function withoutHead(lines: readonly string[], file: VFile): readonly string[] {
  const head = readRecordHead(lines)
  if (head === undefined) return lines
  file.data.recordHead = head
  return head.rest
}

/** Whether to read it as Markdown; says so when it is called that and cannot be. */
function isMarkdown({format, lines, path}: Capture, file: VFile): boolean {
  if (format !== 'markdown') return false
  const overstep = overstepOf(lines)
  if (overstep === undefined) return true
  if (path.endsWith('.txt')) return false
  const {line, what} = overstep
  const message = file.message(
    `Unexpected Markdown with ${what}, expected that of an article; it was read as raw text`,
    {place: {line, column: 1}, ruleId: 'markdown', source: 'cuttings'}
  )
  message.note = 'Take the signs out, or end the name of the file in `.txt`'
  return false
}

/** The lines without the front matter, whose lines stay, blank, so that positions are those of the file. */
function contentOf({lines, frontMatterLines}: Capture): readonly string[] {
  if (frontMatterLines === 0) return lines
  return lines.map((line, index) => (index < frontMatterLines ? '' : line))
}
