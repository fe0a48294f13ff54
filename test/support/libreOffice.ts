/** Word files as LibreOffice prints them: the judge of our own pages. One process converts all files: starting it is the dear part. */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const run = promisify(execFile)

/**
 * The text of each page, by name of the file; lines are broken as our pages break them, whatever this LibreOffice would
 * do with a newer file.
 */
export async function printedPages(files: ReadonlyMap<string, Uint8Array>): Promise<Map<string, string[]>> {
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-pages-'))
  try {
    const paths: string[] = []
    for (const [name, bytes] of files) {
      const path = join(folder, `${name}.docx`)
      await writeFile(path, ofWord2010(bytes))
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

/**
 * The same file, said to be of Word 2010. Files of Word 2013 have the spaces of justified lines pressed together by newer
 * LibreOffices, each release by a rule of its own; older ones, and our pages, leave them as they are (DECISIONS.md, 9).
 */
function ofWord2010(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes)
  const settings = strFromU8(parts['word/settings.xml'] ?? new Uint8Array())
  const older = settings.replace(/w:val="15"(?= w:name="compatibilityMode")/, 'w:val="14"')
  if (older === settings) throw new Error('the Word file does not say which Word it is for')
  return zipSync({ ...parts, 'word/settings.xml': strToU8(older) })
}

/** Text of each page of a PDF, in reading order. */
export async function pagesOf(pdf: string): Promise<string[]> {
  const { stdout } = await run('pdftotext', ['-layout', '-enc', 'UTF-8', pdf, '-'], { maxBuffer: 2 ** 28 })
  const pages = stdout.split('\f')
  return pages.slice(0, -1)
}

export interface SettledText {
  accepted: string
  rejected: string
}

/** What each Word file says, as plain text, with all its tracked changes accepted and with all rejected. */
export async function settledTexts(files: ReadonlyMap<string, Uint8Array>): Promise<Map<string, SettledText>> {
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-tracked-'))
  try {
    for (const [name, bytes] of files) await writeFile(join(folder, `${name}.docx`), bytes)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    // A new profile runs no macro on its first start.
    await run('soffice', [profile, '--headless', '--terminate_after_init'], { timeout: 240_000 })
    const basic = join(folder, 'profile/user/basic')
    await mkdir(join(basic, 'Standard'), { recursive: true })
    for (const [path, content] of Object.entries(macroLibrary)) await writeFile(join(basic, path), content)
    await run('soffice', [profile, '--headless', 'macro:///Standard.Module1.Settle'], {
      env: { ...process.env, FOLDER: folder, FILES: [...files.keys()].join('|') },
      timeout: 240_000,
    })
    const texts = new Map<string, SettledText>()
    const textOf = async (name: string): Promise<string> =>
      (await readFile(join(folder, name), 'utf8')).replace(/^\uFEFF/, '')
    for (const name of files.keys()) {
      texts.set(name, { accepted: await textOf(`${name}.Accept.txt`), rejected: await textOf(`${name}.Reject.txt`) })
    }
    return texts
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const macro = `
Sub Settle
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  Dim asText(0) As New com.sun.star.beans.PropertyValue
  Dim doc, dispatcher, stems, ways, i, j, stem
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  asText(0).Name = "FilterName"
  asText(0).Value = "Text"
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  stems = Split(Environ("FILES"), "|")
  ways = Array("Accept", "Reject")
  For i = 0 To UBound(stems)
    stem = Environ("FOLDER") &amp; "/" &amp; stems(i)
    For j = 0 To 1
      doc = StarDesktop.loadComponentFromURL(ConvertToURL(stem &amp; ".docx"), "_blank", 0, hidden())
      dispatcher.executeDispatch(doc.CurrentController.Frame, ".uno:" &amp; ways(j) &amp; "AllTrackedChanges", "", 0, Array())
      doc.storeToURL(ConvertToURL(stem &amp; "." &amp; ways(j) &amp; ".txt"), asText())
      doc.close(True)
    Next
  Next
End Sub
`

const libraryIndex = (kind: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd"><library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/${kind}.xlb/" xlink:type="simple" library:link="false"/></library:libraries>`
const library = (elements: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd"><library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">${elements}</library:library>`

/** A profile's own Basic: the one language every LibreOffice brings with it. */
const macroLibrary: Readonly<Record<string, string>> = {
  'script.xlc': libraryIndex('script'),
  'dialog.xlc': libraryIndex('dialog'),
  'Standard/script.xlb': library('<library:element library:name="Module1"/>'),
  'Standard/dialog.xlb': library(''),
  'Standard/Module1.xba': `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd"><script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${macro}</script:module>`,
}

/** Word files as LibreOffice writes them in another format, by name of the file. */
export async function convertedTo(
  format: 'doc' | 'odt' | 'rtf' | 'pdf' | 'html',
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Map<string, Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-convert-'))
  try {
    const paths: string[] = []
    for (const [name, bytes] of files) {
      const path = join(folder, `${name}.docx`)
      await writeFile(path, bytes)
      paths.push(path)
    }
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    await run('soffice', [profile, '--headless', '--convert-to', format, '--outdir', folder, ...paths], {
      timeout: 240_000,
    })
    const made = new Map<string, Uint8Array>()
    for (const name of files.keys()) made.set(name, new Uint8Array(await readFile(join(folder, `${name}.${format}`))))
    return made
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
