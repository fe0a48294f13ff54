import { describe, expect, it } from 'vitest'
import { checkTemplate } from '../../core/template/checkTemplate.ts'
import { aPlan } from '../support/aPlan.ts'

const form = {
  format: 'mau-ke-hoach',
  formatVersion: 1,
  id: 'tet',
  version: '1.0.0',
  name: 'Kế hoạch tổ chức tết Trung thu',
  summary: 'Dùng mỗi năm một lần.',
  needs: ['ngày tổ chức'],
  title: 'Tổ chức tết Trung thu năm {{nam}}',
  fields: [
    { id: 'ngay_to_chuc', step: 'noi-dung', label: 'Ngày tổ chức', kind: 'date', required: true },
    { id: 'quyet_dinh', step: 'ten-can-cu', label: 'Quyết định', kind: 'document' },
  ],
  steps: [{ id: 'noi-dung', guidance: 'Ghi các việc phải làm.' }],
  recipients: [{ text: 'Các thôn', purpose: '', group: 'units' }],
}
const body = '[can-cu] Căn cứ {{quyet_dinh.can_cu}}.\n\nI. NỘI DUNG\n\n1. Họp thôn trước ngày {{ngay ngay_to_chuc}}.\n'

const files = (patch: Record<string, string> = {}): Record<string, string> => ({
  'form.json': JSON.stringify(form, null, 2),
  'body.hbs': body,
  ...patch,
})
const withForm = (patch: object): Record<string, string> =>
  files({ 'form.json': JSON.stringify({ ...form, ...patch }, null, 2) })
const faultsOf = (given: Record<string, string>): string[] =>
  checkTemplate(given).faults.map(({ file, line, message }) => `${file}:${line} ${message}`)

describe('a good folder', () => {
  it('is a template, with or without its hints and its sample', () => {
    const { template, faults } = checkTemplate(files())
    expect(faults).toEqual([])
    expect(template?.form.fields.map(({ id }) => id)).toEqual(['ngay_to_chuc', 'quyet_dinh'])
    expect(template?.layout).toEqual({})
    const sample = aPlan({ template: { id: 'tet', version: '1.0.0' }, facts: { ngay_to_chuc: '2026-09-25' } })
    expect(faultsOf(files({ 'layout.json': '{"indent": 10}', 'sample.json': JSON.stringify(sample) }))).toEqual([])
    // One saved by an older version of this program.
    expect(faultsOf(files({ 'sample.json': JSON.stringify({ ...sample, version: 1 }) }))).toEqual([])
  })

  it('may be typed with combining marks and Windows line ends', () => {
    const given = Object.fromEntries(
      Object.entries(files()).map(([name, text]) => [name, `\uFEFF${text.normalize('NFD').replaceAll('\n', '\r\n')}`]),
    )
    const { template, faults } = checkTemplate(given)
    expect(faults).toEqual([])
    expect(template?.form.name).toBe(form.name)
  })
})

