/** Names of the fonts of a Word 97-2003 file ([MS-DOC] 2.9.286 SttbfFfn), in the order the properties count them. */
import { BrokenFile, type Bytes } from './compound.ts'

/** Of one font, before its name. */
const nameAt = 39

/** A list cut short ends where it is cut; the fonts behind it are unknown. */
export function readFonts(table: Bytes | null): string[] {
  const names: string[] = []
  try {
    const count = table?.u16(0) ?? 0
    let at = 4
    for (let index = 0; table && index < count; index++) {
      const size = table.u8(at)
      names.push(nameIn(table.part(at + 1, at + 1 + size)))
      at += 1 + size
    }
  } catch (error) {
    // A table cut short costs names, not words.
    if (!(error instanceof BrokenFile)) throw error
  }
  return names
}

function nameIn(font: Bytes): string {
  let name = ''
  for (let at = nameAt; at + 2 <= font.length; at += 2) {
    const code = font.u16(at)
    if (code === 0) break
    name += String.fromCharCode(code)
  }
  return name
}
