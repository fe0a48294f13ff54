import { isIn, saidIn } from '../../reading/assignments.ts'
import { levelOf } from '../../reading/issuerLevel.ts'
import { type Passage, passagesOf } from '../../reading/passages.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import { addTo, exampleBlock } from '../kits/exampleEdits.ts'
import { toPlace, wordFix } from '../kits/fixes.ts'
import { aWhen, withTask } from '../kits/taskExamples.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

/** Bodies no committee or office can give orders to: the council, the Party, the Front. */
const above =
  'Hội đồng nhân dân|HĐND|Thường trực (?:HĐND|Hội đồng nhân dân)|Đảng ủy|Đảng uỷ|Thường trực Đảng ủy|Ban Thường vụ Đảng ủy|Ban Xây dựng Đảng|Thị ủy|Huyện ủy|Tỉnh ủy|Ủy ban Mặt trận Tổ quốc|Ủy ban MTTQ|UBMTTQ|UB MTTQ|Mặt trận Tổ quốc'
const higher: Record<'commune' | 'district' | 'province', string> = {
  commune: '(?:UBND|Ủy ban nhân dân) (?:tỉnh|thành phố|huyện|quận)|Sở (?=\\p{Lu})|[Cc]ác [Ss]ở',
  district: '(?:UBND|Ủy ban nhân dân) (?:tỉnh|thành phố)|Sở (?=\\p{Lu})|[Cc]ác [Ss]ở',
  province: 'Bộ (?!Chỉ huy(?!\\p{L}))(?=\\p{Lu})|Chính phủ',
}
const order = /^(?<verb>(?:Giao|Yêu cầu|Chỉ đạo)(?:\s+cho)?\s+)?/u

export const requestNotOrder: Rule = {
  id: 'TASK-04',
  severity: 'warning',
  title: 'Không giao việc cho cơ quan ngoài thẩm quyền; dùng “Đề nghị”',
  why: 'Giao việc cho nơi ngoài quyền thì nơi ấy không phải làm, có thể gửi trả văn bản.',
  unless:
    'Câu viết “Đề nghị” hay chỉ nêu phối hợp, hoặc cơ quan ban hành là Hội đồng nhân dân, ban chỉ đạo, loại khác.',
  source: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15; Luật Mặt trận Tổ quốc Việt Nam số 75/2015/QH13',
  examples: [
    { name: 'Đề nghị Mặt trận', reports: 0, draft: (plan) => plan },
    { name: 'Giao Hội đồng nhân dân chủ trì', reports: 1, draft: withTask([['lead', 'HĐND xã.'], aWhen]) },
    { name: 'Giao sở chủ trì', reports: 1, draft: withTask([['lead', 'Sở Nội vụ.'], aWhen]) },
    {
      name: 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân là của xã',
      reports: 0,
      draft: withTask([['lead', 'Văn phòng HĐND và UBND xã.'], aWhen]),
    },
    {
      name: 'Mặt trận phối hợp',
      reports: 0,
      draft: withTask([['lead', 'Phòng Kinh tế.'], ['support', 'Ủy ban Mặt trận Tổ quốc Việt Nam xã.'], aWhen]),
    },
    {
      name: 'Giao Mặt trận ở phần tổ chức thực hiện',
      reports: 2,
      draft: addTo(
        'organisation',
        exampleBlock('x', { marker: '1', text: 'Giao Ủy ban Mặt trận Tổ quốc Việt Nam xã giám sát.' }),
        exampleBlock('y', { marker: '1', text: 'Ủy ban Mặt trận Tổ quốc Việt Nam xã giám sát việc thực hiện.' }),
      ),
    },
  ],
  *check(input) {
    const { letterhead } = input.draft
    const { issuerKind } = letterhead
    if (['hdnd', 'ban-chi-dao', 'mat-tran', 'khac'].includes(issuerKind)) return
    const level = levelOf(letterhead)
    const body = new RegExp(`^(?:(?:${above})(?!\\p{L})${level === null ? '' : `|${higher[level]}`})`, 'u')
    for (const passage of passagesOf(input)) {
      const start = orderAt(passage)
      if (start !== null) yield* ordered(input, passage, start, body)
    }
  },
}

/** Where an order begins: a line that says who leads or does, a khoản of the organisation; null for other texts. */
function orderAt({ kind, view, text }: Passage): number | null {
  if (kind !== 'block' || !view) return null
  const role = view.block.duty?.role
  if (role === 'lead' || role === 'do') return text.length - saidIn(view).length
  return view.block.marker === '1' && isIn(view, 'organisation') ? 0 : null
}

function* ordered(_input: PlanInput, passage: Passage, start: number, body: RegExp): Generator<RuleFinding> {
  const said = passage.text.slice(start)
  const verb = order.exec(said)?.groups?.verb ?? ''
  const rest = said.slice(verb.length)
  if (!body.test(rest)) return
  const name =
    /^(?:[^,;:.]{0,60}?)(?=[,;:.]|\s(?:và|phối hợp|chủ trì|giám sát|tổ chức|căn cứ|tham mưu|theo dõi|xây dựng|tuyên truyền|vận động)(?!\p{L})|$)/u.exec(
      rest,
    )?.[0]
  const excerpt = `${verb}${(name ?? rest.slice(0, 40)).trim()}`
  yield {
    ...passage.at({ start, end: start + excerpt.length }),
    excerpt,
    message: `“${(name ?? '').trim()}” không thuộc quyền giao việc của cơ quan ban hành; kế hoạch chỉ “Đề nghị” hoặc phối hợp.`,
    fix: passage.view
      ? wordFix(passage, [{ start, end: start + verb.length, to: 'Đề nghị ' }], 'one-click', 'Viết “Đề nghị”')
      : toPlace,
  }
}
