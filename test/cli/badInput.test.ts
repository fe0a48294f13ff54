import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aPlan } from '../support/aPlan.ts'
import { type CliResult, commandLine } from '../support/cli.ts'

const plan = JSON.stringify(aPlan())

/** In Vietnamese, with what to do, with exit code 2, and nothing of how the program is made. */
function expectRefusal(result: CliResult, words: string): void {
  expect(result).toMatchObject({ code: 2, out: '' })
  expect(result.err).toContain(words)
  expect(result.err.trim().split('\n').length).toBeGreaterThanOrEqual(2)
  expect(result.err).not.toMatch(/\bat .*:\d+:\d+|Error\b|node:|undefined|\[object/)
}

describe('a command that is not one', () => {
  it.each([
    [[], 'Các lệnh'],
    [['nope'], 'Không có lệnh “nope”'],
    [['constructor'], 'Không có lệnh “constructor”'],
    [['export'], 'còn thiếu'],
    [['export', 'd.json'], 'thiếu tên tệp ra'],
    [['export', 'd.json', '-o'], 'thiếu giá trị'],
    [['export', 'd.json', '-o', 'd.docx', '--finally'], 'không có tùy chọn “--finally”'],
    [['export', 'a.json', 'b.json', '-o', 'd.docx'], 'phần thừa: “b.json”'],
    [['check', 'd.json', '--severity', 'all'], 'error, warning, hint'],
    [['fix'], 'còn thiếu'],
    [['fix', 'd.json', '--only', 'STR-04,KHONG-CO'], '“KHONG-CO”'],
    [['fix', 'd.json', '-o', 'd.json'], 'trùng với tệp vào'],
    [['new', 'ke-hoach', '--set', '=2027'], 'thiếu tên trước dấu “=”'],
    [['new', 'ke-hoach', '--set', 'nam=2027', '--set', 'nam=2028'], '“nam” được trả lời hai lần'],
    [['new', 'ke-hoach', '-o', 'moi.docx'], 'tệp .json'],
    [['sample', 'ke-hoach', '-o', 'mau.docx'], 'tệp .json'],
    [['import', 'd.json', '-o', 'nhap.docx'], 'tệp .json'],
    [['fix', 'd.json', '-o', 'sua.docx'], 'tệp .json'],
    [['roll', 'd.json', '--year', '2027', '-o', 'moi.docx'], 'tệp .json'],
    [['tasks', 'd.json', '--from', 'tinh.txt', '-o', 'viec.docx'], 'tệp .json'],
    [['issue', 'd.json', '--number', '21/KH-UBND', '--date', '12/02/2026', '-o', 'ky.docx'], 'tệp .json'],
    [['follow', 'd.json', '-o', 'viec.docx'], 'tệp .xlsx'],
    [['backup', '-o', 'sao-luu.zip', '--data', 'khong-co'], 'một thư mục đang có'],
    [['report', '--data', 'd.json'], 'một thư mục đang có'],
    [['start', '--port', 'abc'], '“--port”'],
    [['start', '--port', '99999'], '“--port”'],
    [['new', '../../etc'], 'Không có mẫu nào'],
    [['sample', 'khong-co'], 'Không có mẫu nào'],
  ])('%j', async (args, words) => {
    const { run, write, folder } = await commandLine()
    await write('d.json', plan)
    expectRefusal(await run(args), words)
    expect(await readdir(folder)).toEqual(['d.json'])
  })
})

describe('a draft that cannot be read', () => {
  it.each([
    ['not JSON', 'Kế hoạch năm 2026', 'không đúng dạng JSON'],
    ['cut short', plan.slice(0, 900), 'không đúng dạng JSON'],
    ['empty', '', 'không đúng dạng JSON'],
    ['null', 'null', 'không phải là tệp bản nháp'],
    ['a list', '[]', 'không phải là tệp bản nháp'],
    ['another program’s file', '{"a":1}', 'không phải là tệp bản nháp'],
    ['of a newer version', JSON.stringify({ ...aPlan(), version: 99 }), 'phiên bản mới hơn'],
    ['with a part of the wrong kind', JSON.stringify({ ...aPlan(), body: 'text' }), 'body'],
    ['nested without end', `{"format":"ke-hoach","version":1,"body":${'['.repeat(100_000)}`, 'không đúng dạng JSON'],
    ['zeros', '\0'.repeat(300), 'không đúng dạng JSON'],
  ])('%s', async (_, content, words) => {
    const { run, write, folder } = await commandLine()
    await write('d.json', content)
    expectRefusal(await run(['export', 'd.json', '-o', 'd.docx']), words)
    expectRefusal(await run(['check', 'd.json']), words)
    expect(await readdir(folder)).toEqual(['d.json'])
  })

  it('is not there, or is a folder', async () => {
    const { run, folder } = await commandLine()
    await mkdir(join(folder, 'x.json'))
    expectRefusal(await run(['export', 'missing.json', '-o', 'd.docx']), 'Không tìm thấy “missing.json”')
    expectRefusal(await run(['import', 'missing.txt']), 'Không tìm thấy “missing.txt”')
    expectRefusal(await run(['check', 'x.json']), '“x.json” là một thư mục')
    expectRefusal(await run(['import', folder]), 'là một thư mục')
  })
})

describe('a draft with unknown fields', () => {
  it('keeps them', async () => {
    const { run, read, write } = await commandLine()
    await write('d.json', JSON.stringify({ ...aPlan(), laterField: { a: [1] } }))
    expect(await run(['import', 'd.json', '-o', 'e.json'])).toMatchObject({ code: 0 })
    expect(JSON.parse(await read('e.json'))).toMatchObject({ laterField: { a: [1] } })
  })
})

describe('a text that is no plan', () => {
  it.each([
    ['no plan', 'Hôm nay trời đẹp.\nTôi đi chợ mua rau.\n', 'Không nhận ra kế hoạch nào'],
    ['empty', '\n  \n', 'không có chữ nào'],
    ['10 MB', `KẾ HOẠCH\n${'a b c '.repeat(1_700_000)}`, 'quá lớn'],
  ])('%s', async (_, content, words) => {
    const { run, write } = await commandLine()
    await write('a.txt', content)
    expectRefusal(await run(['import', 'a.txt', '-o', 'd.json']), words)
    expectRefusal(await run(['import', '-', '-o', 'd.json'], content), words)
  })

  it('a Word file cut short, a picture, a program', async () => {
    const { run, write } = await commandLine()
    await write('a.txt', Buffer.from('504b0304140006000800000021000000', 'hex'))
    expectRefusal(await run(['import', 'a.txt']), 'bị hỏng hoặc tải về chưa hết')
    await write('a.docx', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
    expectRefusal(await run(['import', 'a.docx']), 'không có chữ để đọc')
    await write('a.exe', Buffer.from('4d5a90000300000004000000ffff0000', 'hex'))
    expectRefusal(await run(['import', 'a.exe']), 'đuôi “.exe”')
  })
})

describe('control characters', () => {
  it('are dropped on the way in and never reach the Word file', async () => {
    const { run, write, read } = await commandLine()
    await write(
      'a.txt',
      'KẾ HOẠCH\nThực hiện\u0007 dân chủ\u200b\n\nI. MỤC ĐÍCH\u0000\n1. Một\u001b[31m.\n\nNơi nhận:\n- Lưu: VT.\n',
    )
    expect(await run(['import', 'a.txt', '-o', 'd.json'])).toMatchObject({ code: 0 })
    expect(await run(['export', 'd.json', '-o', 'd.docx'])).toMatchObject({ code: 0 })
    await write('e.json', JSON.stringify(aPlan({ title: 'Thực hiện\u0007\ufffe dân chủ\ud800' })))
    expect(await run(['export', 'e.json', '-o', 'e.docx'])).toMatchObject({ code: 0 })
    expect(await run(['export', 'e.json', '-o', 'e.txt'])).toMatchObject({ code: 0 })
    expect(await read('e.txt')).not.toMatch(/[\u0007\ufffe]/)
  })
})

describe('Handlebars that reaches where it should not', () => {
  it.each([
    '{{constructor.constructor "return process"}}',
    '{{__proto__.polluted}}',
    '{{lookup this "constructor"}}',
    '{{#each body}}{{this}}{{/each}}',
    '{{#with __proto__}}x{{/with}}',
    '{{> partial}}',
    '{{{nam}}',
    '{{#if nam}}',
  ])('%s', async (text) => {
    const { run, write, folder } = await commandLine()
    await write('d.json', JSON.stringify(aPlan({ title: `Thực hiện ${text}` })))
    expectRefusal(await run(['export', 'd.json', '-o', 'd.docx']), 'không in được (title)')
    expectRefusal(await run(['check', 'd.json']), 'không in được (title)')
    expect(await readdir(folder)).toEqual(['d.json'])
  })
})

describe('a broken template in the data folder', () => {
  it.each([
    ['form.json is not JSON', { 'form.json': '{"id":', 'body.hbs': 'I. A' }, 'form.json'],
    ['form.json lacks its parts', { 'form.json': '{}', 'body.hbs': 'I. A' }, 'form.json, dòng 1'],
    ['a partial that is not there', { 'body.hbs': 'I. MỤC ĐÍCH\n1. {{> khong-co}}\n' }, 'body.hbs, dòng 2'],
    ['a helper that is not there', { 'body.hbs': 'I. MỤC ĐÍCH\n1. {{khong_co nam}}\n' }, 'body.hbs, dòng 2'],
    ['a prototype', { 'body.hbs': 'I. MỤC ĐÍCH\n1. {{constructor.name}}\n' }, 'body.hbs, dòng 2'],
    ['a block left open', { 'body.hbs': 'I. MỤC ĐÍCH\n1. {{#if nam}}Một\n' }, 'body.hbs, dòng 2'],
  ])('%s: refused with its file and line', async (_, files, words) => {
    const { run, folder, read } = await commandLine()
    const { readFile, writeFile } = await import('node:fs/promises')
    const own = join(folder, 'du-lieu', 'mau', 'mau-cua-toi')
    await mkdir(own, { recursive: true })
    const form = JSON.parse(await readFile(new URL('../../templates/ke-hoach/form.json', import.meta.url), 'utf8'))
    const all = { 'form.json': JSON.stringify({ ...form, id: 'mau-cua-toi' }), ...files }
    for (const [name, text] of Object.entries(all)) await writeFile(join(own, name), text)
    expectRefusal(await run(['new', 'mau-cua-toi', '-o', 'd.json']), words)
    const list = await run(['templates'])
    expect(list).toMatchObject({ code: 0, err: expect.stringContaining('mau-cua-toi') })
    await expect(read('d.json')).rejects.toThrow('ENOENT')
  })
})

describe('an output that cannot be written', () => {
  it.each([
    ['a folder that is not there', ['-o', 'khong/co/d.docx'], 'Không có thư mục'],
    ['a folder', ['-o', 'thu-muc.docx'], 'là một thư mục'],
    ['the input itself', ['-o', 'd.json'], 'đuôi .docx, .pdf hoặc .txt'],
    ['another ending', ['-o', 'd.png'], 'đuôi .docx, .pdf hoặc .txt'],
    ['a name Windows refuses', ['-o', 'con.docx'], 'Không đặt được tên'],
    ['a name too long', ['-o', `${'a'.repeat(300)}.docx`], 'Không đặt được tên'],
  ])('%s', async (_, args, words) => {
    const { run, write, folder, read } = await commandLine()
    await write('d.json', plan)
    await mkdir(join(folder, 'thu-muc.docx'))
    expectRefusal(await run(['export', 'd.json', ...args]), words)
    expect((await readdir(folder)).sort()).toEqual(['d.json', 'thu-muc.docx'])
    expect(await read('d.json')).toBe(plan)
  })

  it.each(['con.json', `${'a'.repeat(300)}.json`])(
    'a draft of the name %s, which a machine in the office refuses',
    async (name) => {
      const { run, folder } = await commandLine()
      expectRefusal(await run(['new', 'ke-hoach', '-o', name]), 'Không đặt được tên')
      expect(await readdir(folder)).toEqual([])
    },
  )

  it('the source text itself', async () => {
    const { run, write, read } = await commandLine()
    await write('a.txt', 'KẾ HOẠCH\nA\n\nI. B\n1. C\n\nNơi nhận:\n- Lưu: VT.\n')
    expectRefusal(await run(['import', 'a.txt', '-o', './a.txt']), 'Tệp ra trùng với tệp vào')
    expect(await read('a.txt')).toContain('KẾ HOẠCH')
  })
})
