import type { Run } from '../../document/model.ts'
import { type PlaceKey, place } from '../../document/place.ts'
import { excerptOf, readingOf } from '../reading.ts'
import type { Rule, RuleFinding } from '../rule.ts'
import { custom } from '../sources.ts'

/** Blanks that stand for an answer; what the letterhead, Lưu and signature lack has rules of its own. */
export const ask: Rule = {
  id: 'ASK',
  severity: 'warning',
  title: 'Mọi ô cần trả lời đã có câu trả lời',
  source: custom,
  examples: [
    { name: 'Kế hoạch đã điền đủ', reports: 0, draft: (plan) => plan },
    {
      name: 'Câu hỏi bắt buộc của mẫu chưa có câu trả lời',
      reports: 1,
      draft: (plan) => plan,
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
    for (const name of input.missing ?? []) {
      const field = input.form?.fields.find(({ id }) => id === name)
      const label = field?.label ?? builtinLabels[name] ?? name
      yield {
        place: place.fact(name),
        excerpt: label,
        message: `Chưa có “${label}”. Chỗ này đang in một ô trống.`,
        severity,
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
      const found = blank(line.place, line.runs, line.runs.map((run) => run.text).join(''))
      if (found) yield found
    }
  },
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
