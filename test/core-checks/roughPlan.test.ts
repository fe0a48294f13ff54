import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { fixAll } from '../../core/checks/engine/fixAll.ts'
import type { Finding } from '../../core/checks/shape/finding.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { walkDraft } from '../../core/draft/walk.ts'
import type { ForeignInput } from '../../electron/host/imports/foreign.ts'
import { foreignReader, readOnce } from '../../electron/host/imports/foreignReader.ts'
import { importFile } from '../../electron/host/imports/importFile.ts'
import { buildDocument } from '../../electron/host/plans/buildDocument.ts'

const file = new URL('../fixtures/rough/dan-chu-thi-tran.txt', import.meta.url)
const build = (draft: Draft): Finding[] => buildDocument(draft, { form: null, office: null, final: false }).findings

let draft: Draft
let findings: Finding[]
beforeAll(async () => {
  let ids = 0
  const now = (): Date => new Date(2026, 0, 5)
  const once = (input: ForeignInput) => readOnce(foreignReader({ now }), input)
  const parts = { now, newId: () => `id-${++ids}`, once }
  draft = (await importFile(readFileSync(file), 'dan-chu-thi-tran.txt', parts)).draft
  findings = build(draft)
})

describe('a plan full of mistakes', () => {
  it.each([
    ['LAW-13', 'Căn cứ Luật Thực hiện dân chủ'],
    ['LAW-14', 'Căn cứ Luật Thực hiện dân chủ'],
    ['LAW-12', 'ban hành quy định chi tiết'],
    ['CAP-05', 'Luật thực hiện dân chủ ở cơ sở'],
    ['LAW-11', 'Luật dân chủ ở cơ sở'],
    ['LAW-11', 'Luật dân chủ cơ sở'],
    ['LAW-04', 'Quyết định số 22/2018/QĐ-TTg'],
    ['LAW-06', 'Nghị định số 145/2020/NĐ-CP'],
    ['STR-03', '1. Tuyên truyền'],
    ['STR-01', 'III. TỔ CHỨC THỰC HIỆN'],
    ['STR-02', 'III. TRÁCH NHIỆM THI HÀNH'],
    ['CAP-02', 'Kịp thời'],
    ['CAP-03', 'vụ nhân dân'],
    ['CAP-01', 'phối hợp'],
    ['TXT-02', 'nâng cáo'],
    ['TXT-02', 'phát luật'],
    ['TXT-05', 'phố ,'],
    ['TXT-06', 'ngườidân'],
    ['TXT-07', 'nô....'],
    ['TXT-12', 'người lao'],
    ['TXT-12', 'ở các tại'],
    ['TXT-16', 'công khai minh bạch'],
    ['DATE-02', 'trước ngày 15/3/2025'],
    ['DATE-07', 'định kỳ theo quy định'],
    ['ABB-05', 'Ban Giám sát đầu tư cộng đồng'],
    ['REC-01', 'Lưu: VP-UBND'],
    ['REC-04', 'UBND huyện'],
    ['OLD-04', 'Ban Dân vận Đảng ủy'],
  ])('has %s at “%s”', (rule, words) => {
    const there = findings.filter((finding) => finding.rule === rule)
    expect(there.map(({ excerpt }) => excerpt).join('\n')).toContain(words)
  })

  it('is left by the safe fixes with nothing more that is safe, and with every sentence it had', () => {
    const { draft: mended, done } = fixAll(draft, build)
    expect(done.length).toBeGreaterThan(8)
    expect(build(mended).filter(({ fix }) => fix?.kind === 'auto')).toEqual([])
    const text = [...walkDraft(mended)].map((block) => block.text).join('\n')
    expect(text).toContain('không sách nhiễu Nhân dân.')
    expect(text).toContain('Vận động người dân tham gia')
    // A stray “ở các tại” is for a person to read.
    expect(text).toContain('Luật dân chủ ở các tại đơn vị')
  })
})
