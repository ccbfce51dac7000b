/**
 * The error of a command that cannot start: a wrong option, a wrong `archive.yaml`, a
 * folder that is not ours, another build at work. Nothing was written; exit code 2.
 *
 *     articles/archive.yaml:3:1: Unexpected key `titel`, expected a key of `archive.yaml`
 *
 * A capture that cannot become a story is no wrong use: it is reported, and the rest is built.
 */

import type {Message} from './model/message.ts'

/** A message and the file it is about. */
export interface FileMessage extends Message {
  /** Path of the file: below `articles/` for captures and `archive.yaml`. */
  readonly path: string
}

/** Thrown before anything is written. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse'
  /** What is wrong, by file; empty when the message of the error says it all. */
  readonly messages: readonly FileMessage[]

  /** @param reason "Unexpected X, expected Y", with what to do about it. */
  constructor(reason: string, messages: readonly FileMessage[] = []) {
    super(reason)
    this.messages = messages
  }
}
