import { basename } from 'node:path'
import type { DraftSummary } from '../../../core/contract/operations.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import { foldText } from '../../../core/text/normalize.ts'
import { originalOf } from './copiedFiles.ts'
import type { DraftFileContent } from './draftFile.ts'

/** The title as the list shows it: facts filled in, no marks. */
export type PlainTitle = (draft: Draft) => string

/** What the title still waits for, `[van_ban.ngan]`: its name says nothing to a clerk. */
const blanks = /\[[^\]]*\](?:\s*\[[^\]]*\])*/gu

/** The line of the list, from what the file holds. Times and the bin are added by the index, the export by the store. */
export function summarise(
  id: string,
  path: string,
  content: Exclude<DraftFileContent, { state: 'absent' }>,
  plainTitle: PlainTitle,
): DraftSummary {
  if (content.state !== 'ok') return unreadableSummary(id, path, content.state)
  const { draft, writtenAs } = content
  const title = plainTitle(draft).replace(blanks, '…')
  const searched = [title, draft.year, draft.letterhead.issuer, draft.letterhead.shortName, draft.letterhead.number]
  return {
    id,
    title,
    year: draft.year,
    templateId: draft.template.id,
    issuer: draft.letterhead.issuer,
    savedAt: '',
    revision: draft.revision,
    exportedAt: '',
    deletedAt: '',
    state: 'ok',
    stage: draft.state ?? 'draft',
    hasBackup: false,
    copyOf: writtenAs === id ? originalOf(id) : writtenAs,
    errors: null,
    copiedAt: copiedAt(draft),
    search: foldText(searched.filter((part) => part !== null && part !== '').join(' ')),
  }
}

/** A plan rolled forward is one of another year, one that amends or replaces another is its own: no copies. */
const copiedAt = ({ origin }: Draft): string =>
  origin?.kind === 'draft' && origin.fromYear === undefined && !origin.of ? origin.at : ''

/** The line of a draft of which only the file's name is known. */
export function unreadableSummary(id: string, path: string, state: Exclude<DraftSummary['state'], 'ok'>): DraftSummary {
  const title = basename(path)
  return {
    id,
    title,
    year: null,
    templateId: '',
    issuer: '',
    savedAt: '',
    revision: 0,
    exportedAt: '',
    deletedAt: '',
    state,
    stage: 'draft',
    hasBackup: false,
    copyOf: originalOf(id),
    errors: null,
    copiedAt: '',
    search: foldText(title),
  }
}
