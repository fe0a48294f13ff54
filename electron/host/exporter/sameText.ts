/** White space as UTF-8 bytes; the last two are the no-break space. */
const BLANK = /[ \t\r\n]+|\xc2\xa0/g
const BATCH = 1 << 16

/**
 * Compares a text that comes in pieces with the whole one, white space aside. Pieces are UTF-8 bytes, one character each.
 */
export class SameText {
  private readonly expected: string
  private at = 0
  private waiting = ''
  private difference = ''

  constructor(expected: string) {
    this.expected = Buffer.from(expected, 'utf8').toString('latin1').replace(BLANK, '')
  }

  push(piece: string): void {
    this.waiting += piece
    if (this.waiting.length > BATCH) this.compare()
  }

  /** Empty when every character was met. */
  faults(): string[] {
    this.compare()
    if (this.difference !== '') return [this.difference]
    if (this.at < this.expected.length) return [`text is missing from “${this.around(this.at)}” on`]
    return []
  }

  private compare(): void {
    const text = this.waiting.replace(BLANK, '')
    this.waiting = ''
    if (this.difference !== '') return
    if (!this.expected.startsWith(text, this.at)) {
      let same = 0
      while (same < text.length && text[same] === this.expected[this.at + same]) same++
      this.difference = `the text differs after “${this.around(this.at + same)}”`
    }
    this.at += text.length
  }

  private around(at: number): string {
    return Buffer.from(this.expected.slice(Math.max(0, at - 30), at), 'latin1').toString('utf8')
  }
}
