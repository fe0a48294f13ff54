import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Draft } from '../../core/draft/draft.ts'
import { walkDraft } from '../../core/draft/walk.ts'
import { parseInline } from '../../core/inline/inline.ts'
import { printInline } from '../../core/inline/writeInline.ts'
import { readPaste } from '../../core/readers/readPaste.ts'
import { renderDraft } from '../../core/render/render.ts'
import { makeWord } from '../../electron/host/exporter/engineJobs.ts'
import { readForeignFile } from '../../electron/host/readers/readForeignFile.ts'
import { aDocx, p, r } from '../support/aDocx.ts'
import { aPlan, item, paragraph, section, table, withPlaceIds } from '../support/aPlan.ts'
import { convertedTo } from '../support/libreOffice.ts'
import { notedPlan, noteWords } from '../support/notedPlan.ts'
import { all, attribute, openDocx, parseXml, textOf, type Xml } from '../support/openDocx.ts'
import { holds } from '../support/property.ts'
import { imported } from './imported.ts'

/** A title is bold as a whole. */
const textsOf = (draft: Draft): string[] => [
  draft.title.replaceAll('*', ''),
  ...draft.annexes.map(({ title }) => title.toLocaleUpperCase('vi')),
  ...[...walkDraft(draft)].flatMap(({ text, table: cells }) => [
    ...(text === '' ? [] : [text.replace(/[./]+$/u, '')]),
    ...(cells?.rows.flat().map((cell) => (typeof cell === 'string' ? cell : cell.text)) ?? []),
  ]),
]
/** One of the ways to write the same words in the same looks. */
const asWritten = (text: string): string => printInline(parseInline(text))
/** Marks numbered in reading order. */
const numbered = (texts: readonly string[]): string[] => {
  let met = 0
  return texts.map((text) => asWritten(text).replace(/\{#[^}]+\}/gu, () => `{#${++met}}`))
}
const leftOver = (notes: readonly { kind: string; text: string }[]): string[] =>
  notes.flatMap(({ kind, text }) => (kind === 'left-over' ? [text] : []))

describe('footnotes of a plan that we exported', () => {
  let word: Uint8Array
  beforeAll(async () => {
    word = await makeWord(renderDraft(notedPlan(), null).document)
  })

  it.each(['docx', 'doc', 'rtf', 'html', 'odt'] as const)(
    'come back from .%s where their marks stood',
    async (format) => {
      const bytes = format === 'docx' ? word : (await convertedTo(format, new Map([['a', word]]))).get('a')
      const { draft, notes } = await imported(bytes ?? new Uint8Array(), `a.${format}`)
      const wanted = notedPlan()
      // The body is read before the annexes, whose titles are listed before it here.
      const plain = (texts: readonly string[]): string[] =>
        texts.map((text) => text.replace(/\{#[^}]+\}/gu, '{#}').toLocaleUpperCase('vi'))
      expect(plain(textsOf(draft))).toEqual(plain(textsOf(wanted)))
      const { n1, n2, n3, n4, n5 } = { ...noteWords, n2: noteWords.n2.replace('{{nam}}', '2026') }
      expect(Object.values(draft.footnotes ?? {})).toEqual([n1, n2, n3, n2, n4, n3, n3, n4])
      // A recipient is kept as words alone: of its note the clerk is asked.
      expect(leftOver(notes)).toEqual([n5])
    },
  )
})

describe('footnotes of any plan', () => {
  const words = fc
    .array(fc.constantFrom('thôn', 'xã', 'dân chủ', 'm{^2^}', 'CO{_2_}', '**đậm**', '*nghiêng*', 'số liệu'), {
      minLength: 2,
      maxLength: 12,
    })
    .map((all) => `Triển khai ${all.join(' ')}`)
  const marked = fc
    .tuple(words, fc.option(fc.nat(30), { nil: undefined, freq: 2 }), fc.boolean())
    .map(([text, at, twice]) => {
      if (at === undefined) return text
      const stops = [...text.matchAll(/(?<=[\p{L}}*])(?= |$)/gu)].map(({ index }) => index)
      const stop = stops[at % stops.length] ?? text.length
      return `${text.slice(0, stop)}{#?}${twice ? '{#?}' : ''}${text.slice(stop)}`
    })
  const drawn = fc.record({
    title: marked,
    items: fc.array(marked, { minLength: 1, maxLength: 6 }),
    cells: fc.array(marked, { minLength: 2, maxLength: 6 }),
    annex: marked,
    notes: fc.array(words, { minLength: 40, maxLength: 40 }),
  })

  it('are in the file each once behind their marks, and in the draft that is made of it', async () => {
    await holds(
      fc.asyncProperty(drawn, async ({ title, items, cells, annex, notes }) => {
        const footnotes: Record<string, string> = {}
        const mark = (text: string): string =>
          text.replaceAll('{#?}', () => {
            const id = `m${Object.keys(footnotes).length + 1}`
            footnotes[id] = `${notes[Object.keys(footnotes).length] ?? ''} ${id}`
            return `{#${id}}`
          })
        const plan = aPlan((given) => ({
          ...given,
          title: mark(title),
          body: withPlaceIds([
            paragraph('Ủy ban nhân dân xã ban hành Kế hoạch với các nội dung sau:', 'opening'),
            section(
              'NỘI DUNG',
              'content',
              ...items.map((text) => item('1', `${mark(text)};`)),
              table([{ width: 10 }, { width: 90 }], 1, [
                ['TT', 'Nội dung'],
                ...cells.map((text, at) => [`${at + 1}`, mark(text)]),
              ]),
            ),
            paragraph('Trên đây là Kế hoạch của Ủy ban nhân dân xã.', 'closing'),
          ]),
          annexes: [
            {
              id: 'pl',
              title: 'Biểu số liệu',
              orientation: 'portrait' as const,
              body: withPlaceIds([item('1', `${mark(annex)}.`)], 'p'),
            },
          ],
          footnotes,
        }))
        const bytes = await makeWord(renderDraft(plan, null).document)

        const { parts, document } = openDocx(bytes)
        const ids = all(document, 'w:footnoteReference').map((one) => attribute(one, 'w:id') ?? '')
        const stories = all(parseXml(parts['word/footnotes.xml'] ?? ''), 'w:footnote')
        const storyOf = (id: string): Xml | undefined => stories.find((one) => attribute(one, 'w:id') === id)
        const said = Object.values(footnotes).map((text) => text.replace(/[{}^_*]/gu, ''))
        expect(ids.map((id) => textOf(storyOf(id) ?? { name: '', attributes: {}, children: [] }).trim())).toEqual(said)
        expect(new Set(ids).size).toBe(ids.length)

        const { draft, notes: asked } = await imported(bytes, 'a.docx')
        expect(leftOver(asked)).toEqual([])
        expect(numbered(textsOf(draft))).toEqual(numbered(textsOf(plan)))
        expect(Object.values(draft.footnotes ?? {}).map(asWritten)).toEqual(Object.values(footnotes).map(asWritten))
      }),
      { numRuns: 40 },
    )
  })
})

describe('notes of a foreign file', () => {
  const mark = (id: number, kind = 'footnote'): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`
  const note = (id: number, ...words: string[]): string =>
    `<w:footnote w:id="${id}">${words.map((one) => p(one)).join('')}</w:footnote>`

  it('are where their marks are, whatever their numbers; of one without a mark in the text the clerk is asked', async () => {
    const file = aDocx({
      body:
        p('KẾ HOẠCH') +
        p('Giữ gìn đường làng năm 2026') +
        p(`${r('Làm đường')}${mark(7)}${r(' và cầu.')}${mark(3)}`) +
        p(`${mark(4)}${r('Đầu dòng.')}`) +
        p(`${r('Bỏ')}<w:del w:id="90" w:author="A">${mark(5)}</w:del>${r(' đi.')}`),
      footnotes: [note(3, 'Ba.'), note(4, 'Bốn.'), note(5, 'Năm.'), note(7, 'Bảy,', 'hai đoạn.')].join(''),
    })
    const { draft, notes } = await imported(file, 'a.docx')
    expect([...walkDraft(draft)].map(({ text }) => text)).toEqual([
      'Làm đường{#n1} và cầu.{#n2}',
      'Đầu dòng.',
      'Bỏ đi.',
    ])
    expect(draft.footnotes).toEqual({ n1: 'Bảy,\nhai đoạn.', n2: 'Ba.' })
    expect(leftOver(notes)).toEqual(['Năm.', 'Bốn.'])
  })

  it('are read from a page that Word saved, where the links have their notes', async () => {
    const link = (to: string, words: string): string =>
      `<a href="#_${to}"><span class=MsoFootnoteReference><span><sup>[${words}</sup></span>]</span></a>`
    const page =
      `<p>Một${link('ftn1', '1')} rồi${link('ftn2', '2')} hết.</p><div style='mso-element:footnote-list'><hr>` +
      `<div style='mso-element:footnote' id=ftn1><p>${link('ftnref1', '1')} Chú <b>đậm</b>.</p><p>Hai.</p></div></div>`
    const source = await readForeignFile(new TextEncoder().encode(`<html><body>${page}</body></html>`), 'a.html')
    expect(source.blocks).toHaveLength(1)
    const [line] = source.blocks
    expect(line?.kind === 'paragraph' && line.runs.map(({ text, note: id }) => id ?? text).join('|')).toBe(
      'Một|n1| rồi|[2|]| hết.',
    )
    const said = source.notes?.map(({ paragraphs }) =>
      paragraphs.map(({ runs }) =>
        runs
          .map(({ text }) => text)
          .join('')
          .trim(),
      ),
    )
    expect(said).toEqual([['Chú đậm.', 'Hai.']])
  })

  it('are words of what is pasted, so that the rich form of it lacks none', async () => {
    const note = 'Theo số liệu của Chi cục Thống kê công bố tháng 6 năm 2026.'
    const html = `<p>Rà soát hộ nghèo<a href="#_ftn1">[1]</a>.</p><div id=ftn1><p><a href="#_ftnref1">[1]</a> ${note}</p></div>`
    const source = await readPaste(`Rà soát hộ nghèo[1].\n[1] ${note}`, html, 'Văn bản dán')
    expect(source.format).toBe('html')
    expect(source.notes).toHaveLength(1)
  })

  it('are read from rich text, those of the end too', async () => {
    const rtf =
      '{\\rtf1 Mot{\\super\\chftn}{\\footnote\\pard {\\super\\chftn} Chu\\b  dam\\b0 .\\par Hai.} roi{\\footnote\\ftnalt Cuoi.} het\\par}'
    const source = await readForeignFile(new Uint8Array(Buffer.from(rtf, 'latin1')), 'a.rtf')
    const [line] = source.blocks
    expect(line?.kind === 'paragraph' && line.runs.map(({ text, note: id }) => id ?? text)).toEqual([
      'Mot',
      'n1',
      ' roi',
      'n2',
      ' het',
    ])
    expect(
      source.notes?.map(({ kind, paragraphs }) => [
        kind,
        paragraphs.map(({ runs }) =>
          runs
            .map(({ text }) => text)
            .join('')
            .trim(),
        ),
      ]),
    ).toEqual([
      ['footnote', ['Chu dam.', 'Hai.']],
      ['endnote', ['Cuoi.']],
    ])
    expect(source.asides).toEqual([])
  })
})
