/** Fields of a Word 97-2003 text that are open at a letter, the innermost last: each has a code, and behind it what Word printed last. */
import { drawnByField } from '../fieldSigns.ts'

interface OpenField {
  in: 'code' | 'result'
  code: string
  printed: boolean
}

export class OpenFields {
  private readonly open: OpenField[] = []

  get inCode(): boolean {
    return this.open.some((field) => field.in === 'code')
  }

  begin(): void {
    this.open.push({ in: 'code', code: '', printed: false })
  }

  separate(): void {
    const field = this.open.at(-1)
    if (field) field.in = 'result'
  }

  /** What the field draws where it printed no words. */
  end(): string {
    const field = this.open.pop()
    return field && !field.printed ? drawnByField(field.code) : ''
  }

  /** Whether `letters` are of a code; where they are not, they are printed. */
  takes(letters: string): boolean {
    const inCode = this.inCode
    const innermost = this.open.at(-1)
    if (!inCode) for (const field of this.open) field.printed = true
    else if (innermost?.in === 'code') innermost.code += letters
    return inCode
  }

  /** A field that is never brought to its result must not swallow what follows. */
  settle(): void {
    for (const field of this.open) field.in = 'result'
  }
}
