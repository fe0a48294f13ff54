/** The expressions of a template's texts: read, never run. Names used must be names asked. */
import { type InlineNode, parseInline } from '../inline/inline.ts'
import { conditionFault } from './conditions.ts'
import { type Expression, namesIn, readExpression } from './expression.ts'
import { documentParts, isBuiltin, isDocumentPart } from './names.ts'
import type { TemplateForm } from './template.ts'

/** The names a text may use. */
export type KnownNames = ReadonlyMap<string, 'document' | 'plain'>

export const namesAsked = (form: TemplateForm): KnownNames =>
  // Of two fields with one name, which is a fault of its own, the first counts.
  new Map(
    form.fields
      .toReversed()
      .map((field) => [field.id.normalize('NFC'), field.kind === 'document' ? 'document' : 'plain']),
  )

/** What is wrong with the expressions of one text, one sentence each. */
export function textFaults(text: string, known: KnownNames): string[] {
  if (!text.includes('{{')) return []
  const expressions = parseInline(text).flatMap(expressionOf)
  const faults = expressions.flatMap((expression) =>
    expression.kind === 'fault'
      ? [expression.message]
      : namesIn(expression).flatMap((name) => nameFault(name, known) ?? []),
  )
  const unpaired = conditionFault(expressions)
  return unpaired ? [...faults, unpaired] : faults
}

const expressionOf = (node: InlineNode): Expression[] => (node.kind === 'fact' ? [readExpression(node.expression)] : [])

/** Why a name cannot be used; null when it can. */
function nameFault(name: string, known: KnownNames): string | null {
  if (isBuiltin(name)) return null
  const [head = '', part, ...more] = name.split('.')
  const kind = known.get(head)
  if (kind === undefined)
    return `Dùng {{${name}}} nhưng biểu mẫu không có ô “${head}”: thêm ô vào form.json hoặc sửa tên.`
  if (part === undefined) return null
  if (kind === 'document' && more.length === 0 && isDocumentPart(part)) return null
  return kind === 'document'
    ? `{{${name}}}: văn bản chỉ có các phần ${Object.keys(documentParts).join(', ')}.`
    : `{{${name}}}: ô “${head}” không phải kiểu văn bản nên không có phần “${part}”.`
}
