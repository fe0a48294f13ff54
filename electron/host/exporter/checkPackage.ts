/**
 * A finished .docx opened again, and looked at as Word would: what is wrong with it.
 *
 * 1. The parts that must be there are there, each once.
 * 2. Each part is read by our own strict reader (`xmlScanner.ts`, `wordLint.ts`); one that came out the same, byte for byte, before was read then.
 * 3. The words are those of the plan, in order, with tracked changes accepted and with them rejected; the marks of notes lead to their
 *    words.
 * 4. Content types, relations and styles name what exists.
 */

import { Kept } from '../../../core/docx/kept.ts'
import { perInput } from '../../../core/perInput.ts'
import { legalText } from '../../../core/text/xmlText.ts'
import { SameText } from './sameText.ts'
import { WordLint } from './wordLint.ts'
import { XmlScanner } from './xmlScanner.ts'
import { readZip, unpackBytes, unpackText, type ZipEntry } from './zip.ts'

const DOCUMENT = 'word/document.xml'
const FOOTNOTES = 'word/footnotes.xml'

/**
 * Opens a finished .docx again and says what is wrong with it; an empty list is a file we may hand out.
 *
 * Every part is well-formed and reachable, relations and styles exist, ids are unique, cells end with a paragraph, and the words
 * are those of `expected`, the document's plain text, those of the footnotes in the order of their marks behind all others. White space aside: Word keeps paragraphs and cells, not line feeds.
 * A file with tracked changes holds `expected` with all of them accepted and `rejected` with none.
 */
