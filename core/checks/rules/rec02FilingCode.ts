import { place } from '../../document/place.ts'
import type { Draft } from '../../draft/draft.ts'
import { filingParts } from '../../draft/filing.ts'
import { taskedUnits } from '../../reading/actors.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import { withinEdits } from '../../text/nearText.ts'
import { exampleOffice } from '../kits/exampleOffice.ts'
import { custom } from '../kits/sources.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

const withFiling =
  (filing: string) =>
  (plan: Draft): Draft => ({ ...plan, recipients: { ...plan.recipients, filing } })

export const filingCode: Rule = {
  id: 'REC-02',
  severity: 'warning',
  title: 'Chữ viết tắt ở dòng Lưu là của một đơn vị trong cơ quan',
  why: 'Chữ tắt không của đơn vị nào thì bản lưu không về được hồ sơ công việc.',
  unless: 'Chưa có hồ sơ cơ quan, và chữ tắt không gần giống chữ đầu của đơn vị nào trong kế hoạch.',
  source: custom,
  examples: [
    { name: 'VHXH có trong hồ sơ cơ quan', reports: 0, draft: withFiling('VT, VHXH'), with: { office: exampleOffice } },
    { name: 'Chưa có hồ sơ cơ quan', reports: 0, draft: withFiling('VT, NCTH') },
    { name: 'Gần giống chữ viết tắt của một phòng', reports: 1, draft: withFiling('VT, VHXX') },
    { name: 'Hai chữ đổi chỗ', reports: 1, draft: withFiling('VT, VHHX') },
    { name: 'VHXX (2): gõ nhầm, có số bản lưu', reports: 1, draft: withFiling('VT, VHXX (2)') },
    { name: 'VHXX: gõ nhầm', reports: 1, draft: withFiling('VT, VHXX'), with: { office: exampleOffice } },
  ],
  *check(input) {
    const { draft, office } = input
    const codes = (office?.units ?? []).map((unit) => unit.code.trim()).filter((code) => code !== '')
    if (codes.length === 0) return yield* byInitials(input)
    const { filing } = draft.recipients
    for (const part of filingParts(filing).slice(1)) {
      const code = /[\p{L}][\p{L}\d-]*/u.exec(part)?.[0] ?? ''
      if (code === '' || codes.includes(code)) continue
      const near = codes.find((known) => known.length > 1 && code.length > 1 && withinEdits(known, code, 1))
      yield {
        place: place.filing,
        excerpt: `Lưu: ${filing}`,
        message: near
          ? `“${code}” không có trong hồ sơ cơ quan; có phải “${near}”?`
          : `“${code}” không có trong danh sách đơn vị của hồ sơ cơ quan.`,
        fix: near
          ? {
              kind: 'one-click',
              label: `Đổi thành ${near}`,
              edit: { op: 'set-recipients', patch: { filing: filing.replace(code, near) } },
            }
          : { kind: 'ask', label: 'Sửa' },
      }
    }
  },
}

/** Without a profile: `VHXX` where the plan names a Phòng Văn hóa - Xã hội and nobody with those initials. */
function* byInitials(input: PlanInput): Generator<RuleFinding> {
  const { filing } = input.draft.recipients
  const initials = new Set(
    taskedUnits(input).flatMap(({ name }) => {
      const all = (name.match(/(?<!\p{L})\p{L}/gu) ?? []).join('').toLocaleUpperCase('vi')
      return [all, all.slice(1)]
    }),
  )
  for (const code of filingParts(filing).slice(1)) {
    if (!/^\p{Lu}{4,}$/u.test(code) || initials.has(code)) continue
    const near = [...initials].filter((known) => known.length === code.length && withinEdits(known, code, 1))
    const [only] = near
    if (near.length !== 1 || only === undefined) continue
    yield {
      place: place.filing,
      excerpt: `Lưu: ${filing}`,
      message: `Không thấy đơn vị nào viết tắt là “${code}”; có phải “${only}”?`,
      fix: {
        kind: 'one-click',
        label: `Đổi thành ${only}`,
        edit: { op: 'set-recipients', patch: { filing: filing.replace(code, only) } },
      },
    }
  }
}
