/**
 * Items of one level are printed in one look.
 *
 * 1. An item that is wholly bold or italic among siblings that mostly are not (`oddOne`).
 * 2. The same quoted words once in italics and once not (`quotedTwoWays`).
 * 3. Some limits in bold while others are not (`boldLimits`).
 */
import type { Run } from '../../document/model.ts'
import type { Span } from '../../legal/findCitations.ts'
import { inView } from '../../reading/inText.ts'
import { type BlockView, excerptOf, readingOf, siblingLists } from '../../reading/plan.ts'
import { addTo, exampleBlock } from '../kits/exampleEdits.ts'
import { custom } from '../kits/sources.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

const points = (...texts: string[]) =>
  addTo(
    'budget',
    exampleBlock('k', {
      marker: '1',
      text: 'Nguồn kinh phí',
      heading: true,
      children: texts.map((text, i) => exampleBlock(`p${i}`, { marker: 'a', text })),
    }),
  )

export const headingStyle: Rule = {
  id: 'STR-17',
  severity: 'hint',
  title: 'Các ý cùng bậc in cùng một kiểu chữ',
  why: 'Một ý in nghiêng hay in đậm giữa các ý cùng bậc làm người đọc tưởng ý ấy quan trọng hơn.',
  unless: 'Từ một nửa số ý cùng bậc trở lên đều in như thế.',
  source: custom,
  examples: [
    { name: 'Đều chữ đứng', reports: 0, draft: points('Ngân sách xã.', 'Xã hội hóa.') },
    { name: 'Đều chữ nghiêng', reports: 0, draft: points('*Ngân sách xã.*', '*Xã hội hóa.*') },
    {
      name: 'Một điểm nghiêng, các điểm khác đứng',
      reports: 1,
      draft: points('*Ngân sách xã.*', 'Xã hội hóa.', 'Nguồn khác.'),
    },
    {
      name: 'Một khẩu hiệu chỗ đứng, chỗ nghiêng',
      reports: 1,
      draft: points('Theo phương châm “Dân biết, dân bàn”.', 'Giữ phương châm *“Dân biết, dân bàn”*.'),
    },
    {
      name: 'Một hạn in đậm, hạn khác thì không',
      reports: 1,
      draft: points('Xong **trước ngày 15/6/2026**.', 'Nộp trước ngày 30/6/2026.'),
    },
  ],
  *check(input) {
    for (const list of siblingLists(readingOf(input))) {
      const items = list.filter(({ block }) => block.marker === 'a' || block.marker === '-' || block.marker === '1')
      for (const mark of ['italic', 'bold'] as const) {
        const marked = items.filter((view) => wholly(view.runs, mark))
        // Fewer than half stand out: the others are the rule.
        if (marked.length === 0 || marked.length * 2 >= items.length) continue
        for (const view of marked) yield oddOne(view, mark)
      }
    }
    yield* quotedTwoWays(readingOf(input).blocks)
    yield* boldLimits(readingOf(input).blocks)
  },
}

/** Whether all of these words of a block are printed so. */
function arePrinted({ runs }: BlockView, mark: 'italic' | 'bold', { start, end }: Span): boolean {
  let at = 0
  return runs.every((run) => {
    const from = at
    at += run.text.length
    return run[mark] === true || at <= start || from >= end || at === from
  })
}

const quoted = /“[^”]{12,}”/gu

/** The same words in quotation marks, once in italics and once not. */
function* quotedTwoWays(blocks: readonly BlockView[]): Generator<RuleFinding> {
  const seen = new Map<string, boolean>()
  for (const view of blocks) {
    if (!view.text.includes('“')) continue
    // Behind the last closing mark nothing is quoted.
    for (const { 0: words, index } of view.text.slice(0, view.text.lastIndexOf('”') + 1).matchAll(quoted)) {
      const is = arePrinted(view, 'italic', { start: index + 1, end: index + words.length - 1 })
      const before = seen.get(words)
      if (before === undefined) seen.set(words, is)
      else if (before !== is)
        yield {
          ...inView(view, { start: index, end: index + words.length }),
          excerpt: words,
          message: `${words} ở đây in ${is ? 'nghiêng' : 'đứng'}, ở chỗ trên in ${before ? 'nghiêng' : 'đứng'}.`,
          fix: { kind: 'ask', label: 'Đến chỗ này' },
        }
    }
  }
}

const limit =
  /trước (?:ngày \d{1,2}(?:\/\d{1,2}(?:\/\d{4})?| tháng \d{1,2}(?: năm \d{4})?)|tháng \d{1,2}(?:\/\d{4}| năm \d{4}))/gu

/** Some limits stand out in bold while others do not. */
function* boldLimits(blocks: readonly BlockView[]): Generator<RuleFinding> {
  const bold: { view: BlockView; words: string; start: number; end: number }[] = []
  let plain = 0
  for (const view of blocks) {
    if (view.block.heading || !view.text.includes('trước ')) continue
    for (const { 0: words, index } of view.text.matchAll(limit)) {
      const end = index + words.length
      if (arePrinted(view, 'bold', { start: index + 5, end })) bold.push({ view, words, start: index, end })
      else plain += 1
    }
  }
  const [first] = bold
  if (!first || plain === 0) return
  yield {
    ...inView(first.view, first),
    excerpt: first.words,
    message: `Hạn này in đậm, ${plain} hạn khác thì không.`,
    fix: { kind: 'ask', label: 'Đến chỗ này' },
  }
}

function oddOne(view: BlockView, mark: 'italic' | 'bold') {
  const name = mark === 'italic' ? 'nghiêng' : 'đậm'
  return {
    place: view.place,
    excerpt: excerptOf(`${view.label} ${view.text}`),
    message: `Ý này in ${name}, các ý cùng bậc thì không.`,
    fix: {
      kind: 'one-click' as const,
      label: `Bỏ chữ ${name}`,
      edit: { op: 'set-text' as const, block: view.block.id, text: withoutOuterMarks(view.block.text, mark) },
    },
  }
}

const wholly = (runs: readonly Run[], mark: 'italic' | 'bold'): boolean =>
  runs.length > 0 && runs.every((run) => run[mark] === true || run.text.trim() === '' || /^[.;:,]+$/u.test(run.text))

function withoutOuterMarks(text: string, mark: 'italic' | 'bold'): string {
  const stars = mark === 'italic' ? '\\*' : '\\*\\*'
  return text.replace(new RegExp(`^${stars}(?!\\*)(.*?)(?<![\\\\*])${stars}([.;:,]*)$`, 'su'), '$1$2')
}
