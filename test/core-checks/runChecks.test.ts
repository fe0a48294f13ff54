import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { runChecks } from '../../core/checks/engine/runChecks.ts'
import type { Finding } from '../../core/checks/shape/finding.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { applyEdit } from '../../core/draft/edits.ts'
import { readDraft } from '../../core/draft/readDraft.ts'
import { renderDraft } from '../../core/render/render.ts'
import { checkTemplate } from '../../core/template/checkTemplate.ts'
import type { TemplateForm } from '../../core/template/template.ts'
import { fixture, type fixtureNames, readPlan } from '../core-import/reading.ts'
import { aPlan, item, section } from '../support/aPlan.ts'

function check(draft: Draft, final = false, form: TemplateForm | null = null): Finding[] {
  const { document, missing, faults } = renderDraft(draft, form)
  return runChecks({ draft, document, final, form, missing, faults })
}

const twice = (plan: Draft): Draft => ({
  ...plan,
  body: plan.body.map((block) =>
    block.role === 'budget'
      ? { ...block, children: [...block.children, { ...item('1', 'Nguồn huy động khác.'), id: 'lap', label: '2.' }] }
      : block,
  ),
})

describe('a finding', () => {
  it('keeps its id while its words stay, wherever other text is changed', () => {
    const before = check(aPlan(twice)).find((finding) => finding.rule === 'STR-03')
    const other = aPlan((plan) => ({ ...twice(plan), title: 'Một tên khác năm 2026' }))
    expect(check(other).find((finding) => finding.rule === 'STR-03')?.id).toBe(before?.id)
    expect(before?.id).toMatch(/^STR-03\|block\/lap\|[0-9a-f]{8}$/)
  })
  it('takes another id when its words change', () => {
    const before = check(aPlan(twice))[0]
    const changed = applyEdit(aPlan(twice), { op: 'set-text', block: 'lap', text: 'Nguồn tài trợ.' })
    expect(check(changed)[0]?.id).not.toBe(before?.id)
  })
  it('let pass with a reason carries the reason and stays in the list', () => {
    const [found] = check(aPlan(twice))
    const waived = applyEdit(aPlan(twice), {
      op: 'put-waiver',
      waiver: { finding: found?.id ?? '', rule: 'STR-03', reason: 'Giữ như bản gốc', at: '2026-01-05T08:00:00.000Z' },
    })
    expect(check(waived)[0]).toMatchObject({ id: found?.id, waived: { reason: 'Giữ như bản gốc' } })
  })
  it('leads to the step that edits its place', () => {
    const draft = aPlan((plan) => ({
      ...twice(plan),
      title: `${plan.title}.`,
      letterhead: { ...plan.letterhead, code: 'QĐ-UBND' },
      recipients: { ...plan.recipients, filing: 'VĂN' },
      annexes: [{ id: 'p1', title: 'Danh mục', orientation: 'portrait', body: [] }],
    }))
    const steps = Object.fromEntries(check(draft).map((finding) => [finding.rule, finding.step]))
    expect(steps).toMatchObject({
      'LAY-06': 'co-quan',
      'LAY-15': 'ten-can-cu',
      'STR-03': 'kinh-phi',
      'STR-13': 'phu-luc',
      'REC-01': 'noi-nhan',
    })
  })
  it('for a section that is not there leads to the step where it is written', () => {
    const draft = aPlan((plan) => ({ ...plan, body: plan.body.filter((block) => block.role !== 'budget') }))
    expect(check(draft).find((finding) => finding.rule === 'STR-09')?.step).toBe('kinh-phi')
  })
})

