/** Files of our own of every kind a door reads, whole, with the request that reads them. */
import { readFile } from 'node:fs/promises'
import { strToU8 } from 'fflate'
import type { Draft } from '../../core/draft/draft.ts'
import { renderDraft } from '../../core/render/render.ts'
import { makeBackup } from '../../electron/host/backup/backup.ts'
import { makeWord } from '../../electron/host/exporter/engineJobs.ts'
import { anOdt } from '../support/anOdt.ts'
import { aPdf } from '../support/aPdf.ts'
import { aPlan } from '../support/aPlan.ts'
import { convertedTo } from '../support/libreOffice.ts'
import type { Call } from './ledger.ts'

export interface WholeFile {
  name: string
  bytes: Uint8Array
  operation: string
  input(base64: string, text: string): Record<string, unknown>
}

const asContent =
  (name: string) =>
  (content: string): Record<string, unknown> => ({ name, content })

const plan = (name: string, bytes: Uint8Array): WholeFile => ({
  name,
  bytes,
  operation: 'imports.draft',
  input: (content) => ({ name, content, any: true }),
})

const odtBody = `<text:h text:outline-level="1">KẾ HOẠCH</text:h>${'<text:p>Căn cứ Luật Tổ chức chính quyền địa phương;</text:p>'.repeat(5)}
<table:table><table:table-column table:number-columns-repeated="2"/><table:table-row><table:table-cell><text:p>Việc</text:p></table:table-cell><table:table-cell><text:p>Hạn</text:p></table:table-cell></table:table-row></table:table>`

const rtf = String.raw`{\rtf1\ansi\ansicpg1252\uc1{\fonttbl{\f0 Times New Roman;}}{\b K\u7870?HO\u7840?CH}\par\pard\li720 I. M\u7908?c \u273?ích\par
\trowd\cellx3000\cellx6000\intbl Vi\u7879?c\cell H\u7841?n\cell\row\pard {\footnote\pard Ghi ch\'fa.} h\u7871?t\par}`

const html = `<html><body><table><tr><td>ỦY BAN NHÂN DÂN</td><td>CỘNG HÒA</td></tr></table><h1>KẾ HOẠCH</h1>
<ol><li>một<ul><li>hai</li></ul></li></ol><p style="text-align:center"><b>I. MỤC ĐÍCH</b></p></body></html>`

/** `office`: also what LibreOffice makes of the Word file (.doc, .odt, .rtf, .pdf, .html). */
export async function wholeFiles(call: Call, dataFolder: string, office: boolean): Promise<WholeFile[]> {
  const { value: sample }: { value: Draft } = await call('drafts.create', { template: 'ke-hoach', sample: true })
  const words = [
    await makeWord(renderDraft(sample, null).document),
    await makeWord(renderDraft(aPlan(), null).document),
  ]
  const { value: template } = await call('templates.file', { id: 'ke-hoach', sample: true })
  const files: WholeFile[] = [
    ...words.map((bytes, n) => plan(`k${n}.docx`, bytes)),
    plan('k.odt', anOdt({ body: odtBody })),
    plan('k.rtf', strToU8(rtf)),
    plan('k.html', strToU8(html)),
    plan('k.pdf', aPdf({ lines: ['KE HOACH', 'I. Muc dich'], pages: 3 })),
    plan('k.txt', await readFile('test/fixtures/plans/phu-luc-bang.txt')),
    { ...plan('k.json', strToU8(JSON.stringify(aPlan()))), operation: 'drafts.read', input: asContent('k.json') },
    {
      ...plan('l.xlsx', await readFile('test/fixtures/lists/cac-thon.xlsx')),
      operation: 'batch.list',
      input: asContent('l.xlsx'),
    },
    {
      ...plan('l.csv', strToU8('Thôn,Trưởng thôn\n"Đông, 1",Lan\nTây,"Hà"\n')),
      operation: 'batch.list',
      input: asContent('l.csv'),
    },
    {
      ...plan('m.json', strToU8(template)),
      operation: 'templates.take',
      input: (_, text) => ({ name: 'm.json', text }),
    },
    {
      ...plan('s.zip', await makeBackup(dataFolder, new Date(), '0')),
      operation: 'backup.restore',
      input: asContent('s.zip'),
    },
  ]
  if (!office) return files
  for (const format of ['doc', 'odt', 'rtf', 'pdf', 'html'] as const)
    for (const bytes of (await convertedTo(format, new Map([['a', words[0] ?? new Uint8Array()]]))).values())
      files.push(plan(`lo.${format}`, bytes))
  return files
}
