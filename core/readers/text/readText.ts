/** Plain text from bytes someone else saved: UTF-8 or UTF-16, with or without a byte order mark. */
import { saidInMegabytes } from '../../planFiles.ts'
import { AppError } from '../../problem/appError.ts'

const largest = 5_000_000 // bytes

/** Throws `import.too-large`, `import.binary`, `import.not-unicode`, `import.empty`. `file` is its name, for the message. */
export function readText(bytes: Uint8Array, file: string): string {
  if (bytes.length > largest)
    throw new AppError({ code: 'import.too-large', params: { file, limit: saidInMegabytes(largest) } })
  const text = decode(bytes)
  if (text === null && !bytes.subarray(0, 20_000).includes(0)) {
    throw new AppError({ code: 'import.not-unicode', params: { file } })
  }
  if (text === null || looksBinary(text)) throw new AppError({ code: 'import.binary', params: { file } })
  if (text.trim() === '') throw new AppError({ code: 'import.empty', params: { file } })
  return text
}

function decode(bytes: Uint8Array): string | null {
  for (const encoding of [encodingOf(bytes), 'utf-8']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      // Not this encoding.
    }
  }
  return null
}

/** By its mark; without one, text whose every other byte is mostly zero is UTF-16. */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, 2000)
  const zeros = (offset: number): number => sample.filter((byte, index) => index % 2 === offset && byte === 0).length
  const half = sample.length / 2
  // Vietnamese in UTF-16 keeps a zero high byte at spaces and plain letters: about two thirds of them.
  if (half >= 4 && zeros(1) > half * 0.3 && zeros(0) < half * 0.05) return 'utf-16le'
  if (half >= 4 && zeros(0) > half * 0.3 && zeros(1) < half * 0.05) return 'utf-16be'
  return 'utf-8'
}

/** A text may carry a stray control character (they are dropped later); a program or picture is full of them. */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, 20_000)
  const strange = [...sample].filter((char) => {
    const code = char.codePointAt(0) ?? 0
    return code === 0 || code === 0xfffd || (code < 32 && !'\t\n\r\f\v'.includes(char))
  }).length
  return strange / sample.length > 0.1 || (strange > 8 && strange / sample.length > 0.02)
}
