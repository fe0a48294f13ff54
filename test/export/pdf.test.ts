import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { DocumentModel } from '../../core/document/model.ts'
import { plainText } from '../../core/document/plainText.ts'
import type { Block, Draft } from '../../core/draft/draft.ts'
import { renderDraft } from '../../core/render/render.ts'
import { engineJobs } from '../../electron/host/exporter/engineJobs.ts'
import { writeExport } from '../../electron/host/exporter/writeExport.ts'
import { faultOf } from '../../electron/host/pdf/makePdf.ts'
import { readBack } from '../../electron/host/pdf/readBack.ts'
import { aPlan, paragraph, table } from '../support/aPlan.ts'
import { stressDraft } from '../support/stressDrafts.ts'

const modelOf = (draft: Draft): DocumentModel => renderDraft(draft, null).document
const folder = (): Promise<string> => mkdtemp(join(tmpdir(), 'pdf-'))

/** By a program that is not ours. */
async function poppler(bytes: Uint8Array, ...options: string[]): Promise<string> {
  const path = join(await folder(), 'a.pdf')
  await writeFile(path, bytes)
  const { stdout, status } = spawnSync('pdftotext', [...options, '-enc', 'UTF-8', path, '-'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  expect(status).toBe(0)
  return stdout
}
const wordsOf = (text: string): string[] => (text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).sort()

/** Words of the first that are not in the second, each as often as it is missing. */
function missingIn(expected: string, found: string): string[] {
  const left = new Map<string, number>()
  for (const word of wordsOf(found)) left.set(word, (left.get(word) ?? 0) + 1)
  return wordsOf(expected).filter((word) => {
    const times = left.get(word) ?? 0
    left.set(word, times - 1)
    return times <= 0
  })
}

const longTable = (rows: number): Draft =>
  aPlan({
    annexes: [
      {
        id: 'pl1',
        title: 'Danh sách',
        orientation: 'portrait',
        body: [
          {
            id: 'bang',
            kind: 'table',
            marker: 'none',
            text: '',
            children: [],
            table: {
              columns: [{ width: 10 }, { width: 60 }, { width: 30 }],
              headerRows: 1,
              rows: [
                ['TT', 'Họ và tên', 'Thôn'],
                ...Array.from({ length: rows }, (_, at) => [`${at + 1}`, `Người thứ ${at + 1}`, 'Thôn Đông']),
              ].map((row) => row.map((text) => ({ text }))),
            },
          },
        ],
      },
    ],
  })

describe('a plan as PDF', () => {
  it('has the words of the plan for a program that is not ours, with faces of its own', async () => {
    const ending = aPlan({ body: [paragraph('Như sau:'), table([{ width: 1 }], 1, [['Việc'], ['Họp dân']])] })
    for (const draft of [aPlan(), ending, stressDraft(7, 4), stressDraft(7, 6)]) {
      const model = modelOf(draft)
      const bytes = await engineJobs.pdf(model)
      expect(missingIn(plainText(model), await poppler(bytes, '-raw'))).toEqual([])
    }
  })
  it('is the same to the byte when it is made again, and says its title, language and tags', async () => {
    const model = modelOf(aPlan())
    const [one, other] = [await engineJobs.pdf(model), await engineJobs.pdf(model)]
    expect(Buffer.from(one).equals(other)).toBe(true)
    const text = Buffer.from(one).toString('latin1')
    expect(text).toContain('/Lang (vi-VN)')
    expect(text).toContain('/StructTreeRoot')
    expect(text).toContain('/DisplayDocTitle true')
    for (const type of ['/S /H1', '/S /P']) expect(text).toContain(type)
  })
  it('has every row of a long table whole, page numbers from the second page on, and its header row said once', async () => {
    const rows = 600
    const model = modelOf(longTable(rows))
    const bytes = await engineJobs.pdf(model)
    expect(readBack(bytes).filter((words) => words.trim() === 'Họ và tên')).toHaveLength(1)
    const pages = (await poppler(bytes, '-layout')).split('\f').filter((page) => page.trim() !== '')
    expect(pages.length).toBeGreaterThan(14)
    expect(pages.filter((page) => page.includes('Họ và tên')).length).toBeGreaterThan(14)
    expect(missingIn(plainText(model), pages.join('\n'))).toEqual([])
    // A row is on one page: its number beside its name.
    for (const at of [1, 37, 38, 39, 500, rows])
      expect(
        pages.some((page) => new RegExp(`^\\s*${at}\\s+Người thứ ${at}\\s+Thôn Đông`, 'm').test(page)),
        `${at}`,
      ).toBe(true)
    expect(pages.at(-1)?.trimStart()).toMatch(/^\d+\s/)
  })
  it('says the header of a table gathered from the tasks once too, on however many pages it stands', async () => {
    const item = (id: string, text: string, children: Block[] = []): Block => ({
      id,
      kind: 'item',
      marker: 'a',
      text,
      children,
    })
    const tasks = Array.from({ length: 60 }, (_, at) =>
      item(`v${at}`, `Việc thứ ${at + 1} của năm, làm tại các thôn.`, [
        { ...item(`c${at}`, 'Phòng Kinh tế.'), duty: { role: 'lead', label: 'Cơ quan chủ trì' } },
      ]),
    )
    const model = modelOf(
      aPlan({
        body: tasks,
        annexes: [{ id: 'pc', title: 'Phân công', orientation: 'landscape', body: [], generated: 'assignments' }],
      }),
    )
    const bytes = await engineJobs.pdf(model)
    expect(faultOf(bytes, plainText(model))).toBeNull()
    expect(readBack(bytes).filter((words) => words.trim() === 'Cơ quan phối hợp')).toHaveLength(1)
  })
  it('is not made where a letter has no shape: the clerk is told which', async () => {
    const model = modelOf(aPlan({ title: 'Triển khai \u{1F600} năm 2026' }))
    await expect(engineJobs.pdf(model)).rejects.toMatchObject({
      problem: { code: 'export.pdf-letters', what: expect.stringContaining('\u{1F600}') },
    })
  })
  it('is found out where its words are not those of the plan', async () => {
    const model = modelOf(aPlan())
    const bytes = await engineJobs.pdf(model)
    expect(faultOf(bytes, plainText(model))).toBeNull()
    expect(faultOf(bytes, `${plainText(model)} thêm`)).toContain('thiếu chữ “thêm”')
    expect(faultOf(bytes, plainText(model).replace('KẾ HOẠCH', 'KẾ'))).toContain('thừa chữ')
    expect(faultOf(bytes.slice(0, 2000), plainText(model))).not.toBeNull()
  })
  it('is never written over one that somebody signed', async () => {
    const path = join(await folder(), 'da-ky.pdf')
    await writeFile(path, '%PDF-1.7\n1 0 obj\n<< /Type /Sig /ByteRange [0 10 20 30] >>\nendobj\n')
    const before = await readFile(path)
    const bytes = await engineJobs.pdf(modelOf(aPlan()))
    await expect(writeExport(path, bytes)).rejects.toMatchObject({ problem: { code: 'export.signed-pdf' } })
    expect((await readFile(path)).equals(before)).toBe(true)
    await writeFile(path, '%PDF-1.7\n')
    await writeExport(path, bytes)
    expect((await readFile(path)).equals(bytes)).toBe(true)
  })
})
