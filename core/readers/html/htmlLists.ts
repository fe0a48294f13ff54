/** The lists open on a page, and the marks of their items as a browser prints them. */
import { toRoman } from '../../text/roman.ts'
import type { Attributes } from './css.ts'

interface OpenList {
  ordered: boolean
  next: number
  type: string
}

export class HtmlLists {
  private readonly open: OpenList[] = []

  begin(ordered: boolean, { start, type }: Attributes): void {
    this.open.push({ ordered, next: Number.parseInt(start ?? '1', 10) || 1, type: type ?? '1' })
  }

  end(): void {
    this.open.pop()
  }

  /** Of the next item; empty outside of any list. */
  mark({ value }: Attributes): string {
    const list = this.open.at(-1)
    if (!list) return ''
    if (!list.ordered) return '-'
    const own = Number.parseInt(value ?? '', 10)
    const number = Number.isNaN(own) ? list.next : own
    list.next = number + 1
    return listMark(number, list.type)
  }
}

/** `type` as in HTML: 1, a, A, i, I. Letters are those of the browser: there is no đ in them. */
function listMark(number: number, type: string): string {
  const letter = number >= 1 && number <= 26 ? String.fromCharCode(96 + number) : String(number)
  const roman = number >= 1 && number < 4000 ? toRoman(number) : String(number)
  switch (type) {
    case 'a':
      return `${letter}.`
    case 'A':
      return `${letter.toUpperCase()}.`
    case 'i':
      return `${roman.toLowerCase()}.`
    case 'I':
      return `${roman}.`
    default:
      return `${number}.`
  }
}
