import { EOL } from 'node:os'
import { describe, expect, it } from 'vitest'
import type { Draft } from '../../core/draft/draft.ts'
import { aPlan } from '../support/aPlan.ts'
import { commandLine } from '../support/cli.ts'
import { one, openDocx } from '../support/openDocx.ts'

const json = (value: unknown): string => JSON.stringify(value)
const templateIds = ['ke-hoach', 'ke-hoach-dan-chu-nam', 'ke-hoach-nghi-quyet']

describe('kehoach templates', () => {
  it('lists the templates, for people and for programs', async () => {
    const { run } = await commandLine()
    const plain = await run(['templates'])
    expect(plain).toMatchObject({ code: 0, err: '' })
    expect(plain.out.split('\n').map((line) => line.split('\t')[0])).toEqual([...templateIds, ''])
    const data = await run(['templates', '--json'])
    expect(JSON.parse(data.out).map((template: { id: string }) => template.id)).toEqual(templateIds)
  })
})

describe('kehoach new and sample', () => {
  it('writes a draft that export takes', async () => {
    const { run, read, bytes } = await commandLine()
    expect(
      await run(['new', 'ke-hoach', '--set', 'nam=2027', '--set', 'trich_yeu=Tên mới', '-o', 'd.json']),
    ).toMatchObject({ code: 0, out: '' })
    const draft: Draft = JSON.parse(await read('d.json'))
    expect(draft).toMatchObject({ format: 'ke-hoach', year: 2027, title: 'Tên mới' })
    expect(await run(['export', 'd.json', '-o', 'd.docx'])).toMatchObject({ code: 0 })
    expect((await bytes('d.docx')).subarray(0, 2).toString()).toBe('PK')
  })

  it('prints the draft where no file is named', async () => {
    const { run } = await commandLine()
    expect(JSON.parse((await run(['new', 'ke-hoach'])).out)).toMatchObject({ format: 'ke-hoach' })
  })

  it('reads answers by their kind, a cited document part by part', async () => {
    const { run } = await commandLine()
    const set = ['nghi_quyet.so=20/NQ-HĐND', 'nghi_quyet.ngay=15/12/2025'].flatMap((answer) => ['--set', answer])
    const { out } = await run(['new', 'ke-hoach-nghi-quyet', ...set])
    expect(JSON.parse(out).facts.nghi_quyet).toMatchObject({ number: '20/NQ-HĐND', date: '2025-12-15' })
  })

  it('names the questions that are asked first and got no answer', async () => {
    const { run } = await commandLine()
    const { code, err } = await run(['new', 'ke-hoach-nghi-quyet', '-o', 'd.json'])
    expect(code).toBe(0)
    expect(err).toMatch(/Chưa trả lời “.+”: --set nghi_quyet\.so=…/u)
    const answered = await run(['new', 'ke-hoach-nghi-quyet', '--set', 'nghi_quyet.so=20/NQ-HĐND', '-o', 'e.json'])
    expect(answered.err).not.toContain('nghi_quyet')
  })

  it.each([
    [['nam=hai nghìn'], 'một số nguyên'],
    [['nam=99999'], 'một năm từ 1990'],
    [['khong_co=1'], 'không có ô “khong_co”'],
    [['constructor=1'], 'không có ô “constructor”'],
    [['nghi_quyet.ngay=31/02/2026'], 'một ngày'],
    [['nghi_quyet.__proto__=1'], 'không có ô “nghi_quyet.__proto__”'],
    [['nam'], 'thiếu dấu “=”'],
  ])('refuses --set %j', async (answers, words) => {
    const { run } = await commandLine()
    const result = await run(['new', 'ke-hoach-nghi-quyet', ...answers.flatMap((answer) => ['--set', answer])])
    expect(result).toMatchObject({ code: 2, out: '', err: expect.stringContaining(words) })
  })

  it.each(templateIds)('writes the complete sample of %s, which stands the final export', async (id) => {
    const { run, read } = await commandLine()
    expect(await run(['sample', id, '-o', 's.json'])).toMatchObject({ code: 0 })
    expect(JSON.parse(await read('s.json'))).toMatchObject({ template: { id } })
    expect(await run(['export', 's.json', '-o', 's.docx', '--final'])).toMatchObject({ code: 0 })
  })
})

