/** Tasks of a document above as suggested rows of our plan: read from its real words, checked by the rules. */
import { describe, expect, it } from 'vitest'
import type { Draft } from '../../core/draft/draft.ts'
import { applyEdit } from '../../core/draft/edits.ts'
import { isSuggestedRow } from '../../core/draft/suggested.ts'
import { directDoor } from '../support/doors.ts'

const letterhead = (issuer: string, place: string, number: string, date: string) =>
  `${issuer}\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n${place}\tĐộc lập - Tự do - Hạnh phúc\n\nSố: ${number}\tBình Minh, ${date}\n`

const resolution = `${letterhead('HỘI ĐỒNG NHÂN DÂN', 'XÃ BÌNH MINH', '21/NQ-HĐND', 'ngày 12 tháng 12 năm 2025')}
NGHỊ QUYẾT
Về nhiệm vụ chuyển đổi số năm 2026

Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
QUYẾT NGHỊ:
Điều 1. Mục tiêu
1. Tất cả hồ sơ được tiếp nhận trực tuyến trước ngày 30/6/2026.
2. Tám trên mười hộ gia đình có tài khoản định danh điện tử.
Điều 2. Nhiệm vụ, giải pháp
1. Lắp đặt điểm truy cập Internet công cộng tại các nhà văn hóa thôn xong trước ngày 31/3/2026.
2. Tập huấn kỹ năng số cho tổ công nghệ số cộng đồng trong Quý II năm 2026.
Điều 3. Tổ chức thực hiện
Giao Ủy ban nhân dân xã tổ chức thực hiện Nghị quyết này.
`

const plan = `${letterhead('ỦY BAN NHÂN DÂN', 'TỈNH AN PHÚ', '45/KH-UBND', 'ngày 10 tháng 01 năm 2026')}
KẾ HOẠCH
Chuyển đổi số tỉnh An Phú năm 2026

Ủy ban nhân dân tỉnh An Phú ban hành Kế hoạch chuyển đổi số năm 2026 như sau:

I. MỤC ĐÍCH, YÊU CẦU
1. Nâng cao chất lượng phục vụ Nhân dân.

II. NHIỆM VỤ
1. Rà soát, chuẩn hóa dữ liệu hộ tịch
- Cơ quan chủ trì: Sở Tư pháp.
- Cơ quan phối hợp: Ủy ban nhân dân các xã, phường.
- Thời gian thực hiện: trước ngày 31/5/2026.
2. Triển khai chữ ký số cho cán bộ, công chức cấp xã, hoàn thành chậm nhất ngày 30/4/2026.

III. TỔ CHỨC THỰC HIỆN
1. Sở Khoa học và Công nghệ
a) Đôn đốc, kiểm tra việc thực hiện Kế hoạch này.
2. Ủy ban nhân dân các xã, phường
a) Xây dựng kế hoạch chuyển đổi số của địa phương trước ngày 15/02/2026.

Nơi nhận:\tTM. ỦY BAN NHÂN DÂN
- Lưu: VT.\tCHỦ TỊCH
`

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

async function taken(template: string, text: string) {
  const door = await directDoor()
  const draft = await door.call('drafts.begin', { template, year: 2026 })
  const found = await door.call('document.tasksAbove', { draft, name: 'cap-tren.txt', content: bytes(text) })
  return { door, before: draft, found, draft: applyEdit(draft, found.edit) }
}

const rowsOf = (draft: Draft): string[][][] =>
  draft.annexes
    .flatMap(({ body }) => body)
    .flatMap(({ table }) => (table ? [table.rows.filter(isSuggestedRow)] : []))
    .map((rows) => rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.text))))

