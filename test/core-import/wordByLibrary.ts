/**
 * Random plans as Word files, written by the docx library and not by the readers' own fixtures, with the words they hold in order.
 *
 * In steps: a plan is drawn (letterhead, title, căn cứ, sections with items, tables, slogans that quote the Quốc hiệu, a form as annex), written
 * as paragraphs with blanks of every width at the seams of runs, and its words are kept as they are drawn.
 */
import {
  AlignmentType,
  BorderStyle,
  Document,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import fc from 'fast-check'

const syllables =
  'thôn xã dân chủ cơ sở tuyên truyền kiểm tra giám sát hồ sơ báo cáo kết quả hằng năm phối hợp triển khai đường làng vệ sinh phòng cháy rừng người cao tuổi trẻ em học tập lao động đất đai quy hoạch công khai minh bạch tiếp nhận giải quyết'.split(
    ' ',
  )
const sentence = fc
  .array(fc.constantFrom(...syllables), { minLength: 3, maxLength: 14 })
  .map((words) => `${(words[0] ?? '').charAt(0).toLocaleUpperCase('vi')}${words.join(' ').slice(1)}`)

/** What a sentence may hold besides plain words. */
const spice = fc.constantFrom(
  '',
  ' nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013',
  ' khẩu hiệu “Độc lập - Tự do - Hạnh phúc”',
  ' theo Phụ lục I của tỉnh',
  ' rộng 120 mét vuông, 1.500.000 đồng',
  ' tại Ea H’leo và Cư M’gar',
  ' ghi “Nơi nhận:” ở cuối',
)
const seam = fc.constantFrom(' ', '\u00a0', '\u2009', ' \u00a0')

export interface DrawnPlan {
  year: number
  bases: string[]
  sections: { title: string; items: { text: string; cut: number; seam: string; auto: boolean; dashes: string[] }[] }[]
  table: string[][] | null
  form: string[] | null
  recipients: string[]
}

export const drawnPlan: fc.Arbitrary<DrawnPlan> = fc.record({
  year: fc.integer({ min: 2020, max: 2030 }),
  bases: fc.array(
    sentence.map((text) => `Căn cứ ${text.toLocaleLowerCase('vi')};`),
    { maxLength: 3 },
  ),
  sections: fc.array(
    fc.record({
      title: sentence.map((text) => text.toLocaleUpperCase('vi')),
      items: fc.array(
        fc.record({
          text: fc.tuple(sentence, spice).map(([text, more]) => `${text}${more}.`),
          cut: fc.nat(10),
          seam,
          auto: fc.boolean(),
          dashes: fc.array(
            sentence.map((text) => `${text};`),
            { maxLength: 2 },
          ),
        }),
        { minLength: 1, maxLength: 4 },
      ),
    }),
    { minLength: 2, maxLength: 4 },
  ),
  table: fc.option(fc.array(fc.array(sentence, { minLength: 2, maxLength: 2 }), { minLength: 2, maxLength: 5 }), {
    nil: null,
  }),
  form: fc.option(
    fc.array(
      sentence.map((text) => `${text}.`),
      { minLength: 2, maxLength: 5 },
    ),
    { nil: null },
  ),
  recipients: fc.array(sentence, { minLength: 1, maxLength: 4 }),
})

const roman = ['I', 'II', 'III', 'IV']
const bare = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const noBorders = { top: bare, bottom: bare, left: bare, right: bare, insideHorizontal: bare, insideVertical: bare }

const line = (text: string, look: { bold?: boolean; italics?: boolean; center?: boolean } = {}): Paragraph =>
  new Paragraph({
    ...(look.center ? { alignment: AlignmentType.CENTER } : {}),
    children: [new TextRun({ text, bold: look.bold ?? false, italics: look.italics ?? false })],
  })

const columns = (left: Paragraph[], right: Paragraph[]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: noBorders,
    rows: [
      new TableRow({
        children: [
          new TableCell({ children: left, borders: noBorders }),
          new TableCell({ children: right, borders: noBorders }),
        ],
      }),
    ],
  })

