import { place } from '../../document/place.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import { sizeSets } from '../../style/sizes.ts'
import { textWidth } from '../../style/textWidth.ts'
import { runsText } from '../../text/runsText.ts'
import { withLetterhead } from '../kits/exampleEdits.ts'
import { custom } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

export const linesFit: Rule = {
  id: 'LAY-12',
  severity: 'warning',
  title: 'Các dòng phần đầu không bị xuống dòng giữa chừng',
  why: 'Địa danh hay tên cơ quan gãy thành hai dòng thì hai bên phần đầu lệch nhau.',
  unless: 'Tên dài đã được chia thành nhiều dòng, mỗi dòng vẫn vừa chỗ của nó.',
  source: custom,
  examples: [
    { name: 'Vừa một dòng', reports: 0, draft: (plan) => plan },
    {
      name: 'Địa danh dài, cỡ chữ tự chọn',
      reports: 0,
      draft: withLetterhead({ place: 'Thành phố Hồ Chí Minh', date: '2026-06-29' }),
    },
    {
      name: 'Địa danh dài mà giữ cỡ chữ lớn',
      reports: 1,
      draft: (plan) => ({
        ...withLetterhead({ place: 'Phường Phan Rang - Tháp Chàm', date: '2026-12-29' })(plan),
        layout: { ...plan.layout, sizeSet: 'L' },
      }),
    },
    {
      name: 'Địa danh quá dài',
      reports: 1,
      draft: withLetterhead({ place: 'Đặc khu Bạch Long Vĩ và các đảo thuộc huyện đảo cũ' }),
    },
  ],
  *check(input) {
    const long = tooLong(input)
    if (long.length === 0) return
    const smaller = input.document.page.sizeSet === 'L'
    for (const { where, text } of long) {
      yield {
        place: where,
        excerpt: text,
        message: smaller
          ? `Dòng “${text}” không vừa một dòng ở cỡ chữ lớn; dùng bộ cỡ chữ nhỏ thì vừa hơn.`
          : `Dòng “${text}” dài hơn chỗ dành cho nó và sẽ xuống dòng.`,
        fix: smaller
          ? {
              kind: 'one-click',
              label: 'Để phần mềm chọn cỡ chữ',
              edit: { op: 'set-layout', patch: { sizeSet: 'auto' } },
            }
          : { kind: 'ask', label: 'Sửa cho ngắn lại' },
      }
    }
  },
}

function tooLong({ document }: PlanInput): { where: string; text: string }[] {
  const { letterhead, page } = document
  const sizes = sizeSets[page.sizeSet]
  const [left, right] = letterhead.columns
  const [numberRoom, dateRoom] = letterhead.numberRow?.columns ?? letterhead.columns
  const lines = [
    { where: 'nation', text: letterhead.nation, room: right, face: { size: sizes.nation, bold: true } },
    { where: 'motto', text: letterhead.motto, room: right, face: { size: sizes.motto, bold: true } },
    {
      where: 'place',
      text: runsText(letterhead.placeDate.runs),
      room: dateRoom,
      face: { size: sizes.placeDate, italic: true },
    },
    { where: 'code', text: runsText(letterhead.number.runs), room: numberRoom, face: { size: sizes.number } },
    ...letterhead.parent.map((line) => ({ where: 'parent', text: line, room: left, face: { size: sizes.parent } })),
    ...letterhead.issuer.map((line) => ({
      where: 'issuer',
      text: line,
      room: left,
      face: { size: sizes.issuer, bold: true },
    })),
  ]
  return lines
    .filter((line) => textWidth(line.text, line.face) > line.room)
    .map((line) => ({ where: place.letterhead(line.where), text: line.text.replace(/\s+/gu, ' ') }))
}
