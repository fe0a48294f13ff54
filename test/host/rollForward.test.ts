import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../core/document/plainText.ts'
import { applyEdit } from '../../core/draft/edits.ts'
import { aPlan } from '../support/aPlan.ts'
import { directDoor } from '../support/doors.ts'

describe('through the host', () => {
  it('a stored plan is rolled forward, its changes taken, and kept as a new draft', async () => {
    const { call } = await directDoor()
    const old = await call('drafts.adopt', { draft: aPlan() })
    const { draft, changes, fromYear } = await call('roll.propose', { draft: old, year: 2027 })
    expect([fromYear, draft.id === old.id]).toEqual([2026, false])
    const next = changes.filter(({ proposed }) => proposed).reduce((made, { edit }) => applyEdit(made, edit), draft)
    const kept = await call('drafts.adopt', { draft: next })
    expect(kept.origin).toMatchObject({ kind: 'draft', fromYear: 2026 })
    const { findings } = await call('document.build', { draft: kept })
    expect(findings.filter(({ rule }) => rule.startsWith('ROL'))).toEqual([])
    expect((await call('drafts.open', { id: old.id })).year).toBe(2026)
  })

  it('a draft becomes a template of the clerk’s own, and a new draft from it works', async () => {
    const { call, dataFolder } = await directDoor()
    const plan = aPlan()
    const saved = await call('templates.saveDraft', { draft: plan, name: 'Dân chủ hằng năm', summary: '' })
    expect(saved).toMatchObject({ id: 'dan-chu-hang-nam', name: 'Dân chủ hằng năm', own: true, faults: [] })
    expect((await readdir(join(dataFolder, 'mau', saved.id))).sort()).toEqual([
      'body.hbs',
      'form.json',
      'layout.json',
      'sample.json',
    ])
    const draft = await call('drafts.create', { template: saved.id, year: 2028 })
    const { document, findings } = await call('document.build', { draft })
    expect(plainText(document)).toContain('Quý II năm 2028')
    expect(plainText(document)).not.toContain('năm 2026')
    expect(findings.filter(({ severity, rule }) => severity === 'error' && rule === 'ASK')).toEqual([])
    expect((await call('templates.sample', { id: saved.id })).template.id).toBe(saved.id)
    // The same name again is another folder.
    const again = await call('templates.saveDraft', { draft: plan, name: 'Dân chủ hằng năm', summary: 'x' })
    expect(again.id).toBe('dan-chu-hang-nam-2')
  })

  it('a draft that is no plan yet is not saved as a template, and nothing is left on the disk', async () => {
    const { ask, dataFolder } = await directDoor()
    const reply = await ask('templates.saveDraft', { draft: aPlan({ body: [] }), name: 'Trống', summary: '' })
    expect(reply).toMatchObject({ ok: false, problem: { code: 'template.not-saved' } })
    expect(await readdir(join(dataFolder, 'mau')).catch(() => [])).toEqual([])
  })

  it('words that repeat are offered', async () => {
    const { call } = await directDoor()
    const found = await call('document.repeats', { draft: aPlan() })
    expect(found.map(({ label }) => label)).toContain('Năm kế hoạch')
  })
})
