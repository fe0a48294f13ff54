/**
 * A strict reader for the XML of our own packages, several times as fast as a full parser: an annex of 50,000 rows is 60 MB of
 * XML with a few dozen different stretches of tags. Each is checked once, for all files with the same prefixes; after that it is recognised as a
 * whole.
 *
 * It reads bytes, one character each (Latin-1), so text is compared as UTF-8 bytes too (see sameText.ts). It accepts less than XML allows (no comments, CDATA, entities of one's own, prefixes declared below the root) and nothing XML
 * forbids. A test holds it against a full parser.
 *
 * 1. Bytes come in pieces; text between tags is checked for what XML forbids.
 * 2. A stretch of tags is looked up; one not seen yet is taken apart and learned (`learn`).
 * 3. Open elements are counted on a stack, so that the end knows what is missing.
 */
import { Kept } from '../../../core/docx/kept.ts'

export interface Tag {
  name: string
  kind: 'open' | 'close' | 'empty'
  attributes: Readonly<Record<string, string>>
}

export interface XmlHandler {
  /** `depth` of the root is 1. */
  tag(tag: Tag, depth: number): void
  /** Unescaped, and as a rule the whole text between two tags. */
  text(text: string): void
}

export class BrokenXml extends Error {
  constructor(why: string) {
    super(why)
    this.name = 'BrokenXml'
  }
}

