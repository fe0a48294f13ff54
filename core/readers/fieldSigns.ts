/** What a field of Word draws that has no words of its own behind it: a fraction or a raised sign (`EQ`), a sign of a picture font (`SYMBOL`). */
import { signOf } from './symbols.ts'

/** Plain words for `code`, as `EQ \f(3;4)`: `3/4`; empty for any other field. */
export function drawnByField(code: string): string {
  const symbol = /^\s*SYMBOL\s+(0x[0-9a-f]+|\d+)(?:.*?\\f\s+"?([^"\\]*))?/iu.exec(code)
  if (symbol) return signOf(Number(symbol[1]), symbol[2]?.trim() ?? '')
  const equation = /^\s*EQ\b\s*/iu.exec(code)
  return equation ? new Equation(code.slice(equation[0].length)).words().trim() : ''
}

/** Read from the left; a backslash before a sign means the sign itself. */
class Equation {
  private readonly code: string
  private at = 0

  constructor(code: string) {
    this.code = code
  }

  /** Up to the end of the part, which is left standing. */
  words(inside = false): string {
    let words = ''
    while (this.at < this.code.length) {
      const sign = this.code.charAt(this.at)
      if (inside && /[;,)]/.test(sign)) break
      const element = /^\\([a-z]+)(?:\s*\\[a-z]+\s*\d*|\s*\d+)*\s*\(/iu.exec(this.code.slice(this.at))
      const option = /^\\[a-z]+\s*\d*\s*/iu.exec(this.code.slice(this.at))
      if (element) {
        this.at += element[0].length
        words += drawn(element[1] ?? '', this.parts())
      } else if (option) this.at += option[0].length
      else {
        if (sign === '\\') this.at++
        words += this.code.charAt(this.at++)
      }
    }
    return words
  }

  private parts(): string[] {
    const parts = [this.words(true)]
    while (this.at < this.code.length && this.code.charAt(this.at++) !== ')') parts.push(this.words(true))
    return parts.map((part) => part.trim())
  }
}

function drawn(element: string, parts: readonly string[]): string {
  const said = parts.filter((part) => part !== '')
  switch (element.toLowerCase()) {
    case 'f':
      return said.map(inBrackets).join('/')
    case 'r':
      return `√${inBrackets(said.at(-1) ?? '')}`
    case 'b':
      return `(${said.join(' ')})`
    default:
      return said.join(' ')
  }
}

/** What is one number or word stands for itself. */
export const inBrackets = (words: string): string => (/[\s+\-–−×·*/=]/u.test(words) ? `(${words})` : words)
