/**
 * What a template need not ask: questions the office profile answers (`fromOffice`, `fromUnits`), and those a default answers.
 *
 * 1. What was given stands. The kind of unit and its name answer each other where only one is given.
 * 2. Then the profile: its commune, what its neighbourhoods are called, who stands above it, its own units.
 * 3. Then the default, with the answers it names put in. A default that names one nobody gave is none.
 */
import { isCitedDocument } from '../draft/answer.ts'
import type { FactValue } from '../draft/draft.ts'
import type { OfficeProfile } from '../draft/office.ts'
import type { OfficeFact } from '../draft/question.ts'
import { bodyKey } from '../text/bodyKey.ts'
import { communeOf } from '../text/commune.ts'
import { answeredParts, isAnsweredPart } from './names.ts'
import type { TemplateField, TemplateForm } from './template.ts'

type Facts = Record<string, FactValue>

/** The answers a new draft begins with. */
export function firstAnswers(form: TemplateForm, office: OfficeProfile | null, given: Facts): Facts {
  const facts: Facts = { ...knownAnswers(form, office, given), ...given }
  for (const { id, default: value } of form.fields) {
    if (facts[id] !== undefined || value === undefined) continue
    const answer = typeof value === 'string' ? withAnswers(value, facts) : value
    if (answer !== null) facts[id] = answer
  }
  return facts
}

/** The form as this office is asked: what its profile answers is there already and is not asked first. */
export function formFor(form: TemplateForm, office: OfficeProfile | null): TemplateForm {
  const answers = knownAnswers(form, office, {})
  if (Object.keys(answers).length === 0) return form
  return {
    ...form,
    fields: form.fields.map(({ askFirst, ...field }) => {
      const answer = answers[field.id]
      if (answer === undefined) return askFirst === undefined ? field : { ...field, askFirst }
      return { ...field, default: answer }
    }),
  }
}

/** By the profile, and by what was given of the unit itself. */
function knownAnswers(form: TemplateForm, office: OfficeProfile | null, given: Facts): Facts {
  const answers: Facts = {}
  const facts = officeFactsOf(form, office, given)
  for (const field of form.fields) {
    if (given[field.id] !== undefined) continue
    const answer = field.fromOffice ? facts[field.fromOffice] : unitFor(field, office)
    if (answer !== undefined && answer !== '' && mayBe(field, answer)) answers[field.id] = answer
  }
  return answers
}

const mayBe = ({ kind, choices }: TemplateField, answer: string): boolean =>
  kind !== 'choice' || (choices?.some(({ value }) => value === answer) ?? false)

function officeFactsOf(
  form: TemplateForm,
  office: OfficeProfile | null,
  given: Facts,
): { readonly [fact in OfficeFact]: string | undefined } {
  const told = (fact: OfficeFact): string | undefined => {
    const id = form.fields.find(({ fromOffice }) => fromOffice === fact)?.id
    const value = id === undefined ? undefined : given[id]
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
  }
  const own = office && communeOf(office)
  const area = told('dia-ban')
  const unit = told('loai-don-vi') ?? (area && communeOf({ name: area, parent: '', place: '' })?.unit) ?? own?.unit
  return {
    'loai-don-vi': unit,
    'dia-ban': own && own.name !== own.name.toLocaleUpperCase('vi') ? `${own.unit} ${own.name}` : undefined,
    'dan-cu': neighbourhoods(office) ?? (unit && usualNeighbourhoods.get(unit)),
    'cap-tren': office?.recipients
      .find(({ text, group }) => group === 'higher' && bodyKey(text).startsWith('uy ban nhan dan '))
      ?.text.replace(/^UBND(?!\p{L})/u, 'Ủy ban nhân dân'),
  }
}

/** Where the office itself does not say otherwise. Source: Luật Tổ chức chính quyền địa phương 2025 (thôn in a xã, tổ dân phố in a phường). */
const usualNeighbourhoods: ReadonlyMap<string, string> = new Map([
  ['xã', 'thôn'],
  ['phường', 'tổ dân phố'],
  ['đặc khu', 'thôn, tổ dân phố'],
])

/** As the office's own recipients call them: `Các xóm` → `xóm`. */
function neighbourhoods(office: OfficeProfile | null): string | undefined {
  for (const { text } of office?.recipients ?? []) {
    const said = /(?:^|\s)các\s+(thôn, tổ dân phố|thôn|xóm|ấp|bản|tổ dân phố|khu phố)(?!\p{L})/iu.exec(text)?.[1]
    if (said) return said.toLocaleLowerCase('vi')
  }
  return undefined
}

function unitFor({ fromUnits = [] }: TemplateField, office: OfficeProfile | null): string | undefined {
  const named = office?.units.map(({ name }) => ({ name: name.trim(), key: ` ${bodyKey(name)} ` })) ?? []
  for (const words of fromUnits) {
    const found = named.find(({ key }) => key.includes(` ${bodyKey(words)} `))
    if (found) return found.name
  }
  return undefined
}

/** `Ban Chỉ đạo {{don_vi}}` → `Ban Chỉ đạo phường`, `{{van_ban.loai}}` → `Luật`; null where an answer it names is not given. */
function withAnswers(text: string, facts: Facts): string | null {
  let whole = true
  const words = text.replace(/\{\{([^{}]*)\}\}/gu, (_, name: string) => {
    const [id = '', part = ''] = name.trim().split('.')
    const value = facts[id]
    const answer = isCitedDocument(value) && isAnsweredPart(part) ? value[answeredParts[part]] : value
    if (typeof answer !== 'string' || answer === '') whole = false
    return String(answer)
  })
  return whole ? words : null
}
