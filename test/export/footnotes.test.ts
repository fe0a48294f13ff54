import validate from '@ooxml-tools/validate'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentModel } from '../../core/document/model.ts'
import { plainText } from '../../core/document/plainText.ts'
import { renderDraft } from '../../core/render/render.ts'
import { checkPackage } from '../../electron/host/exporter/checkPackage.ts'
import { makeTracked, makeWord } from '../../electron/host/exporter/engineJobs.ts'
import { aDocument, aTable } from '../support/aDocument.ts'
import { printedPages, settledTexts } from '../support/libreOffice.ts'
import { notedPlan, noteWords } from '../support/notedPlan.ts'
import { all, attribute, openDocx, parseXml } from '../support/openDocx.ts'

const documentOf = (plan = notedPlan()): DocumentModel => renderDraft(plan, null).document
const squeezed = (text: string): string => text.replace(/\s+/g, '')

describe('footnotes in the Word file', () => {
  const document = documentOf()
  let bytes: Uint8Array
  beforeAll(async () => {
    bytes = await makeWord(document)
  })

  it('are Word’s own: a mark in the text, the words in their part, in Word’s style of notes', () => {
    const { parts, document: xml } = openDocx(bytes)
    const marks = all(xml, 'w:footnoteReference').map((mark) => attribute(mark, 'w:id'))
    expect(marks).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9'])
    const notes = all(parseXml(parts['word/footnotes.xml'] ?? ''), 'w:footnote').filter(
      (note) => Number(attribute(note, 'w:id')) > 0,
    )
    expect(
      notes.map((note) =>
        all(note, 'w:t')
          .map(({ children }) => children.join(''))
          .join(''),
      ),
    ).toContain(` Theo số liệu Chi cục Thống kê công bố năm 2026.`)
    expect(notes.map((note) => attribute(all(note, 'w:pStyle')[0], 'w:val'))).toEqual(marks.map(() => 'FootnoteText'))
    expect(notes.every((note) => all(note, 'w:footnoteRef').length === 1)).toBe(true)
  })

  it('hold raised and lowered letters as such', () => {
    const raised = all(openDocx(bytes).document, 'w:r').flatMap((run) =>
      all(run, 'w:vertAlign').map((align) => [
        attribute(align, 'w:val'),
        all(run, 'w:t')
          .map(({ children }) => children.join(''))
          .join(''),
      ]),
    )
    expect(raised).toEqual([
      ['superscript', '2'],
      ['subscript', '2'],
      ['superscript', 'a'],
    ])
  })

  it('are valid by the Open XML standard', async () => {
    for (const office of ['Office2010', 'Office2016', 'Microsoft365'] as const)
      expect(await validate(new Uint8Array(bytes), 'docx', office)).toEqual([])
  })

  it('are printed by LibreOffice at the foot of the page, with their numbers', async () => {
    const pages = (await printedPages(new Map([['a', bytes]]))).get('a') ?? []
    const [first = ''] = pages
    expect(squeezed(first)).toContain(squeezed(`CO23tạicácthôn4trongxã`))
    const foot = squeezed(first).slice(-900)
    for (const words of [noteWords.n1, noteWords.n3, noteWords.n5]) expect(foot).toContain(squeezed(words))
    expect(squeezed(pages.at(-1) ?? '')).toContain('9Đơnvịtính')
  })

  it('are proved word by word: a note that is lost, changed or marked by nothing is found', async () => {
    expect(await checkPackage(bytes, plainText(document))).toEqual([])
    const altered = async (name: string, change: (xml: string) => string): Promise<string[]> => {
      const parts = unzipSync(bytes)
      const xml = change(strFromU8(parts[name] ?? new Uint8Array()))
      return await checkPackage(zipSync({ ...parts, [name]: strToU8(xml) }), plainText(document))
    }
    const note = /<w:footnote w:id="3">.*?<\/w:footnote>/s
    expect((await altered('word/footnotes.xml', (xml) => xml.replace(note, ''))).join()).toContain('footnote 3')
    expect(await altered('word/footnotes.xml', (xml) => xml.replace('thôn Thượng', 'thôn Hạ'))).not.toEqual([])
    expect(await altered('word/document.xml', (xml) => xml.replace('<w:footnoteReference w:id="5"/>', ''))).not.toEqual(
      [],
    )
  })

  it('stand in rows of a long table too', async () => {
    const rows = Array.from({ length: 260 }, (_, row) => [
      String(row + 1),
      row % 100 === 7
        ? {
            runs: [
              { text: `Việc ${row}` },
              { text: '1', raise: 'super' as const, note: Math.ceil(row / 100) },
              { text: ' m' },
              { text: '2', raise: 'super' as const },
            ],
          }
        : `Việc ${row}`,
    ])
    const notes = ['một', 'hai', 'ba'].map((words, index) => ({
      id: `n${index}`,
      place: `footnote/n${index}`,
      runs: [{ text: `Chú thích ${words}.` }],
    }))
    const model = aDocument({ body: [aTable([['TT', 'Việc'], ...rows])], notes })
    const word = await makeWord(model)
    expect(all(openDocx(word).document, 'w:footnoteReference')).toHaveLength(3)
    expect(await checkPackage(word, plainText(model))).toEqual([])
  })
})

describe('a changed footnote', () => {
  const before = documentOf()
  const changed = notedPlan()
  changed.footnotes = { ...changed.footnotes, n2: 'Theo số liệu của Công an xã.', m1: 'Chú thích mới.' }
  changed.title = changed.title.replace('{#n1}', '')
  changed.body = changed.body.map((block) => ({
    ...block,
    children: block.children.map((child) => ({ ...child, text: child.text.replace('cây xanh', 'cây xanh{#m1}') })),
  }))
  const after = documentOf(changed)
  let bytes: Uint8Array
  beforeAll(async () => {
    bytes = await makeTracked({ before, after })
  })

  it('is a tracked change of its mark: accepted it has the new words, rejected the old ones', async () => {
    expect(await checkPackage(bytes, plainText(after), plainText(before))).toEqual([])
    const xml = openDocx(bytes).document
    const marks = (name: string): number =>
      all(xml, name).flatMap((change) => all(change, 'w:footnoteReference')).length
    expect([marks('w:del'), marks('w:ins')]).toEqual([3, 3])
    expect(await validate(new Uint8Array(bytes), 'docx', 'Microsoft365')).toEqual([])
  })

  it('is settled so by LibreOffice', async () => {
    const settled = (await settledTexts(new Map([['a', bytes]]))).get('a')
    const words = (text = ''): string => squeezed(text)
    // The mark of the title is gone in the new plan and there in the old one: all others count on from it.
    expect(words(settled?.accepted)).toContain('banhànhKếhoạch1,gồm')
    expect(words(settled?.accepted)).toContain('câyxanh2,giảm')
    expect(words(settled?.rejected)).toContain('năm20261')
    expect(words(settled?.rejected)).toContain('banhànhKếhoạch2,gồm')
    expect(words(settled?.rejected)).toContain('câyxanh,giảm')
  })
})
