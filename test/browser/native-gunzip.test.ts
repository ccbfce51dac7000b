/** Large files of an index, unpacked by the browser before Pagefind sees them. */

import assert from 'node:assert/strict'
import {afterEach, describe, it} from 'node:test'
import {gzipSync} from 'node:zlib'
import {unpackNatively} from '../../src/browser/native-gunzip.ts'

const fetchAny = globalThis.fetch
const large = Array.from({length: 4000}, (_, index) => (index * 7919) % 65_537).join(' ')
const packed = gzipSync(large)

/** What the wrapped `fetch` gives for an address that has these bytes. */
async function fetched(address: string, bytes: Uint8Array<ArrayBuffer>, status = 200) {
  globalThis.fetch = async () => new Response(bytes, {status})
  unpackNatively()
  const response = await fetch(address)
  return {status: response.status, bytes: Buffer.from(await response.arrayBuffer())}
}

describe('unpackNatively', () => {
  afterEach(() => {
    globalThis.fetch = fetchAny
  })

  for (const file of [
    'index/en_7be3eed.pf_index',
    'pagefind.en_5a.pf_meta',
    'filter/en_1.pf_filter'
  ])
    it(`should unpack \`${file}\``, async () => {
      const {bytes} = await fetched(`/x/pagefind/en/${file}`, new Uint8Array(packed))
      assert.equal(bytes.toString(), large)
    })

  it('should leave a small file, other files and unpacked files as they are', async () => {
    const small = new Uint8Array(gzipSync('small'))
    const plain = new Uint8Array(Buffer.from(large))
    for (const [address, bytes] of [
      ['/x/en/index/en_1.pf_index', small],
      ['/x/en/fragment/en_1.pf_fragment', new Uint8Array(packed)],
      ['/x/en/index/en_1.pf_index', plain]
    ] as const)
      assert.deepEqual((await fetched(address, bytes)).bytes, Buffer.from(bytes))
  })

  it('should leave a failure as it is', async () =>
    assert.equal(
      (await fetched('/x/en/index/en_1.pf_index', new Uint8Array(packed), 404)).status,
      404
    ))
})
