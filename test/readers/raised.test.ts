import { beforeAll, describe, expect, it } from 'vitest'
import { readableText } from '../../core/document/plainText.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { walkDraft } from '../../core/draft/walk.ts'
import { renderDraft } from '../../core/render/render.ts'
import { makeWord } from '../../electron/host/exporter/engineJobs.ts'
import { readForeignFile } from '../../electron/host/readers/readForeignFile.ts'
import { aPlan, item, paragraph, section, table, withPlaceIds } from '../support/aPlan.ts'
import { convertedTo } from '../support/libreOffice.ts'
import { imported } from './imported.ts'

const plan = (): Draft =>
  aPlan((given) => ({
    ...given,
    title: 'Giảm phát thải CO{_2_} và trồng 500 m{^2^} rừng năm 2026',
    body: withPlaceIds([
      paragraph('Ủy ban nhân dân xã ban hành Kế hoạch với các nội dung sau:', 'opening'),
      section(
        'GIẢM CO{_2_}',
        'content',
        item('1', 'Trồng mới **500 m{^2^}** cây xanh, 10{^6^} cây giống trước 8{^h^}30 hằng ngày.'),
        item('1', '*Nghị định số 30{^1^}* và CO{_2_} hay SO{_4_}{^2-^} đều là chữ thường nâng, hạ.'),
        table([{ width: 10 }, { width: 100 }], 1, [
          ['TT', 'Diện tích (m{^2^})'],
          ['1', '12 km{^2^}'],
        ]),
      ),
      paragraph('Trên đây là Kế hoạch trồng 500 m{^2^} rừng.', 'closing'),
    ]),
    annexes: [
      {
        id: 'pl1',
        title: 'Diện tích (m{^2^}) từng thôn',
        orientation: 'portrait',
        body: withPlaceIds([item('1', 'Thôn Thượng 20 m{^2^}.')], 'p'),
      },
    ],
  }))

const textsOf = (draft: Draft): string[] => [
  draft.title,
  ...draft.annexes.map(({ title }) => title),
  ...[...walkDraft(draft)].flatMap(({ text, table: cells }) => [
    ...(text === '' ? [] : [text]),
    ...(cells?.rows.flat().map((cell) => (typeof cell === 'string' ? cell : cell.text)) ?? []),
  ]),
]
/** Titles of sections and annexes print in capitals, and a body ends with its mark. */
const asPrinted = (text: string): string => text.toLocaleUpperCase('vi').replace(/[./]+$/u, '')

describe('raised and lowered letters', () => {
  let word: Uint8Array
  beforeAll(async () => {
    word = await makeWord(renderDraft(plan(), null).document)
  })
  const wanted = (): string[] => textsOf(plan()).map(asPrinted)

  it('come back from our own Word file as they were, in the title, a heading, a cell, a title of an annex', async () => {
    const { draft, notes } = await imported(word, 'a.docx')
    expect(textsOf(draft).map(asPrinted)).toEqual(wanted())
    expect(notes.filter(({ kind }) => kind === 'left-over')).toEqual([])
  })

  it.each(['doc', 'rtf', 'html', 'odt'] as const)('and from the .%s another program makes of it', async (format) => {
    const [bytes] = (await convertedTo(format, new Map([['a', word]]))).values()
    const { draft } = await imported(bytes ?? new Uint8Array(), `a.${format}`)
    expect(textsOf(draft).map(asPrinted)).toEqual(wanted())
  })

  it('are letters above and below the line in a text that has no others', async () => {
    const { draft } = await imported(word, 'a.docx')
    const text = readableText(renderDraft(draft, null).document)
    for (const words of ['500 m²', '10⁶ cây', '8ʰ30', 'GIẢM CO₂', 'SO₄²⁻', '12 km²']) expect(text).toContain(words)
  })

  it('are no reason to take an automatic number for one', async () => {
    const rtf = '{\\rtf1\\pard{\\listtext 1.\\tab}{\\super 2}m va {\\up6 a}b{\\dn4 c}d\\super e\\plain f\\par}'
    const source = await readForeignFile(new Uint8Array(Buffer.from(rtf, 'latin1')), 'a.rtf')
    const [line] = source.blocks
    expect(line?.kind === 'paragraph' && line.runs.map(({ text, raise }) => [text, raise])).toEqual([
      ['2', 'super'],
      ['m va ', undefined],
      ['a', 'super'],
      ['b', undefined],
      ['c', 'sub'],
      ['d', undefined],
      ['e', 'super'],
      ['f', undefined],
    ])
  })

  it('of a page come from its tags and its styles', async () => {
    const html =
      '<html><body><p>m<sup>2</sup> CO<sub>2</sub> x<span style="vertical-align:super">n<b>k</b></span> <sup><span style="vertical-align:baseline">o</span></sup></p></body></html>'
    const source = await readForeignFile(new TextEncoder().encode(html), 'a.html')
    const [line] = source.blocks
    expect(line?.kind === 'paragraph' && line.runs.map(({ text, raise }) => [text, raise])).toEqual([
      ['m', undefined],
      ['2', 'super'],
      [' CO', undefined],
      ['2', 'sub'],
      [' x', undefined],
      ['n', 'super'],
      ['k', 'super'],
      [' o', undefined],
    ])
  })
})