const TAG = /^(\/?)([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)$/
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const ENTITY = /&(?:(amp|lt|gt|quot|apos)|#(\d+)|#x([0-9A-Fa-f]+));|&/g
/** Control characters, halves of surrogate pairs and non-characters, as UTF-8 bytes. */
const ILLEGAL = /[\x00-\x08\x0b\x0c\x0e-\x1f]|\xef\xbf[\xbe\xbf]|\xed[\xa0-\xbf]/
/** Text that needs no closer look. */
const PLAIN = /^[ -%'-;=?-~\x80-\xec\xee\xf0-\xff]*$/
/** The end of a tag that no other tag follows at once. */
const LAST_TAG_END = />(?=[^<])/g
/** Longer stretches come but once. */
const LONGEST_KNOWN = 4096

/** What was found legal where these prefixes are declared. */
interface Dialect {
  prefixes: ReadonlySet<string>
  stretches: Kept<readonly Tag[]>
}

const dialects = new Kept<Dialect>(50)

/** The first tags of a part: what its root declares holds for the whole of it. */
interface Beginning {
  tags: readonly Tag[]
  dialect: Dialect
}

const beginnings = new Kept<Beginning>(200)

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const utf8 = (code: number): string => Buffer.from(String.fromCodePoint(code), 'utf8').toString('latin1')

function unescapeXml(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(ENTITY, (whole, name?: string, decimal?: string, hex?: string) => {
    if (name) return named[name] ?? ''
    if (decimal) return utf8(Number(decimal))
    if (hex) return utf8(Number.parseInt(hex, 16))
    throw new BrokenXml(`a bare ${whole}`)
  })
}

export class XmlScanner {
  private readonly handler: XmlHandler
  private dialect: Dialect | null = null
  private readonly open: string[] = []
  private rest = ''
  private rootSeen = false

  constructor(handler: XmlHandler) {
    this.handler = handler
  }

  /** The next piece of the document, cut anywhere. */
  push(piece: string): void {
    const xml = this.rest + piece
    let at = 0
    for (;;) {
      const start = xml.indexOf('<', at)
      if (start < 0) break
      LAST_TAG_END.lastIndex = start
      const end = LAST_TAG_END.exec(xml)?.index ?? -1
      if (end < 0) break
      if (start > at) this.text(xml.slice(at, start))
      this.tags(xml.slice(start, end + 1))
      at = end + 1
    }
    this.rest = xml.slice(at)
  }

  /** Throws BrokenXml when something is still open. */
  end(): void {
    const rest = this.rest.trimEnd()
    const start = rest.indexOf('<')
    if (start > 0) this.text(rest.slice(0, start))
    if (start >= 0) this.tags(rest.slice(start))
    else if (rest !== '') throw new BrokenXml('text outside the root')
    if (this.open.length > 0) throw new BrokenXml(`${this.open.at(-1)} is not closed`)
    if (!this.rootSeen) throw new BrokenXml('no element')
  }

  private text(raw: string): void {
    if (this.open.length === 0) {
      if (raw.trim() !== '') throw new BrokenXml('text outside the root')
      return
    }
    if (PLAIN.test(raw)) {
      this.handler.text(raw)
      return
    }
    if (raw.includes(']]>')) throw new BrokenXml(']]> in text')
    const text = unescapeXml(raw)
    if (ILLEGAL.test(text)) throw new BrokenXml('a character XML forbids')
    this.handler.text(text)
  }

  /** A stretch of tags with no text between them. */
  private tags(raw: string): void {
    const tags = this.dialect ? stretchTags(this.dialect, raw) : this.begun(raw)
    for (const tag of tags) this.take(tag)
  }

  private take(tag: Tag): void {
    if (tag.kind === 'close') {
      if (this.open.pop() !== tag.name) throw new BrokenXml(`</${tag.name}> closes nothing`)
      this.handler.tag(tag, this.open.length + 1)
      return
    }
    if (this.open.length === 0) {
      if (this.rootSeen) throw new BrokenXml('a second root')
      this.rootSeen = true
    }
    this.handler.tag(tag, this.open.length + 1)
    if (tag.kind === 'open') this.open.push(tag.name)
  }

  private begun(raw: string): readonly Tag[] {
    const { tags, dialect } = kept(beginnings, raw, beginningOf)
    if (tags.length > 0) this.dialect = dialect
    return tags
  }
}

const stretchTags = ({ stretches, prefixes }: Dialect, raw: string): readonly Tag[] =>
  kept(stretches, raw, (own) => partsOf(own).map((part) => learn(part, prefixes)))

/** By a copy of the stretch: a slice would keep the whole part it was cut from. */
function kept<Value>(all: Kept<Value>, raw: string, make: (raw: string) => Value): Value {
  const before = all.get(raw)
  if (before !== undefined) return before
  const own = Buffer.from(raw, 'latin1').toString('latin1')
  const value = make(own)
  if (own.length < LONGEST_KNOWN) all.keep(own, value)
  return value
}

function beginningOf(raw: string): Beginning {
  const parts = partsOf(raw)
  const [root, ...others] = /^\?xml [^<>]*\?$/.test(parts[0] ?? '') ? parts.slice(1) : parts
  if (root === undefined) return { tags: [], dialect: dialectOf(['xml']) }
  const declared = [...root.matchAll(/\sxmlns:([\w.-]+)\s*=/g)].map(([, prefix = '']) => prefix)
  const dialect = dialectOf(['xml', ...declared])
  return { tags: [root, ...others].map((part) => learn(part, dialect.prefixes)), dialect }
}

const dialectOf = (prefixes: readonly string[]): Dialect =>
  dialects.of([...prefixes].sort().join(' '), () => ({ prefixes: new Set(prefixes), stretches: new Kept(3000) }))

/** What stands between the brackets of each tag. */
function partsOf(stretch: string): string[] {
  return stretch
    .slice(1)
    .split('<')
    .map((part) => {
      if (!part.endsWith('>')) throw new BrokenXml(`<${part.slice(0, 40)} is not closed`)
      return part.slice(0, -1)
    })
}

function learn(raw: string, prefixes: ReadonlySet<string>): Tag {
  const match = TAG.exec(raw)
  if (!match) throw new BrokenXml(`<${raw.slice(0, 40)}> is no tag`)
  const [, slash = '', name = '', rest = '', empty = ''] = match
  if (slash && (rest || empty)) throw new BrokenXml(`</${name}> with attributes`)
  const attributes: Record<string, string> = {}
  for (const [, key = '', double, single] of rest.matchAll(ATTRIBUTE)) {
    if (key in attributes) throw new BrokenXml(`${key} twice in <${name}>`)
    const value = unescapeXml(double ?? single ?? '')
    if (ILLEGAL.test(value)) throw new BrokenXml('a character XML forbids')
    attributes[key] = value
  }
  for (const key of [name, ...Object.keys(attributes)]) {
    const [prefix = '', local] = key.split(':')
    if (local !== undefined && prefix !== 'xmlns' && !prefixes.has(prefix)) {
      throw new BrokenXml(`${prefix}: is not declared`)
    }
  }
  return { name, kind: slash ? 'close' : empty ? 'empty' : 'open', attributes }
}
