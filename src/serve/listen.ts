/**
 * Listen on this machine only, on the port asked for or the next free one.
 *
 *     8080 is taken, 8081 is free → 8081
 */

import {once} from 'node:events'
import type {Server} from 'node:http'
import {isErrno} from '../errno.ts'

/** The address of this machine that no other can reach. */
const host = '127.0.0.1'

/** Ports tried, one after the other. */
const attempts = 20

/** Listen; gives the port. 0 asks for any free one. */
export async function listen(server: Server, port: number): Promise<number> {
  for (let candidate = port; ; candidate++) {
    try {
      server.listen(candidate, host)
      await once(server, 'listening')
      const address = server.address()
      return typeof address === 'object' && address !== null ? address.port : candidate
    } catch (error) {
      if (!isErrno(error, 'EADDRINUSE') || candidate + 1 >= port + attempts) throw error
    }
  }
}
