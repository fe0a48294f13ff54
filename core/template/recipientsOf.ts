/** The first Nơi nhận of a plan: the template's lines and the office's own, each body once. */
import type { FactValue, RecipientLine } from '../draft/draft.ts'
import type { OfficeProfile } from '../draft/office.ts'
import { rankOfGroup } from '../draft/recipientGroups.ts'
import { plainInline } from '../inline/inline.ts'
import { bodyKey, isUnit, isUnitsAsWhole } from '../text/bodyKey.ts'
import { communeOf } from '../text/commune.ts'
import type { TemplateForm } from './template.ts'

type Line = Omit<RecipientLine, 'id'>

/** The template's recipients in their order, each of the office's after the last of its group or of one before it. */
export function recipientsOf(
  form: TemplateForm,
  office: OfficeProfile | null,
  facts: Readonly<Record<string, FactValue>>,
): RecipientLine[] {
  const own = office && communeOf(office)
  const lines: Line[] = []
  const named = new Set<string>()
  /** A line of a body that is there already, or of a unit among all units, is not put in a second time. */
  const isThere = (key: string): boolean =>
    named.has(key) || (isUnit(key) && lines.some(({ text }) => isUnitsAsWhole(plainInline(text))))
  for (const { text, purpose, group } of form.recipients) {
    const key = keyOf(text, facts)
    if (key !== null && named.has(key)) continue
    if (key !== null) named.add(key)
    lines.push({ text, purpose, group })
  }
  for (const { text, purpose, group } of office?.recipients ?? []) {
    const key = keyOf(own ? text.replace(`${own.unit} ${own.name}`, own.unit) : text, {})
    if (key === null || isThere(key)) continue
    named.add(key)
    const rank = rankOfGroup(group)
    const after = lines.findLastIndex((line) => rankOfGroup(line.group) <= rank)
    lines.splice(after + 1, 0, { text, purpose, group })
  }
  return lines.map((line, index) => ({ id: `r${index + 1}`, ...line }))
}

/** The body a line names, its answers put in; what stands around one that is not given tells it too. Null where nothing is said yet. */
function keyOf(text: string, facts: Readonly<Record<string, FactValue>>): string | null {
  const words = text.replace(/\{\{([^{}]*)\}\}/gu, (_, name: string) => {
    const value = facts[name.trim()]
    return typeof value === 'string' ? value : ''
  })
  const key = bodyKey(plainInline(words))
  return key === '' ? null : key
}
