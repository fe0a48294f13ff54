import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentModel, ParagraphModel } from '../../core/document/model.ts'
import type { PageLayout } from '../../core/document/pages.ts'
import { layoutPages } from '../../core/docx/layoutPages.ts'
import { issuerRule } from '../../core/style/page.ts'
import { textWidth } from '../../core/style/textWidth.ts'
import { makeWord } from '../../electron/host/exporter/engineJobs.ts'
import { aBody, aDocument, anAnnex, aPage, aParagraph, aTable } from '../support/aDocument.ts'
import { printedPages } from '../support/libreOffice.ts'

const closing = (): ParagraphModel =>
  aParagraph('body', '', 'Trên đây là Kế hoạch năm 2026, đề nghị các cơ quan, đơn vị nghiêm túc thực hiện./.')
const filler = (count: number): ParagraphModel[] =>
  Array.from({ length: count }, (_, i) => aParagraph('dash', '-', `Việc thêm thứ ${i + 1} của thôn.`))

const office = aDocument().letterhead
const models: Record<string, DocumentModel> = {
  'ke-hoach': aDocument({ letterhead: { ...office, draftMark: 'DỰ THẢO', urgency: 'THƯỢNG KHẨN' } }),
  'co-chu-quan': aDocument({
    page: { ...aPage, sizeSet: 'S', lineSpacing: 1 },
    letterhead: {
      ...office,
      parent: ['UBND XÃ BÌNH MINH'],
      issuer: ['TRUNG TÂM', 'PHỤC VỤ HÀNH CHÍNH CÔNG'],
      issuerRule: issuerRule(textWidth('PHỤC VỤ HÀNH CHÍNH CÔNG', { size: 12, bold: true })),
      mottoRule: textWidth(office.motto, { size: 13, bold: true }),
    },
  }),
  'phu-luc': aDocument({
    body: [...aBody().slice(0, -1), ...aBody().slice(3, -1), ...aBody().slice(3)],
    annexes: [
      anAnnex(
        [
          aTable(
            [
              ['TT', 'Nội dung công việc', 'Chủ trì', 'Thời gian'],
              ...Array.from({ length: 40 }, (_, i) => [
                String(i + 1),
                'Công khai thông tin, lấy ý kiến Nhân dân và giám sát của cộng đồng ở các thôn trong xã',
                'Phòng Văn hóa - Xã hội',
                'Quý II năm 2026',
              ]),
            ],
            { widths: [12, 150, 50, 40], aligns: ['center', 'justify', 'left', 'center'] },
          ),
        ],
        { orientation: 'landscape', heading: 'Phụ lục I' },
      ),
      anAnnex([...aBody().slice(3, 9), ...filler(30)], { heading: 'Phụ lục II' }),
    ],
  }),
}
// The closing table on its way over the foot of the page, one line at a time.
for (let count = 0; count < 12; count++) {
  models[`dai-${count}`] = aDocument({ body: [...aBody().slice(9, -1), ...filler(count), closing()] })
}

describe('printed by LibreOffice', () => {
  let printed: Map<string, string[]>
  beforeAll(async () => {
    const files = new Map<string, Uint8Array>()
    for (const [name, model] of Object.entries(models)) files.set(name, await makeWord(model))
    printed = await printedPages(files)
  })
  const pages = (name: string): string[] => printed.get(name) ?? []
  const lines = (page: string | undefined): string[] => (page ?? '').split('\n').map((line) => line.trim())

  it('has each line of the letterhead on one line, number and date side by side', () => {
    const [first] = pages('ke-hoach')
    expect(first).toMatch(/ỦY BAN NHÂN DÂN +CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n/)
    expect(first).toMatch(/XÃ BÌNH MINH +Độc lập - Tự do - Hạnh phúc\n/)
    expect(first).toMatch(/Số: 05\/KH-UBND +Bình Minh, ngày 05 tháng 01 năm 2026\n/)
    expect(lines(first)).toContain('THƯỢNG KHẨN')
    const [small] = pages('co-chu-quan')
    expect(small).toMatch(/UBND XÃ BÌNH MINH +CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n/)
    expect(small).toMatch(/PHỤC VỤ HÀNH CHÍNH CÔNG/)
  })

  it('has DỰ THẢO above all else on the first page', () => {
    expect(lines(pages('ke-hoach')[0]).find((line) => line !== '')).toBe('DỰ THẢO')
    expect(pages('ke-hoach').slice(1).join('')).not.toContain('DỰ THẢO')
  })

  it('numbers pages from the second on, and each annex from 1 again', () => {
    const tops = pages('phu-luc').map((page) => lines(page).find((line) => line !== '') ?? '')
    const annexes = tops.flatMap((top, i) => (top.startsWith('Phụ lục') ? [i] : []))
    expect(annexes).toHaveLength(2)
    let number = 1
    for (const [i, top] of tops.entries()) {
      number = i === 0 || annexes.includes(i) ? 1 : number + 1
      if (number > 1) expect(top).toBe(String(number))
      else expect(top).not.toMatch(/^\d+$/)
    }
  })

  it('repeats the header row of a long table', () => {
    const table = pages('phu-luc').filter((page) => page.includes('Công khai thông tin'))
    expect(table.length).toBeGreaterThan(1)
    for (const page of table) expect(page).toContain('Nội dung công việc')
  })

  it('never leaves the signature alone, wherever the body ends', () => {
    for (let count = 0; count < 12; count++) {
      const name = `dai-${count}`
      const page = pages(name).find((text) => text.includes('Nơi nhận:')) ?? ''
      expect(page, name).toContain('Trần Văn An')
      expect(page, name).toContain('Trên đây là Kế hoạch')
    }
    expect(pages('dai-11').length).toBeGreaterThan(pages('dai-0').length)
  })

  it('has as many pages as our own layout, with headings and signature on the same ones', () => {
    for (const [name, model] of Object.entries(models)) {
      const ours = layoutPages(model, { lines: 'none' }).pages.map(pageText)
      expect(ours.length, name).toBe(pages(name).length)
      for (const mark of [...headings(model), 'TM. ỦY BAN NHÂN DÂN', 'Trần Văn An']) {
        const pageOf = (texts: string[]): number => texts.findIndex((text) => bare(text).includes(bare(mark)))
        expect(pageOf(ours), `${name}: ${mark}`).toBe(pageOf(pages(name)))
      }
    }
  })
})

const bare = (text: string): string => text.replace(/\s+/g, '')
const pageText = (page: PageLayout): string =>
  page.lines.map((line) => line.runs.map((run) => run.text).join('')).join('\n')
const headings = (model: DocumentModel): string[] =>
  model.body.flatMap((block) =>
    block.kind === 'paragraph' && block.outlineLevel ? [`${block.label} ${block.runs[0]?.text ?? ''}`] : [],
  )
