/**
 * What users may rely on in the data: the published JSON Schemas, kept in `fixtures/schemas`. A
 * change of one is a change of the contract; `UPDATE=1` writes them anew.
 */

import assert from 'node:assert/strict'
import {readFileSync, writeFileSync} from 'node:fs'
import {test} from 'node:test'
import {type DescribedData, jsonSchemaOf, recordSchemas} from '../../../src/model/schema/records.ts'

for (const data of Object.keys(recordSchemas) as DescribedData[]) {
  test(`should promise the same of ${data} as before`, () => {
    const path = new URL(`../../fixtures/schemas/${data}.schema.json`, import.meta.url)
    if (process.env.UPDATE === '1') writeFileSync(path, jsonSchemaOf(data))
    assert.equal(jsonSchemaOf(data), readFileSync(path, 'utf8'))
  })
}
