import { readingOf } from '../../reading/plan.ts'
import { addTo, exampleBlock } from '../kits/exampleEdits.ts'
import { custom } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

const unit = (id: string, text: string, ...work: string[]) =>
  exampleBlock(id, {
    marker: '1',
    text,
    heading: true,
    children: work.map((each, index) =>
      exampleBlock(`${id}${index}`, { kind: 'paragraph', marker: 'none', text: each }),
    ),
  })

export const unitsHaveWork: Rule = {
  id: 'TASK-13',
  severity: 'warning',
  title: 'Đơn vị nêu ở phần tổ chức thực hiện có việc để làm',
  why: 'Một đơn vị chỉ có tên thì không biết mình được giao việc gì; thường là sót một đoạn.',
  unless: 'Cả phần tổ chức thực hiện không chia việc ở dưới tên đơn vị, hoặc việc ghi ngay sau tên.',
  source: custom,
  examples: [
    {
      name: 'Đơn vị nào cũng có việc',
      reports: 0,
      draft: addTo(
        'organisation',
        unit('a', 'Trạm Y tế xã', 'Trực cấp cứu.'),
        unit('b', 'Các thôn', 'Thông báo lịch.'),
      ),
    },
    {
      name: 'Việc ghi ngay sau tên',
      reports: 0,
      draft: addTo(
        'organisation',
        unit('a', 'Các thôn: thông báo lịch tới từng hộ'),
        unit('b', 'Các thôn thông báo lịch.'),
      ),
    },
    { name: 'Chỉ có tên', reports: 1, draft: addTo('organisation', unit('a', 'Các tổ dân phố')) },
  ],
  *check(input) {
    for (const section of readingOf(input).body) {
      if (section.block.role !== 'organisation') continue
      const items = section.children.filter(({ block }) => block.kind === 'item')
      // Work stands below the names of units, or it does not.
      if (items.filter(({ children }) => children.length > 0).length * 2 < items.length) continue
      for (const { block, children, text, place } of items) {
        if (children.length > 0 || block.duty || !isNameAlone(text)) continue
        yield {
          place,
          excerpt: text,
          message: `“${text}” chưa được giao việc nào: có phải sót phần nhiệm vụ?`,
          fix: { kind: 'ask', label: 'Đến chỗ này' },
        }
      }
    }
  },
}

/** A unit's name and nothing behind it: no mark, no verb can be told, and no sentence ends. */
const isNameAlone = (text: string): boolean =>
  text.length <= 70 &&
  /^(?:Đề nghị )?(?:Phòng|Văn phòng|Trung tâm|Trạm|Ban Chỉ huy|Ban Quản lý|Công an|Hội|Đoàn|Ủy ban|UBND|MTTQ|Đài|Trường|Trưởng|Các (?:thôn|tổ|trường|phòng|ban|chi hội|hội|cơ quan|đơn vị|bản|buôn|xóm))(?!\p{L})[^:;.,]*$/u.test(
    text,
  ) &&
  !/(?<!\p{L})(?:có trách nhiệm|chủ trì|phối hợp|tham mưu|tổ chức|thực hiện|báo cáo|hướng dẫn|kiểm tra|thông báo|vận động|tuyên truyền|căn cứ|xây dựng|bố trí|theo dõi)(?!\p{L})/u.test(
    text,
  )
