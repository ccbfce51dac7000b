/**
 * What a build did, in words.
 *
 *     gone /stories/harbour-1a2b3c4/: harbour.txt has another address now; to keep the old one, write …
 *     2 stories from 2 captures (2 added); 41 files written in 1.2 s
 *     The site is in _site
 */

import type {BuildReport} from '../build/report.ts'
import {messagesText} from './messages.ts'
import {counted, type Paint, printable, type Stream} from './terminal.ts'

/** Time of a build from which on it is said where it went, in milliseconds. */
const worthAWord = 2000

/** Most addresses shown that are gone. */
const mostGone = 20

/** The report as text: what needs attention first. */
export function reportText(
  report: BuildReport,
  {articles, output}: {readonly articles: string; readonly output: string},
  {colours, palette}: Pick<Stream, 'colours' | 'palette'>
): string {
  const messages = messagesText(report.messages, {colours, folder: articles})
  return [
    ...(messages === '' ? [] : [`${messages}\n`]),
    ...(report.gone.length > 0 ? [goneText(report.gone, palette.doubtful)] : []),
    ...(report.note === undefined ? [] : [`${palette.doubtful(report.note)}\n`]),
    `${palette.bold(summaryOf(report))}\n`,
    ...(report.written + report.removed > 0 ? [`The site is in ${printable(output)}\n`] : [])
  ].join('')
}

/** Which addresses lead nowhere now, and how to keep each. */
function goneText(gone: BuildReport['gone'], paint: Paint): string {
  const shown = gone.slice(0, mostGone).map(({address, capture}) => {
    const aliases = `aliases: [${JSON.stringify(address)}]`
    const cure =
      capture === undefined
        ? `write ${aliases} for the story that takes its place, or bring the capture back with pubStatus: canceled to leave a notice`
        : `${printable(capture)} has another address now; to keep the old one, write ${aliases} for it`
    return `${paint('gone')} ${printable(address)}: ${cure}\n`
  })
  const more = gone.length - shown.length
  return (
    shown.join('') +
    (more === 0
      ? ''
      : `… and ${counted(more, 'more address', 'more addresses')}; --json lists them all\n`)
  )
}

function summaryOf({captures, stories, difference, written, removed, milliseconds}: BuildReport) {
  const changes = (['added', 'changed', 'removed'] as const)
    .filter(kind => difference[kind] > 0)
    .map(kind => `${difference[kind]} ${kind}`)
  const what = `${counted(stories, 'story', 'stories')} from ${counted(captures, 'capture')}`
  const how = changes.length === 0 ? '' : ` (${changes.join(', ')})`
  const files = written + removed === 0 ? 'nothing to write' : filesText(written, removed)
  return `${what}${how}; ${files} in ${seconds(milliseconds.total)} s${timesOf(milliseconds)}`
}

/** Where the time went, where that is worth a word. */
function timesOf({total = 0, parse, archive, render}: BuildReport['milliseconds']): string {
  if (total < worthAWord || render === undefined) return ''
  return `: reading ${seconds(parse)} s, archive ${seconds(archive)} s, pages and search ${seconds(render)} s`
}

function seconds(milliseconds = 0): string {
  return (milliseconds / 1000).toFixed(1)
}

function filesText(written: number, removed: number): string {
  const gone = removed === 0 ? '' : `, ${counted(removed, 'file')} removed`
  return `${counted(written, 'file')} written${gone}`
}