describe('a folder with a fault', () => {
  it('is told which file is not there', () => {
    expect(faultsOf({})).toEqual([
      'form.json:0 Thư mục mẫu thiếu tệp form.json.',
      'body.hbs:0 Thư mục mẫu thiếu tệp body.hbs.',
    ])
  })

  it('is no template', () => {
    expect(checkTemplate(files({ 'layout.json': '{' })).template).toBeUndefined()
  })

  it.each<[string, Record<string, string>, string[]]>([
    ['JSON that is none', files({ 'form.json': '{\n  "id": "tet",\n}' }), ['form.json:3 Thừa dấu phẩy trước “}”.']],
    [
      'a name nobody asks for',
      files({ 'body.hbs': `${body}\n2. Trước {{ngay ngay_tổ_chức}}.\n` }),
      ['body.hbs:7 Dùng {{ngay_tổ_chức}} nhưng biểu mẫu không có ô “ngay_tổ_chức”: thêm ô vào form.json hoặc sửa tên.'],
    ],
    [
      'a part a field has not',
      files({ 'body.hbs': `${body}{{ngay_to_chuc.so}} {{quyet_dinh.ten}}` }),
      [
        'body.hbs:6 {{ngay_to_chuc.so}}: ô “ngay_to_chuc” không phải kiểu văn bản nên không có phần “so”.',
        'body.hbs:6 {{quyet_dinh.ten}}: văn bản chỉ có các phần day_du, can_cu, ngan, loai, so, ngay, co_quan, trich_yeu.',
      ],
    ],
    [
      'a name in the title and in the recipients',
      withForm({ title: 'Thử {{x}}', recipients: [{ text: '{{y}}', purpose: '', group: 'units' }] }),
      [
        'form.json:11 Dùng {{x}} nhưng biểu mẫu không có ô “x”: thêm ô vào form.json hoặc sửa tên.',
        'form.json:35 Dùng {{y}} nhưng biểu mẫu không có ô “y”: thêm ô vào form.json hoặc sửa tên.',
      ],
    ],
    [
      'a loop, a partial and a condition without end',
      files({
        'body.hbs': `${body}\n2. {{#each x}}\n3. {{> phan}}\n4. {{#if nam}} a\n[bang]\n| a | {{constructor}} |\n`,
      }),
      [
        'body.hbs:7 Không dùng được vòng lặp “{{#each x}}”: mỗi đoạn viết riêng một dòng, danh sách dùng {{danh_sach ...}}.',
        'body.hbs:8 Không chèn được mẫu con “{{> phan}}”.',
        'body.hbs:9 {{#if ...}} chưa được đóng bằng {{/if}} trong cùng đoạn.',
        'body.hbs:11 “constructor” không phải tên ô dùng được.',
      ],
    ],
    [
      'a condition over two paragraphs',
      files({ 'body.hbs': `${body}\n2. {{#if nam}}a\n3. b{{/if}}\n` }),
      [
        'body.hbs:7 {{#if ...}} chưa được đóng bằng {{/if}} trong cùng đoạn.',
        'body.hbs:8 Có {{/if}} mà không có {{#if ...}} trước nó trong cùng đoạn.',
      ],
    ],
    [
      'an annex whose title asks for too much',
      files({ 'body.hbs': `${body}\n[phu-luc ngang] Bảng {{bang}}\n\nNội dung.\n` }),
      ['body.hbs:7 Dùng {{bang}} nhưng biểu mẫu không có ô “bang”: thêm ô vào form.json hoặc sửa tên.'],
    ],
    [
      'a body without sections',
      files({ 'body.hbs': 'Xin chào.' }),
      ['body.hbs:0 Phần nội dung chưa có mục lớn nào: thêm ít nhất một dòng bắt đầu bằng “I. ...”.'],
    ],
    [
      'two fields of one name',
      withForm({ fields: [...form.fields, { id: 'quyet_dinh', step: 'noi-dung', label: 'Khác', kind: 'text' }] }),
      ['form.json:27 Có hai ô cùng tên “quyet_dinh” (ô kia ở dòng 21).'],
    ],
    [
      'names that are taken',
      withForm({
        fields: [
          ...form.fields,
          { id: 'nam', step: 'noi-dung', label: 'Năm', kind: 'year' },
          { id: 'ngay', step: 'noi-dung', label: 'Ngày', kind: 'date' },
        ],
      }),
      [
        'form.json:27 “nam” là tên có sẵn trong mọi mẫu, hãy đặt tên khác cho ô này.',
        'form.json:33 “ngay” là tên một cách viết, hãy đặt tên khác cho ô này.',
      ],
    ],
    [
      'an unknown kind and a slip of the hand',
      withForm({
        fields: [
          { id: 'a', step: 'noi-dung', label: 'A', kind: 'ngay' },
          { id: 'b', step: 'noi-dung', label: 'B', kind: 'text', requred: true },
        ],
      }),
      [
        'form.json:17 “kind” (fields, mục 1) là “ngay”; chỉ được là “text”, “long-text”, “year”, “number”, “money”, “unit”, “date”, “choice”, “yes-no”, “lines”, “document”.',
        'form.json:24 Không có mục tên “requred” trong mục 2 (fields).',
      ],
    ],
    [
      'choices that do not fit',
      withForm({
        fields: [
          ...form.fields,
          {
            id: 'c',
            step: 'noi-dung',
            label: 'C',
            kind: 'choice',
            choices: [{ value: 'x', label: 'X' }],
            default: 'y',
          },
        ],
      }),
      ['form.json:37 Ô “c”: giá trị sẵn có không nằm trong các lựa chọn.'],
    ],
    [
      'a layout the decree does not allow',
      files({
        'layout.json':
          '{\n  "lineSpacing": 2,\n  "margins": { "left": 40, "top": 20, "bottom": 20, "right": 15 },\n  "indent": 5\n}',
      }),
      [
        'layout.json:2 “lineSpacing” là 2, lớn hơn mức cho phép 1,5.',
        'layout.json:3 “left” (margins) là 40, lớn hơn mức cho phép 35.',
        'layout.json:4 “indent” là 5; chỉ được là 12,7, 10.',
      ],
    ],
    [
      'a sample of another template, with an answer nobody asks for',
      files({
        'sample.json': JSON.stringify(aPlan({ title: '{{la}}', facts: { ngay_to_chuc: 'mai', khac: '' } }), null, 1),
      }),
      [
        'sample.json:7 Bản mẫu đã điền thuộc mẫu “ke-hoach”, không phải “tet”.',
        'sample.json:11 Dùng {{la}} nhưng biểu mẫu không có ô “la”: thêm ô vào form.json hoặc sửa tên.',
        'sample.json:28 Câu trả lời của ô “ngay_to_chuc” không đúng kiểu “date”.',
        'sample.json:29 Biểu mẫu không có ô “khac”.',
      ],
    ],
    [
      'a sample that answers too little',
      files({ 'sample.json': JSON.stringify(aPlan({ template: { id: 'tet', version: '1' } })) }),
      ['sample.json:1 Bản mẫu đã điền chưa trả lời ô bắt buộc “ngay_to_chuc”.'],
    ],
  ])('is told of %s', (_, given, expected) => {
    expect(faultsOf(given)).toEqual(expected)
  })

  it('is refused when it is too large to be one', () => {
    expect(faultsOf(files({ 'body.hbs': 'a'.repeat(2_000_001) }))).toEqual([
      'body.hbs:0 Tệp quá lớn, mẫu chỉ nhận tệp đến 2 MB.',
    ])
  })
})
