import { execFile } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import validate from '@ooxml-tools/validate'
import { beforeAll, describe, expect, it } from 'vitest'
import { runChecks } from '../../core/checks/engine/runChecks.ts'
import type { DocumentModel } from '../../core/document/model.ts'
import type { PageLayout } from '../../core/document/pages.ts'
import { plainText } from '../../core/document/plainText.ts'
import { layoutPages } from '../../core/docx/layoutPages.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { readDraft } from '../../core/draft/readDraft.ts'
import { walkBlocks } from '../../core/draft/walk.ts'
import { importSource } from '../../core/import/importSource.ts'
import { renderDraft } from '../../core/render/render.ts'
import { engineJobs, makeTracked, makeWord } from '../../electron/host/exporter/engineJobs.ts'
import { readForeignFile } from '../../electron/host/readers/readForeignFile.ts'
import { acrossAtEnd, acrossPlan } from '../support/acrossPlan.ts'
import { aPlan } from '../support/aPlan.ts'
import { convertedTo } from '../support/libreOffice.ts'

const run = promisify(execFile)
const modelOf = (draft: Draft): DocumentModel => renderDraft(draft, null).document
const lies = ({ width, height }: { width: number; height: number }): string => (width > height ? 'ngang' : 'dọc')
const across = (page: PageLayout | undefined): string =>
  (page?.lines ?? []).flatMap(({ runs }) => runs.map(({ text }) => text)).join(' ')

/** How the pages of a PDF lie, and their words without blanks. */
async function pagesOfPdf(bytes: Uint8Array | undefined): Promise<{ lying: string[]; words: string[] }> {
  const path = join(await mkdtemp(join(tmpdir(), 'ngang-')), 'a.pdf')
  await writeFile(path, bytes ?? new Uint8Array())
  const sizes = await run('pdfinfo', ['-l', '99', path])
  const text = await run('pdftotext', ['-raw', '-enc', 'UTF-8', path, '-'])
  return {
    lying: [...sizes.stdout.matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+)/gmu)].map(([, width, height]) =>
      lies({ width: Number(width), height: Number(height) }),
    ),
    words: text.stdout.split('\f').slice(0, -1).map(sorted),
  }
}

/** Letters without blanks, in no order: two columns may be read in either. */
const sorted = (text: string): string => [...text.replace(/\s+/gu, '').normalize('NFC')].sort().join('')

async function readAgain(bytes: Uint8Array | undefined, name: string): Promise<Draft> {
  let made = 0
  const source = await readForeignFile(bytes ?? new Uint8Array(), name)
  return importSource(source, { name, now: '2026-01-05T08:00:00.000Z', newId: () => `n${++made}` }).draft
}

const tablesOf = (draft: Draft): (string | undefined)[] =>
  [...walkBlocks(draft.body)].flatMap(({ table }) => (table ? [table.orientation] : []))

describe('a table laid across in the body', () => {
  const inside = modelOf(acrossPlan(20))
  const last = modelOf(acrossAtEnd())

  it('is read from a saved draft, and so is a draft that says nothing of it', () => {
    for (const draft of [acrossPlan(), aPlan()]) {
      const read = readDraft(JSON.parse(JSON.stringify(draft)))
      expect(read.ok && read.draft).toEqual(draft)
    }
  })

  it('has pages of its own with the heading above it; the others are upright, and all are counted on', () => {
    const { pages } = layoutPages(inside)
    expect(pages.map(lies)).toEqual(['dọc', 'dọc', 'ngang', 'ngang', 'dọc'])
    expect(pages.map(({ pageNumber }) => pageNumber)).toEqual(['', '2', '3', '4', '5'])
    expect(across(pages[2])).toContain('Bảng phân công nhiệm vụ')
    expect(across(pages[4])).toContain('căn cứ bảng trên')
    expect(across(pages[4])).toContain('Nơi nhận')
    // A page's width is for the table to use.
    const right = Math.max(...(pages[2]?.rules ?? []).map(({ x, width }) => x + width))
    expect(right).toBeGreaterThan(900)
  })

  it('has recipients and signature on its own page where it ends the plan', () => {
    const { pages, signature } = layoutPages(last)
    expect(pages.map(lies).at(-1)).toBe('ngang')
    expect(signature).toEqual({ page: pages.length, alone: false })
    expect(across(pages.at(-1))).toContain('Nơi nhận')
  })

  it('keeps them there where a file has ./. on a line of its own', async () => {
    const again = modelOf(await readAgain(await makeWord(last), 'a.docx'))
    expect(again.body.at(-1)?.kind).toBe('paragraph')
    expect(layoutPages(again).pages.map(lies)).toEqual(layoutPages(last).pages.map(lies))
  })

  it('changes no word of the plain text, and gives no finding', () => {
    const upright = acrossPlan()
    for (const { table } of walkBlocks(upright.body)) if (table) delete table.orientation
    expect(plainText(modelOf(acrossPlan()))).toBe(plainText(modelOf(upright)))
    const found = (draft: Draft) =>
      runChecks({ draft, document: modelOf(draft), final: false }).map(({ rule, place }) => `${rule} ${place}`)
    expect(found(acrossPlan())).toEqual(found(upright))
  })

  it('means nothing in an annex, which lies as it is told', () => {
    const { body } = acrossAtEnd()
    const annex = { id: 'pl', title: 'Danh mục', orientation: 'portrait' as const, body: body.slice(-1) }
    expect(layoutPages(modelOf(aPlan({ annexes: [annex] }))).pages.map(lies)).not.toContain('ngang')
  })

  it('is valid by the Open XML standard, with tracked changes too', async () => {
    for (const model of [inside, last])
      expect(await validate(new Uint8Array(await makeWord(model)), 'docx', 'Microsoft365')).toEqual([])
    const upright = modelOf(aPlan())
    for (const [before, after] of [
      [upright, inside],
      [inside, last],
      [last, upright],
    ] as const)
      expect(await validate(new Uint8Array(await makeTracked({ before, after })), 'docx', 'Microsoft365')).toEqual([])
  })

  describe('as other programs have it', () => {
    // Lines as this LibreOffice breaks them, so that only the pages are judged.
    const asHere = (model: DocumentModel): DocumentModel => ({ ...model, page: { ...model.page, lines: 'none' } })
    const models = { inside: asHere(inside), last: asHere(last) }
    const files = new Map<string, Uint8Array>()
    let printed: Map<string, Uint8Array>
    beforeAll(async () => {
      for (const [name, model] of Object.entries(models)) files.set(name, await makeWord(model))
      printed = await convertedTo('pdf', files)
    })

    it.each(Object.entries(models))(
      'lies in LibreOffice and in our PDF as on our pages, page by page: %s',
      async (name, model) => {
        const ours = layoutPages(model).pages
        const words = ours.map((page) => sorted(across(page)))
        for (const bytes of [printed.get(name), await engineJobs.pdf(model)])
          expect(await pagesOfPdf(bytes)).toEqual({ lying: ours.map(lies), words })
      },
    )

    it.each(['docx', 'doc', 'odt', 'rtf', 'pdf'] as const)('is read again from %s', async (format) => {
      const made = format === 'docx' ? files : format === 'pdf' ? printed : await convertedTo(format, files)
      for (const name of files.keys())
        expect(tablesOf(await readAgain(made.get(name), `a.${format}`))).toEqual(['landscape'])
    })
  })
})
