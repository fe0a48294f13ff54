/** What every reader is given besides the bytes. */
import type { SourceDocument } from './source.ts'

export interface ReadOptions {
  /** Called between two pieces of work: lets others run, and throws `import.canceled` where the reading is to stop. */
  pause?: () => Promise<void>
  /** How far the reading has come. */
  onProgress?: (said: string, share: number) => void
}

/** One format: bytes to what stands in them. Throws `import.*`. */
export type Reader = (bytes: Uint8Array, reading: Reading) => SourceDocument | Promise<SourceDocument>

/** A file being read: its name for messages, its progress, its end. */
export interface Reading {
  file: string
  progress(said: string, share: number): void
  /** Lets a waiting cancel through. Throws `import.canceled`. */
  pause(): Promise<void>
}

export function startReading(file: string, { pause, onProgress }: ReadOptions): Reading {
  return {
    file,
    progress: (said, share) => onProgress?.(said, Math.min(1, Math.max(0, share))),
    pause: pause ?? (() => Promise.resolve()),
  }
}
