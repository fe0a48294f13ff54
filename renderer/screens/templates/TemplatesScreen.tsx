/**
 * “Mẫu của tôi”: the clerk's own templates, and those of the product to copy; one file for another office, the bin and back.
 *
 * 1. Taking in: a template from a file, a Word file to make one of.
 * 2. The clerk’s own, each with what can be done with it and its faults.
 * 3. Those of the product, to be copied; the bin.
 */
import { Button, Checkbox, Spinner } from '@fluentui/react-components'
import { ArrowUploadRegular } from '@fluentui/react-icons'
import { type ReactElement, useCallback, useEffect, useState } from 'react'
import type { Output, TemplateSummary } from '../../../core/contract/operations.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import { plainInline } from '../../../core/inline/inline.ts'
import type { Problem, Reply } from '../../../core/problem/problem.ts'
import { PageScreen } from '../../frame/PageScreen.tsx'
import page from '../../frame/screen.module.css'
import { call } from '../../host/api.ts'
import { base64OfFile, outOfReach } from '../../state/reading.ts'
import { goToScreen } from '../../state/route.ts'
import { FileButton } from '../../ui/FileButton.tsx'
import { fileEndings } from '../../ui/fileEndings.ts'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import { saveTextFile } from '../../ui/saveTextFile.ts'
import { TemplateLine, type TemplateWish } from '../list/TemplateLine.tsx'
import { DescribeLine } from './DescribeLine.tsx'
import css from './templates.module.css'

