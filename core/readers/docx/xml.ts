/**
 * XML of a Word part, element by element.
 *
 * `readXml` keeps an element only until `close` has seen it: the caller decides what of it stays in its parent, so that a long
 * document never stands in memory as a tree. Names lose the prefix of Word's own namespace (`w:p` → `p`) whatever it is
 * called in the file; others keep theirs (`mc:Fallback`).
 *
 * 1. Bytes are decoded as the declaration says and fed to saxes in pieces (`readXml`).
 * 2. `Feed` builds the element in hand, counts depth and attributes, and refuses what no document has.
 * 3. Small questions about an element: `child`, `val`, `switchOf`, `numberOf`.
 */
import { SaxesParser } from 'saxes'
import type { Reading } from '../reading.ts'
import { refuse } from '../refusal.ts'

export interface Xml {
  name: string
  attributes: Readonly<Record<string, string>>
  children: Xml[]
  /** Words directly inside; kept for `t`, `delText`, `instrText` and `m:t` alone. */
  text: string
}

export interface Visitor {
  /** Names of elements nothing is wanted of: passed over before anything is made of them. */
  passed?: ReadonlySet<string>
  /** False: pass over the element with all that is in it. */
  open?(element: Xml, parents: readonly Xml[]): boolean
  /** What is left of the element in its parent: itself, something else, or nothing. */
  close?(element: Xml, parents: readonly Xml[]): Xml | null
}

const wordNamespaces = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
])
const holdsWords = new Set(['t', 'delText', 'm:t', 'instrText'])
/** Deeper than any document; keeps our own recursion safe. */
const deepest = 600
const chunk = 1 << 16 // bytes
/** Of one element; Word writes a dozen, and a few dozen names of namespaces. */
const mostAttributes = 500

/** Throws `import.broken`, `import.unsafe`, `import.canceled`. */
export async function readXml(
  bytes: Uint8Array,
  visitor: Visitor,
  reading: Reading,
  onShare?: (share: number) => void,
): Promise<Xml> {
  const feed = new Feed(visitor, reading.file)
  const decoder = new TextDecoder(encodingOf(bytes))
  for (let at = 0, turn = 0; at < bytes.length; at += chunk, turn++) {
    feed.write(decoder.decode(bytes.subarray(at, at + chunk), { stream: true }))
    if (turn % 16 === 15) {
      onShare?.(at / bytes.length)
      await reading.pause()
    }
  }
  feed.write(decoder.decode())
  return feed.end()
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}

const parserOptions = { position: false, xmlns: false } as const

class Feed {
  private readonly visitor: Visitor
  private readonly file: string
  private readonly parser = new SaxesParser(parserOptions)
  private readonly root: Xml = { name: '', attributes: {}, children: [], text: '' }
  private readonly open: Xml[] = [this.root]
  /** How deep inside a passed-over element we are; 0 outside. */
  private passing = 0
  private prefix = 'w:'
  private finished = false
  private attributes = 0
  /** Names as in the file and without the prefix: there are a few dozen. */
  private readonly names = new Map<string, string>()

  constructor(visitor: Visitor, file: string) {
    this.visitor = visitor
    this.file = file
    const { parser } = this
    parser.on('doctype', () => {
      throw refuse('import.unsafe', file)
    })
    parser.on('error', (error) => {
      // Programs that write Word files let control characters slip in; Word reads on, and so do we.
      if (!/disallowed character/.test(error.message) || this.finished) throw refuse('import.broken', file, error)
    })
    parser.on('attribute', () => {
      if (++this.attributes > mostAttributes) throw refuse('import.zip-bomb', file)
    })
    parser.on('opentag', ({ name, attributes }) => this.opened(name, attributes))
    parser.on('closetag', () => this.closed())
    parser.on('text', (text) => this.words(text))
    parser.on('cdata', (text) => this.words(text))
  }

  write(text: string): void {
    try {
      this.parser.write(text)
    } catch (error) {
      throw error instanceof Error && error.name === 'AppError' ? error : refuse('import.broken', this.file, error)
    }
  }

  end(): Xml {
    this.finished = true
    try {
      this.parser.close()
    } catch (error) {
      throw error instanceof Error && error.name === 'AppError' ? error : refuse('import.broken', this.file, error)
    }
    if (this.open.length !== 1) throw refuse('import.broken', this.file)
    return this.root
  }

  private opened(name: string, attributes: Record<string, string>): void {
    this.attributes = 0
    if (this.passing > 0) {
      this.passing++
      return
    }
    if (this.open.length === 1) this.prefix = wordPrefix(attributes)
    if (this.open.length > deepest) throw refuse('import.broken', this.file)
    const plain = this.plain(name)
    if (this.visitor.passed?.has(plain)) {
      this.passing = 1
      return
    }
    const element: Xml = { name: plain, attributes: this.plainAll(attributes), children: [], text: '' }
    if (this.visitor.open?.(element, this.open) === false) this.passing = 1
    else this.open.push(element)
  }

  private closed(): void {
    if (this.passing > 0) {
      this.passing--
      return
    }
    const element = this.open.pop()
    const parent = this.open.at(-1)
    if (!element || !parent) throw refuse('import.broken', this.file)
    const left = this.visitor.close ? this.visitor.close(element, this.open) : element
    if (left) parent.children.push(left)
  }

  private words(text: string): void {
    const element = this.open.at(-1)
    if (this.passing === 0 && element && holdsWords.has(element.name)) element.text += text
  }

  private plain(name: string): string {
    let plain = this.names.get(name)
    if (plain === undefined) {
      plain = name.startsWith(this.prefix) ? name.slice(this.prefix.length) : name
      // The root's own name was seen before its prefix was known.
      if (this.open.length > 1) this.names.set(name, plain)
    }
    return plain
  }

  private plainAll(attributes: Record<string, string>): Record<string, string> {
    let plain: Record<string, string> | null = null
    for (const key in attributes) {
      plain ??= {}
      plain[this.plain(key)] = attributes[key] ?? ''
    }
    return plain ?? noAttributes
  }
}

const noAttributes: Record<string, string> = {}

function wordPrefix(attributes: Record<string, string>): string {
  for (const [name, value] of Object.entries(attributes)) {
    if (!wordNamespaces.has(value)) continue
    if (name === 'xmlns') return ''
    if (name.startsWith('xmlns:')) return `${name.slice('xmlns:'.length)}:`
  }
  return 'w:'
}

export const child = (element: Xml | undefined, name: string): Xml | undefined =>
  element?.children.find((one) => one.name === name)

export const childrenOf = (element: Xml | undefined, name: string): Xml[] =>
  element?.children.filter((one) => one.name === name) ?? []

export const val = (element: Xml | undefined, name: string): string | undefined => child(element, name)?.attributes.val

/** `<w:b/>` is on, `<w:b w:val="0"/>` off, nothing says nothing. */
export function switchOf(element: Xml | undefined, name: string): boolean | undefined {
  const found = child(element, name)
  return found && isOn(found)
}

const off = new Set(['0', 'false', 'off', 'none'])
export const isOn = ({ attributes }: Xml): boolean => attributes.val === undefined || !off.has(attributes.val)

/** A whole number of a file; undefined where it is none. */
export function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const value = Number.parseInt(text, 10)
  return Number.isSafeInteger(value) ? value : undefined
}

/** Every element of this name inside, the outermost ones. */
export function deep(element: Xml, name: string, found: Xml[] = []): Xml[] {
  for (const one of element.children) {
    if (one.name === name) found.push(one)
    else deep(one, name, found)
  }
  return found
}
