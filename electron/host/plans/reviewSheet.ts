import type { Finding } from '../../../core/checks/shape/finding.ts'
import type { DocumentModel } from '../../../core/document/model.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import { narrower, type Reviewed, widestSheet } from '../../../core/review/reviewFacts.ts'
import { reviewSheet } from '../../../core/review/reviewSheet.ts'
import type { Engine } from '../workers/engine.ts'
import { type BuildParts, buildDocument } from './buildDocument.ts'

/** Phiếu rà soát of a draft as it would be signed, its lists cut until it is one page. */
export async function makeReviewSheet(
  engine: Engine,
  draft: Draft,
  parts: Omit<BuildParts, 'final'>,
  now: Date,
): Promise<{ sheet: DocumentModel; findings: Finding[] }> {
  const { document, missing, faults, findings } = buildDocument(draft, { ...parts, final: true })
  const reviewed: Reviewed = { input: { draft, document, missing, faults, ...parts, final: true }, findings, now }
  let room = widestSheet
  for (;;) {
    const sheet = reviewSheet(reviewed, room)
    const next = (await engine.layout(sheet)).pages.length > 1 ? narrower(room, reviewed) : null
    if (next === null) return { sheet, findings }
    room = next
  }
}
