/**
 * The archive for the templates of another site: everything up to its pages, as views.
 *
 *     articles/ ─► survey ─► what `layouts/story.njk` sees, of every story
 */

import type {HostView} from '../render/host-archive.ts'
import {addressOf, type Place} from './address.ts'
import {layered} from './plan.ts'
import {type SurveyOptions, survey} from './survey.ts'

/** Which archive, and where its pages stand. */
export interface HostOptions extends SurveyOptions, Place {
  /** Path of the archive in the other site; links start with it, because that site adds its own path. */
  readonly linkPath: string
  /** The archive's own templates over those of the program, strongest first. */
  readonly templates: readonly string[]
}

/** The archive as it stands. @throws WrongUse when it cannot be read. */
export async function viewForHost(options: HostOptions): Promise<HostView> {
  const {root, basePath, url, linkPath, templates} = options
  const {hostView} = await import('../render/host-archive.ts')
  return survey(options, site => {
    const address = addressOf({basePath, url: url ?? site.description.url})
    const templateFolders = layered(root, 'templates', templates)
    return hostView(site, {...address, basePath: linkPath, templateFolders})
  })
}
