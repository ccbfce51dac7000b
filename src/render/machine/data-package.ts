/**
 * The data package: `/data/datapackage.json`, which tells Frictionless Data readers what every
 * other file below `/data/` is, how large, and with which SHA-256.
 *
 *     {"name": "stories.csv", "path": "stories.csv", "bytes": 812, "hash": "sha256:…", "schema": …}
 *
 * The table has a Table Schema. JSON Schema has no place of its own in a data package, so that a
 * file of JSON names its schema as `jsonSchema`.
 */

import {sha256, slug} from '../../model/identifiers.ts'
import type {Context} from '../context.ts'
import type {WrittenFile} from '../measured-files.ts'
import type {PlannedFile} from '../planned-file.ts'
import {paths, type SitePath} from '../urls.ts'
import {columns, csvFile} from './csv.ts'
import {checksumsFile} from './downloads.ts'
import {schemaFiles, sharedFiles} from './shared-downloads.ts'
import {storyFilesOf, storyFileText} from './story-files.ts'

/** The data package. */
export const packageFile = 'datapackage.json'

const mediaTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  jsonl: 'application/jsonl',
  txt: 'text/plain'
}

/** The file, planned; the files that it speaks of have their places. */
export function dataPackage(
  context: Context,
  factsOf: (path: SitePath) => WrittenFile
): PlannedFile {
  const {description, urls, labels} = context
  const inWords = ({name, label}: {readonly name: string; readonly label: string}) => ({
    name,
    text: labels.text(label)
  })
  const described = [
    {name: csvFile, text: labels.text('downloads.storiesCsv')},
    ...storyFilesOf(context).map(file => ({name: file.name, text: storyFileText(context, file)})),
    ...sharedFiles.map(inWords),
    {name: checksumsFile, text: labels.text('downloads.checksums')},
    ...schemaFiles.map(inWords)
  ]
  const text = `${JSON.stringify(
    {
      profile: 'data-package',
      name: slug(description.title, 'archive').replace(/[^a-z0-9-]/g, '') || 'archive',
      title: description.title,
      description: `${description.description}\n\n${description.rights}`,
      homepage: urls.absolute(paths.home),
      resources: described.map(({name, text: words}) => {
        const {bytes, sha256: digest} = factsOf(paths.dataFile(name))
        const file = resource(name, words)
        const table = name === csvFile ? {dialect, schema: tableSchemaOf(context)} : {}
        return {...file, bytes, hash: `sha256:${digest}`, ...table}
      })
    },
    null,
    2
  )}\n`
  return {path: paths.dataFile(packageFile), key: () => sha256(text), content: () => text}
}

function resource(name: string, description: string): object {
  const format = name.slice(name.lastIndexOf('.') + 1)
  const schema = `${/^[a-z]*/.exec(name)?.[0]}.schema.json`
  const isTable = name === csvFile
  const hasSchema = name !== schema && schemaFiles.some(file => file.name === schema)
  return {
    profile: isTable ? 'tabular-data-resource' : 'data-resource',
    name,
    path: name,
    description,
    format,
    mediatype: mediaTypes[format],
    encoding: 'utf-8',
    ...(hasSchema && !isTable ? {jsonSchema: schema} : {})
  }
}

const dialect = {delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true}

function tableSchemaOf({urls}: Context): object {
  const isKnown = urls.absolute(paths.home) !== undefined
  return {
    fields: columns.map(({name, type, isAddress, description}) => ({
      name,
      type,
      ...(isAddress && isKnown ? {format: 'uri'} : {}),
      description
    })),
    primaryKey: 'identifier',
    missingValues: ['']
  }
}
