/**
 * Zip packages as a .docx needs them: read the entries without unpacking them, write entries with a fixed date.
 *
 * Entries that do not change are carried over packed, so finishing a package costs what its changed parts cost. No zip64:
 * a part of 4 GB is far beyond what Word opens.
 *
 * 1. `readZip`: the entries by the central directory.
 * 2. `writeZip`: all of them again, with one date; packed ones as they are.
 * 3. Packing and unpacking, long parts piece by piece; sums are checked.
 */
import { crc32, createDeflateRaw, createInflateRaw, deflateRawSync, inflateRawSync } from 'node:zlib'

export interface ZipEntry {
  name: string
  /** 8 deflated, 0 stored. */
  method: number
  crc: number
  /** Unpacked length. */
  size: number
  packed: Uint8Array
}

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const UTF8_NAMES = 0x0800
const DEFLATED = 8

/** Parts above this are packed and unpacked piece by piece. */
const STREAM_ABOVE = 1 << 20

/** How much of a long part is packed at once. */
const STREAM_AT = 1 << 23
const FAST_LEVEL = 3

/** 01/01/1980 00:00, the first moment a zip can name: the same draft gives the same bytes. */
const DOS_DATE = 0x0021
const DOS_TIME = 0

class BrokenZip extends Error {
  constructor(why: string) {
    super(why)
    this.name = 'BrokenZip'
  }
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** The entries in the order of the central directory. Throws BrokenZip. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = viewOf(bytes)
  let end = bytes.length - 22
  while (end >= 0 && view.getUint32(end, true) !== END) end--
  if (end < 0) throw new BrokenZip('no central directory')
  const count = view.getUint16(end + 10, true)
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL)
      throw new BrokenZip('central directory cut short')
    const nameLength = view.getUint16(at + 28, true)
    const packedSize = view.getUint32(at + 20, true)
    const local = view.getUint32(at + 42, true)
    if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) throw new BrokenZip('entry not found')
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    if (from + packedSize > bytes.length) throw new BrokenZip('entry cut short')
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
      packed: bytes.subarray(from, from + packedSize),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The whole package; every entry dated the same. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const named = entries.map((entry) => ({ entry, name: new TextEncoder().encode(entry.name) }))
  const length = named.reduce((sum, { entry, name }) => sum + 76 + 2 * name.length + entry.packed.length, 22)
  const bytes = new Uint8Array(length)
  const view = viewOf(bytes)
  const offsets: number[] = []
  let at = 0
  const shared = (from: number, entry: ZipEntry, nameLength: number): void => {
    view.setUint16(from, 20, true)
    view.setUint16(from + 2, UTF8_NAMES, true)
    view.setUint16(from + 4, entry.method, true)
    view.setUint16(from + 6, DOS_TIME, true)
    view.setUint16(from + 8, DOS_DATE, true)
    view.setUint32(from + 10, entry.crc, true)
    view.setUint32(from + 14, entry.packed.length, true)
    view.setUint32(from + 18, entry.size, true)
    view.setUint16(from + 22, nameLength, true)
  }
  for (const { entry, name } of named) {
    offsets.push(at)
    view.setUint32(at, LOCAL, true)
    shared(at + 4, entry, name.length)
    bytes.set(name, at + 30)
    bytes.set(entry.packed, at + 30 + name.length)
    at += 30 + name.length + entry.packed.length
  }
  const directory = at
  for (const [i, { entry, name }] of named.entries()) {
    view.setUint32(at, CENTRAL, true)
    view.setUint16(at + 4, 20, true)
    shared(at + 6, entry, name.length)
    view.setUint32(at + 42, offsets[i] ?? 0, true)
    bytes.set(name, at + 46)
    at += 46 + name.length
  }
  view.setUint32(at, END, true)
  view.setUint16(at + 8, entries.length, true)
  view.setUint16(at + 10, entries.length, true)
  view.setUint32(at + 12, at - directory, true)
  view.setUint32(at + 16, directory, true)
  return bytes
}

