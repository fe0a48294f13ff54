/** The first hour: an old signed file fills the profile. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { anOffice } from '../support/anOffice.ts'
import { aPlan } from '../support/aPlan.ts'
import { commandLine } from '../support/cli.ts'
import { directDoor } from '../support/doors.ts'

const blank = anOffice({ name: '', shortName: '', place: '', code: '', units: [], signers: [], recipients: [] })

describe('a profile from an old plan', () => {
  it('has the letterhead, the signer, the units and Nơi nhận of its Word file, and nothing is saved', async () => {
    const { run, write, folder } = await commandLine()
    await write('d.json', JSON.stringify(aPlan()))
    await run(['export', 'd.json', '-o', 'cu.docx'])
    const content = await readFile(join(folder, 'cu.docx'))
    const { call } = await directDoor()
    const office = await call('office.fromPlan', {
      office: blank,
      name: 'cu.docx',
      content: content.toString('base64'),
    })
    expect(office).toMatchObject({
      kind: 'ubnd',
      name: 'Ủy ban nhân dân xã Bình Minh',
      place: 'Bình Minh',
      code: 'UBND',
      signers: [{ name: 'Nguyễn Thị Hòa', post: 'Phó Chủ tịch', form: 'tm-kt' }],
    })
    expect(office.units.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Phòng Văn hóa - Xã hội', 'Phòng Kinh tế']),
    )
    expect(office.recipients.map(({ text }) => text)).toEqual(aPlan().recipients.lines.map(({ text }) => text))
    expect(office.wording).toEqual(blank.wording)
    expect(await call('office.get', {})).toBeNull()
    expect(await call('drafts.list', {})).toEqual([])
    const saved = await call('office.save', { office })
    const begun = await call('drafts.begin', { template: 'ke-hoach-dan-chu-nam' })
    expect(begun.facts).toMatchObject({ phong_chu_tri: 'Phòng Văn hóa - Xã hội', dia_ban: 'xã Bình Minh' })
    expect(begun.signature.name).toBe(saved.signers[0]?.name)
  })

  it('is refused from a file that is no plan', async () => {
    const { ask } = await directDoor()
    const reply = await ask('office.fromPlan', {
      office: blank,
      name: 'a.txt',
      content: Buffer.from('xin chào').toString('base64'),
    })
    expect(reply).toMatchObject({ ok: false, problem: { code: 'import.not-a-plan' } })
  })
})