describe('kehoach tasks', () => {
  it('puts the tasks of a document above into a draft and says how many', async () => {
    const { run, write, read } = await commandLine()
    const above =
      'KẾ HOẠCH\nChuyển đổi số năm 2026\n\nI. NỘI DUNG\n1. Tập huấn kỹ năng số cho các thôn trước ngày 31/5/2026.\n'
    await write('tinh.txt', above)
    await run(['new', 'ke-hoach', '--set', 'nam=2026', '-o', 'd.json'])
    const { code, err } = await run(['tasks', 'd.json', '--from', 'tinh.txt', '-o', 'e.json'])
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('Đã đưa 1 dòng “gợi sẵn”') })
    expect(JSON.parse(await read('e.json')).above).toMatchObject([{ due: '2026-05-30' }])
    expect(await run(['tasks', 'd.json'])).toMatchObject({ code: 2, err: expect.stringContaining('--from') })
  })
})

describe('kehoach import', () => {
  const text = 'KẾ HOẠCH\nThực hiện dân chủ ở cơ sở\n\nI. MỤC ĐÍCH\n1. Nâng cao nhận thức.\n\nNơi nhận:\n- Lưu: VT.\n'

  it('reads a text file and lists what it did not find', async () => {
    const { run, read, write } = await commandLine()
    await write('cũ.txt', text)
    const result = await run(['import', 'cũ.txt', '-o', 'd.json'])
    expect(result).toMatchObject({ code: 0, out: '', err: expect.stringContaining('Không thấy trong bản nhập: ') })
    expect(result.err).not.toContain('không thấy trong bản nhập')
    expect(JSON.parse(await read('d.json'))).toMatchObject({ title: 'Thực hiện dân chủ ở cơ sở' })
  })

  it('reads standard input and gives the notes as data', async () => {
    const { run, read } = await commandLine()
    const result = await run(['import', '-', '--template', 'ke-hoach-dan-chu-nam', '-o', 'd.json', '--json'], text)
    expect(result.code).toBe(0)
    expect(JSON.parse(result.out).notes.length).toBeGreaterThan(0)
    expect(JSON.parse(await read('d.json')).template.id).toBe('ke-hoach-dan-chu-nam')
  })

  it('takes a draft of ours through a pipe', async () => {
    const { run } = await commandLine()
    expect(JSON.parse((await run(['import', '-'], json(aPlan({ title: 'Qua ống' })))).out)).toMatchObject({
      title: 'Qua ống',
    })
  })

  it('reads UTF-16 as Notepad saves it', async () => {
    const { run, write } = await commandLine()
    await write('u.txt', Buffer.from(`\uFEFF${text}`, 'utf16le'))
    expect(JSON.parse((await run(['import', 'u.txt'])).out)).toMatchObject({ title: 'Thực hiện dân chủ ở cơ sở' })
  })

  it('reads a Word file by its bytes, whatever it is called', async () => {
    const { run, bytes, write } = await commandLine()
    await write('d.json', json(aPlan({ title: 'Thực hiện dân chủ ở cơ sở năm 2026' })))
    await run(['export', 'd.json', '-o', 'd.docx'])
    const word = await bytes('d.docx')
    await write('cu.doc', word)
    for (const from of ['d.docx', 'cu.doc']) {
      const { out } = await run(['import', from])
      expect(JSON.parse(out)).toMatchObject({
        title: 'Thực hiện dân chủ ở cơ sở năm 2026',
        signature: { name: aPlan().signature.name },
      })
    }
    expect((await run(['check', 'cu.doc'])).code).toBeLessThan(2)
  })
})

describe('kehoach export', () => {
  it('writes plain text with the line ends of the machine', async () => {
    const { run, read, write } = await commandLine()
    await write('d.json', json(aPlan()))
    expect(await run(['export', 'd.json', '-o', 'd.txt'])).toMatchObject({ code: 0, out: '' })
    const text = await read('d.txt')
    expect(text.startsWith('\uFEFF')).toBe(true)
    expect(text).toContain(`KẾ HOẠCH${EOL}`)
  })

  it('refuses the final copy while an error stands, and writes nothing', async () => {
    const { run, write, folder } = await commandLine()
    await write('d.json', json(aPlan({ title: 'Năm {{chua_co}}', facts: {} })))
    const blank = aPlan((plan) => ({ ...plan, letterhead: { ...plan.letterhead, issuer: '' } }))
    await write('d.json', json(blank))
    const result = await run(['export', 'd.json', '-o', 'd.docx', '--final'])
    expect(result).toMatchObject({ code: 1, out: '', err: expect.stringContaining('Chưa xuất bản trình ký') })
    const { readdir } = await import('node:fs/promises')
    expect(await readdir(folder)).toEqual(['d.json'])
    expect(await run(['export', 'd.json', '-o', 'd.docx'])).toMatchObject({ code: 0 })
  })
})

