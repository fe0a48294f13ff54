import { describe, expect, it } from 'vitest'
import type { BuildResult } from '../../core/contract/operations.ts'
import type { LayoutResult } from '../../core/document/pages.ts'
import { nextShown, nothingShown, type PreviewInput } from '../../renderer/preview/shown.ts'
import { aDocument, aLine, aPage, paragraph } from './aDocument.ts'

const build = (text = 'Một'): BuildResult => ({
  document: aDocument({ body: [paragraph('a', 'body', '', text), paragraph('b', 'body', '', 'Hai')] }),
  findings: [],
  missing: [],
  values: {},
})
const layout = (text = 'Một'): LayoutResult => ({
  pages: [aPage([aLine('block/a', text, 100)]), aPage([aLine('block/b', 'Hai', 100)])],
  stoppedAt: '',
  signature: { page: 2, alone: false },
})
const inTime = (input: Omit<PreviewInput, 'late'>): PreviewInput => ({ ...input, late: false })
const shownAfter = (...inputs: Omit<PreviewInput, 'late'>[]) => inputs.map(inTime).reduce(nextShown, nothingShown)

describe('what the preview shows', () => {
  it('flows the text until its pages are placed', () => {
    expect(shownAfter({ build: build(), layout: null, layoutStale: true }).mode).toBe('flow')
  })

  it('shows the pages once they are those of the latest text', () => {
    const first = build()
    const shown = shownAfter(
      { build: first, layout: null, layoutStale: true },
      { build: first, layout: layout(), layoutStale: false },
    )
    expect(shown.mode).toBe('pages')
  })

  it('shows the text where its pages could not be placed', () => {
    const none = { ...layout(), pages: [], stoppedAt: 'why' }
    expect(shownAfter({ build: build(), layout: none, layoutStale: false }).mode).toBe('flow')
  })

  it('keeps the old pages until the new ones are there, and flows the text only where they are late', () => {
    const first = build()
    const pages = layout()
    const later = build('Một hai')
    const typed = shownAfter(
      { build: first, layout: pages, layoutStale: false },
      { build: later, layout: pages, layoutStale: true },
    )
    expect(typed.mode).toBe('pages')
    const keyAlone = { build: first, layout: pages, layoutStale: true, late: true }
    expect(nextShown(shownAfter({ build: first, layout: pages, layoutStale: false }), keyAlone).mode).toBe('pages')
    const late = nextShown(typed, { build: later, layout: pages, layoutStale: true, late: true })
    expect(late.mode).toBe('flow')
    const placed = nextShown(late, { build: later, layout: layout('Một hai'), layoutStale: false, late: false })
    expect(placed.mode).toBe('pages')
  })

  it('does not draw again what an edit did not touch', () => {
    const first = build('Một')
    const pages = layout('Một')
    const before = shownAfter({ build: first, layout: pages, layoutStale: false })
    const now = nextShown(
      before,
      inTime({ build: build('Một, thêm'), layout: layout('Một, thêm'), layoutStale: false }),
    )
    expect(now.document?.body[0]).not.toBe(before.document?.body[0])
    expect(now.document?.body[1]).toBe(before.document?.body[1])
    expect(now.document?.letterhead).toBe(before.document?.letterhead)
    expect(now.pages[0]).not.toBe(before.pages[0])
    expect(now.pages[1]).toBe(before.pages[1])
  })

  it('forgets the old draft when another is opened', () => {
    const shown = shownAfter(
      { build: build(), layout: layout(), layoutStale: false },
      { build: null, layout: null, layoutStale: true },
    )
    expect(shown).toMatchObject({ mode: 'nothing', document: null, pages: [] })
  })
})
