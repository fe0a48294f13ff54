/** What the preview shows: the true pages of the latest text, or its flowing text until they are placed. */
import type { BuildResult } from '../../core/contract/operations.ts'
import type { DocumentModel } from '../../core/document/model.ts'
import type { LayoutResult, PageLayout } from '../../core/document/pages.ts'
import { share } from './share.ts'

export interface PreviewInput {
  build: BuildResult | null
  layout: LayoutResult | null
  /** The pages show an earlier state of the draft. */
  layoutStale: boolean
  /** The pages of this text have kept the clerk waiting: better flowing text than old pages. */
  late: boolean
}

export interface Shown {
  input: PreviewInput
  mode: 'nothing' | 'flow' | 'pages'
  document: DocumentModel | null
  /** The pages as last placed; empty until then. */
  pages: readonly PageLayout[]
  /** The build those pages are of: a key alone makes them stale, but there is nothing newer to show yet. */
  placed: BuildResult | null
}

export const nothingShown: Shown = {
  input: { build: null, layout: null, layoutStale: false, late: false },
  mode: 'nothing',
  document: null,
  pages: [],
  placed: null,
}

/**
 * The next thing to show. Old pages stay until the new ones are there; only where those are late, the text flows meanwhile.
 * Equal parts of document and pages are kept as they were, so that they do not draw again.
 */
export function nextShown(shown: Shown, input: PreviewInput): Shown {
  const before = shown.input
  const changed =
    before.build !== input.build ||
    before.layout !== input.layout ||
    before.layoutStale !== input.layoutStale ||
    before.late !== input.late
  if (!changed) return shown
  const document = input.build ? share(shown.document, input.build.document) : null
  const pages = input.layout ? share(shown.pages, input.layout.pages) : []
  const placed = input.layout && !input.layoutStale ? input.build : shown.placed
  return { input, mode: modeFor(shown, input), document, pages, placed }
}

function modeFor(shown: Shown, input: PreviewInput): Shown['mode'] {
  // No pages at all: they could not be placed; the text is still there to be read.
  if (input.layout && input.layout.pages.length > 0 && !input.layoutStale) return 'pages'
  if (!input.build) return 'nothing'
  const nothingNewer = input.build === shown.placed || !input.late
  return shown.mode === 'pages' && nothingNewer ? 'pages' : 'flow'
}
