/** What an error of the system says of itself: `ENOSPC`, `EACCES` ...; empty for any other. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
