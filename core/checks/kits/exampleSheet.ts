/** A Word file as the decree wants it, for the examples of the rules about it. */
import type { FileSheet, SheetLine, SheetPart, SheetRun, SheetSection } from '../../reading/fileSheet.ts'

const run = (patch: Partial<SheetRun> = {}): SheetRun => ({
  font: 'Times New Roman',
  size: 14,
  color: 'auto',
  underline: false,
  bold: false,
  italic: false,
  letters: 200,
  ...patch,
})

const line = (part: SheetPart, words: string, look: Partial<SheetRun>, patch: Partial<SheetLine> = {}): SheetLine => ({
  part,
  place: 'draft',
  words,
  count: 1,
  letters: look.letters ?? 200,
  longest: look.letters ?? 200,
  paragraph: { align: 'center', start: 0, line: { rule: 'multiple', value: 1 } },
  runs: [run(look)],
  ...patch,
})

const ofText = { paragraph: { align: 'justify', start: 12.7, line: { rule: 'multiple', value: 1 } }, gap: 6 } as const
const short = { letters: 20 }

const section: SheetSection = {
  width: 210,
  height: 297,
  landscape: false,
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  pageNumber: {
    at: 'header',
    align: 'center',
    onFirstPage: false,
    digits: 'decimal',
    font: 'Times New Roman',
    size: 14,
  },
}

export const exampleSheet: FileSheet = {
  sections: [section],
  lines: [
    line('issuer', 'ỦY BAN NHÂN DÂN', { ...short, bold: true, size: 13 }),
    line('nation', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { ...short, bold: true, size: 13 }),
    line('motto', 'Độc lập - Tự do - Hạnh phúc', { ...short, bold: true }),
    line('number', 'Số: 05/KH-UBND', { ...short, size: 13 }),
    line('placeDate', 'Bình Minh, ngày 05 tháng 01 năm 2026', { ...short, italic: true }),
    line('kind', 'KẾ HOẠCH', { ...short, bold: true }),
    line('subject', 'Triển khai công tác năm 2026', { ...short, bold: true }),
    line('basis', 'Căn cứ Luật Tổ chức chính quyền địa phương', { italic: true }, ofText),
    line('section', 'I. MỤC ĐÍCH, YÊU CẦU', { ...short, bold: true }, ofText),
    line('body', 'Nâng cao hiệu quả công tác', {}, { ...ofText, count: 12 }),
    line('recipientsHeading', 'Nơi nhận:', { letters: 8, bold: true, italic: true, size: 12 }),
    line('recipient', '- Như trên;', { ...short, size: 11 }),
    line('authority', 'TM. ỦY BAN NHÂN DÂN', { ...short, bold: true }),
    line('signer', 'Nguyễn Văn An', { ...short, bold: true }),
    line('annexHeading', 'Phụ lục', { letters: 6, bold: true }),
    line('annexTitle', 'DANH MỤC NHIỆM VỤ', { ...short, bold: true }),
    line('annexAttached', '(Kèm theo Kế hoạch số', { ...short, italic: true }),
  ],
  rules: { drawn: 3, typed: 0 },
  letters: 9000,
}

/** The file with its pages set otherwise. */
export const withSection = (patch: Partial<SheetSection>): { sheet: FileSheet } => ({
  sheet: { ...exampleSheet, sections: [{ ...section, ...patch }] },
})

/** The file with the lines of one part set otherwise. */
export const withPart = (
  part: SheetPart,
  look: Partial<SheetRun>,
  patch: Partial<Omit<SheetLine, 'runs'>> = {},
): { sheet: FileSheet } => ({
  sheet: {
    ...exampleSheet,
    lines: exampleSheet.lines.map((one) =>
      one.part === part ? { ...one, ...patch, runs: one.runs.map((own) => ({ ...own, ...look })) } : one,
    ),
  },
})

export const withSheet = (patch: Partial<FileSheet>): { sheet: FileSheet } => ({ sheet: { ...exampleSheet, ...patch } })

/** How a paragraph of the text is set otherwise. */
export const setAs = (patch: Partial<NonNullable<SheetLine['paragraph']>>): Pick<SheetLine, 'paragraph'> => ({
  paragraph: { ...ofText.paragraph, ...patch },
})

/** A part alone, as it should be. */
export const asItShould = { name: 'Tệp đặt đúng', reports: 0, draft: <T>(plan: T): T => plan, with: withSheet({}) }
