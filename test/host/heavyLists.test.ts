/** A list that would take the whole machine: refused with a sentence, and the program goes on. */
import { strToU8, zipSync } from 'fflate'
import { beforeAll, expect, it, onTestFinished } from 'vitest'
import { buildIfStale } from '../../build/freshBuild.mjs'
import { readList } from '../../electron/host/lists/readList.ts'
import { runningDoor } from '../support/runningDoor.ts'
import { tempFolder } from '../support/tempFolder.ts'

beforeAll(async () => {
  if (!(await buildIfStale(['main']))) throw new Error('the program could not be built')
})

const xml = 'http://schemas.openxmlformats.org'
const relation = (type: string, target: string): string =>
  `<Relationships xmlns="${xml}/package/2006/relationships"><Relationship Id="r1" Type="${xml}/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`

/** A workbook of one sheet whose cells stand where they say they stand: `A1`, `XFD1048576`. */
function workbook(cells: readonly (readonly [row: number, place: string])[]): Uint8Array {
  const rows = cells.map(
    ([row, place]) => `<row r="${row}"><c r="${place}" t="inlineStr"><is><t>Tên cơ quan</t></is></c></row>`,
  )
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${xml}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relation('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook xmlns="${xml}/spreadsheetml/2006/main" xmlns:r="${xml}/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relation('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${xml}/spreadsheetml/2006/main"><sheetData>${rows.join('')}</sheetData></worksheet>`,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
}

it('refuses a workbook whose cells stand at the end of the sheet, and reads the next one', async () => {
  const { call, stop } = await runningDoor(await tempFolder())
  onTestFinished(async () => {
    await stop()
  })
  const read = (bytes: Uint8Array) =>
    call('batch.list', { name: 'cac-thon.xlsx', content: Buffer.from(bytes).toString('base64') })

  expect(
    await read(
      workbook([
        [1, 'A1'],
        [1_048_576, 'XFD1048576'],
      ]),
    ),
  ).toMatchObject({
    ok: false,
    problem: { code: 'list.too-heavy', what: expect.stringContaining('cac-thon.xlsx') },
  })
  expect(
    await read(
      workbook([
        [1, 'A1'],
        [2, 'A2'],
      ]),
    ),
  ).toMatchObject({
    ok: true,
    value: { columns: ['Tên cơ quan'], rows: [{ cells: ['Tên cơ quan'] }] },
  })
})

it('tells a text that is no list by its weight, as a list', async () => {
  const reading = readList(new Uint8Array(5_000_001).fill(97), 'cac-thon.csv')
  await expect(reading).rejects.toMatchObject({
    problem: { code: 'list.too-large', what: expect.stringContaining('“cac-thon.csv” nặng hơn 5 MB') },
  })
})
