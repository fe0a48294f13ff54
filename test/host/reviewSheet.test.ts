import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../core/document/plainText.ts'
import { layoutPages } from '../../core/docx/layoutPages.ts'
import { createHost } from '../../electron/host/createHost.ts'
import { makeReviewSheet } from '../../electron/host/plans/reviewSheet.ts'
import { inlineEngine } from '../../electron/host/workers/workerClient.ts'
import { aPlan, basis, item } from '../support/aPlan.ts'
import { commandLine } from '../support/cli.ts'
import { corePorts } from '../support/doors.ts'
import { tempFolder } from '../support/tempFolder.ts'

const parts = { form: null, office: null }
const noon = new Date(2026, 0, 6, 12, 0)

/** A plan with more mistakes and more căn cứ than a page has room for. */
const crowded = aPlan((plan) => ({
  ...plan,
  body: [
    ...Array.from({ length: 30 }, (_, index) => ({
      ...basis(
        `Căn cứ Quyết định số ${index + 1}/QĐ-UBND ngày 05/01/2026 của Ủy ban nhân dân xã Bình Minh về việc thứ ${index + 1}`,
      ),
      id: `cc${index}`,
    })),
    ...plan.body.map((block) =>
      block.role === 'budget'
        ? {
            ...block,
            children: Array.from({ length: 60 }, (_, index) => ({
              ...item('1', `Việc thứ ${index + 1} làm theo Luật dân chủ , xong trước ngày 31/6/2026 .`),
              id: `v${index}`,
            })),
          }
        : block,
    ),
  ],
}))

describe('phiếu rà soát', () => {
  it('is one page even for a plan full of mistakes, and says how much it does not name', async () => {
    const { sheet, findings } = await makeReviewSheet(inlineEngine(), crowded, parts, noon)
    expect(layoutPages(sheet).pages).toHaveLength(1)
    const text = plainText(sheet)
    const named = text.split('\n').filter((line) => /^(?:Lỗi|Cảnh báo|Gợi ý)\t/.test(line))
    expect(named.length).toBeGreaterThan(3)
    const told = named.reduce((sum, line) => sum + Number(/\((\d+) chỗ\)\t/.exec(line)?.[1] ?? 1), 0)
    expect(text).toContain(`… và ${findings.length - told} chỗ nữa`)
    expect(text).toMatch(/… và \d+ văn bản nữa/)
  })

  it('is one page even where every name and every word is as long as it can be', async () => {
    const long = (words: string, times: number): string => Array.from({ length: times }, () => words).join(' ')
    const draft = {
      ...crowded,
      title: long('Triển khai thực hiện nhiệm vụ trọng tâm', 60),
      letterhead: {
        ...crowded.letterhead,
        parent: long('Ủy ban nhân dân thành phố', 3),
        issuer: long('Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở', 3),
      },
    }
    const first = await makeReviewSheet(inlineEngine(), draft, parts, noon)
    const waivers = first.findings.slice(0, 40).map(({ id, rule }) => ({
      finding: id,
      rule,
      reason: long('theo ý kiến chỉ đạo của lãnh đạo', 40),
      at: noon.toISOString(),
    }))
    const { sheet } = await makeReviewSheet(inlineEngine(), { ...draft, waivers }, parts, noon)
    expect(layoutPages(sheet).pages).toHaveLength(1)
    expect(plainText(sheet)).toContain('đã bỏ qua 40 điều, có lý do')
  })

  it('is saved where exports go, and never over another file without asking', async () => {
    const folder = await tempFolder()
    const asked: string[] = []
    const host = createHost({
      ...(await corePorts()),
      host: 'electron',
      delivery: {
        kind: 'dialog',
        choosePath: async ({ fileName }) => {
          asked.push(fileName)
          return asked.length === 1 ? join(folder, fileName) : null
        },
      },
    })
    const write = () => host.handlers['document.reviewSheet']({ draft: aPlan(), fileName: 'Phiếu rà soát' })
    expect(await write()).toMatchObject({ kind: 'saved', path: join(folder, 'Phiếu rà soát.docx') })
    const path = join(folder, 'Phiếu rà soát.docx')
    expect((await readFile(path)).subarray(0, 2).toString()).toBe('PK')
    await writeFile(path, 'của người khác')
    expect(await write()).toEqual({ kind: 'cancelled' })
    expect(await readFile(path, 'utf8')).toBe('của người khác')
    expect(asked).toEqual(['Phiếu rà soát.docx', 'Phiếu rà soát.docx'])
    await host.close()
  })

  it('comes from the command line too, beside what the check says', async () => {
    const { run, write, bytes } = await commandLine()
    await write('kh.json', JSON.stringify(crowded))
    const result = await run(['check', 'kh.json', '--severity', 'error', '--sheet', 'phieu.docx'])
    expect(result.code).toBe(1)
    expect(result.err).toContain('Đã ghi phiếu rà soát')
    expect((await bytes('phieu.docx')).subarray(0, 2).toString()).toBe('PK')
    expect(await run(['check', 'kh.json', '--sheet', 'phieu.pdf'])).toMatchObject({ code: 2 })
    expect((await run(['check', '--help'])).err).toContain('--sheet')
  })
})
