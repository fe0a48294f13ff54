import { describe, expect, it } from 'vitest'
import { draftSchema } from '../../../core/draft/schema.ts'
import { signatureLines } from '../../../core/draft/signatureLines.ts'
import { importSource, type SourceReading } from '../../../core/import/importSource.ts'
import type { SourceDocument } from '../../../core/readers/source.ts'
import { readForeignFile } from '../../../electron/host/readers/readForeignFile.ts'
import { outlineLines } from '../reading.ts'
import { allCases } from './allCases.ts'
import { lostOf } from './lostOf.ts'
import type { Expected } from './shell.ts'
import { docxOf, sourceOf } from './wordFile.ts'

const cases = allCases

function read(source: SourceDocument): SourceReading {
  let made = 0
  return importSource(source, { name: 'ke-hoach.docx', now: '2026-01-05T08:00:00.000Z', newId: () => `n${++made}` })
}

/** Lines as far as the expected ones say them. */
const begun = (lines: readonly string[], expected: readonly string[]): string[] =>
  lines.map((line, at) => {
    const start = expected[at] ?? ''
    return start !== '' && line.startsWith(start) ? start : line
  })

function seen({ draft, notes, parts }: SourceReading, expected: Expected): Expected {
  const { parent, issuer, number, code, place, date } = draft.letterhead
  return {
    parent,
    issuer,
    number,
    code,
    place,
    date,
    title: draft.title,
    outline: begun(
      outlineLines(
        draft.body.filter(({ kind }) => kind !== 'basis'),
        99,
      ),
      expected.outline,
    ),
    recipients: draft.recipients.lines.map(({ text }) => text),
    filing: draft.recipients.filing,
    signature: signatureLines(draft.signature).filter((line) => line !== ''),
    name: draft.signature.name,
    annexes: draft.annexes.map((annex, at) => ({
      title: annex.title,
      orientation: annex.orientation,
      outline: begun(outlineLines(annex.body, 99), expected.annexes[at]?.outline ?? []),
    })),
    notes: expected.notes.filter((field) => notes.some((note) => note.field === field)),
    parts: parts.map(({ kind }) => kind),
  }
}

describe.each(cases.map((each) => [each.name, each] as const))('%s', (_name, { pieces, expected }) => {
  it('is read as a person reads it', () => {
    const reading = read(sourceOf(pieces))
    expect(seen(reading, expected)).toEqual(expected)
    expect(draftSchema.safeParse(reading.draft).error).toBeUndefined()
  })
  it('loses not one character', () => {
    const source = sourceOf(pieces)
    expect(lostOf(source, read(source))).toEqual([])
  })
  it('is the same from the bytes of the Word file', async () => {
    const source = await readForeignFile(docxOf(pieces), 'ke-hoach.docx')
    const reading = read(source)
    expect(seen(reading, expected)).toEqual(expected)
    expect(lostOf(source, reading)).toEqual([])
  })
})

describe('all cases together', () => {
  it('have 95 % of their blocks at the right level and kind, and all of their characters', () => {
    const rows = allCases.map(({ name, pieces, expected }) => {
      const source = sourceOf(pieces)
      const reading = read(source)
      const found = seen(reading, expected)
      const all = (each: Expected): string[] => [...each.outline, ...each.annexes.flatMap(({ outline }) => outline)]
      const got = new Set(all(found))
      const right = all(expected).filter((line) => got.has(line)).length
      return { name, blocks: all(expected).length, right, lost: lostOf(source, reading).length }
    })
    console.info(rows.map(({ name, blocks, right, lost }) => `${right}/${blocks} lost ${lost}  ${name}`).join('\n'))
    const blocks = rows.reduce((sum, row) => sum + row.blocks, 0)
    expect(rows.reduce((sum, row) => sum + row.right, 0) / blocks).toBeGreaterThanOrEqual(0.95)
    expect(rows.filter(({ lost }) => lost > 0)).toEqual([])
  })
})
