/** HTML as tags and words, as forgiving as a browser: nothing in a page is ever an error. */

export type HtmlToken =
  | { kind: 'tag'; name: string; closing: boolean; attributes: Readonly<Record<string, string>> }
  | { kind: 'text'; text: string }

/** What stands in these is no text of the page. */
const silent = new Set(['script', 'style', 'title', 'xml', 'noscript', 'template', 'textarea', 'select', 'svg', 'math'])

export function* htmlTokensOf(page: string): Generator<HtmlToken> {
  let at = 0
  while (at < page.length) {
    const open = page.indexOf('<', at)
    if (open < 0) {
      yield { kind: 'text', text: decodeEntities(page.slice(at)) }
      return
    }
    if (open > at) yield { kind: 'text', text: decodeEntities(page.slice(at, open)) }
    if (page.startsWith('<!--', open)) {
      const end = page.indexOf('-->', open + 4)
      at = end < 0 ? page.length : end + 3
      continue
    }
    // `<![if ...]>` and `<?xml ...>` of Word, `<!DOCTYPE ...>`.
    if (/^<[!?]/.test(page.slice(open, open + 2))) {
      const end = page.indexOf('>', open)
      at = end < 0 ? page.length : end + 1
      continue
    }
    const tag = tagAt(page, open)
    if (!tag) {
      yield { kind: 'text', text: '<' }
      at = open + 1
      continue
    }
    at = tag.next
    yield tag.token
    if (!tag.token.closing && silent.has(tag.token.name) && !tag.selfClosing) {
      const end = closingOf(page, tag.token.name, at)
      yield { kind: 'tag', name: tag.token.name, closing: true, attributes: {} }
      at = end
    }
  }
}

function closingOf(page: string, name: string, from: number): number {
  const closing = new RegExp(`</${name.replace(/[^\w:]/g, '')}\\s*>`, 'ig')
  closing.lastIndex = from
  const found = closing.exec(page)
  return found ? found.index + found[0].length : page.length
}

interface FoundTag {
  token: Extract<HtmlToken, { kind: 'tag' }>
  selfClosing: boolean
  next: number
}

const longestTag = 60_000

function tagAt(page: string, open: number): FoundTag | null {
  const head = /^<(\/?)([a-zA-Z][\w:-]{0,60})/.exec(page.slice(open, open + 70))
  if (!head) return null
  const attributes: Record<string, string> = {}
  let at = open + head[0].length
  const last = Math.min(page.length, open + longestTag)
  while (at < last) {
    const char = page.charAt(at)
    if (char === '>') break
    if (/[\s/]/.test(char)) {
      at++
      continue
    }
    const from = at
    while (at < last && !/[\s=>]/.test(page.charAt(at)) && !(page.charAt(at) === '/' && page.charAt(at + 1) === '>'))
      at++
    const name = page.slice(from, at).toLowerCase()
    while (/\s/.test(page.charAt(at))) at++
    let value = ''
    if (page.charAt(at) === '=') {
      at++
      while (/\s/.test(page.charAt(at))) at++
      const quote = page.charAt(at)
      if (quote === '"' || quote === "'") {
        const end = page.indexOf(quote, at + 1)
        value = page.slice(at + 1, end < 0 ? last : end)
        at = end < 0 ? last : end + 1
      } else {
        const start = at
        while (at < last && !/[\s>]/.test(page.charAt(at))) at++
        value = page.slice(start, at)
      }
    }
    if (name === '') at++
    else attributes[name] ??= decodeEntities(value)
  }
  return {
    token: { kind: 'tag', name: (head[2] ?? '').toLowerCase(), closing: head[1] === '/', attributes },
    selfClosing: page.charAt(at - 1) === '/',
    next: at + 1,
  }
}

const named: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  bull: '•',
  middot: '·',
  deg: '°',
  sup2: '²',
  sup3: '³',
  times: '×',
  divide: '÷',
  plusmn: '±',
  sect: '§',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '\u00ad',
  zwnj: '\u200c',
  zwj: '\u200d',
  eth: 'ð',
  ETH: 'Ð',
  oslash: 'ø',
  Oslash: 'Ø',
  aelig: 'æ',
  AElig: 'Æ',
  szlig: 'ß',
  thorn: 'þ',
  THORN: 'Þ',
  dstrok: 'đ',
  Dstrok: 'Đ',
}
/** `agrave`, `Otilde`, `abreve`: a letter and its mark. */
const marks: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
  breve: '\u0306',
}

export const decodeEntities = (text: string): string =>
  text.includes('&') ? text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,10}\d?));?/gi, entity) : text

function entity(whole: string, hex?: string, decimal?: string, name?: string): string {
  if (name !== undefined) {
    const letter = /^([A-Za-z])(grave|acute|circ|tilde|uml|ring|cedil|breve)$/.exec(name)
    const mark = marks[letter?.[2] ?? '']
    return named[name] ?? (mark ? `${letter?.[1] ?? ''}${mark}`.normalize('NFC') : whole)
  }
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  // Numbers 128-159 mean the letters of Windows there.
  if (code >= 128 && code < 160) return new TextDecoder('windows-1252').decode(Uint8Array.of(code))
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : ''
}
