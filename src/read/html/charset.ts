/**
 * The encoding that a page declares in its first bytes.
 *
 *     <meta charset="gbk">
 *     <meta http-equiv="Content-Type" content="text/html; charset=windows-1251">
 */

/** Where a declaration must stand: HTML says the first 1,024 bytes; real pages are later. */
const headLength = 8192

/** The declared encoding, as written; `undefined` when none is. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, headLength))
  return /<meta\s[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w:.-]{1,40})/i.exec(
    head.toString('latin1')
  )?.[1]
}
