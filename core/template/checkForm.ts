/** What the schema cannot say about a form: names that clash, answers that do not fit their kind. */

import { isCitedDocument } from '../draft/answer.ts'
import type { FactValue } from '../draft/draft.ts'
import { dateParts } from '../text/dates.ts'
import type { JsonFault, JsonText } from './jsonLines.ts'
import { builtinHeads, isHelper } from './names.ts'
import type { TemplateField, TemplateForm } from './template.ts'

/** Faults with their lines in form.json, in Vietnamese. */
export function formFaults(form: TemplateForm, json: JsonText): JsonFault[] {
  const faults: JsonFault[] = []
  const seen = new Map<string, number>()
  form.fields.forEach((field, index) => {
    const line = json.lineOf(['fields', index, 'id'])
    const id = field.id.normalize('NFC')
    const before = seen.get(id)
    if (before !== undefined) faults.push({ line, message: `Có hai ô cùng tên “${id}” (ô kia ở dòng ${before}).` })
    else seen.set(id, line)
    if (builtinHeads.has(id))
      faults.push({ line, message: `“${id}” là tên có sẵn trong mọi mẫu, hãy đặt tên khác cho ô này.` })
    if (isHelper(id)) faults.push({ line, message: `“${id}” là tên một cách viết, hãy đặt tên khác cho ô này.` })
    for (const { part, message } of fieldFaults(field))
      faults.push({ line: json.lineOf(['fields', index, part]), message: `Ô “${id}”: ${message}` })
  })
  const steps = new Set<string>()
  form.steps.forEach((step, index) => {
    if (steps.has(step.id))
      faults.push({ line: json.lineOf(['steps', index, 'id']), message: `Bước “${step.id}” có hai lời hướng dẫn.` })
    steps.add(step.id)
  })
  return faults
}

interface FieldFault {
  part: string
  message: string
}

function* fieldFaults(field: TemplateField): Generator<FieldFault> {
  if (field.kind === 'choice') yield* choiceFaults(field)
  else if (field.choices) yield { part: 'choices', message: 'chỉ kiểu “choice” mới có danh sách “choices”.' }
  else if (field.default !== undefined && !fits(field.default, field.kind))
    yield { part: 'default', message: `giá trị sẵn có không đúng kiểu “${field.kind}”.` }
  if (field.fromOffice !== undefined && field.kind !== 'text' && field.kind !== 'choice')
    yield { part: 'fromOffice', message: 'chỉ kiểu “text” và “choice” lấy được từ hồ sơ cơ quan.' }
  if (field.fromUnits !== undefined && field.kind !== 'text')
    yield { part: 'fromUnits', message: 'chỉ kiểu “text” lấy được tên đơn vị từ hồ sơ cơ quan.' }
  if (field.documentType !== undefined && field.kind !== 'document')
    yield { part: 'documentType', message: 'chỉ kiểu “document” mới có “documentType”.' }
}

function* choiceFaults(field: TemplateField): Generator<FieldFault> {
  if (!field.choices) yield { part: 'kind', message: 'kiểu “choice” cần có danh sách “choices”.' }
  const values = field.choices?.map((choice) => choice.value) ?? []
  if (new Set(values).size < values.length) yield { part: 'choices', message: 'có hai lựa chọn cùng giá trị.' }
  if (field.default !== undefined && !values.some((value) => value === field.default))
    yield { part: 'default', message: 'giá trị sẵn có không nằm trong các lựa chọn.' }
}

/** Whether an answer is one a field of this kind can hold. An empty one always is. */
export function fits(value: FactValue, kind: TemplateField['kind']): boolean {
  switch (kind) {
    case 'text':
    case 'long-text':
    case 'choice':
    case 'unit':
      return typeof value === 'string'
    case 'date':
      return typeof value === 'string' && (value === '' || dateParts(value) !== null)
    case 'year':
    case 'number':
    case 'money':
      return typeof value === 'number' || value === ''
    case 'yes-no':
      return typeof value === 'boolean'
    case 'lines':
      return Array.isArray(value)
    case 'document':
      return isCitedDocument(value)
  }
}
