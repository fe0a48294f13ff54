/** The programs as they are typed: `npx kehoach` and `npm start`, in processes of their own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { buildIfStale, root } from '../../build/freshBuild.mjs'
import { aPdf } from '../support/aPdf.ts'
import { aPlan } from '../support/aPlan.ts'
import { electronServer } from '../support/electronServer.ts'
import { tempFolder } from '../support/tempFolder.ts'

const kehoach = join(root, 'build/kehoach.mjs')
const start = join(root, 'build/start.mjs')

beforeAll(async () => {
  if (!(await buildIfStale())) throw new Error('the program could not be built')
})

interface Running {
  child: ChildProcess
  /** What stdout and stderr have said so far. */
  said: { out: string; err: string }
  code: Promise<number | null>
}

function run(command: string, args: string[], folder: string, env: Record<string, string> = {}, stdin = ''): Running {
  const child = spawn(command, args, {
    cwd: folder,
    env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', KEHOACH_DATA: join(folder, 'data'), ...env },
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  const said = { out: '', err: '' }
  child.stdout.on('data', (chunk: Buffer) => {
    said.out += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    said.err += chunk.toString()
  })
  child.stdin.on('error', () => {})
  child.stdin.end(stdin)
  return { child, said, code: new Promise((done) => child.on('close', done)) }
}

const node = (args: string[], folder: string, env = {}, stdin = ''): Running =>
  run(process.execPath, args, folder, env, stdin)

describe('npx kehoach', () => {
  it('takes a text through a pipe and gives Word back', async () => {
    const folder = await tempFolder()
    const text = 'KẾ HOẠCH\nThực hiện dân chủ ở cơ sở\n\nI. MỤC ĐÍCH\n1. Một.\n\nNơi nhận:\n- Lưu: VT.\n'
    const read = node([kehoach, 'import', '-', '-o', 'd.json'], folder, {}, text)
    expect(await read.code).toBe(0)
    const written = node([kehoach, 'export', 'd.json', '-o', 'd.docx'], folder)
    expect(await written.code, written.said.err).toBe(0)
    expect((await readFile(join(folder, 'd.docx'))).subarray(0, 2).toString()).toBe('PK')
  })

  it('ends with 2 and one message for what is not a command', async () => {
    const { said, code } = node([kehoach, 'nope'], await tempFolder())
    expect(await code).toBe(2)
    expect(said).toEqual({ out: '', err: expect.stringMatching(/^Không có lệnh “nope”\.\n.*\n$/) })
  })

  describe('a PDF whose pages are not where its table says', () => {
    const damaged = aPdf({ lines: ['Ke hoach', 'I. Muc dich'], pages: 4, misplaced: [2, 4] })
    const aFolder = async (): Promise<string> => {
      const folder = await tempFolder()
      await writeFile(join(folder, 'a.pdf'), damaged)
      await writeFile(join(folder, 'd.json'), JSON.stringify(aPlan()))
      return folder
    }
    const expectDamaged = async ({ said, code }: Running): Promise<void> => {
      expect(await code, said.err).toBe(2)
      expect(said.out).toBe('')
      expect(said.err).toMatch(/^Tệp “a\.pdf” bị hỏng .*\n.*\n$/)
    }

    it.each([
      [['import', 'a.pdf', '-o', 'e.json']],
      [['check', 'a.pdf']],
      [['compare', 'd.json', 'a.pdf']],
      [['roll', 'a.pdf', '--year', '2027', '-o', 'e.json']],
    ])('is refused as damaged: %j', async (args) => {
      const folder = await aFolder()
      await expectDamaged(node([kehoach, ...args], folder))
      expect((await readdir(folder)).filter((name) => name !== 'data').sort()).toEqual(['a.pdf', 'd.json'])
    })

    it('also where the reading thread is missing from the installation', async () => {
      const folder = await aFolder()
      const program = await tempFolder()
      await cp(join(root, 'dist/main'), program, {
        recursive: true,
        filter: (path) => basename(path) !== 'reader.js',
      })
      await writeFile(join(program, 'package.json'), '{"type":"module"}')
      await expectDamaged(node([join(program, 'cli.js'), 'import', 'a.pdf'], folder))
    })
  })

  it('ends with a sentence, not with a trace, when nobody reads what it says', async () => {
    if (process.platform === 'win32') return expect(process.platform).toBe('win32')
    const { said, code } = run(
      'bash',
      ['-c', 'set -o pipefail; "$0" "$@" | true', process.execPath, kehoach, 'sample', 'ke-hoach-dan-chu-nam'],
      await tempFolder(),
    )
    expect(await code).toBe(2)
    expect(said.err).toMatch(/^Có việc ngoài dự tính .*\n.*\n$/)
  })

  it('says that the disk is full, and leaves the old file as it was', async () => {
    if (process.platform === 'win32') return expect(process.platform).toBe('win32')
    const folder = await tempFolder()
    await writeFile(join(folder, 'd.json'), JSON.stringify(aPlan()))
    await writeFile(join(folder, 'd.docx'), 'tệp cũ')
    // No file may grow beyond 4 kB: the system answers as a full disk does.
    const limited = run(
      'bash',
      ['-c', `ulimit -f 4; exec "$0" "$@"`, process.execPath, kehoach, 'export', 'd.json', '-o', 'd.docx'],
      folder,
    )
    expect(await limited.code).toBe(2)
    expect(limited.said.err).toContain('ổ đĩa đã đầy')
    expect(await readFile(join(folder, 'd.docx'), 'utf8')).toBe('tệp cũ')
    expect((await readdir(folder)).sort()).toEqual(['d.docx', 'd.json'])
  })
})

describe('kehoach start', () => {
  it('prints an address that opens, and ends well when it is stopped', async () => {
    const folder = await tempFolder()
    const { child, said, code } = node([kehoach, 'start', '--data', 'kho'], folder)
    await expect.poll(() => said.out).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=\S+\n$/)
    const welcome = await fetch(said.out.trim(), { redirect: 'manual' })
    expect(welcome.status).toBe(303)
    const { port } = new URL(said.out.trim())
    const second = node([kehoach, 'start', '--port', port], folder)
    expect(await second.code).toBe(2)
    expect(second.said.err).toContain(`Cổng ${port} đang được phần mềm khác dùng.`)
    child.kill('SIGTERM')
    expect(await code).toBe(0)
  })
})

describe('npm start', () => {
  it('opens the browser door and says in one line why, where Electron’s program is not there', async () => {
    const folder = await tempFolder()
    const { child, said, code } = node([start], folder, { ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'nowhere') })
    await expect.poll(() => said.out).toContain('http://127.0.0.1:')
    expect(said.err.split('\n').filter((line) => line.includes('Electron'))).toHaveLength(1)
    child.kill('SIGTERM')
    expect(await code).toBe(0)
  })

  it('opens Electron where its program is there', async () => {
    if (process.platform === 'win32') return expect(process.platform).toBe('win32')
    const folder = await tempFolder()
    await mkdir(join(folder, 'dist'))
    await writeFile(join(folder, 'dist', 'electron'), '#!/bin/sh\necho "opened $1"\n', { mode: 0o755 })
    const { said, code } = node([start], folder, { ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'dist') })
    expect(await code).toBe(0)
    expect(said.out).toBe(`opened ${root.replace(/\/$/, '')}\n`)
  })

  it('opens the browser door when Electron ends at once, as it does without a screen', async () => {
    if (process.platform === 'win32') return expect(process.platform).toBe('win32')
    const folder = await tempFolder()
    await mkdir(join(folder, 'dist'))
    await writeFile(join(folder, 'dist', 'electron'), '#!/bin/sh\nexit 1\n', { mode: 0o755 })
    const { child, said, code } = node([start], folder, { ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'dist') })
    await expect.poll(() => said.out).toContain('http://127.0.0.1:')
    expect(said.err).toContain('Electron không mở được trên máy này')
    child.kill('SIGTERM')
    expect(await code).toBe(0)
  })

  it('opens the browser door at once where Electron’s server cannot be reached', async () => {
    const folder = await tempFolder()
    const nowhere = { ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'nowhere'), ELECTRON_MIRROR: 'http://127.0.0.1:9/' }
    const { child, said, code } = node([start], folder, nowhere)
    await expect.poll(() => said.out).toContain('http://127.0.0.1:')
    expect(said.err).toMatch(/^Chưa có mạng để tải Electron nên mở Soạn Kế hoạch trong trình duyệt\.$/m)
    expect(said.err).not.toContain('Đang tải')
    child.kill('SIGTERM')
    expect(await code).toBe(0)
  })

  it('opens the browser door where somebody has no patience with a server that says nothing', async () => {
    if (process.platform === 'win32') return expect(process.platform).toBe('win32')
    const folder = await tempFolder()
    const mirror = await electronServer(() => {})
    const { child, said, code } = node([start], folder, {
      ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'nowhere'),
      ELECTRON_MIRROR: mirror,
    })
    await expect.poll(() => said.err).toMatch(/^Đang tải Electron .*Ctrl\+C/m)
    child.kill('SIGINT')
    await expect.poll(() => said.out).toContain('http://127.0.0.1:')
    expect(said.err).toContain('Đã bỏ qua việc tải Electron')
    child.kill('SIGTERM')
    expect(await code).toBe(0)
  })
})
