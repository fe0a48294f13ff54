import { execFileSync, spawnSync } from 'node:child_process'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { writeExport } from '../../electron/host/exporter/writeExport.ts'
import { tempFolder } from '../support/tempFolder.ts'

const bytes = new TextEncoder().encode('nội dung mới')
const fails = (code: string) => ({ problem: { code } })

/** Nothing of ours is left beside the files named. */
async function expectOnly(folder: string, names: string[]): Promise<void> {
  expect((await readdir(folder)).sort()).toEqual([...names].sort())
}

describe('writing an exported file', () => {
  it('puts it in place and leaves nothing beside it', async () => {
    const folder = await tempFolder()
    const path = join(folder, '2026.01.05 KH thực hiện dân chủ.docx')
    await writeExport(path, bytes)
    expect(await readFile(path, 'utf8')).toBe('nội dung mới')
    await expectOnly(folder, ['2026.01.05 KH thực hiện dân chủ.docx'])
  })

  it('replaces an older export', async () => {
    const folder = await tempFolder()
    const path = join(folder, 'a.docx')
    await writeFile(path, 'bản cũ')
    await writeExport(path, bytes)
    expect(await readFile(path, 'utf8')).toBe('nội dung mới')
  })

  it.each([
    ['KH năm 2026.docx', '~$ năm 2026.docx'],
    ['KH.docx', '~$KH.docx'],
    ['KH năm 2026.docx', '.~lock.KH năm 2026.docx#'],
  ])('leaves %s alone while Word has it open (%s)', async (name, owner) => {
    const folder = await tempFolder()
    await writeFile(join(folder, name), 'bản đang mở')
    await writeFile(join(folder, owner), 'chị Lan')
    await expect(writeExport(join(folder, name), bytes, 'linux')).rejects.toMatchObject(fails('export.file-in-use'))
    expect(await readFile(join(folder, name), 'utf8')).toBe('bản đang mở')
    await expectOnly(folder, [name, owner])
  })

  it('does not mind an owner file that a crash of Word left behind on Windows', async () => {
    const folder = await tempFolder()
    await writeFile(join(folder, 'KH năm 2026.docx'), 'bản cũ')
    await writeFile(join(folder, '~$ năm 2026.docx'), '')
    await writeExport(join(folder, 'KH năm 2026.docx'), bytes, 'win32')
    expect(await readFile(join(folder, 'KH năm 2026.docx'), 'utf8')).toBe('nội dung mới')
  })

  it.each([
    'CON.docx',
    'lpt1.docx',
    'NUL',
    'kế hoạch?.docx',
    'a:b.docx',
    'kết thúc bằng dấu chấm.',
    ' ',
    `${'dài '.repeat(80)}.docx`,
  ])('refuses the name “%s” with a sentence of its own', async (name) => {
    const folder = await tempFolder()
    await expect(writeExport(join(folder, name), bytes)).rejects.toMatchObject(fails('export.bad-name'))
    await expectOnly(folder, [])
  })

  it('refuses a path Windows could not open', async () => {
    const path = join(await tempFolder(), 'a'.repeat(120), 'b'.repeat(120), 'KH.docx')
    await expect(writeExport(path, bytes, 'win32')).rejects.toMatchObject(fails('export.bad-name'))
  })

  it('says when the folder is gone', async () => {
    const folder = join(await tempFolder(), 'không còn')
    await expect(writeExport(join(folder, 'KH.docx'), bytes)).rejects.toMatchObject(fails('export.no-folder'))
  })

  it('says when the name is that of a folder', async () => {
    const folder = await tempFolder()
    await mkdir(join(folder, 'KH.docx'))
    await expect(writeExport(join(folder, 'KH.docx'), bytes)).rejects.toMatchObject(fails('storage.is-folder'))
    await expectOnly(folder, ['KH.docx'])
  })

  it.runIf(process.platform === 'linux')('says when the folder forbids writing', async () => {
    // /sys takes no files, not even from the administrator.
    await expect(writeExport('/sys/KH.docx', bytes)).rejects.toMatchObject(fails('storage.read-only'))
  })

  const small = process.platform === 'linux' ? smallDisk() : null
  it.runIf(small !== null)('keeps the old file when the disk is full', async () => {
    if (small === null) return
    onTestFinished(() => {
      spawnSync('umount', [small])
    })
    const path = join(small, 'KH.docx')
    await writeFile(path, 'bản cũ')
    await expect(writeExport(path, new Uint8Array(400_000))).rejects.toMatchObject(fails('storage.full'))
    expect(await readFile(path, 'utf8')).toBe('bản cũ')
    await expectOnly(small, ['KH.docx'])
  })
})

/** A disk of 100 KB, where this machine lets us have one. */
function smallDisk(): string | null {
  const folder = execFileSync('mktemp', ['-d']).toString().trim()
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=100k', 'tmpfs', folder]).status === 0 ? folder : null
}
