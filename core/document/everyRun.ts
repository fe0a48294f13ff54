import type { DocumentModel, Run } from './model.ts'

/** Every run of the document in reading order, cells of tables too; those of the footnotes are left out. */
export function* everyRun(model: Omit<DocumentModel, 'notes'>): Generator<Run, void, undefined> {
  for (const line of model.title.subject) yield* line.runs
  for (const block of model.body) yield* runsOfBlock(block)
  for (const line of model.closing.recipients.lines) yield* line.runs
  for (const line of model.closing.signature.lines) yield* line.runs
  for (const annex of model.annexes) {
    for (const line of annex.title) yield* line.runs
    for (const block of annex.blocks) yield* runsOfBlock(block)
  }
}

function* runsOfBlock(block: DocumentModel['body'][number]): Generator<Run, void, undefined> {
  if (block.kind === 'paragraph') yield* block.runs
  else for (const row of block.rows) for (const cell of row) if (typeof cell !== 'string') yield* cell.runs
}