/** The bytes of the plan as Word reads them. */
export async function writePlan(plan: DrawnPlan): Promise<Uint8Array> {
  const body: (Paragraph | Table)[] = []
  plan.sections.forEach((section, at) => {
    body.push(line(`${roman[at]}. ${section.title}`, { bold: true }))
    section.items.forEach((item, number) => {
      // Words of one sentence in several runs, the blank between them at the edge of a run.
      const words = item.text.split(' ')
      const cut = Math.min(1 + item.cut, words.length - 1)
      const runs = [
        new TextRun({ text: `${item.auto ? '' : `${number + 1}. `}${words.slice(0, cut).join(' ')}` }),
        new TextRun({ text: `${item.seam}`, bold: true }),
        new TextRun({ text: words.slice(cut).join(' ') }),
      ]
      body.push(
        new Paragraph({ children: runs, ...(item.auto ? { numbering: { reference: `s${at}`, level: 0 } } : {}) }),
      )
      for (const dash of item.dashes) body.push(line(`- ${dash}`))
    })
  })
  if (plan.table) {
    body.push(
      new Table({
        rows: [['TT', 'Nội dung', 'Thực hiện'], ...plan.table.map((row, at) => [`${at + 1}`, ...row])].map(
          (row) => new TableRow({ children: row.map((text) => new TableCell({ children: [line(text)] })) }),
        ),
      }),
    )
  }
  const children = [
    columns(
      [
        line('ỦY BAN NHÂN DÂN', { bold: true, center: true }),
        line('XÃ TÂN HƯƠNG', { bold: true, center: true }),
        line('Số: 07/KH-UBND', { center: true }),
      ],
      [
        line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, center: true }),
        line('Độc lập - Tự do - Hạnh phúc', { bold: true, center: true }),
        line(`Tân Hương, ngày 15 tháng 3 năm ${plan.year}`, { italics: true, center: true }),
      ],
    ),
    line('KẾ HOẠCH', { bold: true, center: true }),
    line(`Giữ gìn đường làng năm ${plan.year}`, { bold: true, center: true }),
    ...plan.bases.map((basis) => line(basis, { italics: true })),
    line('Ủy ban nhân dân xã ban hành Kế hoạch như sau:'),
    ...body,
    line('Trên đây là Kế hoạch của Ủy ban nhân dân xã./.'),
    columns(
      [
        line('Nơi nhận:', { bold: true, italics: true }),
        ...plan.recipients.map((recipient) => line(`- ${recipient};`)),
        line('- Lưu: VT.'),
      ],
      [
        line('TM. ỦY BAN NHÂN DÂN', { bold: true, center: true }),
        line('CHỦ TỊCH', { bold: true, center: true }),
        line('Đỗ Thị Mai Lan', { bold: true, center: true }),
      ],
    ),
    ...(plan.form
      ? [
          new Paragraph({
            pageBreakBefore: true,
            alignment: AlignmentType.CENTER,
            children: [new TextRun({ text: 'PHỤ LỤC', bold: true })],
          }),
          line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, center: true }),
          line('Độc lập - Tự do - Hạnh phúc', { bold: true, center: true }),
          line('BIÊN BẢN', { bold: true, center: true }),
          ...plan.form.map((text) => line(text)),
        ]
      : []),
  ]
  const numbering = {
    config: plan.sections.map((_, at) => ({
      reference: `s${at}`,
      levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT }],
    })),
  }
  return new Uint8Array(await Packer.toBuffer(new Document({ numbering, sections: [{ children }] })))
}

/** Every line that must stand in the draft, in order, blanks as one space. A list of numbers counts its automatic items. */
export function linesOf(plan: DrawnPlan): string[] {
  return [
    `Giữ gìn đường làng năm ${plan.year}`,
    ...plan.bases,
    'Ủy ban nhân dân xã ban hành Kế hoạch như sau:',
    ...plan.sections.flatMap((section, at) => [
      `${roman[at]}. ${section.title}`,
      ...section.items.flatMap((item) => [item.text, ...item.dashes.map((dash) => `- ${dash}`)]),
    ]),
    ...(plan.table ?? []).flatMap((row, at) => [`${at + 1}`, ...row]),
    'Trên đây là Kế hoạch của Ủy ban nhân dân xã./.',
    ...plan.recipients.map((recipient) => `- ${recipient};`),
    '- Lưu: VT.',
    'Đỗ Thị Mai Lan',
    ...(plan.form
      ? ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'BIÊN BẢN', ...plan.form]
      : []),
  ]
}
