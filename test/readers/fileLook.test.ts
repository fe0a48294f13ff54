import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { runChecks } from '../../core/checks/engine/runChecks.ts'
import type { Finding } from '../../core/checks/shape/finding.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { readDraft } from '../../core/draft/readDraft.ts'
import type { FileSheet } from '../../core/reading/fileSheet.ts'
import { renderDraft } from '../../core/render/render.ts'
import { checkTemplate } from '../../core/template/checkTemplate.ts'
import type { TemplateForm } from '../../core/template/template.ts'
import { engineJobs } from '../../electron/host/exporter/engineJobs.ts'
import { readPlan } from '../core-import/reading.ts'
import { aDocx, p, r, tbl, tc, tr } from '../support/aDocx.ts'
import { aLetterhead, aPlan } from '../support/aPlan.ts'
import { stressDraft } from '../support/stressDrafts.ts'
import { imported } from './imported.ts'

async function lookedAt(bytes: Uint8Array): Promise<{ found: Finding[]; sheet: FileSheet }> {
  const { draft, sheet } = await imported(bytes, 'ke-hoach.docx')
  if (!sheet) throw new Error('the reader says nothing of the pages')
  const { document } = renderDraft(draft, null)
  const all = runChecks({ draft, document, final: false, office: null, sheet })
  return { found: all.filter(({ rule }) => rule.startsWith('FILE-')), sheet }
}

const said = ({ rule, message }: Finding): string => `${rule} ${message}`

describe('a file that this program exported', () => {
  const exported = (draft: Draft, form: TemplateForm | null = null): Promise<Uint8Array> =>
    engineJobs.word(renderDraft(draft, form).document)
  const templates = new URL('../../templates/', import.meta.url)

  it.each(['ke-hoach', 'ke-hoach-nghi-quyet', 'ke-hoach-dan-chu-nam'])(
    'has nothing said of it: sample %s',
    async (name) => {
      const folder = new URL(`${name}/`, templates)
      const files = Object.fromEntries(
        readdirSync(folder).map((file) => [file, readFileSync(new URL(file, folder), 'utf8')]),
      )
      const read = readDraft(JSON.parse(files['sample.json'] ?? '{}'))
      if (!read.ok) throw new Error(read.problem.what)
      const { found, sheet } = await lookedAt(await exported(read.draft, checkTemplate(files).template?.form ?? null))
      expect(found.map(said)).toEqual([])
      // Silence is worth something only where the parts were seen.
      const parts = new Set(sheet.lines.map(({ part }) => part))
      for (const part of ['nation', 'motto', 'issuer', 'kind', 'subject', 'body', 'authority', 'recipient'] as const)
        expect(parts).toContain(part)
      expect(sheet.rules?.drawn).toBeGreaterThanOrEqual(3)
    },
  )
  it.each(
    ['clean', 'plans', 'rough'].flatMap((folder) => {
      const at = new URL(`../fixtures/${folder}/`, import.meta.url)
      return readdirSync(at).flatMap((name) => (name.endsWith('.txt') ? [[name, new URL(name, at)] as const] : []))
    }),
  )('has nothing said of it: %s', async (name, at) => {
    const { found } = await lookedAt(await exported(readPlan(readFileSync(at, 'utf8'), name).draft))
    expect(found.map(said)).toEqual([])
  })
  it('has nothing said of it whatever its margins, sizes and marks', async () => {
    const plans: Partial<Draft>[] = [
      { layout: { ...aPlan().layout, sizeSet: 'S', indent: 10, lineSpacing: 1.5, paragraphGap: 12 } },
      { layout: { ...aPlan().layout, margins: { top: 25, bottom: 25, left: 35, right: 20 } } },
      { letterhead: aLetterhead({ urgency: 'HỎA TỐC', draftMark: 2, circulation: 'LƯU HÀNH NỘI BỘ' }) },
    ]
    for (const patch of plans) expect((await lookedAt(await exported(aPlan(patch)))).found.map(said)).toEqual([])
    for (let at = 0; at < 2; at++)
      expect((await lookedAt(await exported(stressDraft(7, at)))).found.map(said)).toEqual([])
  })
})

