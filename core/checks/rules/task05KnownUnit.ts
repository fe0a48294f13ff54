import { alike, keyOf, unitsNamed } from '../../reading/actors.ts'
import { isIn } from '../../reading/assignments.ts'
import { spanOf } from '../../reading/inText.ts'
import { passagesOf } from '../../reading/passages.ts'
import { exampleOffice } from '../kits/exampleOffice.ts'
import { toPlace, wordFix } from '../kits/fixes.ts'
import { custom } from '../kits/sources.ts'
import { aWhen, withTask } from '../kits/taskExamples.ts'
import type { Rule } from '../shape/rule.ts'

const withOffice = { office: exampleOffice }

/** Needs the office profile's list: names of offices differ from province to province. */
export const knownUnit: Rule = {
  id: 'TASK-05',
  severity: 'warning',
  title: 'Đơn vị được giao việc có trong danh sách đơn vị của cơ quan',
  why: 'Giao cho một phòng mà cơ quan không có thì việc không có người nhận.',
  unless: 'Hồ sơ cơ quan chưa có danh sách đơn vị, hoặc tên ghi rõ là của tỉnh, của sở.',
  source: custom,
  examples: [
    { name: 'Đơn vị của cơ quan', reports: 0, draft: (plan) => plan, with: withOffice },
    { name: 'Chưa có hồ sơ cơ quan', reports: 0, draft: withTask([['lead', 'Phòng Tài chính.'], aWhen]) },
    {
      name: 'Tên gần giống',
      reports: 1,
      draft: withTask([['lead', 'Phòng Văn hóa và Xã hội.'], aWhen]),
      with: withOffice,
    },
    { name: 'Phòng không có', reports: 1, draft: withTask([['lead', 'Phòng Tài chính.'], aWhen]), with: withOffice },
    {
      name: 'Phòng của cấp khác',
      reports: 0,
      draft: withTask([['support', 'Phòng Tổ chức thuộc Sở Nội vụ.'], ['lead', 'Phòng Kinh tế.'], aWhen]),
      with: withOffice,
    },
  ],
  *check(input) {
    const { office } = input
    if (!office || office.units.length === 0) return
    const known = office.units.map((unit) => ({ name: unit.name, key: keyOf(unit.name) }))
    const told = new Set<string>()
    for (const passage of passagesOf(input)) {
      const { view } = passage
      if (passage.kind !== 'block' || !view) continue
      const role = view.block.duty?.role
      const head = view.block.marker === '1' && isIn(view, 'organisation')
      if (!(role && role !== 'when' && role !== 'form' && role !== 'product') && !head) continue
      for (const name of unitsNamed(head ? passage.text.slice(0, 160) : passage.text, office)) {
        const key = keyOf(name)
        if (!/^(?:Phòng|Văn phòng|Trung tâm)(?!\p{L})/u.test(name) || told.has(key)) continue
        if (known.some((unit) => unit.key === key || unit.key.startsWith(key) || key.startsWith(unit.key))) continue
        if (isElsewhere.test(name)) continue
        const near = known.find((unit) => alike(unit.key, key))
        // Centres and offices of other bodies work with a commune; its own rooms are on its list.
        if (!near && !name.startsWith('Phòng')) continue
        told.add(key)
        const start = passage.text.indexOf(name)
        yield {
          ...passage.at(spanOf(passage.text, name)),
          excerpt: name,
          severity: near ? 'warning' : 'hint',
          message: near
            ? `“${name}” không có trong danh sách đơn vị của cơ quan; tên gần giống là “${near.name}”.`
            : `“${name}” không có trong danh sách đơn vị của hồ sơ cơ quan.`,
          fix: near
            ? wordFix(
                passage,
                [{ start, end: start + name.length, to: near.name }],
                'one-click',
                `Đổi thành “${near.name}”`,
              )
            : toPlace,
        }
      }
    }
  },
}

const isElsewhere = /(?<!\p{L})(?:tỉnh|thành phố|Sở|khu vực|thuộc Sở|Đăng ký đất đai)(?!\p{L})/u
