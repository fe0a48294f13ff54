import { AppError } from './appError.ts'
import { errorCode } from './errorCode.ts'
import type { Problem } from './problem.ts'
import { type ProblemInput, problem } from './problemMessages.ts'

/** What the disk answered, as a sentence for the clerk. An AppError passes through. */
function storageProblem(error: unknown, path: string): AppError {
  if (error instanceof AppError) return error
  return new AppError(problemOf(errorCode(error), fileNameIn(path)), { cause: error })
}

/** The last name of a path, of whichever system. */
const fileNameIn = (path: string): string => path.split(/[\\/]/).at(-1) ?? path

function problemOf(code: string, file: string): ProblemInput {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return { code: 'storage.full', params: { file } }
    case 'EACCES':
    case 'EROFS':
      return { code: 'storage.read-only', params: { file } }
    case 'EPERM':
    case 'EBUSY':
    case 'ETXTBSY':
      return { code: 'storage.in-use', params: { file } }
    case 'ENOENT':
    case 'ENOTDIR':
      return { code: 'storage.missing', params: { file } }
    case 'EISDIR':
      return { code: 'storage.is-folder', params: { file } }
    default:
      return { code: 'storage.failed', params: { file, reason: code || 'không rõ' } }
  }
}

/**
 * Why something in the data folder cannot be read, where the work goes on without it: `storage.unreadable`, or what was thrown
 * in words already.
 */
export function unreadable(error: unknown, path: string): Problem {
  if (error instanceof AppError) return error.problem
  const code = errorCode(error)
  const reason = reasons[code] ?? `mã lỗi của máy: ${code || 'không rõ'}`
  return problem({ code: 'storage.unreadable', params: { file: fileNameIn(path), reason } })
}

const reasons: Readonly<Record<string, string>> = {
  EISDIR: 'đó là một thư mục, không phải tệp',
  ENOTDIR: 'đó là một tệp, không phải thư mục',
  EFTYPE: 'đó không phải là một tệp thường',
  ELOOP: 'lối tắt trỏ vòng quanh',
  ENOENT: 'lối tắt trỏ tới chỗ không còn',
  EACCES: 'máy không cho phép đọc',
  EPERM: 'máy không cho phép đọc',
  EBUSY: 'một phần mềm khác đang giữ',
}

/** Runs a piece of work on a file; what goes wrong with the disk becomes a Problem. Throws AppError `storage.*`; what is no fault of the disk as it came. */
export async function onDisk<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw storageProblem(error, path)
  }
}
