/** The table of fonts of an RTF file, and with each font the code page its letters are written in. */
import { decodeWestern } from '../western.ts'

interface Font {
  name: string
  /** Code page of its letters; absent where the file does not say: then they are in that of the file. */
  encoding?: string
}

/**
 * Code pages by the character set of a font. 0 is Western, whatever the code page of the file; 1 and all that are not listed
 * say nothing.
 */
const charsets: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  2: 'windows-1252',
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
}

/** A font is asked for by its number; null: words that name none. */
export class RtfFonts {
  private readonly fonts = new Map<number, Font>()
  /** The one whose entry is read. */
  private entry = 0
  /** Number of the font of words that name none. */
  private usual = 0
  private encoding = 'windows-1252'

  /** A control word inside the table. */
  entryWord(word: string, value: number | null): void {
    if (word === 'f') {
      this.entry = value ?? 0
      this.fonts.set(this.entry, { name: '' })
    }
    const encoding = word === 'fcharset' ? charsets[value ?? 0] : word === 'cpg' ? `windows-${value}` : undefined
    if (encoding !== undefined && isKnownEncoding(encoding))
      this.fonts.set(this.entry, { ...this.at(this.entry), encoding })
  }

  /** Letters inside the table: a part of a name. */
  entryBytes(bytes: Uint8Array): void {
    const font = this.at(this.entry)
    this.fonts.set(this.entry, { ...font, name: font.name + decodeWestern(bytes) })
  }

  /** A control word in the text that sets the font or the code page of the whole file; false: it is none of them. */
  fileWord(word: string, value: number | null): boolean {
    if (word === 'deff') this.usual = value ?? 0
    else if (word === 'ansicpg' && isKnownEncoding(`windows-${value}`)) this.encoding = `windows-${value}`
    else return false
    return true
  }

  /** Empty where the table has none of that number. */
  nameOf(font: number | null): string {
    return this.at(font ?? this.usual).name.split(';')[0] ?? ''
  }

  decode(bytes: Uint8Array, font: number | null): string {
    const encoding = this.at(font ?? this.usual).encoding ?? this.encoding
    return encoding === 'windows-1252' ? decodeWestern(bytes) : decoderOf(encoding).decode(bytes)
  }

  private at(number: number): Font {
    return this.fonts.get(number) ?? { name: '' }
  }
}

const decoders = new Map<string, TextDecoder>()

function decoderOf(encoding: string): TextDecoder {
  const decoder = decoders.get(encoding) ?? new TextDecoder(encoding)
  decoders.set(encoding, decoder)
  return decoder
}

function isKnownEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== ''
  } catch {
    return false
  }
}
