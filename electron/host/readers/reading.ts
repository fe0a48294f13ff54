/** What every reader is given besides the bytes. */
import { canceled } from './refusal.ts'

export interface ReadOptions {
  /** Stops the reading: it ends with `import.canceled`. */
  signal?: AbortSignal
  /** How far the reading has come. */
  onProgress?: (said: string, share: number) => void
}

/** A file being read: its name for messages, its progress, its end. */
export interface Reading {
  file: string
  progress(said: string, share: number): void
  /** Lets a waiting cancel through. Throws `import.canceled`. */
  pause(): Promise<void>
}

export function startReading(file: string, { signal, onProgress }: ReadOptions): Reading {
  return {
    file,
    progress: (said, share) => onProgress?.(said, Math.min(1, Math.max(0, share))),
    pause: async () => {
      await new Promise<void>((done) => setImmediate(done))
      if (signal?.aborted) throw canceled()
    },
  }
}
