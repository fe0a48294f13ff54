/** A file that cannot be read: why, and the way out, as a sentence for the clerk. */
import { AppError } from '../problem/appError.ts'
import type { ProblemInput } from '../problem/problemMessages.ts'

type WithFileAlone = Extract<
  ProblemInput,
  {
    code:
      | 'import.broken'
      | 'import.password'
      | 'import.scan'
      | 'import.shapes'
      | 'import.zip-bomb'
      | 'import.unsafe'
      | 'import.empty'
  }
>

/** Why a file cannot be read, to be thrown. */
export const refuse = (code: WithFileAlone['code'], file: string, cause?: unknown): AppError =>
  new AppError({ code, params: { file } }, { cause })

/** Whatever a reader stumbled over in foreign bytes is a broken file; what we said ourselves stays as it is. */
export function asRefusal(error: unknown, file: string): Error {
  if (error instanceof AppError) return error
  if (error instanceof Error && error.name === 'AbortError') return canceled(error)
  return refuse('import.broken', file, error)
}

/** The clerk stopped the reading. */
export const canceled = (cause?: unknown): AppError => new AppError({ code: 'import.canceled', params: {} }, { cause })
