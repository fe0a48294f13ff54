/**
 * A Word file without its body, as docx writes it: styles, settings, top margins with their marks, notes, comments, and the empty
 * document.xml the body is put into (`documentXml.ts`).
 */
import { Packer } from 'docx'
import type { DocumentModel } from '../document/model.ts'
import type { WordRemark } from './commentAnchors.ts'
import { Kept } from './kept.ts'
import type { SectionPieces } from './pieces.ts'
import { type NumberedNotes, wordDocument } from './wordDocument.ts'

export interface WordShell {
  /** The .docx without its body. */
  bytes: Uint8Array
}

const shells = new Kept<Promise<WordShell>>(20)

/**
 * Files with one page and the same marks share their shell, the very object; one with notes or comments has its own. Title and office are not in
 * it: the host writes the properties.
 */
export function shellOf(
  model: DocumentModel,
  sections: readonly SectionPieces[],
  notes: NumberedNotes,
  remarks: readonly WordRemark[],
  isTracked: boolean,
): Promise<WordShell> {
  const frames = sections.map((section) => ({ ...section, pieces: [] }))
  const write = async (): Promise<WordShell> => {
    const bare = { ...model, properties: { ...model.properties, title: '', office: '' } }
    return { bytes: await Packer.pack(wordDocument(bare, frames, notes, remarks, isTracked), 'uint8array') }
  }
  if (notes.size > 0 || remarks.length > 0) return write()
  return shells.of(JSON.stringify([model.page, frames, isTracked]), write)
}
