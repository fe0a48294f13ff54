import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { DocumentModel } from '../../core/document/model.ts'
import { type PlaceKey, place, readPlace } from '../../core/document/place.ts'
import { plainText } from '../../core/document/plainText.ts'
import { layoutPages } from '../../core/docx/layoutPages.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { renderDraft } from '../../core/render/render.ts'
import { FlowSheets } from '../../renderer/preview/FlowSheets.tsx'
import { TruePages } from '../../renderer/preview/TruePages.tsx'
import { aLetterhead, aPlan, block, item, section } from '../support/aPlan.ts'

const documentOf = (draft: Draft): DocumentModel => renderDraft(draft, null).document
const withoutSpace = (text: string): string => text.replace(/\s+/gu, '')

function wordsOf(html: string): string {
  const text = html.replace(/<[^>]*>/g, '')
  return withoutSpace(
    text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#x27;', "'")
      .replaceAll('&amp;', '&'),
  )
}

const flowWords = (model: DocumentModel): string =>
  wordsOf(renderToStaticMarkup(<FlowSheets document={model} pages={[]} />))

/** Where two texts part, with a few words of each; empty where they are the same. */
function difference(shown: string, plain: string): string {
  if (shown === plain) return ''
  let at = 0
  while (shown[at] === plain[at]) at += 1
  return `${shown.slice(at - 20, at + 30)} | ${plain.slice(at - 20, at + 30)}`
}

/** Page numbers, and header rows on the second and later pages of a table, are furniture of the page. */
function pageWords(model: DocumentModel): string {
  const seen = new Set<PlaceKey>()
  const headerRows = new Map(
    [...model.body, ...model.annexes.flatMap((annex) => annex.blocks)].flatMap((one) =>
      one.kind === 'table' ? [[one.place, one.headerRows] as const] : [],
    ),
  )
  const pages = layoutPages(model).pages.map((page) => {
    const here = new Set<PlaceKey>()
    const lines = page.lines.filter(({ place: at }) => {
      const { area, id, rest } = readPlace(at)
      const header =
        area === 'block' && Number(rest[0] ?? Number.POSITIVE_INFINITY) < (headerRows.get(`block/${id}`) ?? 0)
      if (header) here.add(at)
      return at !== place.draft && !(header && seen.has(at))
    })
    for (const at of here) seen.add(at)
    return { ...page, lines }
  })
  return wordsOf(renderToStaticMarkup(<TruePages pages={pages} />))
}

const columns = [{ width: 10 }, { width: 100 }, { width: 55 }]
const longTable = block({
  id: 'bang',
  kind: 'table',
  table: {
    columns,
    headerRows: 1,
    rows: [
      ['TT', 'Việc phải làm', 'Hạn'],
      ...Array.from({ length: 60 }, (_, row) => [
        String(row + 1),
        `Rà soát **hồ sơ** thôn số ${row + 1}`,
        `Quý ${(row % 4) + 1}`,
      ]),
    ],
  },
})

const plans: [string, Draft][] = [
  ['a plain plan', aPlan()],
  [
    'a plan with a long table in a landscape annex',
    aPlan({ annexes: [{ id: 'pl', title: 'Danh mục việc', orientation: 'landscape', body: [longTable] }] }),
  ],
  ['a plan with blanks', aPlan({ title: '', letterhead: aLetterhead({ number: '', date: '', place: '' }) })],
  [
    'a plan with hard words',
    aPlan((plan) => ({
      ...plan,
      body: [
        ...plan.body,
        section(
          'A & B < C',
          'content',
          item('1', `Dòng một\ndòng hai, “trích” 'đơn' "kép" ${'rất-dài-'.repeat(30)}hết.`),
        ),
      ],
    })),
  ],
]

describe.each(plans)('%s', (_, draft) => {
  it('says the same flowing as in plain text', () => {
    const model = documentOf(draft)
    expect(difference(flowWords(model), withoutSpace(plainText(model)))).toBe('')
  })

  it('says the same on its pages as in plain text', () => {
    const model = documentOf(draft)
    expect(difference(pageWords(model), withoutSpace(plainText(model)))).toBe('')
  })
})

it('shows each framed mark once, flowing and on the page', () => {
  const model = documentOf(
    aPlan({ letterhead: aLetterhead({ draftMark: 2, urgency: 'HỎA TỐC', circulation: 'LƯU HÀNH NỘI BỘ' }) }),
  )
  expect(difference(flowWords(model), withoutSpace(plainText(model)))).toBe('')
  for (const mark of ['DỰTHẢOLẦN2', 'HỎATỐC', 'LƯUHÀNHNỘIBỘ']) expect(pageWords(model).split(mark)).toHaveLength(2)
})
