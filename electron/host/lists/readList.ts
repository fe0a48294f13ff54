/**
 * A list as somebody saved it, as rows of text: .xlsx by read-excel-file, .csv by papaparse. What it is, its first bytes say.
 *
 * A .csv of a Vietnamese Excel parts its cells by `;` or tabs and may be UTF-8 with or without its mark, UTF-16 or windows-1258; the
 * letters of 1258 come in pieces and are joined. Cells stay text: a leading 0 is kept.
 */
import { unzipSync } from 'fflate'
import Papa from 'papaparse'
import readXlsx, { type CellValue } from 'read-excel-file/universal'
import { saidInMegabytes } from '../../../core/planFiles.ts'
import { AppError } from '../../../core/problem/appError.ts'
import { readText } from '../../../core/readers/text/readText.ts'
import { formatShortDate } from '../../../core/text/dates.ts'

/** More than a list weighs: a workbook, a text, and a workbook unpacked; bytes. */
const largestList = 20_000_000
const largestText = 5_000_000
const largestUnpacked = 240_000_000

/** The rows of the file, blank ones too. Throws `list.*`, `import.*`. */
export async function readList(bytes: Uint8Array, file: string): Promise<string[][]> {
  if (bytes.length > largestList)
    throw new AppError({ code: 'list.too-large', params: { file, limit: saidInMegabytes(largestList) } })
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return await readWorkbook(bytes, file)
  // The old .xls, and whatever else Windows keeps in a compound file.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new AppError({ code: 'list.unsupported', params: { file } })
  if (bytes.length > largestText)
    throw new AppError({ code: 'list.too-large', params: { file, limit: saidInMegabytes(largestText) } })
  return readDelimited(unicodeOrWindows(bytes, file))
}

/** Rows copied from a sheet, or a .csv that was read. */
export function readDelimited(text: string): string[][] {
  const head =
    text
      .slice(0, 100_000)
      .split(/\r?\n/u)
      .find((line) => line.trim() !== '') ?? ''
  const signs = ['\t', ';', ','].map((sign) => ({ sign, count: head.split(sign).length }))
  const [most] = signs.toSorted((one, other) => other.count - one.count)
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/u, ''), {
    delimiter: most && most.count > 1 ? most.sign : ';',
    skipEmptyLines: false,
  })
  return data
}

/** Bytes that are no Unicode are Vietnamese of Windows: nothing else comes out of an Excel here. */
function unicodeOrWindows(bytes: Uint8Array, file: string): string {
  try {
    return readText(bytes, file)
  } catch (error) {
    if (!(error instanceof AppError) || error.problem.code !== 'import.not-unicode') throw error
    return new TextDecoder('windows-1258').decode(bytes).normalize('NFC')
  }
}

async function readWorkbook(bytes: Uint8Array, file: string): Promise<string[][]> {
  refuseBomb(bytes, file)
  try {
    const copy = new Uint8Array(bytes).buffer
    // A number as the sheet writes it, so that nothing is rounded.
    const sheets = await readXlsx(copy, { parseNumber: (text: string) => text })
    const rows = sheets.find(({ data }) => data.length > 0)?.data ?? []
    return rows.map((row) => row.map(cellText))
  } catch (cause) {
    throw new AppError({ code: 'list.broken', params: { file } }, { cause })
  }
}

/** The sizes an entry announces, before anything is unpacked. */
function refuseBomb(bytes: Uint8Array, file: string): void {
  let total = 0
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize
        return false
      },
    })
  } catch (cause) {
    throw new AppError({ code: 'list.broken', params: { file } }, { cause })
  }
  if (total > largestUnpacked) throw new AppError({ code: 'import.zip-bomb', params: { file } })
}

function cellText(value: CellValue<string> | null): string {
  if (value === null) return ''
  // A day of a sheet is midnight of Greenwich.
  if (value instanceof Date) return formatShortDate(value.toISOString().slice(0, 10))
  if (typeof value === 'boolean') return value ? 'có' : 'không'
  return String(value)
}
