/**
 * JSON read with the line of every value, so that a fault in a template can be shown where it stands. The words for
 * what is wrong are Vietnamese; the engine's own are English and give no line everywhere.
 *
 * 1. A reader steps through the letters and notes the line of each value by its path.
 * 2. The first thing that is not JSON ends it, with its line and a sentence (`BadJson`).
 * 3. Brackets deeper than a hundred are refused, so that no file can exhaust the stack.
 */

export interface JsonText {
  value: unknown
  /** Line, from 1, of a value by its path: `fields/3/id`. */
  lineOf(path: readonly (string | number)[]): number
}

export interface JsonFault {
  line: number
  message: string
}

/** Strict JSON; a byte order mark at the head is passed over. A name given twice in one object is a fault. */
export function readJson(source: string): { ok: true; json: JsonText } | { ok: false; fault: JsonFault } {
  const reader = new Reader(source.replace(/^\uFEFF/u, ''))
  try {
    const value = reader.whole()
    const { lines } = reader
    const lineOf = (path: readonly (string | number)[]): number => {
      for (let length = path.length; length > 0; length--) {
        const line = lines.get(path.slice(0, length).join('/'))
        if (line !== undefined) return line
      }
      return 1
    }
    return { ok: true, json: { value, lineOf } }
  } catch (error) {
    if (error instanceof BadJson) return { ok: false, fault: { line: reader.line(error.at), message: error.message } }
    throw error
  }
}

class BadJson extends Error {
  readonly at: number
  constructor(at: number, message: string) {
    super(message)
    this.at = at
  }
}

const deepest = 100

class Reader {
  private readonly source: string
  private at = 0
  private path: string[] = []
  readonly lines = new Map<string, number>()
  private counted = { at: 0, line: 1 }

  constructor(source: string) {
    this.source = source
  }

  /** Counted on from where it was asked for last, so that a long file costs one pass. */
  line(at: number): number {
    if (at < this.counted.at) this.counted = { at: 0, line: 1 }
    let { line } = this.counted
    for (let index = this.source.indexOf('\n', this.counted.at); index >= 0 && index < at; ) {
      line++
      index = this.source.indexOf('\n', index + 1)
    }
    this.counted = { at, line }
    return line
  }

  whole(): unknown {
    this.spaces()
    if (this.at >= this.source.length) throw new BadJson(0, 'Tệp trống.')
    const value = this.value()
    this.spaces()
    if (this.at < this.source.length)
      throw new BadJson(this.at, `Thừa “${this.excerpt()}” sau khi nội dung đã kết thúc.`)
    return value
  }

  private value(): unknown {
    if (this.path.length > deepest) throw new BadJson(this.at, 'Các dấu ngoặc lồng nhau quá sâu.')
    const char = this.source.charAt(this.at)
    if (char === '{') return this.object()
    if (char === '[') return this.array()
    if (char === '"') return this.string()
    const word = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy
    word.lastIndex = this.at
    const found = word.exec(this.source)?.[0]
    if (found === undefined) throw this.unexpected()
    this.at += found.length
    return found === 'true' ? true : found === 'false' ? false : found === 'null' ? null : Number(found)
  }

  private object(): unknown {
    const entries: [string, unknown][] = []
    const names = new Set<string>()
    this.list('}', () => {
      const from = this.at
      if (this.source.charAt(this.at) !== '"')
        throw new BadJson(this.at, `Thiếu tên trong dấu nháy kép trước “${this.excerpt()}”.`)
      const name = this.string()
      if (names.has(name)) throw new BadJson(from, `“${name}” được ghi hai lần trong cùng một ngoặc { }.`)
      names.add(name)
      this.spaces()
      if (this.source.charAt(this.at) !== ':') throw new BadJson(this.at, `Thiếu dấu hai chấm sau “${name}”.`)
      this.at++
      entries.push([name, this.inside(name)])
    })
    return Object.fromEntries(entries)
  }

  private array(): unknown {
    const items: unknown[] = []
    this.list(']', () => items.push(this.inside(String(items.length))))
    return items
  }

  private inside(name: string): unknown {
    this.spaces()
    this.path.push(name)
    this.lines.set(this.path.join('/'), this.line(this.at))
    const value = this.value()
    this.path.pop()
    return value
  }

  private list(end: '}' | ']', item: () => void): void {
    this.at++
    this.spaces()
    if (this.source.charAt(this.at) === end) {
      this.at++
      return
    }
    for (;;) {
      item()
      this.spaces()
      const char = this.source.charAt(this.at)
      if (char !== ',' && char !== end) {
        if (this.at >= this.source.length) throw new BadJson(this.at, `Tệp kết thúc mà thiếu dấu đóng “${end}”.`)
        throw new BadJson(this.at, `Thiếu dấu phẩy hoặc dấu “${end}” trước “${this.excerpt()}”.`)
      }
      this.at++
      if (char === end) return
      this.spaces()
      if (this.source.charAt(this.at) === end) throw new BadJson(this.at, `Thừa dấu phẩy trước “${end}”.`)
    }
  }

  private string(): string {
    const from = this.at
    const literal = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy
    literal.lastIndex = from
    const found = literal.exec(this.source)?.[0]
    if (found === undefined)
      throw new BadJson(from, `Đoạn chữ chưa có dấu nháy kép đóng, hoặc có dấu “\\” viết sai: ${this.excerpt()}`)
    this.at += found.length
    const text: unknown = JSON.parse(found)
    return String(text)
  }

  private spaces(): void {
    const blank = /[ \t\r\n]*/uy
    blank.lastIndex = this.at
    blank.exec(this.source)
    this.at = blank.lastIndex
  }

  private unexpected(): BadJson {
    return this.at >= this.source.length
      ? new BadJson(this.at, 'Tệp kết thúc giữa chừng.')
      : new BadJson(this.at, `Không đọc được từ “${this.excerpt()}”.`)
  }

  private excerpt(): string {
    return (
      this.source
        .slice(this.at, this.at + 20)
        .split('\n')[0]
        ?.trim() ?? ''
    )
  }
}
