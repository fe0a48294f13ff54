import { type PlaceKey, place } from '../../document/place.ts'
import type { Draft, DraftNote } from '../../draft/draft.ts'
import { signatureLines } from '../../draft/signatureLines.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import { withLetterhead } from '../kits/exampleEdits.ts'
import { decree } from '../kits/sources.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

interface Part {
  /** With its article: `tên cơ quan ban hành`. */
  name: string
  place: PlaceKey
  there: (draft: Draft) => boolean
}

/** Quốc hiệu, Tiêu ngữ and the tên loại print by themselves; number and date come after signing; the name is SIG-05's. */
const parts: readonly Part[] = [
  {
    name: 'tên cơ quan ban hành',
    place: place.letterhead('issuer'),
    there: (draft) => draft.letterhead.issuer.trim() !== '',
  },
  {
    name: 'ký hiệu của văn bản',
    place: place.letterhead('code'),
    there: (draft) => draft.letterhead.code.trim() !== '' && !guessedCode(draft),
  },
  { name: 'địa danh', place: place.letterhead('place'), there: (draft) => draft.letterhead.place.trim() !== '' },
  { name: 'tên kế hoạch (trích yếu)', place: place.title, there: (draft) => draft.title.trim() !== '' },
  { name: 'phần nội dung', place: place.draft, there: (draft) => draft.body.some((block) => !block.off) },
  { name: 'nơi nhận', place: place.recipients, there: (draft) => draft.recipients.lines.length > 0 },
  { name: 'chức vụ người ký', place: place.signature('headPost'), there: hasPost },
]

/** The note of an import that proposed this very code; a code somebody wrote since is nobody's guess. */
export const guessedCode = ({ notes, letterhead }: Draft): DraftNote | undefined =>
  notes.find(({ kind, field, text }) => kind === 'guessed' && field === 'Ký hiệu' && text === letterhead.code)

function hasPost({ signature }: Draft): boolean {
  const lines = signatureLines(signature)
  return lines.length > 0 && !lines.some((line) => /\[[^[\]]+\]/u.test(line))
}

export const mainParts: Rule = {
  id: 'LAY-01',
  severity: 'error',
  title: 'Có đủ các thành phần thể thức chính',
  why: 'Thiếu tên cơ quan, ký hiệu, địa danh, nơi nhận hay chức vụ người ký thì văn thư trả lại, không cấp số.',
  unless: 'Phần còn trống là số, ngày ban hành (ghi sau khi ký) hoặc họ tên người ký (phép SIG-05 nhắc).',
  source: decree('II'),
  examples: [
    { name: 'Kế hoạch đủ các phần', reports: 0, draft: (plan) => plan },
    {
      name: 'Chưa có địa danh',
      reports: 1,
      draft: withLetterhead({ place: '' }),
    },
    {
      name: 'Chưa có nơi nhận và chức vụ người ký',
      reports: 2,
      draft: (plan) => ({
        ...plan,
        recipients: { ...plan.recipients, lines: [] },
        signature: { ...plan.signature, headPost: ' ' },
      }),
    },
    {
      name: 'Bản nhập từ tệp mất phần đầu: chỉ nhắc',
      reports: 3,
      draft: (plan) => ({
        ...plan,
        origin: { kind: 'file', name: 'cu.txt', at: '' },
        letterhead: { ...plan.letterhead, issuer: '', code: '', place: '' },
      }),
    },
  ],
  *check(input: PlanInput) {
    const imported = input.draft.origin?.kind === 'file'
    for (const part of parts) {
      if (part.there(input.draft)) continue
      const guess = part.place === place.letterhead('code') ? guessedCode(input.draft) : undefined
      const fix: RuleFinding['fix'] = guess
        ? { kind: 'one-click', label: `Đúng là ${guess.text}`, edit: { op: 'remove-note', id: guess.id } }
        : { kind: 'ask', label: 'Điền' }
      yield {
        place: part.place,
        excerpt: part.name,
        message: guess
          ? `Không thấy ${part.name} trong bản nhập; phần mềm đoán là “${guess.text}”. Đúng thì bấm nút, sai thì sửa lại.`
          : imported
            ? `Không thấy ${part.name} trong bản nhập. Hãy điền thêm.`
            : `Chưa có ${part.name}.`,
        severity: imported && !input.final ? 'hint' : 'error',
        fix,
      }
    }
  },
}
