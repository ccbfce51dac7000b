/**
 * What stories share, as data: files below `/data/`, and the schema of each.
 *
 *     events.json         what several stories report, with reasons and aligned statements
 *     entities.json       people, organisations and places, with roles as printed
 *     quotations.jsonl    one quotation a line, with its speaker
 *
 * Only what pages may show stands here, too.
 */

import {jsonSchemaOf} from '../../model/schema/records.ts'
import {toEntityRecord, toEventRecord, toQuotationRecord} from '../../model/shared-records.ts'
import type {Context} from '../context.ts'
import type {Ledger} from '../ledger.ts'
import type {FileContent, PlannedFile} from '../planned-file.ts'
import {paths} from '../urls.ts'
import {jsonLines, type Splicing, spliced} from './splice.ts'

/** The files of what stories share, each with the words of the page that describe it. */
export const sharedFiles = [
  {name: 'events.json', label: 'downloads.events'},
  {name: 'entities.json', label: 'downloads.entities'},
  {name: 'quotations.jsonl', label: 'downloads.quotations'}
] as const

/** The schemas, in the same way. */
export const schemaFiles = [
  {name: 'stories.schema.json', label: 'downloads.storiesSchema', data: 'stories'},
  {name: 'events.schema.json', label: 'downloads.eventsSchema', data: 'events'},
  {name: 'entities.schema.json', label: 'downloads.entitiesSchema', data: 'entities'},
  {name: 'quotations.schema.json', label: 'downloads.quotationsSchema', data: 'quotations'}
] as const

/** The files, planned. */
export function sharedDownloads(
  {listed, outlets, touched, wholeEntity, wholeEvent}: Context,
  standing: Ledger['standing']
): PlannedFile[] {
  const {events, entities, speakers} = listed
  function* quotationLines() {
    for (const {name, quotations} of speakers) {
      for (const quotation of quotations) {
        yield `${JSON.stringify(toQuotationRecord(quotation, name))}\n`
      }
    }
  }
  const [eventsFile, entitiesFile, quotationsFile] = sharedFiles
  return [
    planned(eventsFile.name, touched.anyEvent, () =>
      list(standing(paths.dataFile(eventsFile.name)), {
        items: events,
        isRight: event => !touched.event(event),
        make: event => JSON.stringify(toEventRecord(wholeEvent(event)))
      })
    ),
    planned(entitiesFile.name, touched.anyEntity, () =>
      list(standing(paths.dataFile(entitiesFile.name)), {
        items: entities,
        isRight: entity => !touched.anyOutlet && !touched.entity(entity),
        make: entity => JSON.stringify(toEntityRecord(wholeEntity(entity), outlets))
      })
    ),
    planned(quotationsFile.name, touched.anyQuotation, quotationLines),
    // They are the program's, whatever is in the archive.
    ...schemaFiles.map(({name, data}) => planned(name, false, () => jsonSchemaOf(data)))
  ]
}

/** A list with one record on each line; those that are right stand there already. */
function* list<Item extends {readonly identifier: string}>(
  before: Buffer = Buffer.alloc(0),
  records: Pick<Splicing<Item>, 'isRight' | 'make'> & {readonly items: readonly Item[]}
): Generator<string | Uint8Array> {
  if (records.items.length === 0) return yield '[]\n'
  yield '[\n'
  yield* spliced({
    ...records,
    before,
    records: jsonLines(before),
    idOf: ({identifier}) => identifier,
    separator: ',\n'
  })
  yield '\n]\n'
}

function planned(name: string, touched: boolean, content: () => FileContent): PlannedFile {
  return {path: paths.dataFile(name), touched, content}
}
