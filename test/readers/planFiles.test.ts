import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { draftEnding, type PlanFormat, planFileEndings, planFilesSaid, planFormats } from '../../core/planFiles.ts'
import { problemMessages } from '../../core/problem/problemMessages.ts'
import { readForeignFile } from '../../electron/host/readers/readForeignFile.ts'
import { fileEndings } from '../../renderer/ui/fileEndings.ts'
import { aDocx, p } from '../support/aDocx.ts'
import { anOdt } from '../support/anOdt.ts'
import { aPdf } from '../support/aPdf.ts'
import { commandLine } from '../support/cli.ts'

const page = '<html><body><p>KẾ HOẠCH</p></body></html>'
const mail = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html; charset="utf-8"\r\n\r\n${page}\r\n--x--`

/** A file of each name, but for `.doc`: real ones are made by LibreOffice in `formats.test.ts`. */
const files: readonly (readonly [string, PlanFormat, Uint8Array])[] = [
  ['.docx', 'docx', aDocx({ body: p('KẾ HOẠCH') })],
  ['.docm', 'docx', aDocx({ body: p('KẾ HOẠCH') })],
  ['.odt', 'odt', anOdt({ body: '<text:p>KẾ HOẠCH</text:p>' })],
  ['.rtf', 'rtf', strToU8('{\\rtf1 KE HOACH\\par}')],
  ['.pdf', 'pdf', aPdf({ lines: ['KE HOACH'] })],
  ['.html', 'html', strToU8(page)],
  ['.htm', 'html', strToU8(page)],
  ['.mht', 'html', strToU8(mail)],
  ['.mhtml', 'html', strToU8(mail)],
  ['.txt', 'text', strToU8('KẾ HOẠCH')],
]

describe('the formats a plan may come in', () => {
  it.each(files)('%s is on the list, and read', async (ending, format, bytes) => {
    expect(planFormats[format].endings).toContain(ending)
    expect(await readForeignFile(bytes, `ke-hoach${ending}`)).toMatchObject({ format })
  })

  it('are tried one by one: no name is on the list only', () => {
    expect([...files.map(([ending]) => ending), '.doc', draftEnding].sort()).toEqual([...planFileEndings].sort())
  })

  it('are said alike by the dialog, the help and the sentence for a file of another kind', async () => {
    const { run } = await commandLine()
    const help = (await run(['--help'])).err
    const { next } = problemMessages['import.unsupported']({ file: 'a.exe', ending: '.exe' })
    for (const { said, endings } of Object.values(planFormats)) {
      for (const words of [planFilesSaid, help, next]) expect(words).toContain(said)
      for (const ending of endings) expect(fileEndings.split(',')).toContain(ending)
    }
    expect(fileEndings.split(',')).toContain(draftEnding)
  })
})
