import { expect, it } from 'vitest'
import { outlineLines, readPlan } from './reading.ts'

const oneLine = [
  'KẾ HOẠCH Ra quân dọn vệ sinh đường làng năm 2026 Ủy ban nhân dân xã Tân Hương ban hành Kế hoạch như sau:',
  'I. MỤC ĐÍCH - Làm sạch đường làng, ngõ xóm. - Nâng cao ý thức của người dân tại Phòng Văn hóa - Xã hội và các thôn.',
  'II. TỔ CHỨC THỰC HIỆN 1. Các thôn huy động người dân. 2. Đoàn thanh niên phối hợp. Trên đây là Kế hoạch của xã./.',
  'Nơi nhận: - Các thôn; - Lưu: VT. TM. ỦY BAN NHÂN DÂN CHỦ TỊCH',
].join(' ')

it('a plan whose line breaks were lost is cut where only a new line can begin', () => {
  const { draft, notes } = readPlan(oneLine)
  expect(outlineLines(draft.body, 4)).toEqual([
    'I. MỤC ĐÍCH',
    '  - Làm sạch đường làng,',
    '  - Nâng cao ý thức',
    'II. TỔ CHỨC THỰC HIỆN',
    '  1. Các thôn huy động',
    '  2. Đoàn thanh niên phối',
    '· Trên đây là Kế',
  ])
  expect(draft.recipients.filing).toBe('VT')
  expect(notes.some(({ field }) => field.startsWith('Văn bản dồn vào một dòng'))).toBe(true)
})

it('an ordinary long paragraph stays whole', () => {
  const long = `KẾ HOẠCH\nTuần tra năm 2026\nI. NỘI DUNG\n${'Các thôn tuần tra ban đêm - nhất là mùa khô. '.repeat(20)}\nII. TỔ CHỨC\n1. Công an xã chủ trì./.`
  expect(readPlan(long).draft.body[0]?.children).toHaveLength(1)
})
