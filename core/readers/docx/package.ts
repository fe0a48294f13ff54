/** The zip a .docx is: only the parts we read are unpacked, and only as much as a plan can need. */
import { unzipSync } from 'fflate'
import { refuse } from '../refusal.ts'

/** A part unpacked to more than this, or all parts together, is no plan: 100,000 rows of an annex are 80 MB. */
const largestPart = 160_000_000 // bytes
const largestTotal = 240_000_000 // bytes
/** XML of a large table packs 60 : 1; a bomb packs 1000 : 1. */
const largestRatio = 250
const ratioMattersAbove = 8_000_000 // bytes
const mostEntries = 20_000

export interface DocxPackage {
  /** Names of all entries, unpacked or not. */
  names: readonly string[]
  /** Parts whose name passes `wanted`, unpacked. Throws `import.broken`, `import.zip-bomb`. */
  parts(wanted: (name: string) => boolean): Map<string, Uint8Array>
}

/** Opens a package without unpacking anything. Throws `import.broken`. */
export function openPackage(bytes: Uint8Array, file: string): DocxPackage {
  const names: string[] = []
  unpack(bytes, file, (entry) => {
    names.push(entry.name)
    if (names.length > mostEntries) throw refuse('import.zip-bomb', file)
    return false
  })
  return {
    names,
    parts(wanted) {
      let total = 0
      const parts = unpack(bytes, file, ({ name, originalSize, size }) => {
        if (!wanted(name)) return false
        total += originalSize
        const tooDense = originalSize > ratioMattersAbove && originalSize > size * largestRatio
        if (originalSize > largestPart || total > largestTotal || tooDense) throw refuse('import.zip-bomb', file)
        return true
      })
      return new Map(Object.entries(parts).map(([name, data]) => [name.replaceAll('\\', '/'), data]))
    },
  }
}

type Filter = NonNullable<NonNullable<Parameters<typeof unzipSync>[1]>['filter']>

/** The sizes an entry announces are the sizes unpacked: fflate never writes past them. */
function unpack(bytes: Uint8Array, file: string, filter: Filter): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter })
  } catch (error) {
    if (error instanceof Error && error.name === 'AppError') throw error
    throw refuse('import.broken', file, error)
  }
}
