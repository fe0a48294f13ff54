/** Units that were given work in the tasks but are not named in “Tổ chức thực hiện” yet. */
import type { Block } from '../../core/draft/draft.ts'
import { walkBlocks } from '../../core/draft/walk.ts'
import { parseInline } from '../../core/inline/inline.ts'
import { escapeInline } from '../../core/inline/writeInline.ts'
import { foldText } from '../../core/text/normalize.ts'

export interface AssignedUnit {
  name: string
  /** How many tasks it leads or carries out. */
  tasks: number
}

/** `organisation`: the section's blocks. Units in the order of their first task; only those that lead or do. */
export function unitsNotNamed(body: readonly Block[], organisation: readonly Block[]): AssignedUnit[] {
  const named = foldText([...walkBlocks(organisation)].map((block) => words(block.text)).join(' '))
  const units = new Map<string, AssignedUnit>()
  for (const { duty, text, off } of walkBlocks(body)) {
    if (off || (duty?.role !== 'lead' && duty?.role !== 'do')) continue
    for (const name of unitNames(text)) {
      const key = foldText(name)
      if (named.includes(key)) continue
      const unit = units.get(key) ?? { name, tasks: 0 }
      unit.tasks += 1
      units.set(key, unit)
    }
  }
  return [...units.values()]
}

/** `Phòng Kinh tế; Công an xã.` → both; a fact in the line is not a name. */
function unitNames(text: string): string[] {
  return words(text)
    .split(/[;\n]/)
    .map((name) =>
      name
        .trim()
        .replace(/[.,]+$/, '')
        .trimEnd(),
    )
    .filter((name) => /^\p{Lu}/u.test(name) && !name.includes('\ufffc'))
}

const words = (text: string): string =>
  parseInline(text)
    .map((node) => (node.kind === 'text' ? node.text : node.kind === 'fact' ? '\ufffc' : ''))
    .join('')

/** The clause a unit gets: its name as heading, and its work below. */
export function clauseFor(unit: AssignedUnit, newId: () => string): Block {
  const work =
    'Chủ trì, phối hợp với các cơ quan, đơn vị liên quan thực hiện các nhiệm vụ được giao tại Kế hoạch này; báo cáo kết quả theo quy định.'
  return {
    id: newId(),
    kind: 'item',
    marker: '1',
    heading: true,
    text: escapeInline(unit.name),
    children: [{ id: newId(), kind: 'item', marker: 'a', text: work, children: [] }],
  }
}