describe('a resolution', () => {
  it('fills the two annexes: targets in one, measures in the other, each row suggested', async () => {
    const { draft, found } = await taken('ke-hoach-nghi-quyet', resolution)
    expect(found).toMatchObject({ rows: 4, dated: 3, source: 'Nghị quyết số 21/NQ-HĐND' })
    const [targets = [], measures = []] = rowsOf(draft)
    expect(targets.map((row) => row[1])).toEqual([
      expect.stringContaining('Hội nghị quán triệt'),
      'Tất cả hồ sơ được tiếp nhận trực tuyến trước ngày 30/6/2026',
      'Tám trên mười hộ gia đình có tài khoản định danh điện tử',
    ])
    expect(measures.map((row) => row[1]).slice(-2)).toEqual([
      'Lắp đặt điểm truy cập Internet công cộng tại các nhà văn hóa thôn xong trước ngày 31/3/2026',
      'Tập huấn kỹ năng số cho tổ công nghệ số cộng đồng trong Quý II năm 2026',
    ])
    // The template's blanks for them have gone, and the column counts on.
    expect(JSON.stringify(draft.annexes)).not.toMatch(/\[(?:mục tiêu|biện pháp) thứ/u)
    expect(measures.map(([number]) => number)).toEqual(measures.map((_, at) => String(at + 1)))
  })

  it('is the answer where the template asks for one', async () => {
    const { draft } = await taken('ke-hoach-nghi-quyet', resolution)
    expect(draft.facts.nghi_quyet).toMatchObject({
      type: 'Nghị quyết',
      number: '21/NQ-HĐND',
      date: '2025-12-12',
      subject: 'Về nhiệm vụ chuyển đổi số năm 2026',
    })
  })
})

describe('a plan of the province', () => {
  it('gives its tasks and those of the part about communes; what others do is left', async () => {
    const { draft, found } = await taken('ke-hoach', plan)
    const [rows = []] = rowsOf(draft)
    expect(rows.map((row) => [row[1], row[4]])).toEqual([
      ['Rà soát, chuẩn hóa dữ liệu hộ tịch', 'trước ngày 31/5/2026'],
      [
        'Triển khai chữ ký số cho cán bộ, công chức cấp xã, hoàn thành chậm nhất ngày 30/4/2026',
        'chậm nhất ngày 30/4/2026',
      ],
      ['Xây dựng kế hoạch chuyển đổi số của địa phương trước ngày 15/02/2026', 'trước ngày 15/02/2026'],
    ])
    expect(found).toMatchObject({ rows: 3, dated: 3, source: 'Kế hoạch số 45/KH-UBND' })
    expect(draft.above?.map(({ due }) => due)).toEqual(['2026-05-30', '2026-04-30', '2026-02-14'])
    expect(draft.facts.ke_hoach_cap_tren).toMatchObject({ number: '45/KH-UBND', date: '2026-01-10' })
  })

  it('is named by the type its number has, a letter by the office that writes it there', async () => {
    const sourceOf = async (number: string): Promise<string> =>
      (await taken('ke-hoach', plan.replace('45/KH-UBND', number))).found.source
    expect(await sourceOf('15/2026/TT-BNV')).toBe('Thông tư số 15/2026/TT-BNV')
    expect(await sourceOf('31/BC-UBND')).toBe('Báo cáo số 31/BC-UBND')
    expect(await sourceOf('8/NQLT-MTTQ')).toBe('Nghị quyết số 8/NQLT-MTTQ')
    expect(await sourceOf('207/KHĐT-TH')).toBe('Công văn số 207/KHĐT-TH')
  })

  it('stands among the căn cứ, to be looked at, where no question asks for it', async () => {
    const { draft } = await taken('ke-hoach-dan-chu-nam', plan)
    expect(draft.body.filter(({ kind, suggested }) => kind === 'basis' && suggested).map(({ text }) => text)).toEqual([
      expect.stringContaining('Kế hoạch số 45/KH-UBND ngày 10 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh An Phú'),
    ])
  })

  it('read again brings its căn cứ and days no second time', async () => {
    const { door, draft } = await taken('ke-hoach-dan-chu-nam', plan)
    const again = await door.call('document.tasksAbove', { draft, name: 'a.txt', content: bytes(plan) })
    const twice = applyEdit(draft, again.edit)
    expect(twice.above).toEqual(draft.above)
    expect(twice.body).toEqual(draft.body)
  })

  it('reports our deadline behind its own, and none that is kept', async () => {
    const { door, draft } = await taken('ke-hoach', plan)
    const late = async (one: Draft) =>
      (await door.call('document.build', { draft: one })).findings.filter(({ rule }) => rule === 'DATE-18')
    expect(await late(draft)).toEqual([])
    const table = draft.annexes.flatMap(({ body }) => body).find((block) => block.table)
    const moved = applyEdit(draft, {
      op: 'set-cell',
      block: table?.id ?? '',
      row: 1,
      column: 4,
      text: 'trước ngày 30/6/2026',
    })
    expect(await late(moved)).toMatchObject([
      { message: '“trước ngày 30/6/2026” sau hạn 30/5/2026 của Kế hoạch số 45/KH-UBND cho việc này.' },
    ])
  })

  it('is forgotten by the plan of the next year', async () => {
    const { door, draft } = await taken('ke-hoach', plan)
    expect((await door.call('roll.propose', { draft, year: 2027 })).draft.above).toBeUndefined()
  })
})

it('a text without tasks changes nothing', async () => {
  const { before, draft, found } = await taken('ke-hoach', 'Kính gửi các đồng chí.\nXin trân trọng cảm ơn.\n')
  expect(found.rows).toBe(0)
  expect(draft).toEqual(before)
})
