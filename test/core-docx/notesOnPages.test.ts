import { describe, expect, it } from 'vitest'
import { everyRun } from '../../core/document/everyRun.ts'
import type { DocumentModel } from '../../core/document/model.ts'
import type { LineLayout, PageLayout } from '../../core/document/pages.ts'
import { place, readPlace } from '../../core/document/place.ts'
import { plainText } from '../../core/document/plainText.ts'
import { layoutPages } from '../../core/docx/layoutPages.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { renderDraft } from '../../core/render/render.ts'
import { runsText } from '../../core/text/runsText.ts'
import { mmToPx } from '../../core/units.ts'
import { notedPlan } from '../support/notedPlan.ts'
import { stressDraft } from '../support/stressDrafts.ts'

const SEED = 21

const bare = (text: string): string => text.replace(/\s+/gu, '')
const sorted = (text: string): string => [...bare(text)].sort().join('')
const isNote = ({ place: at }: LineLayout): boolean => readPlace(at).area === 'footnote'
/** The words of lines, without the numbers of footnotes. */
const words = (lines: readonly LineLayout[]): string => lines.map(({ runs }) => runsText(runs)).join('')

/** A strained draft with a mark in every so many blocks and cells; some notes are as long as a page. */
function noted(at: number): Draft {
  const draft = stressDraft(SEED, at)
  const footnotes: Record<string, string> = {}
  let met = 0
  const mark = (text: string): string => {
    met++
    if (text.trim() === '' || (met * 7 + at) % 5 !== 0 || Object.keys(footnotes).length > 40) return text
    const id = `n${met}`
    const length = met % 11 === 0 ? 700 : (met * 13) % 40
    footnotes[id] = `Chú thích ${met}: ${Array.from({ length }, (_, word) => `chữ${word}`).join(' ')}`
    return `${text}{#${id}}`
  }
  const blocks = (all: Draft['body']): Draft['body'] =>
    all.map((block) => ({
      ...block,
      text: mark(block.text),
      children: blocks(block.children),
      ...(block.table
        ? {
            table: {
              ...block.table,
              rows: block.table.rows.map((row) =>
                row.map((cell) => (typeof cell === 'string' ? mark(cell) : { ...cell, text: mark(cell.text) })),
              ),
            },
          }
        : {}),
    }))
  return {
    ...draft,
    body: blocks(draft.body),
    recipients: {
      ...draft.recipients,
      lines: draft.recipients.lines.map((line) => ({ ...line, text: mark(line.text) })),
    },
    annexes: draft.annexes.map((annex) => ({ ...annex, title: mark(annex.title), body: blocks(annex.body) })),
    footnotes,
  }
}

/** Lines of text that reach below the text area, or into the notes. */
function collisions(model: DocumentModel, pages: readonly PageLayout[]): string[] {
  const foot = mmToPx(model.page.margins.bottom)
  return pages.flatMap((page, number) => {
    const notes = page.lines.filter(isNote)
    const end = Math.min(page.height - foot, ...notes.map(({ y }) => y))
    return page.lines
      .filter(
        (line) => line.y + Math.min(line.height, 1.15 * line.size) > (isNote(line) ? page.height - foot : end) + 1,
      )
      .map((line) => `page ${number + 1}: ${words([line])}`)
  })
}

describe(`notes of drafts that strain the page (seed ${SEED})`, () => {
  it.each(Array.from({ length: 32 }, (_, at) => at))('draft %i has every word of its notes once, at the foot', (at) => {
    const { document } = renderDraft(noted(at), null)
    const { pages } = layoutPages(document)
    expect(collisions(document, pages)).toEqual([])
    const lines = pages.flatMap((page) => page.lines.filter((line) => line.place !== place.draft))
    for (const note of document.notes) {
      const shown = words(lines.filter((line) => line.place === note.place))
      if (bare(shown) !== bare(runsText(note.runs))) throw new Error(`${note.id}: ${shown.slice(0, 200)}`)
    }
    const blocks = [...document.body, ...document.annexes.flatMap((annex) => annex.blocks)]
    const repeats = blocks.some((block) => block.kind === 'table' && block.headerRows > 0 && pages.length > 1)
    if (!repeats) expect(sorted(words(lines)) === sorted(plainText(document))).toBe(true)

    const marksOf = (some: readonly LineLayout[]): number[] =>
      some.flatMap(({ runs }) => runs.flatMap(({ note }) => note ?? []))
    const met = new Set<number>()
    let runsOn = false
    for (const page of pages) {
      const foot = page.lines.filter(isNote)
      const marks = new Set(marksOf(page.lines.filter((line) => !isNote(line))).filter((number) => !met.has(number)))
      // A note begins on the page of its mark, or behind a note that runs on from there.
      const late = [...marks].filter((number) => !marksOf(foot).includes(number))
      if (late.length > 0) expect(foot.length).toBeGreaterThan(20)
      for (const number of marks) met.add(number)
      const early = marksOf(foot).filter((number) => !met.has(number))
      expect(early).toEqual([])
      if (!runsOn) expect(marksOf(foot).filter((number) => !marks.has(number))).toEqual([])
      runsOn = late.length > 0 || foot.at(-1)?.last === false
    }
  })
})

describe('notes on the pages', () => {
  it('stand on the page of their marks in the order of their numbers, under one short rule', () => {
    const { document } = renderDraft(notedPlan(), null)
    const { pages } = layoutPages(document)
    const first = pages[0]?.lines.filter(isNote) ?? []
    expect(first.map((line) => line.runs[0]?.text)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8'])
    expect(first.map(({ y }) => y)).toEqual([...first.map(({ y }) => y)].sort((a, b) => a - b))
    expect([...everyRun(document)].flatMap(({ note }) => note ?? [])).toHaveLength(9)
    expect(pages.at(-1)?.lines.filter(isNote)).toHaveLength(1)
  })
})
