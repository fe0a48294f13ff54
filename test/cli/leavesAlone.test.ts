/** A command beside an open window: it reads the clerk's data folder and leaves it as it is, to the last byte and minute. */
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { anOffice } from '../support/anOffice.ts'
import { aPlan } from '../support/aPlan.ts'
import { commandLine } from '../support/cli.ts'
import { directDoor } from '../support/doors.ts'

const plan = aPlan()
const text = 'KẾ HOẠCH\nDân chủ năm 2025\n\nI. NỘI DUNG\n1. Một.\n\nNơi nhận:\n- Lưu: VT.\n'

const commands = [
  ['templates'],
  ['new', 'ke-hoach', '-o', 'ra.json'],
  ['sample', 'ke-hoach', '-o', 'ra.json'],
  ['import', 'cu.txt', '-o', 'ra.json'],
  ['export', 'd.json', '-o', 'ra.docx'],
  ['export', 'd.json', '-o', 'ra.txt', '--final'],
  ['check', 'd.json', '--sheet', 'phieu.docx'],
  ['fix', 'd.json', '-o', 'ra.json'],
  ['roll', 'd.json', '--year', '2027', '-o', 'ra.json'],
  ['compare', 'd.json', 'cu.txt', '-o', 'ra.docx'],
]
const refused = [
  ['export', 'khong-co.json', '-o', 'ra.docx'],
  ['import', 'hong.docx', '-o', 'ra.json'],
  ['export', 'la.json', '-o', 'ra.docx'],
  ['new', 'khong-co', '-o', 'ra.json'],
]

/** A folder with the files the commands name. */
async function desk() {
  const line = await commandLine()
  await line.write('d.json', JSON.stringify(plan))
  await line.write('cu.txt', text)
  await line.write('hong.docx', Buffer.from('504b0304140006000800000021000000', 'hex'))
  await line.write('la.json', JSON.stringify({ ...plan, title: 'Năm {{khong_co_o_nay}}' }))
  return { ...line, data: join(line.folder, 'du-lieu') }
}

/** The window says in it every ten seconds, in the same words, that it is still there. */
const heldOpen = 'dang-mo.json'

/** Every file under a folder: its bytes, and when it was written. */
async function everything(folder: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    const { mtimeMs } = await stat(path)
    const when = entry.name === heldOpen ? '' : String(mtimeMs)
    found[path] = entry.isFile() ? `${when} ${await readFile(path, 'base64')}` : when
  }
  return found
}

const all: [string, number, string[]][] = [
  ...commands.map((args): [string, number, string[]] => [args.join(' '), 0, args]),
  ...refused.map((args): [string, number, string[]] => [args.join(' '), 2, args]),
]

it.each(all)('leaves no data folder where there was none: %s', async (_, expected, args) => {
  const { run, folder } = await desk()
  expect((await run(args)).code).toBe(expected)
  expect(await readdir(folder)).not.toContain('du-lieu')
})

it('leaves drafts, settings, office, list and what the window has open as they are', async () => {
  const { run, data, folder } = await desk()
  const window = await directDoor(data)
  await window.call('office.save', { office: anOffice({}) })
  await window.call('drafts.importFile', {
    name: 'd.json',
    base64: Buffer.from(JSON.stringify(plan)).toString('base64'),
  })
  await window.call('settings.save', { openDraft: plan.id, exportFolder: folder })
  await window.call('drafts.list', {})
  await expect.poll(() => readdir(data)).toContain('index.json')
  const before = await everything(data)
  for (const [, expected, args] of all) {
    expect((await run(args)).code, args.join(' ')).toBe(expected)
    expect(await everything(data), args.join(' ')).toEqual(before)
  }
})

it('writes what it was told to write and nothing beside it', async () => {
  for (const [, expected, args] of all) {
    const { run, folder } = await desk()
    const before = await readdir(folder)
    await run(args)
    const named = args.filter((_, at) => ['-o', '--sheet'].includes(args[at - 1] ?? ''))
    expect((await readdir(folder)).filter((name) => !before.includes(name))).toEqual(expected === 2 ? [] : named)
  }
})
