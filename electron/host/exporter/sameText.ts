/**
 * Compares a text that comes in pieces with the whole one, white space aside. Pieces are UTF-8 bytes, one character each.
 *
 * As a rule a piece stands in the whole as it is, blanks too, and is met at once; else both are walked letter by letter.
 */
export class SameText {
  private readonly expected: string
  private at = 0
  private difference = ''

  constructor(expected: string) {
    this.expected = Buffer.from(expected, 'utf8').toString('latin1')
  }

  push(piece: string): void {
    if (this.difference !== '') return
    const start = behindBlanks(piece, 0)
    if (start === piece.length) return
    this.at = behindBlanks(this.expected, this.at)
    if (start === 0 && this.expected.startsWith(piece, this.at)) this.at += piece.length
    else this.walk(piece, start)
  }

  /** Empty when every character was met. */
  faults(): string[] {
    if (this.difference !== '') return [this.difference]
    this.at = behindBlanks(this.expected, this.at)
    if (this.at < this.expected.length) return [`text is missing from “${this.around(this.at)}” on`]
    return []
  }

  private walk(piece: string, start: number): void {
    for (let i = start; i < piece.length; i = behindBlanks(piece, i + 1)) {
      this.at = behindBlanks(this.expected, this.at)
      if (piece[i] !== this.expected[this.at]) {
        this.difference = `the text differs after “${this.around(this.at)}”`
        return
      }
      this.at++
    }
  }

  private around(at: number): string {
    return Buffer.from(this.expected.slice(Math.max(0, at - 30), at), 'latin1').toString('utf8')
  }
}

const NO_BREAK = [0xc2, 0xa0] as const

/** Where the next letter stands; the no-break space is two bytes. */
function behindBlanks(text: string, from: number): number {
  let at = from
  for (;;) {
    const code = text.charCodeAt(at)
    if (code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d) at++
    else if (code === NO_BREAK[0] && text.charCodeAt(at + 1) === NO_BREAK[1]) at += 2
    else return at
  }
}
