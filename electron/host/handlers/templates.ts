import type { Handlers, TemplateSummary } from '../../../core/contract/operations.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import { AppError } from '../../../core/problem/appError.ts'
import { templateId } from '../../../core/rollforward/toTemplate.ts'
import { checkTemplate } from '../../../core/template/checkTemplate.ts'
import { formFor } from '../../../core/template/officeAnswers.ts'
import type { TemplateForm } from '../../../core/template/template.ts'
import { nextVersion, readTemplateFile, retold, writeTemplateFile } from '../../../core/template/templateFile.ts'
import type { HostContext } from '../context/context.ts'
import { beginPlan } from '../plans/beginPlan.ts'

type TemplateHandlers = Pick<
  Handlers,
  Exclude<Extract<keyof Handlers, `templates.${string}`>, 'templates.saveDraft' | 'templates.asks'>
>

/** Templates of the product and the clerk’s own. Throw `template.*` and `storage.*`. */
export function templateHandlers({ templates, office, references, ports }: HostContext): TemplateHandlers {
  /** Under an id nobody has; named apart where the name is taken. */
  const saveNew = async (files: Record<string, string>, wish: string): Promise<TemplateSummary> => {
    const all = await templates.list()
    const id = templateId(wish, new Set(all.map((one) => one.id)))
    const { template } = checkTemplate(files)
    const summary = template?.form.summary ?? wish
    const name = nameApart(wish, new Set(all.map((one) => one.name)))
    const version = template?.form.version ?? '1'
    return await templates.save(id, name, { ...retold(files, { id, name, summary, version }) })
  }
  return {
    'templates.list': () => templates.list(),
    'templates.get': async ({ id, year = null }) => {
      const [template, profile] = [await templates.get(id), await office.readIfGood()]
      const form = formFor(template.form, profile)
      if (year === null || form.fromYear === undefined) return form
      const input = { template, office: profile, year, title: '', facts: {}, id: 'x', now: ports.now() }
      return withMovedDays(form, beginPlan(input, await references.references()))
    },
    'templates.sample': ({ id }) => templates.sample(id),
    'templates.describe': async ({ id, name, summary }) => {
      const { form } = await templates.get(id)
      const said = { id, name, summary: summary.trim() || name, version: nextVersion(form.version) }
      return await templates.replace(id, name, { ...retold(await templates.files(id), said) })
    },
    'templates.duplicate': async ({ id }) =>
      saveNew(await templates.files(id), `${(await templates.get(id)).form.name} (bản sao)`),
    'templates.remove': async ({ id }) => {
      await templates.remove(id)
      return null
    },
    'templates.removed': () => templates.removed(),
    'templates.restore': ({ id }) => templates.restore(id),
    'templates.file': async ({ id, sample }) => writeTemplateFile(await templates.files(id), sample),
    'templates.take': async ({ name, text }) => {
      const files = readTemplateFile(text)
      if (!files) throw new AppError({ code: 'template.no-file', params: { file: name } })
      const { template, faults } = checkTemplate({ ...files })
      const [fault] = faults
      if (!template) {
        const params = { name, message: fault?.message ?? 'không đọc được.', more: Math.max(0, faults.length - 1) }
        throw new AppError({ code: 'template.not-saved', params })
      }
      return await saveNew({ ...files }, template.form.name)
    },
  }
}

/** Days as the plan of that year would say them. */
const withMovedDays = (form: TemplateForm, { facts }: Draft): TemplateForm => ({
  ...form,
  fields: form.fields.map((field) => {
    const day = facts[field.id]
    return field.kind === 'date' && field.default !== undefined && day !== undefined
      ? { ...field, default: day }
      : field
  }),
})

function nameApart(wish: string, taken: ReadonlySet<string>): string {
  let name = wish
  for (let n = 2; taken.has(name); n++) name = `${wish} (${n})`
  return name
}
