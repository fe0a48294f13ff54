import type { DocumentModel } from '../../../core/document/model.ts'
import type { OfficeProfile } from '../../../core/draft/office.ts'
import type { LineRule } from '../../../core/style/lineRules.ts'

const lineRules = {
  word2013: 'word',
  libreoffice: 'libreoffice25',
  word2010: 'none',
} as const satisfies Record<NonNullable<OfficeProfile['word']>, LineRule>

/** The document with its lines broken as the office's own word processor breaks them, where the office has said which. */
export function printedFor(document: DocumentModel, office: OfficeProfile | null): DocumentModel {
  if (!office?.word) return document
  return { ...document, page: { ...document.page, lines: lineRules[office.word] } }
}
