import { describe, expect, it } from 'vitest'
import { diffWords } from '../../core/text/wordDiff.ts'

const marked = (before: string, after: string): string =>
  diffWords(before, after)
    .map(({ text, change }) => (change === 'same' ? text : change === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join('')

describe('words that changed', () => {
  it.each([
    ['hết năm 2025.', 'hết năm 2026.', 'hết năm [-2025-]{+2026+}.'],
    ['Tổ chức hội nghị;', 'Tổ chức hai hội nghị;', 'Tổ chức {+hai +}hội nghị;'],
    ['các thôn, tổ dân phố', 'các thôn', 'các thôn[-, tổ dân phố-]'],
    [
      'Nghị quyết số 20/NQ-HĐND ngày 11/12/2025',
      'Nghị quyết số 21/NQ-HĐND ngày 11/12/2025',
      'Nghị quyết số [-20/NQ-HĐND-]{+21/NQ-HĐND+} ngày 11/12/2025',
    ],
    ['kinh phí 1.500.000 đồng', 'kinh phí 1.800.000 đồng', 'kinh phí [-1.500.000-]{+1.800.000+} đồng'],
    ['Nhà trường đảm bảo vệ sinh', 'Nhà trường bảo đảm vệ sinh', 'Nhà trường [-đảm bảo-]{+bảo đảm+} vệ sinh'],
    [
      'xong trước ngày 27 tháng 3 năm 2026.',
      'xong trước ngày 30 tháng 4 năm 2026.',
      'xong trước [-ngày 27 tháng 3 năm 2026-]{+ngày 30 tháng 4 năm 2026+}.',
    ],
    [
      'từ tháng 3 năm 2026 đến hết năm',
      'từ tháng 4 năm 2026 đến hết năm',
      'từ [-tháng 3 năm 2026-]{+tháng 4 năm 2026+} đến hết năm',
    ],
    ['', 'thêm', '{+thêm+}'],
    ['như cũ', 'như cũ', 'như cũ'],
  ])('%j → %j', (before, after, wanted) => {
    expect(marked(before, after)).toBe(wanted)
  })

  it('are one stretch where only a few words between them stayed by chance', () => {
    expect(marked('giao Phòng Văn hóa và Xã hội xã chủ trì', 'giao Trung tâm Dịch vụ và Truyền thông chủ trì')).toBe(
      'giao [-Phòng Văn hóa và Xã hội xã-]{+Trung tâm Dịch vụ và Truyền thông+} chủ trì',
    )
  })

  it.each([
    [
      'Giao Phòng Kinh tế chủ trì, tham mưu và báo cáo trước ngày 05 tháng 9.',
      'Giao Phòng Văn hóa chủ trì, tham mưu và báo cáo trước ngày 15 tháng 9.',
      'Giao Phòng [-Kinh tế-]{+Văn hóa+} chủ trì, tham mưu và báo cáo trước [-ngày 05 tháng 9-]{+ngày 15 tháng 9+}.',
    ],
    [
      'Cấp xã. Cấp tỉnh. Cấp trung ương.',
      'Cấp tỉnh. Cấp xã. Cấp trung ương.',
      'Cấp [-xã-]{+tỉnh+}. Cấp [-tỉnh-]{+xã+}. Cấp trung ương.',
    ],
    [
      'Trồng cây, họp dân, thu quỹ.',
      'Thu quỹ, trồng cây, họp dân.',
      '[-Trồng-]{+Thu quỹ, trồng+} cây, họp dân[-, thu quỹ-].',
    ],
  ])('leave what stayed between them: %j', (before, after, wanted) => {
    expect(marked(before, after)).toBe(wanted)
  })

  it.each([
    ['họp họp', 'họp', 'họp[- họp-]'],
    ['họp', 'họp họp họp', 'họp{+ họp họp+}'],
    ['quý một, quý hai', 'quý một, quý một, quý hai', 'quý một, quý {+một, quý +}hai'],
    ['Việc một. Việc hai.', 'Việc một. Việc chen vào. Việc hai.', 'Việc một. Việc {+chen vào. Việc +}hai.'],
  ])('take no word twice where it is said again: %j → %j', (before, after, wanted) => {
    expect(marked(before, after)).toBe(wanted)
  })

  it.each([
    ['“ủng hộ”; …; “hội”', 'hội; …; ủng hộ', '[-“-]{+hội; …; +}ủng hộ[-”; …; “hội”-]'],
    ['thôn; tổ; khu phố Hòa Bình', 'khu phố Hòa Bình; thôn; tổ', '[-thôn; tổ; -]khu phố Hòa Bình{+; thôn; tổ+}'],
    ['Tổng số - 5 - lượt', 'Tổng số 5 lượt', 'Tổng số [-- -]5 [-- -]lượt'],
  ])('keep words before marks, and long words before short ones: %j', (before, after, wanted) => {
    expect(marked(before, after)).toBe(wanted)
  })

  it('are the whole sentence where most of it changed, and that sentence alone', () => {
    const before = 'Nâng cao nhận thức. Bảo đảm kinh phí theo quy định của pháp luật và phân cấp. Báo cáo kết quả.'
    const after = 'Nâng cao nhận thức. Tăng cường giám sát của cộng đồng và người dân theo kế hoạch. Báo cáo kết quả.'
    expect(marked(before, after)).toBe(
      'Nâng cao nhận thức. [-Bảo đảm kinh phí theo quy định của pháp luật và phân cấp-]{+Tăng cường giám sát của cộng đồng và người dân theo kế hoạch+}. Báo cáo kết quả.',
    )
  })

  it('are found fast in texts of a whole page', () => {
    const page = Array.from({ length: 1200 }, (_, i) => `từ${i}`)
    const spans = diffWords(page.join(' '), page.with(600, 'khác').join(' '))
    expect(spans.filter(({ change }) => change !== 'same')).toEqual([
      { text: 'từ600', change: 'removed' },
      { text: 'khác', change: 'added' },
    ])
  })
})