/** Bytes, packed. */
export const packBytes = (name: string, data: Uint8Array): ZipEntry => ({
  name,
  method: DEFLATED,
  crc: crc32(data),
  size: data.length,
  packed: deflateRawSync(data),
})

/** A short part, packed. */
export function packText(name: string, text: string): ZipEntry {
  const data = Buffer.from(text, 'utf8')
  return { name, method: DEFLATED, crc: crc32(data), size: data.length, packed: deflateRawSync(data) }
}

/**
 * A long part. Level 3: rows of a table are so alike that level 6 saves 3 % and takes six times as long. Beyond some megabytes
 * it is packed as its pieces come, so that it is never in memory as a whole.
 */
export async function packPieces(name: string, pieces: Iterable<string>): Promise<ZipEntry> {
  const waiting: Buffer[] = []
  let waitingSize = 0
  let stream: PackStream | null = null
  let crc = 0
  let size = 0
  for (const piece of pieces) {
    const data = Buffer.from(piece, 'utf8')
    crc = crc32(data, crc)
    size += data.length
    waitingSize += data.length
    waiting.push(data)
    if (waitingSize < STREAM_AT) continue
    stream ??= new PackStream()
    await stream.write(Buffer.concat(waiting.splice(0)))
    waitingSize = 0
  }
  const rest = Buffer.concat(waiting)
  const packed = stream ? await stream.end(rest) : deflateRawSync(rest, { level: FAST_LEVEL })
  return { name, method: DEFLATED, crc, size, packed }
}

class PackStream {
  private readonly deflate = createDeflateRaw({ level: FAST_LEVEL, chunkSize: 1 << 17 })
  private readonly packed: Buffer[] = []
  private readonly done: Promise<void>

  constructor() {
    this.deflate.on('data', (chunk: Buffer) => this.packed.push(chunk))
    this.done = new Promise((resolve, reject) => {
      this.deflate.on('end', resolve)
      this.deflate.on('error', reject)
    })
  }

  async write(data: Buffer): Promise<void> {
    if (!this.deflate.write(data)) await new Promise((resolve) => this.deflate.once('drain', resolve))
  }

  async end(rest: Buffer): Promise<Buffer> {
    this.deflate.end(rest)
    await this.done
    return Buffer.concat(this.packed)
  }
}

/** A part, unpacked and checked against its sum. Throws BrokenZip. */
export function unpack(entry: ZipEntry): Uint8Array {
  const data = entry.method === DEFLATED ? inflate(entry) : entry.packed
  if (data.length !== entry.size || crc32(data) !== entry.crc)
    throw new BrokenZip(`${entry.name} does not match its sum`)
  return data
}

function inflate(entry: ZipEntry): Uint8Array {
  try {
    return inflateRawSync(entry.packed, { maxOutputLength: Math.max(1, entry.size) })
  } catch (error) {
    throw new BrokenZip(`${entry.name}: ${String(error)}`)
  }
}

export const unpackText = (entry: ZipEntry): string => new TextDecoder('utf-8', { fatal: true }).decode(unpack(entry))

/**
 * A part piece by piece, one character a byte (Latin-1), which is four times as fast as decoding. Throws BrokenZip at the end
 * when the sum does not match.
 */
export async function* unpackBytes(entry: ZipEntry): AsyncGenerator<string> {
  if (entry.size < STREAM_ABOVE) {
    yield Buffer.from(unpack(entry)).toString('latin1')
    return
  }
  let crc = 0
  let size = 0
  const stream = createInflateRaw({ chunkSize: 1 << 18 })
  stream.end(entry.packed)
  for await (const chunk of stream) {
    if (!Buffer.isBuffer(chunk)) continue
    crc = crc32(chunk, crc)
    size += chunk.length
    yield chunk.toString('latin1')
  }
  if (size !== entry.size || crc !== entry.crc) throw new BrokenZip(`${entry.name} does not match its sum`)
}
