/** Templates of the clerk's own: named, copied, thrown away and back, given to another office and taken from one. */
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../core/checks/shape/finding.ts'
import { plainText } from '../../core/document/plainText.ts'
import type { Draft } from '../../core/draft/draft.ts'
import type { TemplateForm } from '../../core/template/template.ts'
import { aPlan, paragraph } from '../support/aPlan.ts'
import { type Door, directDoor } from '../support/doors.ts'

async function withOwn(): Promise<Door & { id: string }> {
  const door = await directDoor()
  const { id } = await door.call('templates.saveDraft', { draft: aPlan(), name: 'Dân chủ hằng năm', summary: '' })
  return { ...door, id }
}

const ownOf = async ({ call }: Door) => (await call('templates.list', {})).filter(({ own }) => own)

describe('a template of the clerk', () => {
  it('is given another name and use, as its next version, and still begins plans and shows its sample', async () => {
    const door = await withOwn()
    const told = await door.call('templates.describe', { id: door.id, name: 'Dân chủ', summary: 'Mỗi tháng Giêng.' })
    expect(told).toMatchObject({ id: door.id, name: 'Dân chủ', summary: 'Mỗi tháng Giêng.', version: '2', faults: [] })
    expect((await door.call('drafts.begin', { template: door.id })).template).toEqual({ id: door.id, version: '2' })
    expect((await door.call('templates.sample', { id: door.id })).template).toEqual({ id: door.id, version: '2' })
  })

  it('is copied under a name of its own, as is one of the product', async () => {
    const door = await withOwn()
    await door.call('templates.duplicate', { id: door.id })
    await door.call('templates.duplicate', { id: door.id })
    await door.call('templates.duplicate', { id: 'ke-hoach' })
    const names = (await ownOf(door)).map(({ name }) => name)
    expect(new Set(names).size).toBe(4)
    expect(names).toContain('Dân chủ hằng năm (bản sao)')
    expect((await ownOf(door)).flatMap(({ faults }) => faults)).toEqual([])
  })

  it('goes to the bin and comes back; one of the product does not go', async () => {
    const door = await withOwn()
    await door.call('templates.remove', { id: door.id })
    expect(await ownOf(door)).toEqual([])
    expect(await door.call('templates.removed', {})).toEqual([{ id: door.id, name: 'Dân chủ hằng năm' }])
    await door.call('templates.restore', { id: door.id })
    expect(await ownOf(door)).toHaveLength(1)
    expect(await door.ask('templates.remove', { id: 'ke-hoach' })).toMatchObject({
      ok: false,
      problem: { code: 'template.not-own' },
    })
  })

  it('is one file in another office, the same but for the plan it was made of', async () => {
    const door = await withOwn()
    const text = await door.call('templates.file', { id: door.id, sample: false })
    expect(text).not.toContain('Nguyễn Thị Hòa')
    const other = await directDoor()
    const taken = await other.call('templates.take', { name: 'a.mau.json', text })
    const form = async (from: Door, id: string): Promise<TemplateForm> => from.call('templates.get', { id })
    expect(await form(other, taken.id)).toEqual({ ...(await form(door, door.id)), id: taken.id })
    const begun = async (from: Door, id: string) => (await from.call('drafts.begin', { template: id })).body
    expect(await begun(other, taken.id)).toEqual(await begun(door, door.id))
    expect(await other.ask('templates.sample', { id: taken.id })).toMatchObject({
      problem: { code: 'template.no-sample' },
    })
    const whole = await door.call('templates.file', { id: door.id, sample: true })
    expect(whole).toContain('Nguyễn Thị Hòa')
    expect((await other.call('templates.take', { name: 'b.json', text: whole })).name).toBe('Dân chủ hằng năm (2)')
  })
})

