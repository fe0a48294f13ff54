/**
 * The compound file Word 97-2003 keeps its streams in ([MS-CFB]): a small disk with sectors, chains and folders.
 *
 * 1. The head tells how long a sector is; the allocation table tells which sector follows which.
 * 2. The folder is such a chain: entries that hang in a tree, of which only those in the root are looked at.
 * 3. A stream is a chain too; a short one lies in small sectors inside the root's own stream.
 * 4. Every number may be wrong: a chain without end, and a place beyond the file, throw `BrokenFile`.
 */

export interface Compound {
  /** Names of what lies in the root. */
  names: readonly string[]
  /** A stream of the root; null where there is none. Throws BrokenFile. */
  stream(name: string): Uint8Array | null
}

export class BrokenFile extends Error {
  constructor(why: string) {
    super(why)
    this.name = 'BrokenFile'
  }
}

interface Entry {
  name: string
  type: number
  left: number
  right: number
  child: number
  start: number
  size: number
}

const NONE = 0xffffffff
const LAST_ID = 0xfffffffa
const headerIds = 109
const entrySize = 128

/** Reads numbers of a file that may be cut anywhere. */
export class Bytes {
  readonly all: Uint8Array
  private readonly view: DataView

  constructor(all: Uint8Array) {
    this.all = all
    this.view = new DataView(all.buffer, all.byteOffset, all.byteLength)
  }

  get length(): number {
    return this.all.length
  }

  u8(at: number): number {
    return this.view.getUint8(this.checked(at, 1))
  }

  u16(at: number): number {
    return this.view.getUint16(this.checked(at, 2), true)
  }

  i16(at: number): number {
    return this.view.getInt16(this.checked(at, 2), true)
  }

  u32(at: number): number {
    return this.view.getUint32(this.checked(at, 4), true)
  }

  i32(at: number): number {
    return this.view.getInt32(this.checked(at, 4), true)
  }

  part(from: number, to: number): Bytes {
    if (from < 0 || to < from || to > this.all.length) throw new BrokenFile('a place outside the file')
    return new Bytes(this.all.subarray(from, to))
  }

  private checked(at: number, size: number): number {
    if (at < 0 || at + size > this.all.length) throw new BrokenFile('a place outside the file')
    return at
  }
}

/** Throws BrokenFile. */
export function openCompound(bytes: Uint8Array): Compound {
  const file = new Bytes(bytes)
  const shift = file.u16(30)
  const miniShift = file.u16(32)
  if (shift < 7 || shift > 16 || miniShift < 4 || miniShift > shift) throw new BrokenFile('no sector size')
  const sectorSize = 1 << shift
  const cutoff = file.u32(56)
  // The last sector of a file may be cut short.
  const sectors = Math.ceil((bytes.length - 512) / sectorSize)
  const table = allocation(file, sectorSize, sectors)
  const chain = (start: number, next: Uint32Array, most: number): number[] => {
    const ids: number[] = []
    for (let id = start; id < LAST_ID; id = next[id] ?? NONE) {
      if (ids.length > most) throw new BrokenFile('a chain without end')
      ids.push(id)
    }
    return ids
  }
  const read = (start: number): Uint8Array => {
    const ids = chain(start, table, sectors)
    const made = new Uint8Array(ids.length * sectorSize)
    ids.forEach((id, index) => {
      const at = sectorPlace(id, sectorSize)
      made.set(bytes.subarray(at, Math.min(bytes.length, at + sectorSize)), index * sectorSize)
    })
    return made
  }
  const entries = entriesOf(new Bytes(read(file.u32(48))))
  const [root] = entries
  if (!root) throw new BrokenFile('no root')
  const miniTable = fourByteNumbers(read(file.u32(60)))
  const mini = read(root.start)
  const inRoot = childrenOf(root, entries)
  return {
    names: inRoot.map((entry) => entry.name),
    stream(name) {
      const entry = inRoot.find((one) => one.name === name && one.type === 2)
      if (!entry) return null
      if (entry.size >= cutoff) return read(entry.start).subarray(0, entry.size)
      const size = 1 << miniShift
      const ids = chain(entry.start, miniTable, miniTable.length)
      const made = new Uint8Array(ids.length * size)
      ids.forEach((id, index) => {
        made.set(mini.subarray(id * size, (id + 1) * size), index * size)
      })
      return made.subarray(0, entry.size)
    },
  }
}

const sectorPlace = (id: number, sectorSize: number): number => (id + 1) * sectorSize

/** Which sector follows which. */
function allocation(file: Bytes, sectorSize: number, sectors: number): Uint32Array {
  const ids: number[] = []
  for (let index = 0; index < headerIds; index++) ids.push(file.u32(76 + index * 4))
  const perSector = sectorSize / 4
  let more = file.u32(68)
  for (let turn = 0; more < LAST_ID && turn <= sectors; turn++) {
    const at = sectorPlace(more, sectorSize)
    for (let index = 0; index < perSector - 1; index++) ids.push(file.u32(at + index * 4))
    more = file.u32(at + sectorSize - 4)
  }
  const own = ids.filter((id) => id < LAST_ID).slice(0, sectors)
  const table = new Uint32Array(own.length * perSector).fill(NONE)
  own.forEach((id, index) => {
    const at = sectorPlace(id, sectorSize)
    for (let n = 0; n < perSector && at + n * 4 + 4 <= file.length; n++)
      table[index * perSector + n] = file.u32(at + n * 4)
  })
  return table
}

function fourByteNumbers(bytes: Uint8Array): Uint32Array {
  const file = new Bytes(bytes)
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => file.u32(index * 4))
}

function entriesOf(folder: Bytes): Entry[] {
  const entries: Entry[] = []
  for (let at = 0; at + entrySize <= folder.length; at += entrySize) {
    const length = Math.min(64, Math.max(0, folder.u16(at + 64) - 2))
    entries.push({
      name: new TextDecoder('utf-16le').decode(folder.all.subarray(at, at + length)),
      type: folder.u8(at + 66),
      left: folder.u32(at + 68),
      right: folder.u32(at + 72),
      child: folder.u32(at + 76),
      start: folder.u32(at + 116),
      size: folder.u32(at + 120),
    })
  }
  return entries
}

/** Children hang in a tree; embedded documents have folders of their own. */
function childrenOf(root: Entry, entries: readonly Entry[]): Entry[] {
  const found = new Set<Entry>()
  const waiting = [root.child]
  while (waiting.length > 0) {
    const entry = entries[waiting.pop() ?? NONE]
    if (!entry || found.has(entry)) continue
    found.add(entry)
    waiting.push(entry.left, entry.right)
  }
  return [...found]
}
