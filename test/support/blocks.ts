/** Blocks written the way they read: `section('NỘI DUNG', item('1', 'Tuyên truyền', item('a', '...')))`. */

import type { Block, BlockRole, DutyRole, RecipientLine, TableData } from '../../core/draft/draft.ts'
import type { RecipientGroup } from '../../core/draft/recipientGroups.ts'
import type { Marker } from '../../core/inline/markers.ts'

let made = 0

/** Any block; what is not said is a paragraph without text. */
export function block(patch: Partial<Block>): Block {
  made += 1
  return { id: `t${made}`, kind: 'paragraph', marker: 'none', text: '', children: [], ...patch }
}

export const item = (marker: Marker, text: string, ...children: Block[]): Block =>
  block({ kind: 'item', marker, text, children })

/** An item that is a heading: bold, on its own line. */
export const heading = (marker: Marker, text: string, ...children: Block[]): Block =>
  block({ kind: 'item', marker, text, heading: true, children })

export const section = (text: string, role: BlockRole | null, ...children: Block[]): Block =>
  block({ kind: 'item', marker: 'I', text, heading: true, children, ...(role ? { role } : {}) })

export const basis = (text: string): Block => block({ kind: 'basis', text })

export const paragraph = (text: string, role?: BlockRole): Block => block({ text, ...(role ? { role } : {}) })

/** A line of an assignment: `- Cơ quan chủ trì: Phòng Kinh tế.` */
export const duty = (role: DutyRole, label: string, text: string, ...children: Block[]): Block =>
  block({ kind: 'item', marker: '-', duty: { role, label }, text, children })

export const table = (columns: TableData['columns'], headerRows: number, rows: TableData['rows']): Block =>
  block({ kind: 'table', table: { columns, headerRows, rows } })

export const recipient = (text: string, group: RecipientGroup, purpose = ''): RecipientLine => {
  made += 1
  return { id: `r${made}`, text, purpose, group }
}

/** Ids by place: `b1`, `b5-2`, `b5-2-1`, so that a test can name a block it sees in the plan. */
export function withPlaceIds(blocks: readonly Block[], prefix = 'b'): Block[] {
  return blocks.map((child, index) => {
    const id = `${prefix}${index + 1}`
    return { ...child, id, children: withPlaceIds(child.children, `${id}-`) }
  })
}
