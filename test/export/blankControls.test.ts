/** Number and date are blank until the plan is signed: in Word each is a field to click and type in, and one part holds what is typed. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { withBlanks } from '../../core/document/blanks.ts'
import type { Draft, Letterhead } from '../../core/draft/draft.ts'
import { renderDraft } from '../../core/render/render.ts'
import { runsText } from '../../core/text/runsText.ts'
import { makeWord } from '../../electron/host/exporter/engineJobs.ts'
import { imported } from '../readers/imported.ts'
import { aLetterhead, aPlan } from '../support/aPlan.ts'
import { printedPages } from '../support/libreOffice.ts'
import { all, attribute, one, openDocx, parseXml } from '../support/openDocx.ts'

const unsigned = { number: '', date: '', issueYear: 2026, issueMonth: null, issueDay: null }

const planOf = (letterhead: Partial<Letterhead>): Draft =>
  aPlan({
    letterhead: aLetterhead({ ...unsigned, ...letterhead }),
    annexes: ['pl1', 'pl2'].map((id) => ({ id, title: 'Danh sách các thôn', orientation: 'portrait', body: [] })),
  })
const wordOf = (plan: Draft): Promise<Uint8Array> => makeWord(renderDraft(plan, null).document)

/** Tags of the content controls, in order. */
const tagsOf = (bytes: Uint8Array): (string | undefined)[] =>
  all(openDocx(bytes).document, 'w:sdt').map((control) => attribute(one(control, 'w:tag'), 'w:val'))

/** As Word keeps it once this was typed: into every control of that name, and into the part they are bound to. */
function typed(bytes: Uint8Array, values: Readonly<Record<string, string>>): Uint8Array {
  const parts = unzipSync(bytes)
  const change = (name: string, by: (xml: string) => string): void => {
    parts[name] = strToU8(by(strFromU8(parts[name] ?? new Uint8Array())))
  }
  for (const [tag, value] of Object.entries(values)) {
    const control = new RegExp(`(<w:tag w:val="${tag}"/>)<w:showingPlcHdr/>(.*?<w:t xml:space="preserve">)[^<]*`, 'gu')
    change('word/document.xml', (xml) => xml.replace(control, `$1$2${value}`))
    change('customXml/item1.xml', (xml) => xml.replace(`<${tag}/>`, `<${tag}>${value}</${tag}>`))
  }
  return zipSync(parts)
}

it('stand in the letterhead and in the line of each annex, bound to elements that are there', async () => {
  const bytes = await wordOf(planOf({}))
  const line = ['so', 'ngay', 'thang']
  expect(tagsOf(bytes)).toEqual([...line, ...line, ...line])
  const { parts, document } = openDocx(bytes)
  const item = parseXml(parts['customXml/item1.xml'] ?? '')
  const store = parseXml(parts['customXml/itemProps1.xml'] ?? '')
  for (const binding of all(document, 'w:dataBinding')) {
    const [, root, element] = /^\/k:(\w+)\[1\]\/k:(\w+)\[1\]$/u.exec(attribute(binding, 'w:xpath') ?? '') ?? []
    expect(item.name).toBe(root)
    expect(one(item, element ?? '')?.children).toEqual([])
    expect(attribute(binding, 'w:prefixMappings')).toBe(`xmlns:k='${item.attributes.xmlns}'`)
    expect(attribute(binding, 'w:storeItemID')).toBe(attribute(store, 'ds:itemID'))
  }
})

it('leave the words of the line as they are, whatever of them is known', () => {
  const texts = [
    'Số:\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0/KH-UBND',
    'Số: 05/KH-UBND',
    'Xã Năm Căn, ngày\u00a0\u00a0\u00a0tháng\u00a0\u00a0\u00a0năm\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0',
    'Bình Minh, ngày\u00a0\u00a0\u00a0\u00a0tháng 04 năm\u00a02026',
  ]
  for (const text of texts) expect(runsText(withBlanks(text))).toBe(text)
  expect(texts.map((text) => withBlanks(text).flatMap(({ blank = [] }) => blank))).toEqual([
    ['number'],
    [],
    ['day', 'month', 'year'],
    ['day'],
  ])
})

it('are left where something is blank, and only there', async () => {
  const given = { number: '5', date: '2026-01-05' }
  const signed = await wordOf(planOf(given))
  expect(tagsOf(signed)).toEqual([])
  expect(Object.keys(openDocx(signed).parts).filter((name) => name.startsWith('customXml'))).toEqual([])
  expect(tagsOf(await wordOf(planOf({ issueMonth: 4 })))).toEqual(Array(3).fill(['so', 'ngay']).flat())
  // An electronic document does not fill in the lines of its annexes.
  expect(tagsOf(await wordOf(planOf({ medium: 'electronic' })))).toEqual(['so', 'ngay', 'thang'])
})

it('come back as blanks, and as number and date once they were typed', async () => {
  const bytes = await wordOf(planOf({}))
  const before = await imported(bytes, 'ke-hoach.docx')
  expect(before.draft.letterhead).toMatchObject({ number: '', date: '', code: 'KH-UBND', issueYear: 2026 })
  const after = await imported(typed(bytes, { so: '15', ngay: '05', thang: '01' }), 'da-ky.docx')
  expect(after.draft.letterhead).toMatchObject({ number: '15', date: '2026-01-05', code: 'KH-UBND' })
  expect(after.draft.annexes.map(({ title, body }) => ({ title, body }))).toEqual(
    before.draft.annexes.map(({ title, body }) => ({ title, body })),
  )
  expect(after.notes.filter(({ kind }) => kind === 'left-over')).toEqual([])
})

it('change no word of what another program prints, blank or filled in', async () => {
  const bytes = await wordOf(planOf({}))
  const files = { blank: bytes, signed: typed(bytes, { so: '15', ngay: '05', thang: '01' }) }
  const printed = await printedPages(new Map(Object.entries(files)))
  const textOf = (name: string): string => (printed.get(name) ?? []).join(' ').replace(/\s+/gu, '')
  const signed = textOf('signed')
  expect(signed.split('Kếhoạchsố15/KH-UBNDngày05tháng01năm2026')).toHaveLength(3)
  const emptied = signed
    .replaceAll('số15/', 'số/')
    .replace('Số:15/', 'Số:/')
    .replaceAll('ngày05tháng01năm', 'ngàythángnăm')
  expect(textOf('blank')).toBe(emptied)
})
