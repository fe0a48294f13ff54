import { everyRun } from '../../document/everyRun.ts'
import type { DocumentModel, Run } from '../../document/model.ts'
import { type PlaceKey, place } from '../../document/place.ts'
import { excerptOf, readingOf } from '../../reading/plan.ts'
import { fieldsOf } from '../../template/fieldsOf.ts'
import { runsText } from '../../text/runsText.ts'
import { custom } from '../kits/sources.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

/** Blanks that stand for an answer; what the letterhead, Lưu and signature lack has rules of its own. */
export const ask: Rule = {
  id: 'ASK',
  severity: 'warning',
  title: 'Mọi ô cần trả lời đã có câu trả lời',
  why: 'Ô chưa trả lời in thành chỗ trống ngay giữa câu, và bản giấy ấy có thể được trình ký.',
  unless:
    'Bản nhập từ tệp không in tới câu hỏi ấy của mẫu, hoặc chỗ trống ở phần đầu, dòng Lưu và chữ ký, nơi có phép riêng.',
  source: custom,
  examples: [
    { name: 'Kế hoạch đã điền đủ', reports: 0, draft: (plan) => plan },
    {
      name: 'Tên kế hoạch cần năm mà chưa có năm',
      reports: 1,
      draft: (plan) => ({ ...plan, year: null, title: 'Thực hiện dân chủ ở cơ sở năm {{nam}}' }),
      with: { missing: ['nam'] },
    },
    {
      name: 'Câu hỏi của mẫu mà kế hoạch nhập từ tệp không dùng tới',
      reports: 0,
      draft: (plan) => ({ ...plan, origin: { kind: 'file', name: 'cu.txt', at: '' } }),
      with: { missing: ['nghi_quyet'] },
    },
    {
      name: 'Một ý còn để trống',
      reports: 1,
      draft: (plan) => ({
        ...plan,
        body: [...plan.body, { id: 'trong', kind: 'item', marker: 'I', text: '', children: [] }],
      }),
    },
    {
      name: 'Chữ lấy từ ô không có trong mẫu',
      reports: 1,
      draft: (plan) => plan,
      with: { faults: [{ place: 'title', message: 'Mẫu không có ô “nghi_quyet2”.' }] },
    },
  ],
  *check(input) {
    const severity = input.final ? 'error' : 'warning'
    const seen = new Set<PlaceKey>()
    for (const fault of input.faults ?? []) {
      seen.add(fault.place)
      yield { place: fault.place, excerpt: fault.message, message: fault.message, severity: 'error' }
    }
    const printed = blankFacts(input.document)
    for (const name of input.missing ?? []) {
      const field = fieldsOf(input.draft, input.form ?? null).find(({ id }) => id === name)
      const label = field?.label ?? builtinLabels[name] ?? name
      const shown = printed.has(name)
      // A plan from a file has its own words; the template's other questions are not its own.
      if (!shown && (input.draft.origin?.kind === 'file' || input.draft.origin?.imported)) continue
      yield {
        place: place.fact(name),
        excerpt: label,
        message: shown
          ? `Chưa có “${label}”. Chỗ này đang in một ô trống.`
          : `Chưa trả lời “${label}”, nhưng chữ hiện nay của kế hoạch không dùng tới.`,
        severity: shown ? severity : 'hint',
        fix: { kind: 'ask', label: 'Đến ô này' },
      }
    }
    const blank = (where: PlaceKey, runs: readonly Run[], excerpt: string): RuleFinding | null => {
      const run = runs.find((candidate) => candidate.missing && candidate.fact === undefined)
      if (!run || seen.has(where)) return null
      return {
        place: where,
        excerpt,
        message: `Chỗ ${run.text} còn trống.`,
        severity,
        fix: { kind: 'ask', label: 'Đến chỗ này' },
      }
    }
    for (const view of readingOf(input).blocks) {
      const found = blank(view.place, view.runs, excerptOf(`${view.label} ${view.text}`.trim()))
      if (found) yield found
    }
    for (const line of input.document.closing.recipients.lines) {
      if (line.place === place.filing) continue
      const found = blank(line.place, line.runs, runsText(line.runs))
      if (found) yield found
    }
  },
}

/** Facts whose blank stands somewhere on the pages. */
function blankFacts(document: DocumentModel): Set<string> {
  const facts = new Set<string>()
  for (const run of [...everyRun(document), ...document.notes.flatMap((note) => note.runs)])
    if (run.missing && run.fact !== undefined) facts.add(run.fact)
  return facts
}

/** Facts every plan knows, by their names in texts. */
const builtinLabels: Record<string, string> = {
  nam: 'Năm kế hoạch',
  'co_quan.ten': 'Tên cơ quan ban hành',
  'co_quan.ngan': 'Tên viết tắt của cơ quan ban hành',
  'co_quan.hoa': 'Tên cơ quan ban hành',
  dia_danh: 'Địa danh',
  so_ky_hieu: 'Số và ký hiệu',
  ngay_ban_hanh: 'Ngày ban hành',
  trich_yeu: 'Tên kế hoạch (trích yếu)',
}
