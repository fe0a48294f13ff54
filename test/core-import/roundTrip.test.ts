import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../core/document/plainText.ts'
import type { Draft, Signature } from '../../core/draft/draft.ts'
import { readDraft } from '../../core/draft/readDraft.ts'
import { renderDraft } from '../../core/render/render.ts'
import { checkTemplate } from '../../core/template/checkTemplate.ts'
import type { TemplateForm } from '../../core/template/template.ts'
import { aLetterhead, aPlan, aSignature } from '../support/aPlan.ts'
import { wrapAsPdf } from './pdfText.ts'
import { printed, readPlan } from './reading.ts'

const textOf = (draft: Draft, form: TemplateForm | null = null): string => plainText(renderDraft(draft, form).document)

/** No-break spaces make room for a pen; the words are the same with plain ones. */
const plainSpaces = (text: string): string => text.replace(/[\u00a0 ]+/g, ' ')

const templates = fileURLToPath(new URL('../../templates/', import.meta.url))

function sample(name: string, annexes = true): string {
  const files = Object.fromEntries(
    readdirSync(`${templates}${name}`).map((file) => [file, readFileSync(`${templates}${name}/${file}`, 'utf8')]),
  )
  const read = readDraft(JSON.parse(files['sample.json'] ?? '{}'))
  if (!read.ok) throw new Error(read.problem.what)
  const draft = annexes ? read.draft : { ...read.draft, annexes: [] }
  return textOf(draft, checkTemplate(files).template?.form ?? null)
}

describe('a plan exported as text and imported again', () => {
  it.each(['ke-hoach', 'ke-hoach-nghi-quyet', 'ke-hoach-dan-chu-nam'])(
    'sample %s prints the same, line by line',
    (name) => {
      expect(printed(readPlan(sample(name)).draft).split('\n')).toEqual(sample(name).split('\n'))
    },
  )
  it.each(['ke-hoach', 'ke-hoach-dan-chu-nam'])(
    'sample %s prints the same even after a PDF has cut its lines',
    (name) => {
      for (const blankBetween of [true, false, 'paragraphs'] as const) {
        // A table cut into lines of words is no table any more.
        const text = sample(name, false)
        const read = readPlan(wrapAsPdf(text, { blankBetween, pageLines: 34 }))
        expect(printed(read.draft).split('\n')).toEqual(text.split('\n'))
      }
    },
  )

  const heads: [string, Partial<Draft>][] = [
    ['số và ngày để trống', { letterhead: aLetterhead({ number: '', date: '' }) }],
    ['đã ghi tháng, ngày để trống', { letterhead: aLetterhead({ number: '', date: '', issueMonth: 4 }) }],
    [
      'đã ghi ngày và tháng, năm để trống',
      { letterhead: aLetterhead({ number: '', date: '', issueYear: null, issueMonth: 11, issueDay: 5 }) },
    ],
    ['ngày để trống, không in sẵn năm', { letterhead: aLetterhead({ number: '', date: '', issueYear: null }) }],
    [
      'dự thảo lần 2, khẩn, lưu hành nội bộ',
      {
        letterhead: aLetterhead({ draftMark: 2, urgency: 'THƯỢNG KHẨN', circulation: 'LƯU HÀNH NỘI BỘ' }),
      },
    ],
    [
      'phòng, có cơ quan chủ quản',
      {
        letterhead: aLetterhead({
          issuerKind: 'phong',
          parent: 'UBND XÃ BÌNH MINH',
          issuer: 'Phòng Văn hóa - Xã hội',
          code: 'KH-VHXH',
        }),
        signature: aSignature({ form: 'kt', headPost: 'Trưởng phòng', post: 'Phó Trưởng phòng' }),
      },
    ],
    [
      'đặc khu, địa danh hai từ',
      {
        letterhead: aLetterhead({ issuer: 'Ủy ban nhân dân đặc khu Phú Quý', place: 'Phú Quý' }),
      },
    ],
    [
      'một phụ lục có bảng',
      {
        annexes: [
          {
            id: 'p1',
            title: 'Danh mục nhiệm vụ',
            orientation: 'landscape',
            body: [
              {
                id: 'p1-1',
                kind: 'table',
                marker: 'none',
                text: '',
                children: [],
                table: {
                  columns: [{ width: 1 }, { width: 5 }, { width: 3 }],
                  headerRows: 1,
                  rows: [
                    ['TT', 'Nội dung', 'Thời gian'],
                    ['1', 'Tuyên truyền', 'Quý I'],
                    ['2', 'Kiểm tra', ''],
                  ],
                },
              },
            ],
          },
        ],
      },
    ],
  ]
  it.each(heads)('%s: prints the same', (_name, patch) => {
    const text = textOf(aPlan(patch))
    const again = readPlan(text)
    expect(plainSpaces(printed(again.draft)).split('\n')).toEqual(plainSpaces(text).split('\n'))
  })

  const signatures: Partial<Signature>[] = [
    { form: 'tm', headPost: 'Chủ tịch' },
    { form: 'tm-q', headPost: 'Chủ tịch' },
    { form: 'head', headPost: 'Chủ tịch' },
    { form: 'kt', headPost: 'Chánh Văn phòng', post: 'Phó Chánh Văn phòng' },
    { form: 'tl', headPost: 'Chủ tịch', post: 'Chánh Văn phòng' },
    { form: 'tl-kt', headPost: 'Chủ tịch', post: 'Chánh Văn phòng', deputyPost: 'Phó Chánh Văn phòng' },
    { form: 'tuq', headPost: 'Chủ tịch', post: 'Trưởng phòng Kinh tế' },
    { form: 'q', headPost: 'Giám đốc' },
    { form: 'tm', body: 'Ban Chỉ đạo', headPost: 'Trưởng ban', ownPost: 'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ' },
    { form: 'custom', lines: ['TM. TỔ CÔNG TÁC', 'KT. TỔ TRƯỞNG', 'Q. TỔ PHÓ'] },
  ]
  it.each(signatures.map((signature) => [signature.form, signature] as const))(
    'signed by form %s: signs the same',
    (_form, patch) => {
      const text = textOf(aPlan({ signature: aSignature({ post: '', ...patch }) }))
      const { draft } = readPlan(text)
      expect(printed(draft)).toBe(text)
      expect(draft.signature.form).toBe(patch.form)
    },
  )
})
