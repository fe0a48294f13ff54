/** What a template may not carry over into a plan of another office or of another subject. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { runChecks } from '../../core/checks/engine/runChecks.ts'
import { plainText } from '../../core/document/plainText.ts'
import type { CitedDocument, Draft } from '../../core/draft/draft.ts'
import { applyEdit } from '../../core/draft/edits.ts'
import type { OfficeProfile } from '../../core/draft/office.ts'
import { renderDraft } from '../../core/render/render.ts'
import { checkTemplate } from '../../core/template/checkTemplate.ts'
import { newDraft } from '../../core/template/newDraft.ts'
import { formFor } from '../../core/template/officeAnswers.ts'
import type { Template } from '../../core/template/template.ts'
import { anOffice } from '../support/anOffice.ts'

const file = (template: string, name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../templates/${template}/${name}`, import.meta.url)), 'utf8')

function templateOf(id: string): Template {
  const { template } = checkTemplate({ 'form.json': file(id, 'form.json'), 'body.hbs': file(id, 'body.hbs') })
  if (!template) throw new Error(id)
  return template
}

interface Wishes {
  office?: OfficeProfile | null
  facts?: Draft['facts']
  year?: number
}
const begun = (id: string, { office = null, facts = {}, year = 2027 }: Wishes): Draft =>
  newDraft({ template: templateOf(id), office, year, title: '', facts, id: 'thu', now: new Date(0) })
const printed = (draft: Draft, id: string): string => plainText(renderDraft(draft, templateOf(id).form).document)

const ward: OfficeProfile = anOffice({
  name: 'Ủy ban nhân dân phường Tân Lập',
  shortName: 'UBND phường Tân Lập',
  place: 'Tân Lập',
  units: [
    { id: 'u1', name: 'Phòng Kinh tế, Hạ tầng và Đô thị', code: 'KTHTĐT' },
    { id: 'u2', name: 'Phòng Văn hóa - Xã hội', code: 'VHXH' },
    { id: 'u3', name: 'Trung tâm Văn hóa, Thông tin và Thể thao', code: 'TTVH' },
  ],
  recipients: [
    { id: 'r1', text: 'UBND thành phố', purpose: 'để b/c', group: 'higher' },
    { id: 'r2', text: 'TT Đảng ủy phường Tân Lập', purpose: 'để b/c', group: 'party' },
    { id: 'r3', text: 'Các tổ dân phố', purpose: '', group: 'units' },
    { id: 'r4', text: 'Phòng Văn hóa - Xã hội', purpose: '', group: 'units' },
  ],
})
const zone: OfficeProfile = anOffice({
  name: 'Ủy ban nhân dân đặc khu Hòn Lớn',
  shortName: 'UBND đặc khu Hòn Lớn',
  place: 'Hòn Lớn',
})

const resolution = (subject: string): CitedDocument => ({
  type: 'Nghị quyết',
  number: '27/NQ-HĐND',
  date: '2026-12-18',
  issuer: 'Hội đồng nhân dân phường Tân Lập',
  subject,
})
const subjects = [
  'về phát triển kinh tế tập thể năm 2027',
  'về việc đặt tên đường và công trình công cộng trên địa bàn phường Tân Lập',
  'về phòng, chống sạt lở bờ sông giai đoạn 2026 - 2030',
]

/** Every four words in a row, as they are said. */
function runs(text: string): Set<string> {
  const words = text.toLocaleLowerCase('vi').match(/[\p{L}\d]+/gu) ?? []
  return new Set(words.slice(3).map((_, at) => words.slice(at, at + 4).join(' ')))
}

const ids = ['ke-hoach', 'ke-hoach-nghi-quyet', 'ke-hoach-dan-chu-nam']

