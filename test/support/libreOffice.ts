/** Word files as LibreOffice prints them: the judge of our own pages. One process converts all files: starting it is the dear part. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Whether this machine can be the judge: LibreOffice and poppler's pdftotext. */
export async function hasLibreOffice(): Promise<boolean> {
  const found = await Promise.allSettled([run('soffice', ['--version']), run('pdftotext', ['-v'])])
  return found.every((one) => one.status === 'fulfilled')
}

/** The text of each page, by name of the file. */
export async function printedPages(files: ReadonlyMap<string, Uint8Array>): Promise<Map<string, string[]>> {
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-pages-'))
  try {
    const paths: string[] = []
    for (const [name, bytes] of files) {
      const path = join(folder, `${name}.docx`)
      await writeFile(path, bytes)
      paths.push(path)
    }
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths], {
      timeout: 240_000,
    })
    const pages = new Map<string, string[]>()
    for (const name of files.keys()) pages.set(name, await pagesOf(join(folder, `${name}.pdf`)))
    return pages
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Text of each page of a PDF, in reading order. */
export async function pagesOf(pdf: string): Promise<string[]> {
  const { stdout } = await run('pdftotext', ['-layout', '-enc', 'UTF-8', pdf, '-'], { maxBuffer: 2 ** 28 })
  const pages = stdout.split('\f')
  return pages.slice(0, -1)
}