export async function checkPackage(bytes: Uint8Array, expected: string, rejected?: string): Promise<string[]> {
  try {
    return await faultsOf(readZip(bytes), expected, rejected)
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}

async function faultsOf(entries: ZipEntry[], expected: string, rejected?: string): Promise<string[]> {
  const names = new Set(entries.map((entry) => entry.name))
  const faults = names.size < entries.length ? ['a part is there twice'] : []
  const missing = [DOCUMENT, 'word/styles.xml', '[Content_Types].xml', '_rels/.rels'].filter((name) => !names.has(name))
  if (missing.length > 0) return missing.map((name) => `${name} is missing`)
  const words = new SameText(legalText(expected))
  const old = rejected === undefined ? null : new SameText(legalText(rejected))
  const lints = new Map<string, WordLint>()
  const parts = new Map<string, ReadPart>()
  // The marks in the top margin of page 1 stand before the body.
  const ordered = [...entries.filter(isHeader), ...entries.filter((entry) => !isHeader(entry))]
  for (const entry of ordered) {
    const part = entry.name === DOCUMENT ? null : await readPart(entry)
    const lint = part?.lint ?? bodyLint(words, old)
    if (part) parts.set(entry.name, part)
    else await read(entry, lint)
    for (const text of part?.words ?? []) words.push(text)
    for (const text of part?.oldWords ?? []) old?.push(text)
    lints.set(entry.name, lint)
    faults.push(...lint.faults.map((fault) => `${entry.name}: ${fault}`))
  }
  faults.push(...noteFaults(lints.get(DOCUMENT), parts.get(FOOTNOTES)?.notes ?? new Map(), words, old))
  faults.push(
    ...words.faults(),
    ...(old?.faults() ?? []),
    ...contentTypeFaults(names, parts.get('[Content_Types].xml')),
    ...relationFaults(parts, names, lints),
  )
  return [...faults, ...styleFaults(parts.get('word/styles.xml'), lints)]
}

/** A part but the body, read and what it said. */
interface ReadPart {
  entry: ZipEntry
  lint: WordLint
  /** Of a top margin: with all changes accepted, and with all rejected. */
  words: string[]
  oldWords: string[]
  /** The words of each footnote, by its id. */
  notes: Map<string, string>
}

/** Parts that came out the same, byte for byte, as in an earlier file of this run: theme, settings, styles ... They were read then. */
const readBefore = new Kept<ReadPart>(200)

async function readPart(entry: ZipEntry): Promise<ReadPart> {
  const key = `${entry.name} ${entry.method} ${entry.crc} ${entry.size}`
  const before = readBefore.get(key)
  if (before && Buffer.compare(before.entry.packed, entry.packed) === 0) return before
  const [words, oldWords, notes]: [string[], string[], Map<string, string>] = [[], [], new Map()]
  const lint = lintOf(entry, words, oldWords, notes)
  await read(entry, lint)
  const part = { entry: { ...entry, packed: entry.packed.slice() }, lint, words, oldWords, notes }
  readBefore.keep(key, part)
  return part
}

function lintOf(entry: ZipEntry, words: string[], oldWords: string[], notes: Map<string, string>): WordLint {
  if (entry.name === FOOTNOTES) return noteLint(notes)
  if (!isHeader(entry)) return new WordLint(() => {})
  return new WordLint(
    (text) => words.push(text),
    (text) => oldWords.push(text),
  )
}

const bodyLint = (words: SameText, old: SameText | null): WordLint =>
  new WordLint((text) => words.push(text), old ? (text) => old.push(text) : undefined)

/** Throws where it is no sound XML. */
async function read(entry: ZipEntry, lint: WordLint): Promise<void> {
  const scanner = new XmlScanner(lint)
  try {
    for await (const piece of unpackBytes(entry)) scanner.push(piece)
    scanner.end()
  } catch (error) {
    throw new Error(`${entry.name}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** Each mark leads to a note with the words it has, each note to a mark. */
function noteFaults(
  document: WordLint | undefined,
  notes: ReadonlyMap<string, string>,
  words: SameText,
  old: SameText | null,
): string[] {
  const { accepted, rejected } = document?.noteMarks ?? { accepted: [], rejected: [] }
  for (const id of accepted) words.push(notes.get(id) ?? '')
  for (const id of rejected) old?.push(notes.get(id) ?? '')
  const marked = new Set([...accepted, ...rejected])
  return [
    ...[...marked].filter((id) => !notes.has(id)).map((id) => `footnote ${id} is not there`),
    ...[...notes.keys()].filter((id) => !marked.has(id)).map((id) => `footnote ${id} has no mark`),
  ]
}

/** The words of each footnote, by its id; those with ids below 1 are the rules above notes. */
function noteLint(notes: Map<string, string>): WordLint {
  let now = ''
  return new WordLint(
    (text) => {
      const words = notes.get(now)
      if (words !== undefined) notes.set(now, words + text)
    },
    undefined,
    (id) => {
      now = id
      if (Number(id) > 0) notes.set(id, '')
    },
  )
}

const isHeader = (entry: ZipEntry): boolean => /^word\/header\d+\.xml$/.test(entry.name)
const attributesOf = (xml: string, element: string): Record<string, string>[] =>
  [...xml.matchAll(new RegExp(`<${element}\\s([^>]*)>`, 'g'))].map(([, inside = '']) =>
    Object.fromEntries([...inside.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value])),
  )

/** What parts say of others in the attributes of their elements, looked up once a part. */
const saidOf = perInput(({ entry }: ReadPart) => {
  const xml = unpackText(entry)
  const of = (element: string, attribute: string): string[] =>
    attributesOf(xml, element).map((attributes) => attributes[attribute] ?? '')
  return {
    endings: new Set(of('Default', 'Extension')),
    typed: new Set(of('Override', 'PartName')),
    relations: attributesOf(xml, 'Relationship'),
    styles: of('w:style', 'w:styleId'),
  }
})

function contentTypeFaults(names: ReadonlySet<string>, types: ReadPart | undefined): string[] {
  const { endings, typed } = types ? saidOf(types) : { endings: new Set<string>(), typed: new Set<string>() }
  // "xml" has a default too, but to Word a part of no kind is no part, but for data beside the text.
  const isTyped = (name: string): boolean => {
    const ending = name.split('.').pop()
    return (
      typed.has(`/${name}`) || ((ending !== 'xml' || name.startsWith('customXml/item')) && endings.has(ending ?? ''))
    )
  }
  return [...names]
    .filter((name) => name !== '[Content_Types].xml' && !isTyped(name))
    .map((name) => `${name} has no content type`)
}

function relationFaults(
  parts: ReadonlyMap<string, ReadPart>,
  names: ReadonlySet<string>,
  lints: ReadonlyMap<string, WordLint>,
): string[] {
  const faults: string[] = []
  const known = new Map<string, Set<string>>()
  for (const [name, part] of parts) {
    if (!name.endsWith('.rels')) continue
    const [, folder = '', of = ''] = /^(.*)_rels\/(.*)\.rels$/.exec(name) ?? []
    const ids = new Set<string>()
    for (const relation of saidOf(part).relations) {
      if (ids.has(relation.Id ?? '')) faults.push(`${name}: ${relation.Id} twice`)
      ids.add(relation.Id ?? '')
      const target = resolveTarget(folder, relation.Target ?? '')
      if (relation.TargetMode !== 'External' && !names.has(target)) faults.push(`${name}: no ${target}`)
    }
    known.set(folder + of, ids)
  }
  for (const [name, lint] of lints) {
    for (const id of lint.relations) if (!known.get(name)?.has(id)) faults.push(`${name}: relation ${id} leads nowhere`)
  }
  return faults
}

function resolveTarget(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const path = folder.split('/').filter(Boolean)
  for (const step of target.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.') path.push(step)
  }
  return path.join('/')
}

function styleFaults(styles: ReadPart | undefined, lints: ReadonlyMap<string, WordLint>): string[] {
  const ids = styles ? saidOf(styles).styles : []
  const known = new Set(ids)
  const faults = known.size < ids.length ? ['two styles have one id'] : []
  const used = new Set([...lints.values()].flatMap((lint) => [...lint.styles]))
  return [...faults, ...[...used].filter((id) => !known.has(id)).map((id) => `style ${id} is not defined`)]
}
