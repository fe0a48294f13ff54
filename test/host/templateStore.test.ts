import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { TemplateForm } from '../../core/template/template.ts'
import { TemplateStore } from '../../electron/host/templates/templateStore.ts'
import { aTemplate } from '../support/aTemplate.ts'
import { tempFolder } from '../support/tempFolder.ts'

/** A store with a folder for the product's templates and one for the clerk's own, and a hand that writes into them. */
async function emptyTemplates() {
  const [product, own] = [await tempFolder(), await tempFolder()]
  const write = async (
    root: string,
    id: string,
    form: Partial<TemplateForm> = {},
    files: Record<string, string> = {},
  ) => {
    const template = aTemplate({ form: { ...aTemplate().form, id, ...form } })
    await mkdir(join(root, id), { recursive: true })
    const all = { 'form.json': JSON.stringify(template.form, null, 2), 'body.hbs': template.body, ...files }
    for (const [name, text] of Object.entries(all)) await writeFile(join(root, id, name), text)
  }
  return { templates: new TemplateStore(product, own), product, own, write }
}

describe('a template that does not work', () => {
  it('is listed with what is wrong in it, file by file, and the others stay', async () => {
    const { templates, own, write } = await emptyTemplates()
    await write(own, 'mau-lanh')
    await write(own, 'mau-hong', {}, { 'body.hbs': 'I. NỘI DUNG\n\n1. Trước ngày {{han_chot}}.\n', 'layout.json': '{' })
    const [broken, good] = await templates.list()
    expect(good).toMatchObject({ id: 'mau-lanh', own: true, name: 'Mẫu thử', faults: [] })
    expect(broken).toMatchObject({ id: 'mau-hong', name: 'mau-hong', version: '', needs: [] })
    expect(broken?.faults.map(({ file, line }) => `${file} ${line}`)).toEqual(['body.hbs 3', 'layout.json 1'])
    expect(broken?.faults[0]?.message).toContain('han_chot')
  })

  it('is refused by the first thing that is wrong, its place, and how many more there are', async () => {
    const { templates, own, write } = await emptyTemplates()
    await write(own, 'mau-hong', {}, { 'body.hbs': 'I. NỘI DUNG\n\n1. Trước ngày {{han_chot}}.\n', 'layout.json': '{' })
    const [fault] = (await templates.list())[0]?.faults ?? []
    await expect(templates.get('mau-hong')).rejects.toMatchObject({
      problem: {
        code: 'template.faulty',
        what: `Mẫu “mau-hong” chưa dùng được: body.hbs, dòng 3: ${fault?.message} (và 1 lỗi khác)`,
      },
    })
    expect(await templates.getIfThere('mau-hong')).toBeNull()
  })

  it('says so when its name is not the name of its folder, or a template that comes with the program has it', async () => {
    const { templates, product, own, write } = await emptyTemplates()
    await write(product, 'ke-hoach')
    await write(own, 'ke-hoach')
    await write(own, 'ban-sao', { id: 'mau-goc' })
    const faults = (await templates.list()).map(({ id, own, faults }) => [
      id,
      own,
      faults.map(({ message }) => message),
    ])
    expect(faults).toEqual([
      ['ke-hoach', false, []],
      ['ban-sao', true, ['mã mẫu “mau-goc” phải trùng tên thư mục “ban-sao”.']],
      ['ke-hoach', true, ['mã mẫu trùng với một mẫu có sẵn; hãy đổi tên thư mục.']],
    ])
    await expect(templates.get('ban-sao')).rejects.toMatchObject({ problem: { code: 'template.faulty' } })
    expect((await templates.get('ke-hoach')).own).toBe(false)
  })

  it('works as soon as it is mended, and is gone when its folder is', async () => {
    const { templates, own, write } = await emptyTemplates()
    await write(own, 'mau-moi', {}, { 'layout.json': '{' })
    expect(await templates.getIfThere('mau-moi')).toBeNull()
    await rm(join(own, 'mau-moi', 'layout.json'))
    expect((await templates.get('mau-moi')).form.id).toBe('mau-moi')
    await rm(join(own, 'mau-moi'), { recursive: true })
    await expect(templates.get('mau-moi')).rejects.toMatchObject({ problem: { code: 'template.not-found' } })
  })
})