describe('a file that somebody else set', () => {
  const page = (more = '', size = 'w:w="11906" w:h="16838"', margins = '1134 851 1134 1701'): string => {
    const [top, right, bottom, left] = margins.split(' ')
    return `<w:sectPr>${more}<w:pgSz ${size}/><w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`
  }
  const look = (size: number, more = ''): string =>
    `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/>${more}<w:sz w:val="${size * 2}"/>`
  const centred = '<w:jc w:val="center"/>'
  const drawn = '<w:r><w:pict><v:line from="0,0" to="60,0"/></w:pict></w:r>'
  const text = '<w:spacing w:before="120"/><w:ind w:firstLine="720"/><w:jc w:val="both"/>'
  const sentence =
    'Các thôn, tổ dân phố rà soát địa điểm, chuẩn bị lực lượng, phương tiện, vật tư tại chỗ và báo cáo kết quả về Ủy ban nhân dân xã trước ngày 15 tháng 5 năm 2026 để tổng hợp.'
  const parts = {
    head: tbl(
      tr(
        tc(
          p(r('ỦY BAN NHÂN DÂN', look(13, '<w:b/>')), centred) +
            p(r('XÃ SUỐI NGÀN', look(13, '<w:b/>')) + drawn, centred) +
            p(r('Số: 21/KH-UBND', look(13)), centred),
        ) +
          tc(
            p(r('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', look(13, '<w:b/>')), centred) +
              p(r('Độc lập - Tự do - Hạnh phúc', look(14, '<w:b/>')) + drawn, centred) +
              p(r('Suối Ngàn, ngày 12 tháng 3 năm 2026', look(14, '<w:i/>')), centred),
          ),
      ),
    ),
    title:
      p(r('KẾ HOẠCH', look(14, '<w:b/>')), centred) +
      p(r('Phòng, chống lụt bão năm 2026', look(14, '<w:b/>')) + drawn, centred),
    basis: p(r('Căn cứ Luật Phòng, chống thiên tai ngày 19 tháng 6 năm 2013;', look(14, '<w:i/>')), text),
    body:
      p(r('I. MỤC ĐÍCH, YÊU CẦU', look(14, '<w:b/>')), text) +
      p(r(sentence, look(14)), text) +
      p(r('II. TỔ CHỨC THỰC HIỆN', look(14, '<w:b/>')), text) +
      p(r(`${sentence} Văn phòng theo dõi, đôn đốc./.`, look(14)), text),
    closing: tbl(
      tr(
        tc(
          p(r('Nơi nhận:', look(12, '<w:b/><w:i/>'))) +
            p(r('- UBND tỉnh (để b/c);', look(11))) +
            p(r('- Lưu: VT, KT.', look(11))),
        ) +
          tc(
            p(r('TM. ỦY BAN NHÂN DÂN', look(14, '<w:b/>')), centred) +
              p(r('CHỦ TỊCH', look(14, '<w:b/>')), centred) +
              p(r('Lò Văn Phúc', look(14, '<w:b/>')), centred),
          ),
      ),
    ),
  }
  const numbered = {
    relations:
      '<Relationship Id="h1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/>',
    header: p(
      `<w:r><w:rPr>${look(14)}</w:rPr><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:rPr>${look(14)}</w:rPr><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      centred,
    ),
  }
  const header = '<w:headerReference w:type="default" r:id="h1"/><w:titlePg/>'
  type Patch = Partial<typeof parts> & { sectPr?: string; styles?: string }
  const file = ({ sectPr = page(header), styles = '', ...patch }: Patch = {}): Uint8Array => {
    const { head, title, basis, body, closing } = { ...parts, ...patch }
    return aDocx({ body: head + title + basis + body + closing + sectPr, ...numbered, ...(styles ? { styles } : {}) })
  }
  const rulesOf = async (patch: Patch): Promise<string[]> => (await lookedAt(file(patch))).found.map(said)

  it('has nothing said of it where all is as the decree wants it', async () => {
    expect(await rulesOf({})).toEqual([])
  })
  it('is told its paper, each margin with both figures, and where its page number is missing', async () => {
    const letter = page(header, 'w:w="12240" w:h="15840"', '567 567 1134 1418')
    expect(await rulesOf({ sectPr: letter })).toEqual([
      'FILE-01 Khổ giấy 215,9 x 279,4 mm; cần khổ A4, 210 x 297 mm.',
      'FILE-02 Lề trên 10 mm; cần 20 - 25 mm.',
      'FILE-02 Lề trái 25 mm; cần 30 - 35 mm.',
      'FILE-02 Lề phải 10 mm; cần 15 - 20 mm.',
    ])
    expect((await lookedAt(file({ sectPr: page() }))).found.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(
      ['FILE-05 hint'],
    )
    expect(await rulesOf({ sectPr: page('<w:headerReference w:type="default" r:id="h1"/>') })).toEqual([
      'FILE-05 Số trang hiện cả ở trang thứ nhất; trang thứ nhất không hiện số.',
    ])
  })
  it('is told what styles, the defaults of the file and its theme make of its words', async () => {
    const styles =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/><w:sz w:val="22"/></w:rPr></w:rPrDefault>' +
      '<w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="480" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
      '<w:style w:type="paragraph" w:styleId="Goc" w:default="1"><w:name w:val="Normal"/><w:rPr><w:rFonts w:ascii="Arial"/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Do"><w:name w:val="Đỏ"/><w:basedOn w:val="Goc"/><w:rPr><w:color w:val="FF0000"/></w:rPr></w:style>'
    const found = await rulesOf({
      styles,
      body: `${p('I. NỘI DUNG')}${p(sentence, '<w:pStyle w:val="Do"/>')}${p('Trên đây là Kế hoạch phòng, chống lụt bão năm 2026./.')}`,
    })
    const has = (part: string): boolean => found.some((one) => one.includes(part))
    expect(has('Phông chữ Arial'), found.join('\n')).toBe(true)
    expect(has('Chữ màu đỏ ở “Các thôn, tổ dân phố')).toBe(true)
    expect(has('Nội dung cỡ chữ 11 (ở 2 đoạn')).toBe(true)
    expect(has('Nội dung canh trái')).toBe(true)
    expect(has('Giãn dòng 2 dòng')).toBe(true)
    expect(has('Đầu đoạn lùi 0 mm')).toBe(true)
    expect(has('Tiêu đề mục đang là chữ không đậm')).toBe(true)
  })
  it('is told each part of its head and closing that is set otherwise, once', async () => {
    const found = await rulesOf({
      head: parts.head
        .replaceAll(drawn, '')
        .replace(look(13, '<w:b/>'), look(15))
        .replace(look(14, '<w:i/>'), look(14)),
      title: parts.title.replace(drawn, '').replaceAll(look(14, '<w:b/>'), look(16, '<w:b/>')).replaceAll(centred, ''),
      basis: parts.basis.replace('<w:i/>', ''),
      closing: parts.closing
        .replaceAll(look(11), look(12))
        .replace(
          `${look(14, '<w:b/>')}</w:rPr><w:t xml:space="preserve">Lò`,
          `${look(12)}</w:rPr><w:t xml:space="preserve">Lò`,
        ),
    })
    expect(found).toEqual([
      'FILE-12 Tên cơ quan ban hành cỡ chữ 15 (ở “ỦY BAN NHÂN DÂN”); cần cỡ chữ 12 - 13.',
      'FILE-12 Tên cơ quan ban hành đang là chữ không đậm (ở “ỦY BAN NHÂN DÂN”); cần chữ đậm.',
      'FILE-13 Địa danh, ngày tháng đang là chữ đứng (ở “Suối Ngàn, ngày 12 tháng 3 năm 2026”); cần chữ nghiêng.',
      'FILE-20 Không thấy đường kẻ ở đầu văn bản; cần đường kẻ nét liền dưới tên cơ quan ban hành, dưới Tiêu ngữ, dưới trích yếu.',
      'FILE-14 Dòng KẾ HOẠCH cỡ chữ 16 (ở “KẾ HOẠCH”); cần cỡ chữ 13 - 14.',
      'FILE-14 Dòng KẾ HOẠCH không canh giữa (ở “KẾ HOẠCH”); cần canh giữa.',
      'FILE-14 Trích yếu cỡ chữ 16 (ở “Phòng, chống lụt bão năm 2026”); cần cỡ chữ 13 - 14.',
      'FILE-14 Trích yếu không canh giữa (ở “Phòng, chống lụt bão năm 2026”); cần canh giữa.',
      'FILE-15 Căn cứ đang là chữ đứng (ở “Căn cứ Luật Phòng, chống thiên tai ngày 19 tháng 6 năm 2013;”); cần chữ nghiêng.',
      'FILE-17 Họ tên người ký cỡ chữ 12 (ở “Lò Văn Phúc”); cần cỡ chữ 13 - 14.',
      'FILE-17 Họ tên người ký đang là chữ không đậm (ở “Lò Văn Phúc”); cần chữ đậm.',
      'FILE-18 Các dòng nơi nhận cỡ chữ 12 (ở 2 dòng, đầu tiên là “- UBND tỉnh (để b/c);”); cần cỡ chữ 11.',
    ])
  })
  it('has a head in columns of tabs and long blanks left alone as to where its words stand', async () => {
    const blanks = ' '.repeat(20_000)
    const head =
      p(r('ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', look(13, '<w:b/>'))) +
      p(r(`XÃ SUỐI NGÀN${blanks}Độc lập - Tự do - Hạnh phúc`, look(13, '<w:b/>')) + drawn + drawn)
    expect((await rulesOf({ head })).filter((one) => /canh giữa/.test(one))).toEqual([])
  })
  it('is not spoken of where its reader says nothing of the pages', async () => {
    const { sheet } = await imported(
      new TextEncoder().encode('KẾ HOẠCH\nPhòng, chống lụt bão\nI. NỘI DUNG\n1. Việc một.'),
      'a.txt',
    )
    expect(sheet).toBeUndefined()
  })
})
