/**
 * The words of a PDF of ours, read from its bytes: streams unpacked, codes turned to letters by the tables of its faces, each marked
 * content by itself. It reads what we write and nothing else; what it does not understand is a fault of the file.
 *
 * 1. Objects are found by their numbers (`objectsOf`), pages and the elements of each by the tree.
 * 2. The faces give letters for codes (`lettersOf`).
 * 3. Contents of a page are read sign by sign, each marked content by itself (`contentsOf`), and laid to its element.
 */
import { inflateSync } from 'node:zlib'

interface Found {
  dictionary: string
  stream: Uint8Array | null
}

type Objects = ReadonlyMap<number, Found>

/** The words of each element, in the order elements are first met; page numbers and repeated header rows left out. Throws an Error where the file is not as we write it. */
export function readBack(bytes: Uint8Array): string[] {
  const objects = objectsOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const parents = parentsOf(objects)
  const byElement = new Map<number, string>()
  for (const page of pagesOf(objects)) {
    const faces = facesOf(page, objects)
    const content = streamOf(refOf(page, 'Contents'), objects).toString('latin1')
    const elements = parents.get(numberOf(page, 'StructParents')) ?? []
    for (const [id, words] of contentsOf(content, faces)) {
      const element = elements[id]
      if (element === undefined) throw new Error(`content ${id} belongs to no element`)
      byElement.set(element, (byElement.get(element) ?? '') + words)
    }
  }
  return [...byElement.values()]
}

function objectsOf(file: Buffer): Objects {
  const text = file.toString('latin1')
  const objects = new Map<number, Found>()
  const head = /(?:^|\n)(\d+) 0 obj\n/g
  for (let match = head.exec(text); match; match = head.exec(text)) {
    const from = head.lastIndex
    const end = text.indexOf('endobj', from)
    if (end < 0) throw new Error(`object ${match[1]} does not end`)
    const begins = text.indexOf('\nstream\n', from)
    if (begins < 0 || begins > end) {
      objects.set(Number(match[1]), { dictionary: text.slice(from, end), stream: null })
      head.lastIndex = end
      continue
    }
    const dictionary = text.slice(from, begins)
    const at = begins + '\nstream\n'.length
    const length = numberOf(dictionary, 'Length')
    objects.set(Number(match[1]), { dictionary, stream: file.subarray(at, at + length) })
    head.lastIndex = at + length
  }
  return objects
}

function numberOf(dictionary: string, name: string): number {
  const found = new RegExp(`/${name} (\\d+)(?! \\d+ R)`).exec(dictionary)?.[1]
  if (found === undefined) throw new Error(`no ${name}`)
  return Number(found)
}

function refOf(dictionary: string, name: string): number {
  const found = new RegExp(`/${name} (\\d+) 0 R`).exec(dictionary)?.[1]
  if (found === undefined) throw new Error(`no ${name}`)
  return Number(found)
}

function dictionaryOf(id: number, objects: Objects): string {
  const found = objects.get(id)
  if (!found) throw new Error(`object ${id} is not there`)
  return found.dictionary
}

function streamOf(id: number, objects: Objects): Buffer {
  const found = objects.get(id)
  if (!found?.stream) throw new Error(`stream ${id} is not there`)
  return /\/FlateDecode/.test(found.dictionary) ? inflateSync(found.stream) : Buffer.from(found.stream)
}

function pagesOf(objects: Objects): string[] {
  const tree = [...objects.values()].find(({ dictionary }) => /\/Type \/Pages\b/.test(dictionary))
  const kids = /\/Kids \[([^\]]*)\]/.exec(tree?.dictionary ?? '')?.[1] ?? ''
  return [...kids.matchAll(/(\d+) 0 R/g)].map(([, id]) => dictionaryOf(Number(id), objects))
}

/** Of each page, by its key: the element each of its contents belongs to. */
function parentsOf(objects: Objects): Map<number, number[]> {
  const found = new Map<number, number[]>()
  const root = [...objects.values()].find(({ dictionary }) => /\/Type \/StructTreeRoot\b/.test(dictionary))
  const tree = /\/ParentTree <<([^>]*)>>/.exec(root?.dictionary ?? '')?.[1] ?? ''
  for (const [, key, list] of tree.matchAll(/(\d+) \[([^\]]*)\]/g))
    found.set(
      Number(key),
      [...(list ?? '').matchAll(/(\d+) 0 R|null/g)].map(([, id]) => Number(id ?? Number.NaN)),
    )
  return found
}

type Face = ReadonlyMap<string, string>

function facesOf(page: string, objects: Objects): Map<string, Face> {
  const resources = dictionaryOf(refOf(page, 'Resources'), objects)
  const list = /\/Font <<([^>]*)>>/.exec(resources)?.[1] ?? ''
  return new Map(
    [...list.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name = '', id]) => [name, lettersOf(Number(id), objects)]),
  )
}

const tables = new WeakMap<Objects, Map<number, Face>>()

/** Code → letters, by the face's own table. */
function lettersOf(id: number, objects: Objects): Face {
  const faces = tables.get(objects) ?? new Map<number, Face>()
  tables.set(objects, faces)
  const before = faces.get(id)
  if (before) return before
  const table = streamOf(refOf(dictionaryOf(id, objects), 'ToUnicode'), objects).toString('latin1')
  const face = new Map<string, string>()
  for (const [, from = '', , list = ''] of table.matchAll(/<([\da-f]{4})> <([\da-f]{4})> \[([^\]]*)\]/g)) {
    let code = Number.parseInt(from, 16)
    for (const [, units = ''] of list.matchAll(/<([\da-f ]*)>/g)) {
      const letters = units
        .split(' ')
        .filter((unit) => unit !== '')
        .map((unit) => String.fromCharCode(Number.parseInt(unit, 16)))
      face.set((code++).toString(16).padStart(4, '0'), letters.join(''))
    }
  }
  faces.set(id, face)
  return face
}

const token = /\/(\w+)(?: <<([^>]*)>>)? (?:BDC|BMC)|\bEMC\b|\/(\w+) [\d.]+ Tf|\[([^\]]*)\] TJ|<([\da-f]*)> Tj/g

/** The words of each marked content of a page; those of marks of notes and of what is no content are not among them. */
function contentsOf(content: string, faces: ReadonlyMap<string, Face>): Map<number, string> {
  const found = new Map<number, string>()
  const open: { id: number | null; silent: boolean }[] = []
  let face: Face | undefined
  for (const [all, tag, options = '', font, drawn, shown] of content.matchAll(token)) {
    if (tag !== undefined) {
      const id = /\/MCID (\d+)/.exec(options)?.[1]
      open.push({ id: id === undefined ? null : Number(id), silent: tag === 'Artifact' || /\/Mark\b/.test(options) })
    } else if (all === 'EMC') open.pop()
    else if (font !== undefined) face = faces.get(font)
    else {
      const { id } = open.findLast((one) => one.id !== null) ?? {}
      if (open.some(({ silent }) => silent)) continue
      if (id === undefined || id === null || !face) throw new Error('words outside of any content')
      found.set(id, (found.get(id) ?? '') + decoded((drawn ?? `<${shown}>`).matchAll(/<([\da-f]*)>/g), face))
    }
  }
  return found
}

function decoded(pieces: Iterable<RegExpMatchArray>, face: Face): string {
  let words = ''
  for (const [, codes = ''] of pieces)
    for (let at = 0; at < codes.length; at += 4) {
      const letters = face.get(codes.slice(at, at + 4))
      if (letters === undefined) throw new Error(`code ${codes.slice(at, at + 4)} has no letter`)
      words += letters
    }
  return words
}