describe('kehoach check', () => {
  it('ends with 0 for a correct plan and with 1 while an error stands', async () => {
    const { run, write } = await commandLine()
    await write('tot.json', json(aPlan({ template: { id: 'khong-co', version: '1' } })))
    expect(await run(['check', 'tot.json', '--severity', 'error'])).toMatchObject({ code: 0 })
    const blank = aPlan((plan) => ({ ...plan, letterhead: { ...plan.letterhead, issuer: '' } }))
    await write('thieu.json', json(blank))
    const result = await run(['check', 'thieu.json', '--json'])
    expect(result.code).toBe(1)
    const findings = JSON.parse(result.out)
    expect(findings[0]).toMatchObject({
      id: expect.any(String),
      severity: expect.stringMatching(/^(?:error|warning|hint)$/),
      message: expect.any(String),
      excerpt: expect.any(String),
      where: expect.any(String),
    })
    expect((await run(['check', 'thieu.json'])).err).toContain('Lỗi ')
  })

  it('checks a plan that is only text', async () => {
    const { run } = await commandLine()
    const result = await run(
      ['check', '-', '--json'],
      'KẾ HOẠCH\nVề việc A\n\nI. MỤC ĐÍCH\n1. Một.\n\nNơi nhận:\n- Lưu: VP-UBND.\n',
    )
    expect(result.code).toBe(1)
    expect(JSON.parse(result.out).length).toBeGreaterThan(0)
  })
})

describe('kehoach fix', () => {
  const plan = aPlan()
  const slips: Draft = {
    ...plan,
    title: `${plan.title}.`,
    letterhead: { ...plan.letterhead, number: '005' },
    template: { id: 'khong-co', version: '1' },
  }

  it('mends what is safe, says each change, and finds nothing the second time', async () => {
    const { run, read, write } = await commandLine()
    await write('d.json', json(slips))
    const result = await run(['fix', 'd.json', '-o', 'e.json'])
    expect(result).toMatchObject({ code: 0, out: '' })
    expect(result.err).toContain('[letterhead/number] “005” → “05”')
    expect(result.err).toContain('Đã sửa 2 chỗ.')
    expect(JSON.parse(await read('e.json'))).toEqual({ ...slips, title: plan.title, letterhead: plan.letterhead })
    expect(JSON.parse(await read('d.json'))).toEqual(slips)
    const again = await run(['fix', 'e.json'])
    expect(again).toMatchObject({
      code: 0,
      out: await read('e.json'),
      err: expect.stringContaining('Không có chỗ nào'),
    })
  })

  it('mends only the checks named', async () => {
    const { run, write } = await commandLine()
    await write('d.json', json(slips))
    const { out } = await run(['fix', 'd.json', '--only', 'lay-07'])
    expect(JSON.parse(out)).toEqual({ ...slips, letterhead: plan.letterhead })
  })
})

describe('a plan on a page the decree does not allow', () => {
  const plan = aPlan({ template: { id: 'khong-co', version: '1' } })
  const layout = { ...plan.layout, indent: 15, margins: { ...plan.layout.margins, left: 25, right: 10 } }
  const wide: Draft = { ...plan, layout }

  it('opens, is told, and is mended to the nearest page it does allow', async () => {
    const { run, read, write } = await commandLine()
    await write('d.json', json(wide))
    const { code, err } = await run(['check', 'd.json', '--severity', 'error'])
    expect(code).toBe(1)
    for (const words of ['Lề trái phải trong khoảng 30 - 35 mm', 'Lề phải phải trong khoảng', 'lùi vào 1 cm'])
      expect(err).toContain(words)
    expect(await run(['fix', 'd.json', '-o', 'e.json'])).toMatchObject({ code: 0 })
    expect(JSON.parse(await read('e.json'))).toEqual({ ...wide, layout: plan.layout })
    expect(await run(['check', 'e.json', '--severity', 'error'])).toMatchObject({ code: 0 })
  })

  it('is exported as it is, but not to be signed', async () => {
    const { run, write, bytes } = await commandLine()
    await write('d.json', json(wide))
    expect(await run(['export', 'd.json', '-o', 'd.docx'])).toMatchObject({ code: 0 })
    const [section] = openDocx(await bytes('d.docx')).sections
    expect(section && one(section, 'w:pgMar')?.attributes).toMatchObject({ 'w:left': '1417', 'w:right': '567' })
    expect(await run(['export', 'd.json', '--final', '-o', 'f.docx'])).toMatchObject({ code: 1 })
  })
})
