/**
 * The filters that a site gets.
 *
 *     {{ "2019-03-26~" | edtf }}                     about 26 March 2019
 *     {% set story = "2019/tass.txt" | cutting %}    the story of that capture
 *     {{ story | cite("apa") }}                      the story, cited
 *
 * What cannot be found fails the build, with what to write instead: a page with a hole in it
 * would be published unseen.
 */

import type {HostStory, HostView} from '../render/host-archive.ts'
import {WrongUse} from '../wrong-use.ts'

/** The filters, by name. */
export function filtersOf(view: () => HostView) {
  return {
    edtf: (text: string): string => {
      const words = view().dateText(String(text))
      if (words !== undefined) return words
      throw new WrongUse(
        `Unexpected date \`${text}\` for the filter edtf, expected EDTF, such as \`2019-03-28\``
      )
    },
    cutting: (path: string): HostStory => {
      const story = view().archive.stories.find(one => one.path === path || one.identifier === path)
      if (story !== undefined) return story
      throw new WrongUse(
        `Unexpected capture \`${path}\` for the filter cutting, expected the path of one below the folder of captures`
      )
    },
    cite: ({citations}: HostStory, style: string): string => {
      const citation = citations.find(({id}) => id === style)
      if (citation !== undefined) return citation.text
      const known = citations.map(({id}) => id).join(', ')
      throw new WrongUse(
        `Unexpected style \`${style}\` for the filter cite, expected one of ${known}`
      )
    }
  }
}