describe('a plan for a resolution', () => {
  it.each(subjects)('says nothing of the sample: %s', (subject) => {
    const id = 'ke-hoach-nghi-quyet'
    const text = printed(begun(id, { office: ward, facts: { nghi_quyet: resolution(subject) } }), id)
    expect(text).toContain(subject)
    const own = runs(file(id, 'body.hbs').replaceAll('[goi-san]', ''))
    const given = runs(`${JSON.stringify(ward)} ${JSON.stringify(resolution(subject))} ${file(id, 'form.json')}`)
    const sample = runs(file(id, 'sample.json'))
    expect([...runs(text)].filter((run) => sample.has(run) && !own.has(run) && !given.has(run))).toEqual([])
    expect(text).not.toMatch(/dân chủ|hương ước|đối thoại/iu)
  })

  it('names the year once where the resolution names it too', () => {
    const id = 'ke-hoach-nghi-quyet'
    for (const subject of subjects) {
      const text = printed(begun(id, { facts: { nghi_quyet: resolution(subject) } }), id)
      expect(text).not.toMatch(/năm 2027[^\n]{0,3}năm 2027/u)
      expect(text).toContain('năm 2027')
    }
  })

  it('promises no figure nobody set', () => {
    for (const id of ids) expect(file(id, 'body.hbs')).not.toMatch(/\d+\s?%|\btrở lên/u)
  })
})

describe.each(ids)('the template %s', (id) => {
  it('calls a phường by its name, its people and its rooms', () => {
    const draft = begun(id, { office: ward })
    const text = printed(draft, id)
    expect(text).not.toMatch(/(?<!\p{L})(?:xã(?! hội)|thôn)(?!\p{L})/iu)
    expect(text).toContain('Ủy ban nhân dân phường')
    expect(text).toContain('Tổ trưởng tổ dân phố')
    expect(text).toContain('Phòng Kinh tế, Hạ tầng và Đô thị')
    expect(text).toContain('Trung tâm Văn hóa, Thông tin và Thể thao')
    expect(text).toContain('Ủy ban nhân dân thành phố')
  })

  it('calls a đặc khu by its name', () => {
    const text = printed(begun(id, { office: zone }), id)
    expect(text).not.toMatch(/(?<!\p{L})(?:xã(?! hội)|phường)(?!\p{L})/iu)
    expect(text).toContain('Ủy ban nhân dân đặc khu')
    expect(text).toContain('Trưởng thôn, Tổ trưởng tổ dân phố')
  })

  it('asks nobody first for what the profile knows, and a unit only where the office has none', () => {
    const first = (office: OfficeProfile | null) =>
      formFor(templateOf(id).form, office).fields.filter(({ askFirst }) => askFirst)
    expect(first(ward).filter(({ fromOffice }) => fromOffice)).toEqual([])
    expect(first(null).length).toBeGreaterThanOrEqual(first(ward).length)
    const none = begun(id, { office: anOffice({ units: [] }) })
    expect(none.facts).not.toHaveProperty('phong_chu_tri')
    expect(printed(none, id)).toContain('[phòng chủ trì tham mưu]')
  })

  it('writes each body once among the recipients', () => {
    const lines = begun(id, { office: ward }).recipients.lines.map(({ text }) => text)
    expect(lines).not.toContain('TT Đảng ủy phường Tân Lập')
    expect(lines).not.toContain('UBND thành phố')
    expect(lines).not.toContain('Các tổ dân phố')
    expect(lines).not.toContain('Phòng Văn hóa - Xã hội')
  })

  it('is signed only when every suggested word was kept or replaced', () => {
    const { form } = templateOf(id)
    const suggestedIn = (draft: Draft) => {
      const { document, missing, faults } = renderDraft(draft, form)
      const input = { draft, document, form, office: ward, missing, faults, final: true }
      return runChecks(input).filter(({ rule }) => rule === 'PLH-06')
    }
    const draft = begun(id, { office: ward })
    const found = suggestedIn(draft)
    expect(found.length).toBeGreaterThan(15)
    expect(found.every(({ severity, fix }) => severity === 'error' && fix?.kind === 'one-click')).toBe(true)
    const edits = found.flatMap(({ fix }) => fix?.edit ?? [])
    const kept = edits.reduce(applyEdit, draft)
    expect(suggestedIn(kept)).toEqual([])
    expect(printed(kept, id)).toBe(printed(draft, id))
    const [first] = edits
    expect(suggestedIn(first ? applyEdit(draft, first) : draft)).toHaveLength(found.length - 1)
  })
})
