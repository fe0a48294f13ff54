import type { RecipientLine } from '../../draft/draft.ts'
import type { DraftEdit } from '../../draft/edits.ts'
import { readingOf } from '../../reading/plan.ts'
import { addRecipients, exampleRecipient } from '../kits/exampleEdits.ts'
import { decree } from '../kits/sources.ts'
import { stateForm } from '../kits/stateForm.ts'

export const oneRecipientALine = stateForm({
  id: 'REC-06',
  severity: 'hint',
  title: 'Mỗi dòng một nơi nhận hoặc một nhóm, cuối dòng có dấu chấm phẩy',
  why: 'Hai nơi nhận chung một dòng thì văn thư dễ gửi sót nơi đứng sau.',
  unless: 'Dấu gạch nằm trong một tên, như “Phòng Văn hóa - Xã hội”.',
  source: decree('II.9.d'),
  examples: [
    { name: 'Mỗi dòng một nơi nhận', reports: 0, draft: (plan) => plan },
    {
      name: 'Hai nơi nhận trong một dòng',
      reports: 1,
      draft: addRecipients(exampleRecipient('x', { text: 'Trường Mầm non; Trạm Y tế', group: 'units' })),
    },
    {
      name: 'Hai nơi nhận nối bằng gạch ngang',
      reports: 1,
      draft: addRecipients(exampleRecipient('x', { text: 'Hội Nông dân xã - Hội Phụ nữ xã', group: 'front' })),
    },
    {
      name: 'Cuối dòng là dấu phẩy',
      reports: 1,
      draft: addRecipients(exampleRecipient('x', { text: 'Trạm Y tế', group: 'units', end: ',' })),
    },
  ],
  *check(input) {
    const { recipients } = readingOf(input)
    for (const [at, { line, text, place }] of recipients.entries()) {
      const parts = partsOf(text)
      const typed = !line.text.includes('{{')
      if (parts.length > 1) {
        yield {
          place,
          excerpt: text,
          message: `Dòng này có ${parts.length} nơi nhận; mỗi nơi nhận một dòng.`,
          fix: typed
            ? {
                // A dash may be part of one name; behind a colon stand parts of one body.
                kind: text.includes(';') && !text.includes(':') ? 'auto' : 'one-click',
                label: 'Tách thành từng dòng',
                edit: { op: 'all', edits: splitEdits(line, parts, recipients[at + 1]?.line.id) },
              }
            : { kind: 'ask', label: 'Sửa' },
        }
        // `VP UBND tỉnh:` leads in the lines behind it.
      } else if (line.end !== undefined && line.end !== ';' && !/:\s*$/u.test(text)) {
        yield {
          place,
          excerpt: `${text}${line.end}`,
          message: 'Cuối mỗi dòng nơi nhận là dấu chấm phẩy.',
          fix: {
            kind: 'auto',
            label: 'Sửa dấu cuối',
            edit: { op: 'put-recipient', line: plainEnd(line) },
          },
        }
      }
    }
  },
})

function partsOf(text: string): string[] {
  const pieces = text.split(';').map((piece) => piece.trim())
  // A dash inside a name (`Văn hóa - Xã hội`) joins no two recipients: both sides must begin like one.
  const starts =
    /^(?:TT|Thường trực|UBND|Ủy ban|HĐND|Hội|Ban|Phòng|Sở|Trung tâm|Công an|Đoàn|Trường|Trạm|CT|Chủ tịch|Các|MTTQ)(?!\p{L})/u
  return pieces
    .flatMap((piece) => {
      const sides = piece.split(/(?<!\s)\s+[-–]\s+/u)
      return sides.length > 1 && sides.every((side) => starts.test(side)) ? sides : [piece]
    })
    .filter((piece) => piece !== '')
}

function splitEdits(line: RecipientLine, parts: readonly string[], next: string | undefined): DraftEdit[] {
  return parts.map((text, i) => ({
    op: 'put-recipient',
    line: { ...plainEnd(line), id: i === 0 ? line.id : `${line.id}-${i + 1}`, text },
    ...(i > 0 && next !== undefined ? { before: next } : {}),
  }))
}

function plainEnd(line: RecipientLine): RecipientLine {
  const { end: _, ...rest } = line
  return rest
}