export function TemplatesScreen(): ReactElement {
  const [templates, setTemplates] = useState<TemplateSummary[] | null>(null)
  const [removed, setRemoved] = useState<Output<'templates.removed'>>([])
  const [problem, setProblem] = useState<Problem | null>(null)
  const [described, setDescribed] = useState('')
  const [sample, setSample] = useState(false)
  /** A file that is to become a template. */
  const [read, setRead] = useState<Draft | null>(null)
  const reload = useCallback(async () => {
    const [all, thrown] = await Promise.all([call('templates.list', {}), call('templates.removed', {})])
    if (all.ok) setTemplates(all.value)
    else setProblem(all.problem)
    if (thrown.ok) setRemoved(thrown.value)
  }, [])
  useEffect(() => void reload(), [reload])
  const settle = async (work: Promise<Reply<unknown>>): Promise<void> => {
    const reply = await work
    setProblem(reply.ok ? null : reply.problem)
    if (reply.ok) setDescribed('')
    await reload()
  }
  const give = async ({ id }: TemplateSummary): Promise<void> => {
    const reply = await call('templates.file', { id, sample })
    setProblem(reply.ok ? null : reply.problem)
    if (reply.ok) saveTextFile(`${id}.mau.json`, reply.value)
  }
  /** As a plan of its own year: saved back from the list with “Lưu thành mẫu…”. */
  const edit = async ({ id }: TemplateSummary): Promise<void> => {
    const form = await call('templates.get', { id })
    if (!form.ok) return setProblem(form.problem)
    const reply = await call('drafts.create', { template: id, year: form.value.fromYear ?? null })
    if (reply.ok) goToScreen({ screen: 'editor', id: reply.value.id })
    else setProblem(reply.problem)
  }
  const readWord = async (file: File): Promise<void> => {
    const content = await base64OfFile(file)
    if (content === null) return setProblem(outOfReach(file.name))
    const reply = await call('imports.draft', { name: file.name, content })
    setProblem(reply.ok ? null : reply.problem)
    setRead(reply.ok ? reply.value.draft : null)
  }
  const saveRead = async (draft: Draft, wish: TemplateWish): Promise<void> => {
    const reply = await call('templates.saveDraft', { draft, ...wish })
    setProblem(reply.ok ? null : reply.problem)
    if (reply.ok) setRead(null)
    await reload()
  }
  const take = async (file: File): Promise<void> =>
    settle(call('templates.take', { name: file.name.slice(0, 255), text: await file.text() }))
  const own = templates?.filter((template) => template.own) ?? []
  const others = templates?.filter((template) => !template.own) ?? []
  return (
    <PageScreen name="Mẫu của tôi">
      {problem && <ProblemNote problem={problem} onDismiss={() => setProblem(null)} />}
      <div className={page.actions}>
        <FileButton
          label="Nhận mẫu từ tệp…"
          accept=".json"
          icon={<ArrowUploadRegular />}
          onFile={(file) => void take(file)}
        />
        <FileButton label="Lập mẫu từ tệp Word…" accept={fileEndings} onFile={(file) => void readWord(file)} />
        <Checkbox
          label="Khi xuất ra tệp, kèm cả bản điền sẵn (có tên người ký, nội dung của cơ quan)"
          checked={sample}
          onChange={(_, { checked }) => setSample(checked === true)}
        />
      </div>
      {read && (
        <TemplateLine
          key={read.id}
          title={plainInline(read.title)}
          readAsks={async () => {
            const reply = await call('templates.asks', { draft: read })
            return reply.ok ? reply.value : []
          }}
          onSave={(wish) => saveRead(read, wish)}
          onCancel={() => setRead(null)}
        />
      )}
      {!templates && !problem && <Spinner label="Đang đọc các mẫu…" />}
      {templates && own.length === 0 && (
        <p className={page.lead}>
          Chưa có mẫu riêng. Ở “Kế hoạch của tôi”, chọn “Lưu thành mẫu” cạnh một kế hoạch, hoặc nhân bản một mẫu dưới
          đây.
        </p>
      )}
      {own.length > 0 && (
        <ul className={css.list} aria-label="Mẫu riêng">
          {own.map((template) => (
            <li key={template.id} className={page.sheet}>
              <h2 className={css.name}>{template.name}</h2>
              <p className={css.summary}>
                {template.summary} <span className={css.version}>Phiên bản {template.version}</span>
              </p>
              {template.faults.map((fault) => (
                <p key={`${fault.file}${fault.line}${fault.message}`}>
                  {fault.file}
                  {fault.line > 0 && `, dòng ${fault.line}`}: {fault.message}
                </p>
              ))}
              {described === template.id ? (
                <DescribeLine
                  template={template}
                  onSave={(name, summary) => settle(call('templates.describe', { id: template.id, name, summary }))}
                  onCancel={() => setDescribed('')}
                />
              ) : (
                <div className={page.actions}>
                  <Button
                    appearance="primary"
                    disabled={template.faults.length > 0}
                    onClick={() => goToScreen({ screen: 'new', template: template.id })}
                  >
                    Soạn mới
                  </Button>
                  <Button disabled={template.faults.length > 0} onClick={() => setDescribed(template.id)}>
                    Đổi tên, mô tả
                  </Button>
                  <Button disabled={template.faults.length > 0} onClick={() => void edit(template)}>
                    Sửa nội dung
                  </Button>
                  <Button
                    disabled={template.faults.length > 0}
                    onClick={() => void settle(call('templates.duplicate', { id: template.id }))}
                  >
                    Nhân bản
                  </Button>
                  <Button disabled={template.faults.length > 0} onClick={() => void give(template)}>
                    Xuất mẫu ra tệp
                  </Button>
                  <Button
                    appearance="subtle"
                    onClick={() => void settle(call('templates.remove', { id: template.id }))}
                  >
                    Cho vào thùng rác
                  </Button>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <section className={page.sheet} aria-labelledby="mau-co-san">
          <h2 id="mau-co-san" className={css.name}>
            Mẫu đi kèm phần mềm
          </h2>
          {others.map((template) => (
            <div key={template.id} className={css.line}>
              <span>{template.name}</span>
              <Button
                size="small"
                aria-label={`Nhân bản: ${template.name}`}
                onClick={() => void settle(call('templates.duplicate', { id: template.id }))}
              >
                Nhân bản thành mẫu của tôi
              </Button>
            </div>
          ))}
        </section>
      )}
      {removed.length > 0 && (
        <section className={page.sheet} aria-labelledby="mau-da-bo">
          <h2 id="mau-da-bo" className={css.name}>
            Thùng rác
          </h2>
          {removed.map(({ id, name }) => (
            <div key={id} className={css.line}>
              <span>{name}</span>
              <Button
                size="small"
                aria-label={`Khôi phục: ${name}`}
                onClick={() => void settle(call('templates.restore', { id }))}
              >
                Khôi phục
              </Button>
            </div>
          ))}
        </section>
      )}
    </PageScreen>
  )
}
