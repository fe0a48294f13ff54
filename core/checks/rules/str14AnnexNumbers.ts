import { type AnnexMention, annexMentions } from '../../reading/annexMentions.ts'
import { inView } from '../../reading/inText.ts'
import { passageOf } from '../../reading/passages.ts'
import { excerptOf, readingOf } from '../../reading/plan.ts'
import { toRoman } from '../../text/roman.ts'
import { addTo, exampleBlock } from '../kits/exampleEdits.ts'
import { decree } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

const annexes =
  (count: number, ...texts: string[]) =>
  (plan: Parameters<ReturnType<typeof addTo>>[0]) => ({
    ...addTo('budget', ...texts.map((text, i) => exampleBlock(`x${i}`, { marker: '1', text })))(plan),
    annexes: Array.from({ length: count }, (_, i) => ({
      id: `p${i}`,
      title: 'Danh mục',
      orientation: 'portrait' as const,
      body: [],
    })),
  })

export const annexNumbers: Rule = {
  id: 'STR-14',
  severity: 'error',
  title: 'Một phụ lục thì không đánh số; hai trở lên đánh số La Mã theo thứ tự nhắc tới',
  why: 'Số phụ lục trong câu khác số in trên đầu phụ lục thì người đọc lật nhầm bảng.',
  unless: 'Câu nhắc phụ lục không kèm số, hoặc kế hoạch chưa có phụ lục nào.',
  source: decree('III.1.a'),
  examples: [
    { name: 'Một phụ lục, nhắc không số', reports: 0, draft: annexes(1, 'Chi tiết tại Phụ lục kèm theo.') },
    { name: 'Hai phụ lục, nhắc theo thứ tự', reports: 0, draft: annexes(2, 'Theo Phụ lục I.', 'Theo Phụ lục II.') },
    { name: 'Một phụ lục mà nhắc là Phụ lục I', reports: 1, draft: annexes(1, 'Chi tiết tại Phụ lục I kèm theo.') },
    { name: 'Số Ả Rập', reports: 2, draft: annexes(2, 'Theo Phụ lục 1.', 'Theo Phụ lục 2.') },
    { name: 'Nhắc Phụ lục II trước Phụ lục I', reports: 1, draft: annexes(2, 'Theo Phụ lục II.', 'Theo Phụ lục I.') },
  ],
  *check(input) {
    const count = input.draft.annexes.length
    if (count === 0) return
    const mentions = annexMentions(readingOf(input)).filter(({ view }) => view.annex === null)
    for (const mention of mentions) {
      const right = rightWords(mention, count)
      if (right === null || right === mention.words) continue
      const { start, end } = mention
      const edit = passageOf(input, mention.view)?.change([{ start, end, to: right }])
      yield {
        ...inView(mention.view, mention),
        excerpt: excerptOf(mention.view.text),
        message:
          count === 1
            ? `Kế hoạch chỉ có một phụ lục: viết “Phụ lục”, không đánh số.`
            : `Phụ lục đánh số La Mã: viết “${right}”.`,
        ...(edit ? { fix: { kind: 'one-click' as const, label: `Viết ${right}`, edit } } : {}),
      }
    }
    yield* outOfOrder(mentions, count)
  },
}

function rightWords({ number, numeral, words }: AnnexMention, count: number): string | null {
  if (number === null || numeral === '') return null
  if (count === 1) return number === 1 ? words.replace(/\s+(?:số\s+)?[IVX\d]+$/u, '') : null
  return /^\d+$/u.test(numeral) ? words.replace(/\s+(?:số\s+)?\d+$/u, ` ${toRoman(number)}`) : null
}

function* outOfOrder(mentions: readonly AnnexMention[], count: number) {
  let next = 1
  const seen = new Set<number>()
  for (const mention of mentions) {
    const { number, view, words } = mention
    if (number === null || number > count || seen.has(number)) continue
    if (number !== next) {
      yield {
        ...inView(view, mention),
        excerpt: excerptOf(view.text),
        message: `“${words}” được nhắc trước Phụ lục ${toRoman(next)}: phụ lục xếp theo thứ tự nhắc tới trong nội dung.`,
        severity: 'warning' as const,
        fix: { kind: 'ask' as const, label: 'Đến chỗ này' },
      }
      return
    }
    seen.add(number)
    while (seen.has(next)) next++
  }
}
