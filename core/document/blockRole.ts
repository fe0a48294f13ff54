/** What a block of the draft prints as: from its level, and whether it is a heading. Source of the levels: NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.6, V.6.b. */
import type { Block } from '../draft/draft.ts'
import type { ParagraphRole } from '../style/paragraphs.ts'

export function blockRole(block: Block): ParagraphRole {
  if (block.kind === 'basis') return 'basis'
  switch (block.marker) {
    case 'phan':
      return 'part'
    case 'I':
      return 'section'
    case '1':
    case '1.1':
    case '1.1.1':
      return block.heading ? 'clause-heading' : 'clause'
    case 'a':
      return block.heading ? 'point-heading' : 'point'
    case '-':
      return 'dash'
    case '+':
      return 'plus'
    case 'none':
      return 'body'
  }
}