describe('a plan from a template of an earlier year', () => {
  const lines = [
    'Tổ chức hội nghị sơ kết ngày 29/4/2026 (Thứ Tư).',
    'Gửi báo cáo chậm nhất ngày 15/7/2026.',
    'Thực hiện Kế hoạch số 06/KH-UBND ngày 08/01/2026 của Ủy ban nhân dân tỉnh về dân chủ ở cơ sở.',
  ]
  const oldPlan = () =>
    aPlan((plan) => ({
      ...plan,
      body: [...plan.body, ...lines.map((text, n) => ({ ...paragraph(text), id: `dong-${n}` }))],
    }))
  const withOld = async () => {
    const door = await directDoor()
    const { id } = await door.call('templates.saveDraft', { draft: oldPlan(), name: 'Sơ kết', summary: '' })
    return { ...door, id }
  }
  const lastLines = ({ body }: Draft) => body.slice(-lines.length).map(({ text }) => text)

  it('is the same plan for the year it was made in', async () => {
    const { call, id } = await withOld()
    expect(lastLines(await call('drafts.begin', { template: id, year: 2026 }))).toEqual(lines)
  })

  it('has its days moved with their weekdays, and is asked about the documents of the old year', async () => {
    const { call, id } = await withOld()
    const draft = await call('drafts.create', { template: id, year: 2028 })
    // The 15th would be a Saturday: a deadline moves to the working day before.
    expect(lastLines(draft)).toEqual([
      'Tổ chức hội nghị sơ kết ngày 29/4/2028 (Thứ Bảy).',
      'Gửi báo cáo chậm nhất ngày 14/7/2028.',
      lines[2],
    ])
    expect(draft.origin).toMatchObject({ kind: 'template', fromYear: 2026 })
    const { document, findings } = await call('document.build', { draft })
    expect(findings.filter(({ rule }: Finding) => rule === 'ROL-03')).toHaveLength(1)
    expect(plainText(document)).not.toMatch(/(?:tháng \d+ năm |\/7\/)2026/u)
  })

  it('is signed in the year before where the old one was, and its days of December are no leftover', async () => {
    const door = await directDoor()
    const old = aPlan((plan) => ({
      ...plan,
      letterhead: { ...plan.letterhead, date: '2025-12-22' },
      body: [...plan.body, { ...paragraph('Ban hành kế hoạch của thôn trước ngày 31/12/2025.'), id: 'dong-0' }],
    }))
    const { id } = await door.call('templates.saveDraft', { draft: old, name: 'Dân chủ', summary: '' })
    const draft = await door.call('drafts.create', { template: id, year: 2027 })
    expect(draft.body.at(-1)?.text).toBe('Ban hành kế hoạch của thôn trước ngày 31/12/2026.')
    expect(draft.letterhead.issueYear).toBe(2026)
    const { findings } = await door.call('document.build', { draft })
    expect(findings.filter(({ rule }: Finding) => /^ROL-0[12]$/u.test(rule))).toEqual([])
  })

  it('keeps the answers given to its questions as they were given', async () => {
    const { call, id } = await withOld()
    const draft = await call('drafts.begin', { template: id, year: 2027, facts: { han: '2026-05-04' } })
    expect(draft.facts.han).toBe('2026-05-04')
  })
})

describe('a file that is no template, or no good one', () => {
  const files = (patch: Record<string, unknown>) =>
    JSON.stringify({ format: 'mau-ke-hoach-tep', version: 1, files: { ...good(), ...patch } })
  const form = (patch: Record<string, unknown>) => JSON.stringify({ ...JSON.parse(good()['form.json']), ...patch })
  const good = () => ({
    'form.json': JSON.stringify({
      format: 'mau-ke-hoach',
      formatVersion: 1,
      id: 'la',
      version: '1',
      name: 'Mẫu lạ',
      summary: 'x',
      needs: [],
      title: 'x',
      fields: [],
      steps: [],
      recipients: [],
    }),
    'body.hbs': 'I. NỘI DUNG\n\n1. Họp.\n',
  })
  it.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['of a later version', JSON.stringify({ format: 'mau-ke-hoach-tep', version: 2, files: good() })],
    ['a draft', JSON.stringify({ format: 'ke-hoach', version: 2 })],
    ['without its form', JSON.stringify({ format: 'mau-ke-hoach-tep', version: 1, files: { 'body.hbs': 'I. A' } })],
    ['with code in its body', files({ 'body.hbs': 'I. A\n\n1. {{#each this}}x{{/each}}\n' })],
    ['with a way up in an expression', files({ 'body.hbs': 'I. A\n\n1. {{../constructor}}\n' })],
    ['with the prototype asked for', files({ 'body.hbs': 'I. A\n\n1. {{constructor.constructor}}\n' })],
    ['with a name that leads elsewhere', files({ 'form.json': form({ id: '../../x' }) })],
    ['with a page the decree does not allow', files({ 'layout.json': '{"indent": 90}' })],
    ['with a sample that is none', files({ 'sample.json': '{"format":"ke-hoach"}' })],
  ])('%s is refused in words, and nothing is stored', async (_, text) => {
    const door = await directDoor()
    const reply = await door.ask('templates.take', { name: 'la.json', text })
    expect(reply).toMatchObject({ ok: false, problem: { what: expect.stringMatching(/la\.json/u) } })
    expect(await ownOf(door)).toEqual([])
  })

  it('but a good one is taken', async () => {
    const door = await directDoor()
    expect(await door.call('templates.take', { name: 'la.json', text: files({}) })).toMatchObject({
      own: true,
      faults: [],
    })
  })
})
