import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { largestPlanFile } from '../../core/planFiles.ts'
import { AppError } from '../../core/problem/appError.ts'
import { readForeignFile } from '../../electron/host/readers/readForeignFile.ts'
import { aCompound } from '../support/aCompound.ts'
import { aDocx, p, tbl, tc, tr } from '../support/aDocx.ts'
import { aPdf } from '../support/aPdf.ts'

async function refusal(bytes: Uint8Array, name = 'Kế hoạch.docx'): Promise<AppError> {
  const error = await readForeignFile(bytes, name).then(
    () => new Error('it was read'),
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof AppError)) throw error
  return error
}
const code = async (bytes: Uint8Array): Promise<string> => (await refusal(bytes)).problem.code
const hex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex'))
const zip = (files: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
const withoutMarks = 'Thuc hien dan chu o co so va bao dam quyen lam chu cua nhan dan trong xa. '.repeat(10)

describe('a file that cannot be read is refused with its reason', () => {
  it.each([
    ['a Word file with a password', aCompound(['EncryptedPackage', 'EncryptionInfo']), 'import.password'],
    ['an old Excel sheet', aCompound(['Workbook']), 'import.not-word'],
    ['a mail', aCompound(['__substg1.0_0037001F']), 'import.not-word'],
    ['a new Excel sheet', zip({ 'xl/workbook.xml': '<x/>' }), 'import.not-word'],
    ['slides', zip({ 'ppt/presentation.xml': '<x/>' }), 'import.not-word'],
    [
      'a sheet of LibreOffice',
      zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
      'import.not-word',
    ],
    ['an archive', zip({ 'a.txt': 'x' }), 'import.not-word'],
    ['XML', strToU8('<?xml version="1.0"?><w:wordDocument/>'), 'import.not-word'],
    ['a photograph', hex('ffd8ffe000104a464946'), 'import.picture'],
    ['a scanned picture', hex('49492a0008000000'), 'import.picture'],
    ['a Word file without words', aDocx({ body: p('') }), 'import.empty'],
    [
      'a Word file with entities',
      aDocx({ body: '', extra: { 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' } }),
      'import.unsafe',
    ],
    ['a Word file with broken XML', aDocx({ body: '<w:p>' }), 'import.broken'],
    ['text that lost its Vietnamese', aDocx({ body: p(withoutMarks) }), 'import.unreadable'],
    ['a PDF with a password', aPdf({ lines: ['x'], encrypted: true }), 'import.password'],
    ['a scan', aPdf({ lines: [], picture: true }), 'import.scan'],
    ['an empty PDF', aPdf({ lines: [] }), 'import.empty'],
    [
      'a PDF whose letters are broken',
      aPdf({ lines: Array.from({ length: 12 }, () => withoutMarks.slice(0, 70)) }),
      'import.unreadable',
    ],
    [
      'a PDF whose fonts do not say which letters they draw',
      aPdf({ unnamed: true, lines: Array.from({ length: 12 }, () => '\\000\\001\\000\\002\\000\\003\\0004\\0005') }),
      'import.shapes',
    ],
    ['a PDF of nothing', strToU8('%PDF-1.4\n%%EOF'), 'import.broken'],
    ['RTF of nothing', strToU8('{\\rtf1'), 'import.empty'],
    ['a page of nothing', strToU8('<html><body></body></html>'), 'import.empty'],
  ])('%s', async (_, bytes, expected) => {
    expect(await code(bytes)).toBe(expected)
  })

  it('says by name what it found, and the way out', async () => {
    const { problem } = await refusal(aCompound(['Workbook']), 'Dự toán.doc')
    expect(problem.what).toContain('“Dự toán.doc” không phải là tệp Word mà là một bảng tính Excel')
    expect(problem.next).toContain('.docx')
  })

  const goodPlan = [
    'Ủy ban nhân dân xã ban hành Kế hoạch phòng cháy, chữa cháy năm 2026 như sau:',
    'Nâng cao ý thức của Nhân dân trong phòng ngừa; Công an xã chủ trì, các thôn tổ chức thực hiện theo Kế hoạch này và báo cáo kết quả./.',
  ]
  it.each([
    ['a table of substances', (rows: string[]) => tbl(rows.map((words) => tr(tc(words))).join(''))],
    ['a list of substances behind its text', (rows: string[]) => rows.map((words) => p(words)).join('')],
  ])('reads a good plan whatever stands in its annex: %s', async (_, annex) => {
    const rows = Array.from({ length: 60 }, (_, at) => `Ammonium nitrate, Sodium chlorate, Potassium sulphide ${at}`)
    const source = await readForeignFile(
      aDocx({ body: goodPlan.map((words) => p(words)).join('') + annex(rows) }),
      'a.docx',
    )
    expect(source.blocks.length).toBeGreaterThan(2)
  })

  it('is not taken in by a good heading over text that lost its Vietnamese', async () => {
    expect(await code(aDocx({ body: p('KẾ HOẠCH') + p(goodPlan[0] ?? '') + p(withoutMarks) }))).toBe(
      'import.unreadable',
    )
  })

  it('never unpacks a bomb', async () => {
    const started = process.memoryUsage().rss
    const zeros = new Uint8Array(150_000_000)
    const bomb = zipSync({ '_rels/.rels': strToU8('<a/>'), 'word/document.xml': zeros }, { level: 6 })
    expect(bomb.length).toBeLessThan(200_000)
    expect(await code(bomb)).toBe('import.zip-bomb')
    expect(process.memoryUsage().rss - started).toBeLessThan(450_000_000)
  })

  it('does not believe an archive that lies about its sizes', async () => {
    const lying = zipSync({ 'word/document.xml': new Uint8Array(30_000_000) })
    const view = new DataView(lying.buffer, lying.byteOffset)
    for (let at = 0; at + 4 < lying.length; at++) {
      // In the directory: 1 KB unpacked, says the archive.
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1024, true)
    }
    expect(await code(lying)).toBe('import.broken')
  })

  it('refuses a file larger than 200 MB before reading any of it', async () => {
    expect(await code(new Uint8Array(largestPlanFile + 1))).toBe('import.too-large')
  })

  it('stops when it is told to', async () => {
    const stop = new AbortController()
    const body = p('Thực hiện dân chủ').repeat(30_000)
    const reading = readForeignFile(aDocx({ body }), 'a.docx', { signal: stop.signal, onProgress: () => stop.abort() })
    await expect(reading).rejects.toThrow('import.canceled')
  })
})
