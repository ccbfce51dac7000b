/** Errors of the operating system, known by their code: `EEXIST`, `ENOENT`. */

/** Whether `error` is the system error of this code. */
export function isErrno(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
