/**
 * Marks at the end of items and of the opening.
 *
 * 1. Items of one list are held to the mark most of them have (`among`).
 * 2. An opening that leads in what follows ends in a colon (`opening`).
 */
import { perInput } from '../../perInput.ts'
import { byText } from '../../reading/keep.ts'
import { type BlockView, excerptOf, readingOf, siblingLists } from '../../reading/plan.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import { type TextSite, textSites } from '../../reading/textSites.ts'
import { longestWord } from '../../text/wordsAt.ts'
import { addTo, exampleBlock } from '../kits/exampleEdits.ts'
import { custom } from '../kits/sources.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

const items = (...texts: string[]) =>
  addTo('budget', exampleBlock('k', { marker: '1', text: 'Nguồn kinh phí gồm:', children: texts.map(itemOf) }))
const itemOf = (text: string, index: number) => exampleBlock(`k${index}`, { marker: 'a', text })

export const endMarks: Rule = {
  id: 'TXT-13',
  severity: 'hint',
  title: 'Các ý cùng cấp kết thúc bằng dấu chấm hoặc dấu chấm phẩy như nhau',
  why: 'Ý có dấu, ý không, ý cuối kết bằng dấu chấm phẩy thì người đọc tưởng danh sách còn nữa.',
  unless: 'Đó là đề mục, bảng, dòng dẫn có dấu hai chấm, hoặc quá nửa số ý đều không có dấu.',
  source: custom,
  examples: [
    { name: 'Đủ dấu', reports: 0, draft: items('Ngân sách xã.', 'Nguồn xã hội hóa.') },
    {
      name: 'Câu mở đầu kết thúc bằng dấu chấm',
      reports: 1,
      draft: (plan) => ({
        ...plan,
        body: plan.body.map((block) =>
          block.role === 'opening' ? { ...block, text: block.text.replace(/[:.;]?$/u, ', cụ thể như sau.') } : block,
        ),
      }),
    },
    { name: 'Một ý thiếu dấu', reports: 1, draft: items('Ngân sách xã.', 'Nguồn xã hội hóa', 'Nguồn khác.') },
    { name: 'Ý cuối kết thúc bằng dấu chấm phẩy', reports: 1, draft: items('Ngân sách xã;', 'Nguồn xã hội hóa;') },
    {
      name: 'Một ý giữa chừng kết thúc bằng dấu chấm phẩy',
      reports: 1,
      draft: items('Ngân sách xã.', 'Nguồn xã hội hóa;', 'Nguồn khác.'),
    },
    { name: 'Một ý duy nhất kết thúc bằng dấu chấm phẩy', reports: 1, draft: items('Ngân sách xã;') },
    { name: 'Không ý nào có dấu', reports: 0, draft: items('Ngân sách xã', 'Nguồn xã hội hóa') },
  ],
  *check(input) {
    const sites = sitesByPlace(input)
    const siteAt = (place: string): TextSite | undefined => sites.get(place)
    for (const view of readingOf(input).blocks) if (view.block.role === 'opening') yield* opening(view, siteAt)
    for (const list of siblingLists(readingOf(input))) {
      const likes = new Map<string, BlockView[]>()
      for (const view of list) {
        if (!isRunning(view)) continue
        const alike = likes.get(view.block.marker)
        if (alike) alike.push(view)
        else likes.set(view.block.marker, [view])
      }
      for (const alike of likes.values()) yield* among(alike, list.at(-1), siteAt)
    }
  },
}

const sitesByPlace = perInput((input: PlanInput): ReadonlyMap<string, TextSite> => {
  const first = new Map<string, TextSite>()
  for (const site of textSites(input)) if (site.kind !== 'label' && !first.has(site.place)) first.set(site.place, site)
  return first
})

/** `với các nội dung như sau.`: what follows is led in by a colon. */
function* opening(view: BlockView, siteAt: SiteAt): Generator<RuleFinding> {
  const end = /(?:như sau|sau đây)(?<mark>[.;,])$/u.exec(view.text)
  if (!end) return
  const start = view.text.length - 1
  const edit = siteAt(view.place)?.change([{ start, end: start + 1, to: ':' }])
  yield {
    place: view.place,
    excerpt: end[0],
    message: `“${end[0]}” dẫn vào nội dung: kết thúc bằng dấu hai chấm.`,
    fix: edit ? { kind: 'one-click', label: 'Viết dấu hai chấm', edit } : { kind: 'ask', label: 'Đến chỗ này' },
  }
}

type SiteAt = (place: string) => TextSite | undefined

/** Running text with a label: no heading, no lead of a list. */
function isRunning({ block, text, children }: BlockView): boolean {
  if (block.kind === 'table' || block.marker === 'none' || block.marker === 'I' || block.marker === 'phan') return false
  if (text.trim() === '' || text.trimEnd().endsWith(':')) return false
  if (children.length === 0 && !block.heading) return true
  const words = text.split(' ').length
  if (block.heading) return words >= 25
  // A task with its assignment below is a sentence as well.
  return children.every((child) => child.block.duty)
    ? words >= 8
    : children.every((child) => child.block.marker === 'none') && words >= 12
}

const endOf = byText((text) => /(\.\/\.|[.;!?…,])["”’)]*$/u.exec(text.trimEnd().slice(-longestWord))?.[1] ?? '')

function* among(views: readonly BlockView[], last: BlockView | undefined, siteAt: SiteAt): Generator<RuleFinding> {
  const ends = views.map((view) => endOf(view.text))
  const marked = ends.filter((end) => end !== '').length
  const usual = ends.filter((end) => end === ';').length * 2 > marked ? ';' : '.'
  const odd = ends.filter((end) => end === ';').length
  for (const [index, view] of views.entries()) {
    const atEnd = view === last
    if (ends[index] === ';' && atEnd) {
      const text = view.text.trimEnd()
      yield* finding(view, siteAt, '.', text, 'Ý cuối cùng của danh sách kết thúc bằng dấu chấm.')
    } else if (ends[index] === ';' && usual === '.' && odd === 1 && marked >= 3) {
      yield* finding(
        view,
        siteAt,
        '.',
        view.text.trimEnd(),
        'Ý này kết thúc bằng dấu chấm phẩy, các ý cùng cấp bằng dấu chấm.',
      )
    } else if (ends[index] === '' && marked * 2 >= views.length) {
      const mark = atEnd ? '.' : usual
      const words = mark === '.' ? 'dấu chấm' : 'dấu chấm phẩy'
      yield* finding(view, siteAt, mark, view.text, `Ý này chưa có ${words} ở cuối như các ý cùng cấp.`)
    }
  }
}

function* finding(
  view: BlockView,
  siteAt: SiteAt,
  mark: string,
  text: string,
  message: string,
): Generator<RuleFinding> {
  const site = siteAt(view.place)
  if (!site) return
  const own = site.read.text
  const words = own.trimEnd().replace(/[;,]$/u, '')
  // Behind a fact's answer there is nothing to change: the mark goes to the end of the source.
  const edit =
    site.change([{ start: words.length, end: own.length, to: mark }]) ??
    (/\}\}[*\s]*$/u.test(site.source.trimEnd().slice(-longestWord)) ? site.write(site.source.trimEnd() + mark) : null)
  yield {
    place: view.place,
    excerpt: text.length > 90 ? text.slice(-60).trimStart() : excerptOf(text),
    message,
    fix: edit ? { kind: 'one-click', label: `Thêm “${mark}”`, edit } : { kind: 'ask', label: 'Đến chỗ này' },
  }
}
