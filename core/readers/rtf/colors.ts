/** The table of colours of an RTF file: each entry ends in a semicolon, an empty one is automatic. */

const semicolon = 0x3b

export class RtfColors {
  /** As hex digits, RRGGBB; null: automatic. */
  private readonly colors: (string | null)[] = []
  private entry: { red: number; green: number; blue: number } | null = null

  entryWord(word: string, value: number | null): void {
    if (word !== 'red' && word !== 'green' && word !== 'blue') return
    this.entry = { red: 0, green: 0, blue: 0, ...this.entry, [word]: Math.min(255, Math.max(0, value ?? 0)) }
  }

  entryBytes(bytes: Uint8Array): void {
    for (const byte of bytes) if (byte === semicolon) this.endEntry()
  }

  /** As hex digits, or `auto`. */
  at(place: number): string {
    return this.colors[place] ?? 'auto'
  }

  private endEntry(): void {
    const { red, green, blue } = this.entry ?? {}
    const hex = [red, green, blue].map((part = 0) => part.toString(16).padStart(2, '0')).join('')
    this.colors.push(this.entry ? hex.toUpperCase() : null)
    this.entry = null
  }
}
