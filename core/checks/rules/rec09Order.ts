import type { RecipientLine } from '../../draft/draft.ts'
import type { DraftEdit } from '../../draft/edits.ts'
import { rankOfGroup } from '../../draft/recipientGroups.ts'
import { type RecipientView, readingOf } from '../../reading/plan.ts'
import { addRecipients, exampleRecipient } from '../kits/exampleEdits.ts'
import { custom } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

/** Boards of the Party that carry out a task, bodies of the centre in the province and commands of the army may stand anywhere, as `other` does. */
function rankOf(line: RecipientLine, text: string): number | null {
  if (line.group === 'other' || (line.group === 'party' && /^(?:Ban|Văn phòng|VP|Các)(?!\p{L})/u.test(text)))
    return null
  if (line.group === 'party' && /^(?:Ủy|Uỷ) ban [Kk]iểm tra(?!\p{L})/u.test(text)) return null
  if (/(?<!\p{L})(?:Trung ương|TW|TƯ)(?!\p{L})/u.test(text)) return null
  // Offices put their leaders before the Front or behind it.
  if (line.group === 'front') return rankOfGroup('leaders')
  if (/^Bộ (?:[Tt]ư lệnh|[Cc]hỉ huy)(?!\p{L})/u.test(text)) return null
  return rankOfGroup(line.group)
}

export const recipientOrder: Rule = {
  id: 'REC-09',
  severity: 'hint',
  title: 'Nơi nhận xếp: cấp trên, Đảng, HĐND, lãnh đạo, Mặt trận, đơn vị thực hiện, Lưu',
  why: 'Cấp trên đứng sau đơn vị cấp dưới trong nơi nhận bị coi là trái thứ bậc khi duyệt.',
  unless:
    'Đó là ban, văn phòng của Đảng hoặc nơi nhận xếp vào nhóm khác, là cơ quan của Trung ương, bộ tư lệnh, vì đứng chỗ nào cũng được.',
  source: custom,
  examples: [
    { name: 'Đúng thứ tự', reports: 0, draft: (plan) => plan },
    {
      name: 'Cơ quan của Trung ương, bộ tư lệnh của một vùng',
      reports: 0,
      draft: (plan) => ({
        ...plan,
        recipients: {
          ...plan.recipients,
          lines: [
            exampleRecipient('x', { text: 'Ban Thi đua - Khen thưởng Trung ương', group: 'units' }),
            ...plan.recipients.lines,
            exampleRecipient('y', { text: 'Bộ Tư lệnh Vùng 3', group: 'higher' }),
          ],
        },
      }),
    },
    {
      name: 'Cấp trên đứng sau các thôn',
      reports: 1,
      draft: addRecipients(exampleRecipient('x', { text: 'Sở Tài chính', purpose: 'để b/c', group: 'higher' })),
    },
  ],
  *check(input) {
    const { recipients } = readingOf(input)
    let highest = -1
    for (const { line, text, place } of recipients) {
      const rank = rankOf(line, text)
      if (rank === null) continue
      if (rank >= highest) {
        highest = rank
        continue
      }
      yield {
        place,
        excerpt: text,
        message: `“${text}” nên đứng trước các nơi nhận cấp dưới.`,
        fix: { kind: 'one-click', label: 'Xếp lại', edit: { op: 'all', edits: sortEdits(recipients) } },
      }
      return
    }
  },
}

/** Each line put at the end in turn: the list then stands in order. */
function sortEdits(recipients: readonly RecipientView[]): DraftEdit[] {
  let last = 0
  const keyed = recipients.map(({ line, text }, index) => {
    last = rankOf(line, text) ?? last
    return { line, index, rank: last }
  })
  const sorted = keyed.toSorted((a, b) => a.rank - b.rank || a.index - b.index)
  return sorted.flatMap(({ line }): DraftEdit[] => [
    { op: 'remove-recipient', id: line.id },
    { op: 'put-recipient', line },
  ])
}
