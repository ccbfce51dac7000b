/**
 * How well the mentions of stories agree with what editors tagged.
 *
 *     npm run evaluate:mentions -- --stories STORIES.jsonl [--show places|people|orgs]
 *
 * One JSON object a line: `text` is the raw capture; `places`, `people` and `orgs` are tags such as
 * `west-germany`, `james-baker`, `imf`. What they mean, and which can be found at all, is said in
 * `mentions/tags.ts`. `--show` prints what was missed, most often first.
 */

import {readFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {type Compared, compareStory, readTagged} from './mentions/compare.ts'
import {type TagKind, tagKinds} from './mentions/tags.ts'

const usage =
  'Usage: npm run evaluate:mentions -- --stories STORIES.jsonl [--show places|people|orgs]'

main()

function main(): void {
  const {values} = parseArgs({options: {stories: {type: 'string'}, show: {type: 'string'}}})
  const show = tagKinds.find(kind => kind === values.show)
  if (!values.stories || (values.show !== undefined && show === undefined)) {
    process.stderr.write(`${usage}\n`)
    process.exitCode = 2
    return
  }
  const lines = readFileSync(values.stories, 'utf8').split('\n').filter(Boolean)
  const compared = lines.flatMap((line, index) => compareStory(readTagged(line, index + 1)))
  process.stdout.write(
    show ? missed(compared, show) : tagKinds.map(kind => row(compared, kind)).join('')
  )
}

/** `places     P 0.901  R 0.952   of 22358 tags` */
function row(compared: readonly Compared[], kind: TagKind): string {
  const own = compared.filter(one => one.kind === kind)
  const count = (outcome: Compared['outcome']) => own.filter(one => one.outcome === outcome).length
  const [right, extra, lost, unsaid] = [
    count('right'),
    count('extra'),
    count('missed'),
    count('unsaid')
  ]
  const precision = kind === 'places' ? `P ${(right / (right + extra)).toFixed(4)}` : 'P      -'
  const recall = (right / (right + lost)).toFixed(4)
  return `${kind.padEnd(8)}${precision}  R ${recall}  of ${right + lost} tags; ${unsaid} more are not printed\n`
}

function missed(compared: readonly Compared[], kind: TagKind): string {
  const lists = (['missed', 'extra'] as const).map(outcome => {
    const stories = new Map<string, number[]>()
    for (const one of compared) {
      if (one.kind !== kind || one.outcome !== outcome) continue
      stories.set(one.tag, [...(stories.get(one.tag) ?? []), one.story])
    }
    const lines = [...stories]
      .sort(([, one], [, other]) => other.length - one.length)
      .map(([tag, numbers]) => `  ${tag}: ${numbers.length} (${numbers.slice(0, 8).join(', ')})\n`)
    return `${outcome}\n${lines.join('')}`
  })
  return lists.join('')
}
