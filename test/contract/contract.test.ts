/** One suite for every door: what an operation does may not depend on the line that carries it. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { anOffice } from '../support/anOffice.ts'
import { aPlan } from '../support/aPlan.ts'
import { codeOf } from '../support/doors.ts'
import { everyDoor } from '../support/everyDoor.ts'

const office = anOffice({
  units: [{ id: 'u1', name: 'Phòng Văn hóa - Xã hội', code: 'VHXH' }],
  signers: [{ id: 's1', name: 'Nguyễn Văn An', post: 'Chủ tịch', headPost: 'Chủ tịch', form: 'tm' }],
  recipients: [{ id: 'r1', text: 'Lưu trữ lịch sử', purpose: '', group: 'other' }],
})

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64')

describe.each(everyDoor)('the host %s', (_, open) => {
  it('says what it can do', async () => {
    const door = await open()
    expect(await door.call('app.capabilities', {})).toMatchObject({
      dataFolder: door.dataFolder,
      version: expect.any(String),
    })
  })

  it('refuses what it does not know', async () => {
    const door = await open()
    expect(await codeOf(door, 'drafts.format', {})).toBe('request.unknown')
    expect(await codeOf(door, 'constructor', {})).toBe('request.unknown')
    expect(await codeOf(door, 'drafts.open', { id: '../x' })).toBe('request.invalid')
    expect(await codeOf(door, 'drafts.open', 'abc')).toBe('request.invalid')
  })

  it('remembers settings, each by itself', async () => {
    const door = await open()
    expect(await door.call('settings.get', {})).toMatchObject({ theme: 'system', zoom: 1, officeAsked: false })
    await door.call('settings.save', { theme: 'dark' })
    await door.call('settings.save', { officeAsked: true })
    expect(await door.call('settings.get', {})).toMatchObject({ theme: 'dark', zoom: 1, officeAsked: true })
  })

  it('knows no office at first, then the one that was saved, and shows its letterhead', async () => {
    const door = await open()
    expect(await door.call('office.get', {})).toBeNull()
    await door.call('office.save', { office })
    expect(await door.call('office.get', {})).toEqual(office)
    const letterhead = await door.call('office.preview', { office })
    expect(letterhead.issuer.join(' ')).toContain('BÌNH MINH')
    const draft = await door.call('drafts.create', { template: 'ke-hoach' })
    expect(draft.letterhead).toMatchObject({ issuer: office.name, place: 'Bình Minh' })
  })

  it('lists the checks an office may weigh for itself, none of the decree', async () => {
    const door = await open()
    const checks = await door.call('checks.list', {})
    expect(checks).toContainEqual({ id: 'REC-08', title: expect.any(String), severity: 'hint', group: 'Nơi nhận' })
    expect(checks.map(({ id }) => id)).not.toContain('LAY-17')
    expect(checks).toContainEqual(expect.objectContaining({ id: 'ROL-01', group: 'Chỗ còn sót của năm cũ' }))
    expect(checks.filter(({ group }) => group.trim() === '')).toEqual([])
  })

  it('lists the templates that come with it, without faults', async () => {
    const door = await open()
    const templates = await door.call('templates.list', {})
    expect(templates.map((template) => template.id)).toEqual([
      'ke-hoach',
      'ke-hoach-dan-chu-nam',
      'ke-hoach-nghi-quyet',
    ])
    expect(templates.flatMap((template) => template.faults)).toEqual([])
    expect(await door.call('templates.get', { id: 'ke-hoach' })).toMatchObject({ id: 'ke-hoach' })
    expect(await codeOf(door, 'templates.get', { id: 'khong-co' })).toBe('template.not-found')
  })

  it('begins a draft from the sample of a template', async () => {
    const door = await open()
    const sample = await door.call('templates.sample', { id: 'ke-hoach' })
    const draft = await door.call('drafts.create', { template: 'ke-hoach', sample: true })
    expect(draft).toMatchObject({ title: sample.title, revision: 1, origin: { kind: 'template', name: 'ke-hoach' } })
    expect(draft.id).not.toBe(sample.id)
  })

  it('begins a draft from answers, and refuses an answer that is none', async () => {
    const door = await open()
    const draft = await door.call('drafts.create', { template: 'ke-hoach', year: 2027, title: 'Tên kế hoạch' })
    expect(draft).toMatchObject({ year: 2027, title: 'Tên kế hoạch', revision: 1 })
    expect(await codeOf(door, 'drafts.create', { template: 'ke-hoach', facts: { a: { b: 1 } } })).toBe('facts.invalid')
    expect(await codeOf(door, 'drafts.create', { template: 'khong-co' })).toBe('template.not-found')
  })

  it('keeps a draft through its life: opened, saved, renamed, copied, binned, restored, erased', async () => {
    const door = await open()
    const made = await door.call('drafts.create', { template: 'ke-hoach', title: 'Một' })
    const opened = await door.call('drafts.open', { id: made.id })
    expect(opened).toEqual(made)
    const saved = await door.call('drafts.save', { draft: { ...opened, title: 'Hai' }, expectedRevision: 1 })
    expect(saved.revision).toBe(2)
    expect(await codeOf(door, 'drafts.save', { draft: opened, expectedRevision: 1 })).toBe('draft.changed-elsewhere')
    expect(await door.call('drafts.rename', { id: made.id, title: 'Ba' })).toMatchObject({ title: 'Ba', revision: 3 })
    const copy = await door.call('drafts.duplicate', { id: made.id })
    expect(copy).toMatchObject({ title: 'Ba', revision: 1, origin: { kind: 'draft', name: made.id } })
    expect(await door.call('drafts.list', {})).toHaveLength(2)
    await door.call('drafts.delete', { id: made.id })
    expect(await codeOf(door, 'drafts.open', { id: made.id })).toBe('draft.in-bin')
    await door.call('drafts.restore', { id: made.id })
    expect((await door.call('drafts.open', { id: made.id })).title).toBe('Ba')
    await door.call('drafts.delete', { id: made.id })
    await door.call('drafts.erase', { id: made.id })
    expect(await codeOf(door, 'drafts.open', { id: made.id })).toBe('draft.not-found')
    expect((await door.call('drafts.list', {})).map((line) => line.id)).toEqual([copy.id])
  })

  it('takes back the previous copy of a damaged draft', async () => {
    const door = await open()
    const made = await door.call('drafts.create', { template: 'ke-hoach', title: 'Lành' })
    await door.call('drafts.save', { draft: { ...made, title: 'Mới' }, expectedRevision: 1 })
    await writeFile(join(door.dataFolder, 'drafts', `${made.id}.json`), '{"cut')
    expect(await door.call('drafts.list', {})).toMatchObject([{ state: 'broken', hasBackup: true }])
    expect(await codeOf(door, 'drafts.open', { id: made.id })).toBe('draft.broken')
    expect(await door.call('drafts.recover', { id: made.id })).toMatchObject({ title: 'Lành' })
  })

  it('opens a file the clerk chose as a new draft, never over another one', async () => {
    const door = await open()
    const json = JSON.stringify(aPlan({ title: 'Từ tệp' }))
    const first = await door.call('drafts.importFile', { name: 'a.json', base64: base64(json) })
    const second = await door.call('drafts.importFile', { name: 'a.json', base64: base64(json) })
    expect(first.draft.id).not.toBe(second.draft.id)
    expect(await door.call('drafts.list', {})).toMatchObject([{ title: 'Từ tệp' }, { title: 'Từ tệp' }])
    const text = 'KẾ HOẠCH\nThực hiện dân chủ ở cơ sở\n\nI. MỤC ĐÍCH\n1. Nâng cao nhận thức.\n\nNơi nhận:\n- Lưu: VT.\n'
    const read = await door.call('drafts.importFile', { name: 'Kế hoạch cũ.txt', base64: base64(text) })
    expect(read.draft.title).toContain('Thực hiện dân chủ ở cơ sở')
  })

  it.each([
    ['not JSON', 'a.json', '{"format":', 'import.not-json'],
    ['of a newer version', 'a.json', JSON.stringify({ ...aPlan(), version: 9 }), 'draft.newer'],
    ['empty', 'a.txt', ' \n ', 'import.empty'],
    ['of another kind', 'a.exe', 'MZ', 'import.unsupported'],
  ])('refuses a chosen file that is %s, and keeps nothing of it', async (_kind, name, content, code) => {
    const door = await open()
    expect(await codeOf(door, 'drafts.importFile', { name, base64: base64(content) })).toBe(code)
    expect(await door.call('drafts.list', {})).toEqual([])
  })

  it('builds the document the screen shows, and proposes its file name', async () => {
    const door = await open()
    const draft = aPlan({ template: { id: 'mau-o-may-khac', version: '1' } })
    const { document, missing } = await door.call('document.build', { draft })
    expect(document.title.kind).toBe('KẾ HOẠCH')
    expect(missing).toEqual([])
    expect(await door.call('document.fileName', { draft })).toMatch(/KH /)
  })

  it('says what all safe fixes would change, and writes nothing', async () => {
    const door = await open()
    const plan = aPlan({ template: { id: 'mau-o-may-khac', version: '1' } })
    const draft = { ...plan, title: `${plan.title}.` }
    const { changes } = await door.call('document.fix', { draft })
    expect(changes).toMatchObject([{ finding: { place: 'title' }, edit: { op: 'set-title', title: plan.title } }])
    expect((await door.call('document.fix', { draft: plan })).changes).toEqual([])
    expect(await door.call('drafts.list', {})).toEqual([])
  })

  it('finds documents of the catalogue without diacritics, with what is known of them on a day', async () => {
    const door = await open()
    const found = await door.call('legal.search', { words: 'thuc hien dan chu', on: '2026-01-05' })
    const law = found.find(({ number }) => number === '10/2022/QH15')
    expect(law).toMatchObject({ type: 'Luật', date: '2022-11-10', said: expect.stringMatching(/hiệu lực/) })
    expect(await door.call('legal.search', { words: '59/2023', on: '2026-01-05' })).toMatchObject([
      { citation: expect.stringMatching(/^Nghị định số 59\/2023\/NĐ-CP ngày 14 tháng 8 năm 2023 của Chính phủ/) },
    ])
    expect(await codeOf(door, 'legal.search', { words: 'a', on: 'hôm nay' })).toBe('request.invalid')
  })

  it('places the document on pages', async () => {
    const door = await open()
    const layout = await door.call('document.layout', { draft: aPlan() })
    expect(layout.pages.length).toBeGreaterThan(0)
    expect(layout.signature.page).toBeGreaterThan(0)
  })

  it('opens no file that was not exported in this run', async () => {
    const door = await open()
    expect(await codeOf(door, 'files.open', { path: '/etc/passwd' })).toBe('export.not-this-run')
    expect(await codeOf(door, 'files.show', { path: '/etc' })).toBe('export.not-this-run')
  })
})
