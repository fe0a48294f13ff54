/**
 * The log: when, which operation, what kind of error and where in our code. Never a word of a document:
 * messages of errors are left out, because JSON and schema errors quote what they read.
 */
import { appendFile, mkdir, rename, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { errorCode } from '../../../core/problem/errorCode.ts'

export interface Log {
  error(name: string, error: unknown): void
  /** Waits until everything is on disk. */
  close(): Promise<void>
}

/** In the data folder. */
export const logPath = (folder: string): string => join(folder, 'nhat-ky.log')

const largest = 1_000_000 // bytes; then the file becomes the earlier one and a new one begins

export const earlierLog = (path: string): string => `${path}.old`

/** `2026-01-05T10:41:58.123Z drafts.save TypeError at file.js:10:5 < file.js:20:7` */
function logLine(time: Date, name: string, error: unknown): string {
  const kind = error instanceof Error ? error.name : typeof error
  const code = errorCode(error)
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const frames = [...stack.matchAll(/^\s+at .*?([^/\\() ]+:\d+:\d+)\)?$/gm)].slice(0, 6).map(([, frame]) => frame)
  const cause = error instanceof Error && error.cause instanceof Error ? ` cause ${error.cause.name}` : ''
  return `${time.toISOString()} ${name} ${kind}${code ? ` ${code}` : ''}${cause} at ${frames.join(' < ') || '-'}\n`
}

export function fileLog(path: string, now: () => Date): Log {
  let writing: Promise<void> = Promise.resolve()
  const write = async (line: string): Promise<void> => {
    try {
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      const size = await stat(path).then(
        (found) => found.size,
        () => 0,
      )
      if (size > largest) await rename(path, earlierLog(path))
      await appendFile(path, line, { mode: 0o600 })
    } catch {
      // A log that cannot be written must not stop the work.
    }
  }
  return {
    error(name, error) {
      const line = logLine(now(), name, error)
      writing = writing.then(() => write(line))
    },
    close: () => writing,
  }
}

export const noLog: Log = { error() {}, close: async () => {} }
