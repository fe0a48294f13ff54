/** RTF as tokens: braces, control words with their number, bytes of text. */

export type Token =
  | { kind: 'open' }
  | { kind: 'close' }
  /** `\b0` → `b`, 0; without a number null. */
  | { kind: 'word'; word: string; value: number | null }
  /** Letters of the file, one byte each. */
  | { kind: 'bytes'; bytes: Uint8Array }

const BACKSLASH = 0x5c
const OPEN = 0x7b
const CLOSE = 0x7d

/** Line ends of the file mean nothing. What is cut off in the middle of a token ends the file. */
export function* tokensOf(file: Uint8Array): Generator<Token> {
  let at = 0
  while (at < file.length) {
    const byte = file[at]
    if (byte === OPEN) {
      yield { kind: 'open' }
      at++
    } else if (byte === CLOSE) {
      yield { kind: 'close' }
      at++
    } else if (byte === BACKSLASH) {
      const control = controlAt(file, at + 1)
      if (!control) return
      yield control.token
      at = control.next
    } else if (byte === 0x0a || byte === 0x0d) at++
    else {
      const from = at
      while (at < file.length && !isSpecial(file[at])) at++
      yield { kind: 'bytes', bytes: file.subarray(from, at) }
    }
  }
}

const isSpecial = (byte: number | undefined): boolean =>
  byte === BACKSLASH || byte === OPEN || byte === CLOSE || byte === 0x0a || byte === 0x0d

const isLetter = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a))
const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39

function controlAt(file: Uint8Array, from: number): { token: Token; next: number } | null {
  const first = file[from]
  if (first === undefined) return null
  if (!isLetter(first)) return symbolAt(file, from, first)
  let at = from
  while (isLetter(file[at]) && at - from < 40) at++
  const word = String.fromCharCode(...file.subarray(from, at))
  const numberFrom = at
  if (file[at] === 0x2d) at++
  while (isDigit(file[at]) && at - numberFrom < 12) at++
  const digits = String.fromCharCode(...file.subarray(numberFrom, at))
  const value = /\d/.test(digits) ? Number.parseInt(digits, 10) : null
  // One space belongs to the word.
  if (file[at] === 0x20) at++
  // What is embedded as it is, is passed over.
  if (word === 'bin') return { token: { kind: 'word', word, value }, next: at + Math.max(0, value ?? 0) }
  return { token: { kind: 'word', word, value }, next: at }
}

function symbolAt(file: Uint8Array, from: number, first: number): { token: Token; next: number } | null {
  if (first === 0x27) {
    const code = Number.parseInt(String.fromCharCode(file[from + 1] ?? 0, file[from + 2] ?? 0), 16)
    if (Number.isNaN(code)) return { token: { kind: 'bytes', bytes: new Uint8Array() }, next: from + 1 }
    return { token: { kind: 'bytes', bytes: Uint8Array.of(code) }, next: from + 3 }
  }
  if (first === BACKSLASH || first === OPEN || first === CLOSE) {
    return { token: { kind: 'bytes', bytes: Uint8Array.of(first) }, next: from + 1 }
  }
  const word = first === 0x0a || first === 0x0d ? 'par' : String.fromCharCode(first)
  return { token: { kind: 'word', word, value: null }, next: from + 1 }
}
