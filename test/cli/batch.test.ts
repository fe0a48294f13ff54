/** `kehoach batch`: a folder of plans from a list, whatever wrote the list. */
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { commandLine } from '../support/cli.ts'
import { openDocx, textOf } from '../support/openDocx.ts'

/** Twelve thôn whose names differ in diacritics, capitals or after 100 letters; saved by openpyxl. */
const workbook = fileURLToPath(new URL('../fixtures/lists/cac-thon.xlsx', import.meta.url))
const wordsOf = (bytes: Uint8Array): string => openDocx(bytes).body.map(textOf).join('\n')
const batch = ['batch', '--template', 'ke-hoach-dan-chu-nam', '--out', 'ra']

const encodings = [
  ['UTF-8 with its mark, parted by ;', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf8')],
  ['UTF-8 without a mark', (text: string) => Buffer.from(text, 'utf8')],
  ['UTF-16 parted by tabs', (text: string) => Buffer.from(`\uFEFF${text.replaceAll(';', '\t')}`, 'utf16le')],
  // "thôn Lả" and "thôn Hạ" of windows-1258: the hook is a letter of its own behind its vowel.
  ['windows-1258', (text: string) => Buffer.from([...text.normalize('NFC')].flatMap(letter1258))],
] as const

function letter1258(letter: string): number[] {
  const known: Record<string, number[]> = {
    ô: [0xf4],
    ả: [0x61, 0xd2],
    Đ: [0xd0],
    ị: [0x69, 0xf2],
    à: [0xe0],
    ệ: [0xea, 0xf2],
  }
  return known[letter] ?? [letter.codePointAt(0) ?? 0]
}

describe('kehoach batch', () => {
  it('makes one .docx for each of twelve thôn, none over another', async () => {
    const { run, folder, bytes } = await commandLine()
    const said = await run([...batch, '--list', workbook])
    expect(said.err).toContain('Bỏ qua cột “Ghi chú”')
    expect(said.err).toContain('Đã xuất 12 kế hoạch')
    expect(said.err).toContain('chưa được rà soát')
    expect(said.code).toBe(0)
    const files = (await readdir(join(folder, 'ra'))).sort()
    expect(files).toHaveLength(12)
    expect(new Set(files.map((name) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase())).size).toBe(12)
    expect(files.every((name) => name.length <= 90 && /^\d\d KH /u.test(name))).toBe(true)
    for (const [at, name] of files.entries()) {
      const word = wordsOf(await bytes(join('ra', name)))
      expect(word).toContain(at % 2 === 0 ? 'KT. CHỦ TỊCH' : 'Trần Văn Bình')
    }
    const second = wordsOf(await bytes(join('ra', files[1] ?? '')))
    expect(second).toContain('thôn Là')
    expect(second).toContain('Chi bộ thôn Là')
    expect(second).toContain('12 tháng 11 năm 2027')
  })

  it('writes beside what is there, never over it', async () => {
    const { run, folder } = await commandLine()
    await run([...batch, '--list', workbook])
    const before = await readdir(join(folder, 'ra'))
    const [first = ''] = before.sort()
    const bytes = await readFile(join(folder, 'ra', first))
    await run([...batch, '--list', workbook])
    expect(await readdir(join(folder, 'ra'))).toHaveLength(24)
    expect((await readFile(join(folder, 'ra', first))).equals(bytes)).toBe(true)
  })

  it.each(encodings)('reads a .csv in %s, a leading 0 kept', async (_, encoded) => {
    const { run, folder, write, bytes } = await commandLine()
    await write('ds.csv', encoded('dia_ban;so;ngay_ban_hanh\r\nthôn Lả;007;5/1/2027\r\n"thôn Hà";012;15/3/2027\r\n'))
    expect(await run([...batch, '--list', 'ds.csv'])).toMatchObject({ code: 0 })
    const [first = ''] = (await readdir(join(folder, 'ra'))).sort()
    expect(first).toBe('01 KH thôn Lả.docx')
    const word = wordsOf(await bytes(join('ra', first)))
    expect(word).toContain('Số: 007/')
    expect(word).toContain('ngày 05 tháng 01 năm 2027')
  })

  it('tells a row that cannot be a plan, and makes the others', async () => {
    const { run, folder, write } = await commandLine()
    await write('ds.csv', 'Địa bàn thực hiện;Hạn báo cáo năm\nthôn Thượng;31/6/2027\nthôn Hạ;12/11/2027\n')
    const said = await run([...batch, '--list', 'ds.csv'])
    expect(said.code).toBe(1)
    expect(said.err).toContain(
      'Hàng 2 (01 KH thôn Thượng) chưa làm được: Cột “Hạn báo cáo năm” ghi “31/6/2027”; cần một ngày',
    )
    expect(await readdir(join(folder, 'ra'))).toEqual(['02 KH thôn Hạ.docx'])
  })

  it('begins from a draft as from a template', async () => {
    const { run, folder, bytes } = await commandLine()
    await run(['sample', 'ke-hoach-dan-chu-nam', '-o', 'd.json'])
    const said = await run(['batch', '--draft', 'd.json', '--list', workbook, '--out', 'ra', '--pdf'])
    expect(said).toMatchObject({ code: 0 })
    const files = (await readdir(join(folder, 'ra'))).sort()
    expect(files.filter((name) => name.endsWith('.pdf'))).toHaveLength(12)
    expect(wordsOf(await bytes(join('ra', files.find((name) => name.endsWith('.docx')) ?? '')))).toContain('thôn La')
  })

  it('asks a final copy of every row for what it still owes', async () => {
    const { run, folder } = await commandLine()
    const said = await run([...batch, '--list', workbook, '--final'])
    expect(said.code).toBe(1)
    expect(said.err.match(/chưa làm được: Còn \d+ lỗi/gu)).toHaveLength(12)
    expect(await readdir(join(folder, 'ra'))).toEqual([])
  })

  it.each([
    ['nothing in it', '\n\n', /không có chữ nào/u],
    ['a head alone', 'Tên thôn;Người ký\n', /không thấy danh sách/u],
    ['no column that is known', 'Màu;Cỡ\nđỏ;1\n', /Không cột nào .* khớp/u],
    ['two columns for one question', 'Người ký;nguoi_ky\nA;B\n', /cùng trả lời một câu hỏi “Người ký”/u],
    ['words beyond its columns', 'Người ký;Địa danh\nA;B;C\n', /Hàng 2 .* có “C” nằm ngoài/u],
  ])('refuses a list with %s, in words, and writes nothing', async (_, text, reason) => {
    const { run, folder, write } = await commandLine()
    await write('ds.csv', text)
    const said = await run([...batch, '--list', 'ds.csv'])
    expect(said.code).toBe(2)
    expect(said.err).toMatch(reason)
    expect(existsSync(join(folder, 'ra')) ? await readdir(join(folder, 'ra')) : []).toEqual([])
  })

  it('refuses what is no sheet at all, and a folder that is a file', async () => {
    const { run, write } = await commandLine()
    await write('hong.xlsx', Buffer.from('PK\x03\x04 hỏng'))
    expect(await run([...batch, '--list', 'hong.xlsx'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('bị hỏng'),
    })
    await write('cu.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))
    expect(await run([...batch, '--list', 'cu.xls'])).toMatchObject({ code: 2, err: expect.stringContaining('.xlsx') })
    await write('ra', 'một tệp')
    expect(await run([...batch, '--list', workbook])).toMatchObject({
      code: 2,
      err: expect.stringContaining('là một tệp'),
    })
    expect(await run(['batch', '--list', workbook, '--out', 'r'])).toMatchObject({ code: 2 })
  })
})
