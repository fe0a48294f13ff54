/**
 * The command line killed while it exports or makes a batch: each file it leaves is whole, the old one or the new one.
 *
 * A killed program cannot clear away its temporary file; the next export into the same folder does, once the file is old enough to be
 * nobody's at work. So the files left are made old, and one export to the end must leave none of them.
 */
import { spawn } from 'node:child_process'
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { readZip, unpackText } from '../../electron/host/exporter/zip.ts'
import { aPlan } from '../support/aPlan.ts'
import type { Round } from './killed.ts'
import { type Found, marked } from './ledger.ts'
import { momentIn } from './moment.ts'

const rows = 6
/** What an export takes from its start, ms. */
const longest = 2000

export async function writtenFiles(round: Round & { folder: string; kills: number }): Promise<void> {
  const { folder, kills, chance, counts, heard } = round
  const list = ['Trích yếu', ...Array.from({ length: rows }, (_, n) => `Kế hoạch số ${n + 1}`)].join('\n')
  await writeFile(join(folder, 'danh-sach.csv'), list)
  for (let kill = 0; kill < kills; kill += 1) {
    const batch = chance.share() < 0.5
    const mark = `bản-${kill}`
    await writeFile(join(folder, 'd.json'), JSON.stringify(marked(aPlan(), mark)))
    const out = join(folder, batch ? `lô-${kill}` : 'kế hoạch.docx')
    const args = batch
      ? ['batch', '--draft', 'd.json', '--list', 'danh-sach.csv', '--out', out]
      : ['export', 'd.json', '-o', out]
    const moment = await momentIn(folder, chance, longest)
    const code = await ended(folder, args, moment.come)
    moment.forget()
    counts.tried += 1
    if (code === null) counts.underWay += 1
    if (code === 0) counts.acknowledged += 1
    heard(await look(folder, batch || code !== 0 ? null : mark), batch ? 'batch' : 'export')
  }
  await makeOld(folder)
  await ended(folder, ['export', 'd.json', '-o', join(folder, 'sau cùng.docx')], null)
  counts.leftOver += (await readdir(folder)).filter((name) => name.endsWith('.tmp')).length
}

/** Its exit code, or null where it was killed before. */
function ended(folder: string, args: readonly string[], kill: Promise<unknown> | null): Promise<number | null> {
  const cli = resolve('dist/main/cli.js')
  const program = spawn(process.execPath, [cli, ...args, '--data', join(folder, 'dữ liệu')], {
    cwd: folder,
    stdio: 'ignore',
  })
  void kill?.then(() => program.kill('SIGKILL'))
  return new Promise((done) => program.on('close', done))
}

/** `mark`: what the exported file was said to hold. */
async function look(folder: string, mark: string | null): Promise<Found> {
  const found: Found = { lost: 0, ghosts: 0, leftOver: 0, faults: [] }
  const names = await readdir(folder, { recursive: true })
  for (const name of names.filter((one) => one.endsWith('.docx'))) {
    try {
      const parts = readZip(await readFile(join(folder, name)))
      const texts = parts.filter((part) => part.name.endsWith('.xml')).map(unpackText)
      const document = texts.find((text) => text.includes('<w:body>')) ?? ''
      if (!document.endsWith('</w:document>')) throw new Error('cut short')
      if (mark !== null && !name.includes('lô') && !document.includes(`của ${mark}.`)) throw new Error('old words')
    } catch (error) {
      found.lost += 1
      found.faults.push(`${name}: ${error}`)
    }
  }
  return found
}

async function makeOld(folder: string): Promise<void> {
  const past = new Date(Date.now() - 3_600_000)
  for (const name of await readdir(folder)) if (name.endsWith('.tmp')) await utimes(join(folder, name), past, past)
}
