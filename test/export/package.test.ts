import { strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { plainText } from '../../core/document/plainText.ts'
import { checkPackage } from '../../electron/host/exporter/checkPackage.ts'
import { makeWord } from '../../electron/host/exporter/engineJobs.ts'
import { readZip } from '../../electron/host/exporter/zip.ts'
import { aDocument, anAnnex, aTable } from '../support/aDocument.ts'
import { openDocx } from '../support/openDocx.ts'

const document = aDocument({
  annexes: [
    anAnnex([aTable([['TT', 'Việc'], ...Array.from({ length: 300 }, (_, i) => [String(i + 1), `Việc ${i + 1}`])])]),
  ],
})
const expected = plainText(document)
let bytes: Uint8Array
beforeAll(async () => {
  bytes = await makeWord(document)
})

describe('the Word file', () => {
  it('is the same, byte for byte, when the same plan is exported again', async () => {
    const again = await makeWord(structuredClone(document))
    expect(Buffer.from(again).equals(bytes)).toBe(true)
  })

  it('names the plan and the office, and neither a library nor a clock', () => {
    const { parts } = openDocx(bytes)
    const core = parts['docProps/core.xml'] ?? ''
    expect(core).toContain('<dc:title>Kế hoạch Thực hiện dân chủ ở cơ sở trên địa bàn xã Bình Minh năm 2026</dc:title>')
    expect(core).toContain('<dc:creator>Ủy ban nhân dân xã Bình Minh</dc:creator>')
    expect(core).toContain('<cp:lastModifiedBy>Ủy ban nhân dân xã Bình Minh</cp:lastModifiedBy>')
    expect(core).toContain('2026-01-01T00:00:00Z')
    for (const [name, text] of Object.entries(parts)) {
      if (name.startsWith('docProps/')) expect(text, name).not.toMatch(/docx|un-named|dolan/i)
    }
  })

  it('takes its dates from the day of issue where there is one', async () => {
    const dated = aDocument()
    dated.properties.date = '2026-01-05'
    expect(openDocx(await makeWord(dated)).parts['docProps/core.xml']).toContain('2026-01-05T00:00:00Z')
  })

  it('has the words of the plain text, in its order', () => {
    const word = openDocx(bytes)
    const text = word.paragraphs.map((paragraph) => paragraph.text).join('')
    const bare = (s: string): string => s.replace(/\s+/g, '')
    expect(bare(text)).toBe(bare(expected))
  })

  it('dates every entry alike and begins with the content types', () => {
    expect(readZip(bytes)[0]?.name).toBe('[Content_Types].xml')
  })
})

/** The package with one part changed; null leaves it out. */
function altered(name: string, change: (text: string) => string | null): Uint8Array {
  const parts = unzipSync(bytes)
  const text = change(new TextDecoder().decode(parts[name]))
  if (text === null) delete parts[name]
  else parts[name] = strToU8(text)
  return zipSync(parts)
}
const faults = (changed: Uint8Array): Promise<string[]> => checkPackage(changed, expected)
const inDocument = (from: string | RegExp, to: string): Uint8Array =>
  altered('word/document.xml', (xml) => xml.replace(from, to))

describe('opening the file again', () => {
  it('finds nothing wrong with what we write', async () => {
    expect(await faults(bytes)).toEqual([])
    expect(await faults(altered('word/document.xml', (xml) => xml))).toEqual([])
  })

  it.each([
    ['a lost word', () => inDocument('MỤC ĐÍCH', ''), /text/],
    [
      'a changed letter far inside a long table',
      () => inDocument('Việc 250<', 'Viêc 250<'),
      /text differs after “.*250Việc|text/,
    ],
    ['a doubled paragraph', () => inDocument(/(<w:p>(?:(?!<w:p>).)*KẾ HOẠCH.*?<\/w:p>)/, '$1$1'), /text/],
    ['a part that is not well-formed', () => inDocument('</w:body>', ''), /document\.xml/],
    ['a style nobody defined', () => inDocument('VBNoiDung', 'VBKhac'), /style VBKhac/],
    [
      'a cell without a paragraph',
      () => inDocument(/<w:tc>(?:(?!<\/w:tc>).)*<\/w:tc>/, '<w:tc><w:tcPr/></w:tc>'),
      /cell/,
    ],
    ['a relation that leads nowhere', () => inDocument(/r:id="rId\d+"/, 'r:id="rId999"'), /rId999/],
    ['a missing header', () => altered('word/header1.xml', () => null), /header1/],
    ['missing styles', () => altered('word/styles.xml', () => null), /styles/],
    [
      'a part without content type',
      () => altered('[Content_Types].xml', (xml) => xml.replaceAll('/word/header1.xml', '/word/x.xml')),
      /header1/,
    ],
    ['a file cut short', () => bytes.slice(0, bytes.length - 400), /./],
    ['a file that is no package', () => strToU8('không phải tệp Word'), /./],
  ])('notices %s', async (_, change, message) => {
    const found = await faults(change())
    expect(found.length).toBeGreaterThan(0)
    expect(found.join('\n')).toMatch(message)
  })

  it('notices a flipped bit', async () => {
    const flipped = bytes.slice()
    const middle = Math.floor(flipped.length / 2)
    flipped[middle] = (flipped[middle] ?? 0) ^ 1
    expect(await faults(flipped)).not.toEqual([])
  })
})
