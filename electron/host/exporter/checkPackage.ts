/**
 * A finished .docx opened again, and looked at as Word would: what is wrong with it.
 *
 * 1. The parts that must be there are there, each once.
 * 2. Each part is read by our own strict reader (`xmlScanner.ts`, `wordLint.ts`); one that came out the same before was read then.
 * 3. The words are those of the plan, in order, with tracked changes accepted and with them rejected; the marks of notes lead to their
 *    words.
 * 4. Content types, relations and styles name what exists.
 */

import { legalText } from '../../../core/docx/legalText.ts'
import { SameText } from './sameText.ts'
import { WordLint } from './wordLint.ts'
import { XmlScanner } from './xmlScanner.ts'
import { readZip, unpack, unpackBytes, unpackText, type ZipEntry } from './zip.ts'

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
  const notes = new Map<string, string>()
  // The marks in the top margin of page 1 stand before the body.
  const ordered = [...entries.filter(isHeader), ...entries.filter((entry) => !isHeader(entry))]
  for (const entry of ordered) {
    const lint = await lintOf(entry, words, old, notes)
    lints.set(entry.name, lint)
    faults.push(...lint.faults.map((fault) => `${entry.name}: ${fault}`))
  }
  faults.push(...noteFaults(lints.get(DOCUMENT), notes, words, old))
  faults.push(
    ...words.faults(),
    ...(old?.faults() ?? []),
    ...contentTypeFaults(entries),
    ...relationFaults(entries, names, lints),
  )
  return [...faults, ...styleFaults(entries, lints)]
}

/** Parts that came out the same as in an earlier file of this run: theme, settings, styles ... They were read then. */
const readBefore = new Map<string, WordLint>()
const MOST_REMEMBERED = 100

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

async function lintOf(
  entry: ZipEntry,
  words: SameText,
  old: SameText | null,
  notes: Map<string, string>,
): Promise<WordLint> {
  const hasNotes = entry.name === FOOTNOTES
  const hasWords = isHeader(entry) || entry.name === DOCUMENT || hasNotes
  const key = `${entry.name} ${entry.crc} ${entry.size} ${entry.packed.length}`
  const known = hasWords ? undefined : readBefore.get(key)
  if (known) {
    unpack(entry)
    return known
  }
  const lint = hasNotes
    ? noteLint(notes)
    : hasWords
      ? new WordLint((text) => words.push(text), old ? (text) => old.push(text) : undefined)
      : new WordLint(() => {})
  const scanner = new XmlScanner(lint)
  try {
    for await (const piece of unpackBytes(entry)) scanner.push(piece)
    scanner.end()
  } catch (error) {
    throw new Error(`${entry.name}: ${error instanceof Error ? error.message : String(error)}`)
  }
  if (!hasWords && readBefore.size < MOST_REMEMBERED) readBefore.set(key, lint)
  return lint
}

const isHeader = (entry: ZipEntry): boolean => /^word\/header\d+\.xml$/.test(entry.name)
const entryText = (entries: readonly ZipEntry[], name: string): string => {
  const entry = entries.find((candidate) => candidate.name === name)
  return entry ? unpackText(entry) : ''
}
const attributesOf = (xml: string, element: string): Record<string, string>[] =>
  [...xml.matchAll(new RegExp(`<${element}\\s([^>]*)>`, 'g'))].map(([, inside = '']) =>
    Object.fromEntries([...inside.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value])),
  )

function contentTypeFaults(entries: readonly ZipEntry[]): string[] {
  const types = entryText(entries, '[Content_Types].xml')
  const endings = new Set(attributesOf(types, 'Default').map((type) => type.Extension))
  const parts = new Set(attributesOf(types, 'Override').map((type) => type.PartName))
  // "xml" has a default too, but to Word a part of no kind is no part.
  const isTyped = (name: string): boolean => {
    const ending = name.split('.').pop()
    return parts.has(`/${name}`) || (ending !== 'xml' && endings.has(ending))
  }
  return entries
    .map((entry) => entry.name)
    .filter((name) => name !== '[Content_Types].xml' && !isTyped(name))
    .map((name) => `${name} has no content type`)
}

function relationFaults(entries: readonly ZipEntry[], names: Set<string>, lints: Map<string, WordLint>): string[] {
  const faults: string[] = []
  const known = new Map<string, Set<string>>()
  for (const { name } of entries.filter((entry) => entry.name.endsWith('.rels'))) {
    const [, folder = '', part = ''] = /^(.*)_rels\/(.*)\.rels$/.exec(name) ?? []
    const ids = new Set<string>()
    for (const relation of attributesOf(entryText(entries, name), 'Relationship')) {
      if (ids.has(relation.Id ?? '')) faults.push(`${name}: ${relation.Id} twice`)
      ids.add(relation.Id ?? '')
      const target = resolveTarget(folder, relation.Target ?? '')
      if (relation.TargetMode !== 'External' && !names.has(target)) faults.push(`${name}: no ${target}`)
    }
    known.set(folder + part, ids)
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

function styleFaults(entries: readonly ZipEntry[], lints: Map<string, WordLint>): string[] {
  const ids = attributesOf(entryText(entries, 'word/styles.xml'), 'w:style').map((style) => style['w:styleId'] ?? '')
  const known = new Set(ids)
  const faults = known.size < ids.length ? ['two styles have one id'] : []
  const used = new Set([...lints.values()].flatMap((lint) => [...lint.styles]))
  return [...faults, ...[...used].filter((id) => !known.has(id)).map((id) => `style ${id} is not defined`)]
}