describe('the list of findings', () => {
  it('has errors first, then warnings, then hints, each by step', () => {
    for (const name of ['gach-va-cong', 'nhan-trung-lap'] satisfies (typeof fixtureNames)[number][]) {
      const ranks = check(readPlan(fixture(name)).draft).map(({ severity }) =>
        ['error', 'warning', 'hint'].indexOf(severity),
      )
      expect(ranks.length).toBeGreaterThan(3)
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
    }
  })
  it('has no id twice', () => {
    const ids = check(readPlan(fixture('gach-va-cong')).draft).map((finding) => finding.id)
    expect(new Set(ids).size).toBe(ids.length)
  })
  it('is empty once every button of an automatic fix is pressed, as far as they go', () => {
    let draft = readPlan(fixture('nhan-trung-lap')).draft
    const first = check(draft).map((finding) => finding.rule)
    expect(first).toEqual(expect.arrayContaining(['STR-01', 'STR-02', 'STR-03', 'STR-04']))
    for (let round = 0; round < 20; round++) {
      const next = check(draft).find((finding) => finding.rule.startsWith('STR-0') && finding.fix?.edit)
      if (!next?.fix?.edit) break
      draft = applyEdit(draft, next.fix.edit)
    }
    const left = check(draft).map((finding) => finding.rule)
    for (const rule of ['STR-01', 'STR-02', 'STR-03', 'STR-04', 'STR-05', 'STR-06']) expect(left).not.toContain(rule)
  })
})

describe('a plan of twenty thousand wrong labels', () => {
  it('gives a list a person can read, not one that weighs more than the plan', () => {
    const points = 'a) Tuyên truyền tới từng hộ trên địa bàn thôn theo tài liệu của xã.\n'.repeat(20_000)
    const text = `KẾ HOẠCH\nTuyên truyền năm 2026\nI. NỘI DUNG\n1. Việc làm\n${points}Nơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\n`
    const findings = check(readPlan(text).draft)
    expect(findings.find((finding) => finding.rule === 'STR-04')?.severity).toBe('error')
    expect(JSON.stringify(findings).length).toBeLessThan(300_000)
  })
})

describe('an imported plan', () => {
  it('is told of what the file has lost in hints, never in errors', () => {
    const findings = check(readPlan(fixture('khong-phan-dau')).draft)
    expect(findings.filter((finding) => finding.severity === 'error')).toEqual([])
    const lost = findings.filter((finding) => finding.message.includes('trong bản nhập'))
    expect(lost.map((finding) => [finding.rule, finding.severity])).toEqual([
      ['LAY-01', 'hint'],
      ['LAY-08', 'hint'],
      ['SIG-01', 'hint'],
    ])
  })
  it('but must be completed before it is signed', () => {
    const errors = check(readPlan(fixture('khong-phan-dau')).draft, true).filter(({ severity }) => severity === 'error')
    expect(errors.map((finding) => finding.excerpt)).toEqual(['ký hiệu của văn bản', 'CHỦ TỊCH'])
  })
})

describe('a blank', () => {
  const empty = aPlan((plan) => ({
    ...plan,
    body: [...plan.body.slice(0, 4), section('', 'content'), ...plan.body.slice(4)],
  }))

  it('is a warning while drafting and an error in the copy to be signed', () => {
    expect(check(empty).find((finding) => finding.rule === 'ASK')?.severity).toBe('warning')
    expect(check(empty, true).find((finding) => finding.rule === 'ASK')?.severity).toBe('error')
  })
})

const templates = fileURLToPath(new URL('../../templates/', import.meta.url))
const folders = readdirSync(templates, { withFileTypes: true }).filter((entry) => entry.isDirectory())

describe.each(folders.map((entry) => entry.name))('the sample of template %s', (name) => {
  const files = Object.fromEntries(
    readdirSync(`${templates}${name}`).map((file) => [file, readFileSync(`${templates}${name}/${file}`, 'utf8')]),
  )
  const { template } = checkTemplate(files)
  const read = readDraft(JSON.parse(files['sample.json'] ?? '{}'))

  it('gives no error and no warning, as a draft and to be signed', () => {
    if (!read.ok || !template) throw new Error(`mẫu ${name} không đọc được`)
    for (const final of [false, true]) {
      const serious = check(read.draft, final, template.form).filter((finding) => finding.severity !== 'hint')
      expect(serious.map((finding) => `${finding.rule}: ${finding.message}`)).toEqual([])
    }
  })
})
