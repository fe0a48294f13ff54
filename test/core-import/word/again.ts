/** A plan exported to Word and read back, and what must be the same then. */
import { plainText } from '../../../core/document/plainText.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import { importSource, type SourceReading } from '../../../core/import/importSource.ts'
import { renderDraft } from '../../../core/render/render.ts'
import type { TemplateForm } from '../../../core/template/template.ts'
import { makeWord } from '../../../electron/host/exporter/engineJobs.ts'
import { readForeignFile } from '../../../electron/host/readers/readForeignFile.ts'
import { closingOf, outlineLines } from '../reading.ts'

export const exported = (draft: Draft, form: TemplateForm | null): Promise<Uint8Array> =>
  makeWord(renderDraft(draft, form).document)

export async function fromWord(bytes: Uint8Array): Promise<SourceReading> {
  let made = 0
  const newId = (): string => `n${++made}`
  const source = await readForeignFile(bytes, 'ke-hoach.docx')
  return importSource(source, { name: 'ke-hoach.docx', now: '2026-01-05T08:00:00.000Z', newId })
}

/** The printed lines; no-break spaces make room for a pen, the words are the same with plain ones. */
export const samePrint = (draft: Draft, form: TemplateForm | null): string[] =>
  plainText(renderDraft(draft, form).document)
    .replace(/[\u00a0 ]+/g, ' ')
    .split('\n')

/** Everything a clerk sees of a draft, without ids. */
export const shape = (draft: Draft): unknown => ({
  title: draft.title,
  letterhead: { ...draft.letterhead, number: draft.letterhead.number.replace(/^0(?=\d$)/, '') },
  outline: outlineLines(draft.body, 999),
  closing: closingOf(draft),
  annexes: draft.annexes.map(({ title, orientation, body }) => ({
    title,
    orientation,
    outline: outlineLines(body, 999),
    tables: body.flatMap(({ table }) => table?.rows ?? []),
  })),
})
